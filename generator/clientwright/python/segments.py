"""Segments of paths that a value could be taken for: `/jobs/{id}` beside `/jobs/{id}:cancel`."""

import re
from collections.abc import Iterable
from typing import TypeAlias

Crowded: TypeAlias = frozenset[tuple[str, ...]]
"""Beginnings of paths, after which one has a segment with a sign that values keep."""

_EXPRESSION = re.compile(r"\{[^{}]*\}")
_SIGNS = frozenset(":@")
"""What the runtime does not encode in a value that is a segment."""


def crowded(paths: Iterable[str]) -> Crowded:
    """Return where the paths of a document have such segments."""
    return frozenset(
        before
        for path in paths
        for before, segment in _segments(path)
        if _SIGNS & set(segment)
    )


def is_crowded(name: str, path: str, places: Crowded) -> bool:
    """Tell whether the value of a parameter could be such a segment of another path."""
    start = path.partition(f"{{{name}}}")[0]
    *_, (before, _) = _segments(start)
    return before in places


def _segments(path: str) -> Iterable[tuple[tuple[str, ...], str]]:
    """Yield the segments, each with those before it; the names of parameters do not count."""
    segments = tuple(_EXPRESSION.sub("{}", path).split("/"))
    for number, segment in enumerate(segments):
        yield segments[:number], segment
