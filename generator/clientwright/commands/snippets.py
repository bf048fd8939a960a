"""The files that `clientwright init` writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MAKEFILE = """\
# Put `include clientwright.mk` into your Makefile.

.PHONY: client client-check client-update
client: ## Write the client.
	clientwright generate

client-check: ## Is the client what its inputs give?
	clientwright check

# Where the document is published: `upstream` in clientwright.toml.
client-update: ## Fetch a newer document, and write the client.
	clientwright update
"""

WORKFLOW = """\
# Is the committed client what the committed document gives?
name: client
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install clientwright
      - run: clientwright check
"""


def client_text(
    settings: Mapping[str, str],
    operations: Mapping[str, str],
    keys: tuple[str, ...],
    several: bool,
) -> str:
    """Write what a config says of one client; keys without a value are left out.

    Args:
        settings: the keys and their texts.
        operations: proposed call paths.
        keys: those of the table that it is, or that is one of several.
        several: whether the table is one of several.
    """
    name = ".".join(keys)
    header = f"[[{name}]]" if several else f"[{name}]"
    lines = [header] if keys else []
    lines += [f"{key} = {_text(value)}" for key, value in settings.items() if value]
    if operations:
        table = ".".join((*keys, "operations"))
        lines += ["", "# Proposed from paths and methods: review them.", f"[{table}]"]
        lines += [f"{_key(name)} = {_text(call)}" for name, call in operations.items()]
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    # A JSON string is a TOML string, but for DEL and characters beyond 16 bits.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(name: str) -> str:
    bare = name.replace("_", "").replace("-", "")
    return name if bare.isascii() and bare.isalnum() else _text(name)
