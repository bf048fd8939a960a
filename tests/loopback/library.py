"""The HTTP library of the clients under test: httpx, unless HTTP_LIBRARY says otherwise.

It is a variable and no option of pytest, as modules that are imported before options
are known have it already.
"""

from __future__ import annotations

import importlib
import os
from typing import Any, Final

NAME: Final = os.environ.get("HTTP_LIBRARY", "httpx")

httpx: Any = importlib.import_module(NAME)
"""Tests take the library from here, under the name that they know it by."""
