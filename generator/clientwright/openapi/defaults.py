"""Checks whether defaults fit their schemas."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from .schema import MISSING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..diagnostics import Diagnostics
    from ..source import JSON
    from .schema import Schema

_NOUNS: Final[Mapping[str, str]] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "array": "list",
    "object": "object",
}
# The defaults of what is in them are meant, too: such an object lacks nothing.
_EMPTY: Final[tuple[JSON, ...]] = ({}, [])
_AFTERWARDS: Final = "the default is documented only"


def check_defaults(
    schemas: Iterable[Schema],
    find: Callable[[str], Schema],
    diagnostics: Diagnostics,
) -> None:
    """Report every default that does not fit its schema.

    Args:
        schemas: all schemas of a document.
        find: finds a schema by its pointer.
        diagnostics: where the findings go.
    """
    for schema in schemas:
        if schema.default is not MISSING:
            _check(schema, schema.default, _Fit(find), diagnostics)


def _check(schema: Schema, value: JSON, fit: _Fit, diagnostics: Diagnostics) -> None:
    pointer = f"{schema.pointer}/default"
    problem = fit.problem(value, schema)
    if problem is not None:
        code, words = problem
        diagnostics.warning(
            code,
            f"default {_show(value)} {words}; {_AFTERWARDS}",
            pointer,
            (
                "admit null, or remove the default"
                if value is None
                else "correct it by an overlay action, or in the document"
            ),
        )
        return
    fitting = sum(fit.problem(value, member) is None for member in schema.one_of)
    if fitting > 1 and value not in _EMPTY:
        diagnostics.warning(
            "one-of-overlap",
            f"default {_show(value)} fits {fitting} members of a oneOf that admits "
            "one only; the oneOf is taken as an anyOf",
            pointer,
            "write anyOf for oneOf",
        )


class _Fit:
    """Finds out whether a value fits a schema, by type, enum and const."""

    def __init__(self, find: Callable[[str], Schema]) -> None:
        self._find = find
        self._open: set[tuple[str, int]] = set()

    def problem(self, value: JSON, schema: Schema) -> tuple[str, str] | None:
        """Say what is wrong: a code and words for the message; None for nothing."""
        mark = schema.pointer, id(value)
        if mark in self._open:
            return None
        self._open.add(mark)
        try:
            return self._problem(value, schema)
        finally:
            self._open.discard(mark)

    def _problem(self, value: JSON, schema: Schema) -> tuple[str, str] | None:
        if value is None and schema.nullable:
            return None
        found = _own_problem(value, schema)
        if found is None and schema.ref is not None:
            found = self.problem(value, self._find(schema.ref))
        for member in schema.all_of:
            found = found or self.problem(value, member)
        for members in (schema.any_of, schema.one_of):
            found = found or self._union_problem(value, members)
        return found or self._inner_problem(value, schema)

    def _union_problem(
        self, value: JSON, members: tuple[Schema, ...]
    ) -> tuple[str, str] | None:
        problems = [self.problem(value, member) for member in members]
        if None in problems or not problems:
            return None
        codes = {problem[0] for problem in problems if problem}
        if "default-not-in-enum" in codes:
            return "default-not-in-enum", "is none of the values that are listed"
        return "default-type-mismatch", "fits no member of the union"

    def _inner_problem(self, value: JSON, schema: Schema) -> tuple[str, str] | None:
        found: tuple[str, str] | None = None
        if isinstance(value, list) and schema.items is not None:
            for item in value[len(schema.prefix_items) :]:
                found = found or _inside(self.problem(item, schema.items), item)
        if isinstance(value, dict) and value:
            for name in schema.required:
                if name not in value:
                    lacking = f'lacks the required "{name}"'
                    return "default-type-mismatch", lacking
            for name, inner in schema.properties.items():
                if name in value:
                    found = found or _inside(
                        self.problem(value[name], inner), value[name]
                    )
        return found


def _inside(problem: tuple[str, str] | None, value: JSON) -> tuple[str, str] | None:
    if problem is None:
        return None
    return problem[0], f"has {_show(value)}, which {problem[1]}"


def _own_problem(value: JSON, schema: Schema) -> tuple[str, str] | None:
    if schema.boolean is False:
        return "default-type-mismatch", "is not admitted, as nothing is"
    if schema.types and not any(_is_of(value, name) for name in schema.types):
        nouns = " or ".join(_NOUNS[name] for name in schema.types)
        return "default-type-mismatch", f"is no {nouns}"
    if schema.const is not MISSING and not _same(value, schema.const):
        return "default-not-in-enum", f"is not {_show(schema.const)}"
    if schema.enum is not None and not any(_same(value, one) for one in schema.enum):
        listed = ", ".join(_show(one) for one in schema.enum[:6])
        more = ", …" if len(schema.enum) > 6 else ""
        return "default-not-in-enum", f"is none of {listed}{more}"
    return None


def _is_of(value: JSON, name: str) -> bool:
    match name:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case "integer":
            # JSON Schema 2020-12, 6.1.1: "integer" matches any number with a zero
            # fractional part.
            is_integral = isinstance(value, float) and value.is_integer()
            return is_integral or (
                isinstance(value, int) and not isinstance(value, bool)
            )
        case _:
            return isinstance(value, int | float) and not isinstance(value, bool)


def _same(left: JSON, right: JSON) -> bool:
    return left == right and isinstance(left, bool) == isinstance(right, bool)


def _show(value: JSON) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}…"
