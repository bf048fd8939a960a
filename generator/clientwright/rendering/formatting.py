"""Output as black would leave it. Templates write it so; black itself is asked only where lines are too long."""

import importlib
from collections.abc import Callable
from functools import cache

from ..python.literals import WIDTH


def settle(source: str) -> str:
    """Return a module as black leaves it.

    What the templates write has nothing to change as long as all lines fit (a test holds this over the corpus);
    breaking longer ones is black's own art.
    """
    if all(len(line) <= WIDTH for line in source.split("\n")):
        return source
    return _black()(source)


@cache
def _black() -> Callable[[str], str]:
    """Return black's formatter. To import it takes a fifth of a second, which most documents never need."""
    black = importlib.import_module("black")
    mode = black.Mode(target_versions={black.TargetVersion.PY310})

    def format(source: str) -> str:
        formatted: str = black.format_str(source, mode=mode)
        return formatted

    return format
