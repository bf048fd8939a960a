"""Which client is under test: that of `generated/`, on httpx, unless variables say otherwise.

`HTTP_LIBRARY` is the HTTP library. `CLIENT_FOLDER` is a folder with another package of
the name `openai_client`: that of the newest document, made for that library. They are
variables and no options of pytest, as modules that are imported before options are known
have the client already.
"""

from __future__ import annotations

import importlib
import os
from typing import Any, Final

NAME: Final = os.environ.get("HTTP_LIBRARY", "httpx")
FOLDER: Final = os.environ.get("CLIENT_FOLDER")

httpx: Any = importlib.import_module(NAME)
"""Tests take the library from here, under the name that they know it by."""
