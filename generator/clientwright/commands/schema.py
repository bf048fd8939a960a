"""The JSON Schema of the config: `python -m clientwright.commands.schema` prints it."""

import json

from ..config import config_schema
from ..drift import RULES


def schema_text() -> str:
    """Write the schema, with the rules of drift in it."""
    schema = config_schema({rule.id: rule.title for rule in RULES.values()})
    return json.dumps(schema, indent=2) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")
