"""What the document says to people, and the facts that no type can say, in words."""

import json

from attrs import evolve

from ..ir import Documentation
from ..openapi import MISSING, Schema
from .composition import says_nothing
from .shapes import is_tuple
from .values import is_of_fractions

_LIMITS = (
    ("minimum", "At least {}."),
    ("exclusiveMinimum", "More than {}."),
    ("maximum", "At most {}."),
    ("exclusiveMaximum", "Less than {}."),
    ("multipleOf", "A multiple of {}."),
    ("minLength", "At least {} characters."),
    ("maxLength", "At most {} characters."),
    ("minItems", "At least {} items."),
    ("maxItems", "At most {} items."),
    ("pattern", "Matches {}."),
)
_COUNTS = frozenset({"minLength", "maxLength", "minItems", "maxItems"})


def describe(schema: Schema, *, described: Schema | None = None) -> Documentation:
    """Return the documentation of a schema.

    Args:
        schema: where the description stands.
        described: where the limits and the default stand, when that is another schema.
    """
    facts = described or schema
    notes = [
        _limit(key, sentence, facts.limits[key])
        for key, sentence in _LIMITS
        if key in facts.limits
        and facts.limits[key] is not False
        and not (key.endswith("Items") and is_tuple(facts))
    ]
    excluded = "" if facts.not_ is None else _exclusion(facts.not_)
    notes += [excluded] if excluded else []
    if facts.enum and is_of_fractions(facts):
        notes.append(f"One of {', '.join(map(_number, facts.enum))}.")
    default = schema.default if schema.default is not MISSING else facts.default
    if default is not MISSING and default is not None:
        notes.insert(
            0, f"The API's default is {json.dumps(default, ensure_ascii=False)}."
        )
    return Documentation(
        title=schema.title,
        text=(schema.description or facts.description).strip(),
        notes=tuple(notes),
        deprecated=schema.deprecated,
    )


def _exclusion(excluded: Schema) -> str:
    """Return what is not admitted, where it can be said in a few words."""
    if excluded.const is not MISSING:
        return f"Not {_json(excluded.const)}."
    if excluded.enum:
        return f"Not {' or '.join(map(_json, excluded.enum))}."
    if not says_nothing(evolve(excluded, types=(), required=())) or excluded.limits:
        return ""
    if excluded.types and not excluded.required:
        return f"Not of the type {' or '.join(excluded.types)}."
    if excluded.required:
        return f"Not with {' and '.join(excluded.required)} together."
    return ""


def _limit(key: str, sentence: str, value: object) -> str:
    said = sentence.format(_number(value))
    return said.replace("s.", ".") if key in _COUNTS and value == 1 else said


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _number(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, default=str)
