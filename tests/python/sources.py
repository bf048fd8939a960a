"""What tests of generated source code share: odd texts, and what black makes of code."""

from __future__ import annotations

import black
from black.mode import Mode, TargetVersion
from hypothesis import strategies as st

_MODE = Mode(target_versions={TargetVersion.PY310})

# What has broken docstring writers and escapers, far more often than chance gives it.
_AWKWARD = "ab \"'\\\n\t\r\0\u2028\x85\x1b{}%#é\ud800\ufeff\u200b名🎉-*.x0N"
texts = st.text(st.sampled_from(_AWKWARD) | st.characters(), max_size=80)
words = st.text("abcdefghij", min_size=1, max_size=30)
prose = st.lists(words | texts, max_size=40).map(" ".join)


def blackened(source: str) -> str:
    """Return a module as black leaves it."""
    return black.format_str(source, mode=_MODE)
