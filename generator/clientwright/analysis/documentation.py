"""What the document says to people, and the facts that no type can say, in words."""

import json

from ..ir import Documentation
from ..openapi import MISSING, Schema

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


def describe(schema: Schema, *, described: Schema | None = None) -> Documentation:
    """Return the documentation of a schema.

    Args:
        schema: where the description stands.
        described: where the limits and the default stand, when that is another schema.
    """
    facts = described or schema
    notes = [
        sentence.format(_number(facts.limits[key]))
        for key, sentence in _LIMITS
        if key in facts.limits and facts.limits[key] is not False
    ]
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


def _number(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, default=str)
