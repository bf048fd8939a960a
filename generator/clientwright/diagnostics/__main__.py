"""Print the page of all diagnostic codes."""

import sys

from .codes import render_codes

sys.stdout.write(render_codes())
