"""Schemas that say the same in two ways."""

from __future__ import annotations

from typing import Final

_CAT, _DOG, _COW = (
    f"{{$ref: '#/components/schemas/{name}'}}" for name in ("Cat", "Dog", "Cow")
)
_INNER_CAT = "{type: object, required: [kind], properties: {kind: {const: cat}, fur: {type: string}}}"

# What it is called, and the two ways.
SAME: Final = (
    ("one value", "{enum: [a]}", "{const: a}"),
    (
        "null as a member",
        "{type: [string, 'null']}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
    ),
    ("null in an enum", "{enum: [a, null]}", "{enum: [a], nullable: true}"),
    (
        "types as members",
        "{type: [string, integer]}",
        "{anyOf: [{type: integer}, {type: string}]}",
    ),
    (
        "a union in a union",
        f"{{anyOf: [{_CAT}, {_DOG}, {_COW}]}}",
        f"{{oneOf: [{_CAT}, {{anyOf: [{_COW}, {_DOG}]}}]}}",
    ),
    (
        "an open enum",
        "{anyOf: [{type: string}, {enum: [a]}]}",
        "{anyOf: [{enum: [a, b]}, {type: string}]}",
    ),
    ("integers are numbers", "{type: [integer, number]}", "{type: number}"),
    (
        "limits in parts",
        "{type: integer, minimum: 1, maximum: 5}",
        "{allOf: [{type: integer, minimum: 1}, {type: integer, maximum: 5, minimum: 0}]}",
    ),
    (
        "limits that are none",
        "{type: string}",
        "{type: string, minLength: 0, pattern: ''}",
    ),
    (
        "exclusive limits of 3.0",
        "{type: integer, minimum: 1, exclusiveMinimum: true}",
        "{type: integer, exclusiveMinimum: 1}",
    ),
    (
        "properties in parts",
        "{type: object, properties: {a: {type: string}, b: {}}}",
        "{allOf: [{type: object, properties: {b: {}}}, {properties: {a: {type: string}}}]}",
    ),
    (
        "the type that is implied",
        "{properties: {a: {}}}",
        "{type: object, properties: {a: {}}}",
    ),
    (
        "anything is admitted",
        "{type: object, additionalProperties: true}",
        "{type: object, additionalProperties: {}}",
    ),
    (
        "words",
        "{type: string, title: A, description: One., example: a}",
        "{type: string, description: Another one.}",
    ),
    (
        "limits of other types",
        "{type: string, maximum: 3}",
        "{type: string, items: {type: string}}",
    ),
    (
        "bounds of integers",
        "{type: integer, minimum: 1, maximum: 4}",
        "{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 4.5}",
    ),
    (
        "bounds that say nothing beside others",
        "{type: number, exclusiveMinimum: 3, maximum: 5}",
        "{type: number, minimum: 3, exclusiveMinimum: 3, maximum: 5, exclusiveMaximum: 6}",
    ),
    (
        "patterns in another order",
        "{allOf: [{type: string, pattern: ^a}, {pattern: ^b}]}",
        "{allOf: [{type: string, pattern: ^b}, {pattern: ^a}]}",
    ),
    (
        "steps in parts",
        "{type: integer, multipleOf: 6}",
        "{allOf: [{type: integer, multipleOf: 3}, {multipleOf: 2}]}",
    ),
    (
        "what must be there beside others, in parts",
        "{type: object, dependentRequired: {a: [b], c: [a, b]}}",
        "{allOf: [{type: object, dependentRequired: {a: [b], c: [b]}}, {dependentRequired: {c: [a]}}]}",
    ),
    (
        "other properties refused by a schema",
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        "{type: object, properties: {a: {}}, additionalProperties: {not: {}}}",
    ),
    (
        "base64 of 3.0",
        "{type: string, format: byte}",
        "{type: string, contentEncoding: base64}",
    ),
    (
        "values of a discriminator that are names",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: k}}}}",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: k, mapping: {{Cat: Cat, Dog: Dog}}}}}}",
    ),
    (
        "a member that its own value tells, by name or not",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: kind}}}}",
        f"{{oneOf: [{_INNER_CAT}, {_DOG}], discriminator: {{propertyName: kind}}}}",
    ),
    (
        "a mapping that says what members say themselves",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: kind}}}}",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: kind, mapping: {{cat: Cat, dog: Dog}}}}}}",
    ),
    (
        "a discriminator around an array that has a name or none",
        f"{{oneOf: [{{type: array, items: {_CAT}}}, {_DOG}], discriminator: {{propertyName: k}}}}",
        f"{{oneOf: [{{$ref: '#/components/schemas/Cats'}}, {_DOG}], discriminator: {{propertyName: k}}}}",
    ),
)
