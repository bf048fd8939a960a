"""Patterns with `*` and `?`, in which everything else is meant as it is written."""

from __future__ import annotations

import re
from functools import lru_cache


def fits(pattern: str, text: str) -> bool:
    """Say whether a text is of a pattern: `*` is any text in it, `?` any character.

    Brackets are no sets of characters, unlike in `fnmatch`: names of tags and pointers have them.
    """
    return _compiled(pattern).fullmatch(text) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    signs = {"*": ".*", "?": "."}
    return re.compile(
        "".join(signs.get(each, re.escape(each)) for each in pattern), re.DOTALL
    )
