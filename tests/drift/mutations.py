"""Pairs of documents, each with many operations whose schemas are drawn at random: every pair is many small changes."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_REFERENCES: Final = {
    name: f"{{$ref: '#/components/schemas/{name}'}}" for name in ("A", "B", "E", "N")
}
_A, _B, _E, _N = _REFERENCES.values()
_COMPONENTS: Final = """\
    A: {type: object, required: [k], properties: {k: {const: a}}}
    B: {type: object, required: [k], properties: {k: {const: b}}}
    E: {type: string, enum: [p, q]}
    N: {type: object, properties: {next: {$ref: '#/components/schemas/N'}, v: {type: string}}}
    Open: {type: object, additionalProperties: true, properties: {v: {type: string}}}
"""
_SCHEMAS: Final = (
    *("{}", "true", "false", "{type: 'null'}", "{type: boolean}", "{const: true}"),
    *("{type: string}", "{type: [string, 'null']}", "{type: [string, integer]}"),
    *("{enum: [a]}", "{enum: [a, b]}", "{enum: [a, b, null]}", "{const: b}"),
    *("{type: integer}", "{type: number}", "{type: integer, enum: [1, 2]}"),
    "{anyOf: [{type: string}, {type: string, enum: [a]}]}",
    *(
        f"{{type: string, format: {format}}}"
        for format in ("date", "date-time", "uuid", "byte", "binary", "duration")
    ),
    *("{type: string, readOnly: true}", "{type: string, writeOnly: true}"),
    *("{type: string, default: zz}", "{type: string, deprecated: true}"),
    *("{type: array}", "{type: object}"),
    *(
        f"{{type: array, items: {items}}}"
        for items in (
            *("{type: string}", "{type: integer}", "{type: number}"),
            *("{type: [string, 'null']}", "{enum: [a, b]}", _A),
            "{type: array, items: {type: string}}",
        )
    ),
    "{type: array, prefixItems: [{type: string}]}",
    "{type: array, prefixItems: [{type: string}, {type: integer}]}",
    "{type: array, prefixItems: [{type: string}], items: false}",
    "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
    "{type: array, prefixItems: [{type: string}], items: false, minItems: 1}",
    *(
        f"{{type: object, additionalProperties: {schema}}}"
        for schema in ("{type: string}", "{type: integer}", _A)
    ),
    "{type: object, patternProperties: {'^x': {type: string}}}",
    "{type: object, properties: {q: {type: string}}}",
    "{type: object, properties: {q: {type: integer}}}",
    "{type: object, required: [q], properties: {q: {type: string}}}",
    "{type: object, properties: {q: {type: string}, r: {type: string}}}",
    "{type: object, properties: {q: {type: string}}, additionalProperties: {type: integer}}",
    "{type: object, properties: {q: {type: string}}, additionalProperties: false}",
    *(*_REFERENCES.values(), "{$ref: '#/components/schemas/Open'}"),
    f"{{oneOf: [{_A}, {_B}]}}",
    f"{{oneOf: [{_A}, {_B}], discriminator: {{propertyName: k}}}}",
    f"{{anyOf: [{_A}, {{type: string}}]}}",
    f"{{anyOf: [{_A}, {{type: 'null'}}]}}",
    "{oneOf: [{type: string}, {type: array, items: {type: string}}]}",
    f"{{allOf: [{_A}, {{type: object, properties: {{more: {{type: string}}}}}}]}}",
)
_DONE: Final = (
    "responses: {'200': {description: done, content: {application/json: {schema: %s}}}}"
)
_BODY: Final = "requestBody: {required: true, content: {%s: {schema: %s}}}"


def _body(schema: str) -> str:
    return f"{_BODY % ('application/json', schema)}, {_DONE % schema}"


def _property(schema: str) -> str:
    return _body(f"{{type: object, properties: {{a: {schema}}}}}")


def _required(schema: str) -> str:
    return _body(f"{{type: object, required: [a], properties: {{a: {schema}}}}}")


def _parameters(schema: str) -> str:
    query = f"{{name: a, in: query, schema: {schema}}}"
    header = f"{{name: X-B, in: header, required: true, schema: {schema}}}"
    done = _DONE % f"{{type: object, additionalProperties: {schema}}}"
    return f"parameters: [{query}, {header}], {done}"


def _form(schema: str) -> str:
    file = "{type: string, format: binary}"
    whole = f"{{type: object, required: [a], properties: {{a: {schema}, b: {file}}}}}"
    other = "{type: object, required: [z], properties: {z: {type: string}}}"
    done = _DONE % f"{{oneOf: [{schema}, {other}]}}"
    return f"{_BODY % ('multipart/form-data', whole)}, {done}"


SHAPES: Final[dict[str, Callable[[str], str]]] = {
    "body": _body,
    "property": _property,
    "required property": _required,
    "parameter": _parameters,
    "form": _form,
}
"""What an operation is that takes and gives a schema, by what it is called."""


def mutated(shape: str, seed: int, count: int = 70) -> tuple[str, str]:
    """Return two documents whose operations are the same but for their schemas."""
    source = random.Random(seed)
    drawn = [source.choices(_SCHEMAS, k=count) for _ in range(2)]
    return _document(shape, drawn[0]), _document(shape, drawn[1])


def _document(shape: str, schemas: Sequence[str]) -> str:
    operations = "".join(
        f"  /o{number}: {{post: {{operationId: op{number}, {SHAPES[shape](schema)}}}}}\n"
        for number, schema in enumerate(schemas)
    )
    head = 'openapi: 3.1.0\ninfo: {title: Things, version: "1"}\n'
    return f"{head}paths:\n{operations}components:\n  schemas:\n{_COMPONENTS}"
