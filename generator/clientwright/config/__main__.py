"""Print the JSON Schema of the config: `python -m clientwright.config`."""

import json

from .keys import config_schema

print(json.dumps(config_schema(), indent=2))
