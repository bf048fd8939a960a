"""Print the page of all diagnostic codes."""

import sys

from .page import render_page

sys.stdout.write(render_page())
