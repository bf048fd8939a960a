"""Long lines of the statements that packages are full of, broken as black breaks them.

Black takes some milliseconds for a statement, and a large package has thousands that are too long. This knows only
what templates print often, and says so where it does not know: then black is asked. What it returns is tested against
black.
"""

import re
from collections.abc import Iterable, Sequence

from ..python import WIDTH, columns

_STRING = r'(?:"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\')'
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})|(?P<open>[\[({{])|(?P<close>[\])}}])|, | \| |#"
)
_SOLID = re.compile(rf"(?:\w+=|{_STRING}: |\| )?(?:\w+(?:\.\w+)?|{_STRING})")
"""What has no place to be broken at."""
_TRAILER = re.compile(rf"(?:\w+=|{_STRING}: |\| )?\w*[\[({{]")
"""What stands in front of the only pair of brackets of an item."""
_CALLED = re.compile(r"[\w\])][\[(]$")
"""Brackets of a call or subscript; those of a tuple, list or dict have nothing in front of them."""
_CLASS = re.compile(r"(?P<head>class \w+\()(?P<bases>.+)(?P<tail>\):)")
_DEFINITION = re.compile(r"(?:async )?def \w+\(")
_VARIABLE = re.compile(
    r"(?P<name>(?:\*\*)?\w+): (?P<annotation>.+?)(?P<default> = \w+)?"
)
_RESULT = re.compile(r"\) -> (?P<annotation>.+):")
_ASSIGNED = re.compile(
    r"(?P<target>[\w.]+)(?:: (?P<annotation>.+))? = (?P<value>\w*[\[({])"
)


def broken(lines: Sequence[str]) -> list[str] | None:
    """Return the lines of a statement, or of the head of a class or function, or None if they have an unknown shape.

    Args:
        lines: as a template prints them: with one item a line where brackets are open at the end of a line.
    """
    if len(lines) == 1:
        return _statement(lines[0])
    if not _fits(lines[0]):
        return _opened(lines)
    return _inner(lines)


def _inner(lines: Sequence[str]) -> list[str] | None:
    """Break what is too long between brackets that are open at the end of the first line."""
    found: list[str] = []
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else ""
        part = [line] if not number or _fits(line) else _line(line, after)
        if part is None:
            return None
        found += part
    return found


def _opened(lines: Sequence[str]) -> list[str] | None:
    """Break a statement whose first line is too long, and opens brackets."""
    margin, text = _margin(lines[0])
    if _DEFINITION.fullmatch(text):
        return _inner(lines)
    assigned = _ASSIGNED.fullmatch(text)
    if (
        assigned is None
        or lines[-1] != margin + {"(": ")", "[": "]", "{": "}"}[text[-1]]
    ):
        return None
    target, annotation, value = assigned.group("target", "annotation", "value")
    head = margin + target + (f": {annotation}" if annotation else "") + " = ("
    inside = [f"{margin}    {value}", *(f"    {line}" for line in lines[1:])]
    body = _inner(inside)
    if body is None:
        return None
    wrapped = [head, *body, f"{margin})"]
    if annotation is None:
        return wrapped if all(map(_fits, wrapped)) else _inner(lines)
    if _fits(head):
        return wrapped
    opening = _annotated(f"{target}: ", annotation, f" = {value}", margin)
    rest = _inner(lines)
    return None if opening is None or rest is None else opening + rest[1:]


def _statement(line: str) -> list[str] | None:
    """Break a statement that stands on one line."""
    margin, text = _margin(line)
    if found := _CLASS.fullmatch(text):
        return _around(margin + found["head"], found["bases"], margin + found["tail"])
    if found := _DEFINITION.match(text):
        return _definition(margin, found.group(), text[found.end() :])
    if (found := _VARIABLE.fullmatch(text)) and not text.startswith("*"):
        name, annotation, default = found.group("name", "annotation", "default")
        head = f"{margin}{name}: {annotation} = ("
        if default and _fits(head):
            return [head, f"{margin}    {default.removeprefix(' = ')}", f"{margin})"]
        return _annotated(f"{name}: ", annotation, default or "", margin)
    return None


def _definition(margin: str, head: str, rest: str) -> list[str] | None:
    """Break the head of a function that stands on one line."""
    end = _closing(head[-1] + rest)
    if end is None or end < 2:
        return None
    arguments, tail = rest[: end - 1], margin + rest[end - 1 :]
    parts = _cut(arguments, ", ")
    inner = f"{margin}    "
    if parts is None:
        return None
    body: list[str] | None
    if len(parts) == 1:
        body = _argument(inner, f"{arguments},")
    elif _fits(inner + arguments):
        body = [inner + arguments]
    else:
        body = _joined(_argument(inner, f"{part},") for part in parts)
    end_lines = [tail] if _fits(tail) else _line(tail, "")
    if body is None or end_lines is None:
        return None
    return [margin + head, *body, *end_lines]


