"""Output as black would leave it.

Templates write it so: what they print has nothing to change as long as all lines fit, which tests hold over
many documents. Longer lines of frequent shapes are broken here. Breaking others is black's own art, so it is
asked about that one statement, and not about the whole file: a quarter of a megabyte a second is too slow for
packages of several.
"""

import ast
import importlib
from collections.abc import Callable, Iterator
from functools import cache

from attrs import frozen

from ..python import WIDTH, columns
from .breaking import broken


@frozen
class _Chunk:
    """The lines of a statement, or of the head of a class or function; `first` and `last` count from 0."""

    first: int
    last: int
    is_head: bool


def settle(source: str) -> str:
    """Return a module as black leaves it.

    Args:
        source: the text of a module in which only lines that are too long may displease black.
    """
    lines = source.split("\n")
    long = {number for number, line in enumerate(lines) if columns(line) > WIDTH}
    if not long:
        return source
    chunks = list(_chunks(ast.parse(source).body))
    for chunk in reversed(chunks):
        if not long.isdisjoint(range(chunk.first, chunk.last + 1)):
            text = lines[chunk.first : chunk.last + 1]
            lines[chunk.first : chunk.last + 1] = broken(text) or _formatted(
                text, chunk.is_head
            )
    return "\n".join(lines)


def _chunks(statements: list[ast.stmt]) -> Iterator[_Chunk]:
    """Yield the parts of a module in order, but docstrings and imports, which are as short as they can be."""
    for statement in statements:
        first, last = statement.lineno - 1, (statement.end_lineno or 0) - 1
        match statement:
            case ast.Expr(value=ast.Constant(value=str())) | ast.ImportFrom():
                continue
            case ast.ClassDef(body=body) | ast.If(body=body):
                yield _Chunk(first, body[0].lineno - 2, True)
                yield from _chunks(body)
            case ast.FunctionDef(body=body) | ast.AsyncFunctionDef(body=body):
                if body[0].lineno - 1 == last:  # `def f() -> X: ...`
                    yield _Chunk(first, last, False)
                    continue
                yield _Chunk(first, body[0].lineno - 2, True)
                yield from _chunks(body)
            case _:
                yield _Chunk(first, last, False)


def _formatted(text: list[str], is_head: bool) -> list[str]:
    """Return the lines of a statement as black formats them where they stand."""
    depth = (len(text[0]) - len(text[0].lstrip(" "))) // 4
    outer = [" " * 4 * level + "if _:" for level in range(depth)]
    inner = [" " * 4 * (depth + 1) + "_"] if is_head else []
    formatted = _black()("\n".join([*outer, *text, *inner, ""])).rstrip("\n")
    # black sets a definition apart from the line that opens its block.
    found = "\n".join(formatted.split("\n")[depth:]).lstrip("\n").split("\n")
    return found[: len(found) - len(inner)]


@cache
def _black() -> Callable[[str], str]:
    """Return black's formatter. To import it takes a fifth of a second, which small documents never need."""
    black = importlib.import_module("black")
    mode = black.Mode(target_versions={black.TargetVersion.PY310})

    @cache
    def format_source(source: str) -> str:
        formatted: str = black.format_str(source, mode=mode)
        return formatted

    return format_source
