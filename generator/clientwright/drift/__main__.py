"""Print the page of all rules."""

import sys

from .page import render_page

sys.stdout.write(render_page())