def _line(line: str, after: str) -> list[str] | None:
    """Break a line that is one item between brackets, or the end of the head of a function.

    Args:
        line: what is too long.
        after: the line behind it, which tells the first member of a union from a lone value in parentheses.
    """
    margin, text = _margin(line)
    if found := _RESULT.fullmatch(text):
        return _annotated(") -> ", found["annotation"], ":", margin)
    if text.endswith(","):
        is_argument = _VARIABLE.fullmatch(text[:-1])
        return _argument(margin, text) if is_argument else _item(margin, text[:-1], ",")
    if text.startswith("| ") or after.startswith(f"{margin}| "):
        return _item(margin, text, "")
    return [line] if _TRAILER.fullmatch(text) else None


def _argument(margin: str, text: str) -> list[str] | None:
    """Break a parameter of a function, with the comma behind it. Black puts no parentheses around a lone name here."""
    found = _VARIABLE.fullmatch(text[:-1])
    if _fits(margin + text) or _SOLID.fullmatch(text[:-1]):
        return [margin + text]
    if found is None:
        return None
    if _SOLID.fullmatch(found["annotation"]):
        return [margin + text]
    after = (found["default"] or "") + ","
    return _annotated(f"{found['name']}: ", found["annotation"], after, margin)


def _annotated(
    before: str, annotation: str, after: str, margin: str
) -> list[str] | None:
    """Break an annotation, around which black may put parentheses."""
    line = margin + before + annotation + after
    parts = _cut(annotation, " | ")
    if _fits(line):
        return [line]
    if parts is None or not (annotation[-1] == "]" or annotation[-1].isalnum()):
        return None
    if len(parts) == 1 and annotation[-1] == "]":
        trailer = _TRAILER.match(annotation)
        head = margin + before + (trailer.group() if trailer else "")
        if trailer is None or not _fits(head):
            return None
        inner = annotation[trailer.end() : -1]
        return _around(head, inner, f"{margin}]{after}")
    if len(parts) == 1 and not _fits(f"{margin}    {annotation}"):
        return [line]
    return _around(f"{margin}{before}(", annotation, f"{margin}){after}")


def _around(head: str, inner: str, tail: str) -> list[str] | None:
    """Put what stands between brackets on lines of its own; items of a tuple or list have a line each."""
    margin = _margin(head)[0] + "    "
    parts = _cut(inner, ", ")
    if parts is None or inner.endswith(","):
        return None
    is_collection = len(parts) > 1 and not _CALLED.search(head)
    if _fits(margin + inner) and not is_collection:
        body: list[str] | None = [margin + inner]
    elif len(parts) > 1:
        body = _joined(_item(margin, part, ",") for part in parts)
    else:
        body = _item(margin, inner, "")
    return None if body is None else [head, *body, tail]


def _item(margin: str, text: str, after: str) -> list[str] | None:
    """Break what stands between brackets on lines of its own: at its bars, else at its brackets."""
    line = margin + text + after
    if _fits(line) or _SOLID.fullmatch(text):
        return [line]
    parts = _cut(text, " | ")
    if parts is None:
        return None
    if len(parts) > 1:
        members = [parts[0], *(f"| {part}" for part in parts[1:])]
        ends = [""] * (len(members) - 1) + [after]
        return _joined(map(_item, [margin] * len(members), members, ends))
    trailer = _TRAILER.match(text)
    if (
        trailer is None
        or _closing(text[trailer.end() - 1 :]) != len(text) - trailer.end()
    ):
        return None
    inner = text[trailer.end() : -1]
    tail = margin + text[-1] + after
    return _around(margin + trailer.group(), inner, tail) if inner else [line]


def _joined(parts: Iterable[list[str] | None]) -> list[str] | None:
    """Return all lines of all parts, or None if one of them has an unknown shape."""
    found: list[str] = []
    for part in parts:
        if part is None:
            return None
        found += part
    return found


def _cut(text: str, delimiter: str) -> list[str] | None:
    """Return the parts between delimiters that stand in no brackets, or None if the text has comments."""
    parts: list[str] = []
    depth = start = 0
    for found in _TOKEN.finditer(text):
        if found.group() == "#":
            return None
        depth += bool(found["open"]) - bool(found["close"])
        if not depth and found.group() == delimiter:
            parts.append(text[start : found.start()])
            start = found.end()
    return None if depth else [*parts, text[start:]]


def _closing(text: str) -> int | None:
    """Return where the bracket closes that a text begins with."""
    depth = 0
    for found in _TOKEN.finditer(text):
        depth += bool(found["open"]) - bool(found["close"])
        if not depth:
            return found.start()
    return None


def _margin(line: str) -> tuple[str, str]:
    """Return the spaces that a line begins with, and the rest."""
    text = line.lstrip(" ")
    return line[: len(line) - len(text)], text


def _fits(line: str) -> bool:
    return columns(line) <= WIDTH
