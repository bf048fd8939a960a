"""Changes of schemas."""

from __future__ import annotations

from typing import Final

_CAT, _DOG, _COW = (
    f"{{$ref: '#/components/schemas/{name}'}}" for name in ("Cat", "Dog", "Cow")
)

# What it is called, the old schema, the new one, and the aspects that are found; a slash parts
# what is found in requests from what is found in responses, where they are not the same.
CASES: Final = (
    ("type", "{type: string}", "{type: boolean}", "type-changed"),
    ("integer to number", "{type: integer}", "{type: number}", "type-widened"),
    ("number to integer", "{type: number}", "{type: integer}", "type-narrowed"),
    ("one more type", "{type: string}", "{type: [string, boolean]}", "type-widened"),
    ("a type less", "{type: [string, boolean]}", "{type: string}", "type-narrowed"),
    ("anything to something", "{}", "{type: string}", "type-narrowed"),
    ("something to anything", "{type: string}", "{}", "type-widened"),
    ("format", "{type: string}", "{type: string, format: date}", "format-added"),
    ("format gone", "{type: string, format: uuid}", "{type: string}", "format-removed"),
    (
        "other format",
        "{type: string, format: date}",
        "{type: string, format: date-time}",
        "format-changed",
    ),
    ("null", "{type: string}", "{type: [string, 'null']}", "null-added"),
    (
        "null by nullable",
        "{type: string}",
        "{type: string, nullable: true}",
        "null-added",
    ),
    ("null gone", f"{{anyOf: [{_CAT}, {{type: 'null'}}]}}", _CAT, "null-removed"),
    ("value", "{enum: [a]}", "{enum: [a, b]}", "value-added"),
    ("value gone", "{enum: [a, b]}", "{enum: [b]}", "value-removed"),
    ("other value", "{const: a}", "{enum: [b]}", "value-replaced"),
    ("values", "{type: string}", "{type: string, enum: [a, b]}", "values-listed"),
    ("values gone", "{type: string, enum: [a]}", "{type: string}", "values-unlisted"),
    (
        "values of an enum that may grow",
        "{type: string, x-extensible-enum: [a, b]}",
        "{type: string, x-extensible-enum: [a, c]}",
        "value-added value-removed",
    ),
    (
        "property",
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}, b: {}}}",
        "property-added",
    ),
    (
        "required property",
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}, b: {}}, required: [b]}",
        "property-added-required / property-added",
    ),
    (
        "property gone",
        "{type: object, properties: {a: {}, b: {}}, required: [b]}",
        "{type: object, properties: {a: {}}}",
        "property-removed",
    ),
    (
        "optional property gone",
        "{type: object, properties: {a: {}, b: {}}}",
        "{type: object, properties: {a: {}}}",
        "property-removed / optional-property-removed",
    ),
    (
        "required",
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}}, required: [a]}",
        "property-became-required",
    ),
    (
        "optional",
        "{type: object, properties: {a: {}}, required: [a]}",
        "{type: object, properties: {a: {}}}",
        "property-became-optional",
    ),
    (
        "required, and declared nowhere",
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}}, required: [b]}",
        "property-became-required",
    ),
    (
        "read-only",
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        "property-became-read-only / -",
    ),
    (
        "not read-only",
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        "property-became-writable / -",
    ),
    (
        "not read-only, and required",
        "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}",
        "{type: object, required: [a], properties: {a: {type: string}}}",
        "property-became-writable property-became-required / -",
    ),
    (
        "write-only",
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, writeOnly: true}}}",
        "- / property-became-write-only",
    ),
    (
        "not write-only",
        "{type: object, properties: {a: {type: string, writeOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        "- / property-became-readable",
    ),
    (
        "read-only, and gone",
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        "{type: object, properties: {}}",
        "- / optional-property-removed",
    ),
    ("default", "{type: string}", "{type: string, default: a}", "default-added"),
    (
        "other default",
        "{type: string, default: a}",
        "{type: string, default: b}",
        "default-changed",
    ),
    ("default gone", "{type: string, default: a}", "{type: string}", "default-removed"),
    ("limit", "{type: string}", "{type: string, maxLength: 3}", "limit-added"),
    ("limit gone", "{type: array, minItems: 1}", "{type: array}", "limit-removed"),
    (
        "smaller maximum",
        "{type: integer, maximum: 5}",
        "{type: integer, maximum: 4}",
        "limit-tightened",
    ),
    (
        "smaller minimum",
        "{type: integer, exclusiveMinimum: 5}",
        "{type: integer, exclusiveMinimum: 4}",
        "limit-relaxed",
    ),
    (
        "multiples of multiples",
        "{type: integer, multipleOf: 2}",
        "{type: integer, multipleOf: 4}",
        "limit-tightened",
    ),
    (
        "multiples of divisors",
        "{type: integer, multipleOf: 6}",
        "{type: integer, multipleOf: 3}",
        "limit-relaxed",
    ),
    (
        "unique items",
        "{type: array}",
        "{type: array, uniqueItems: true}",
        "limit-added",
    ),
    ("pattern", "{type: string}", "{type: string, pattern: ^a}", "pattern-added"),
    (
        "other pattern",
        "{type: string, pattern: ^b}",
        "{type: string, pattern: ^a}",
        "pattern-changed",
    ),
    (
        "pattern gone",
        "{type: string, pattern: ^b}",
        "{type: string}",
        "pattern-removed",
    ),
    (
        "encoding of a text",
        "{type: string, contentEncoding: base64}",
        "{type: string, contentEncoding: base32}",
        "content-changed",
    ),
    ("not", "{type: string}", "{type: string, not: {const: a}}", "condition-added"),
    (
        "names of properties",
        "{type: object, propertyNames: {pattern: ^a}}",
        "{type: object}",
        "condition-removed",
    ),
    (
        "other contains",
        "{type: array, contains: {type: string}}",
        "{type: array, contains: {type: integer}}",
        "condition-changed",
    ),
    (
        "if and then",
        "{type: object}",
        "{type: object, if: {required: [a]}, then: {required: [b]}}",
        "condition-added condition-added",
    ),
    (
        "what must be there beside a property",
        "{type: object, dependentRequired: {a: [b]}}",
        "{type: object, dependentRequired: {a: [b, c]}}",
        "condition-changed",
    ),
    (
        "schema beside a property",
        "{type: object}",
        "{type: object, dependentSchemas: {a: {required: [b]}}}",
        "condition-added",
    ),
    (
        "closed object",
        "{type: object}",
        "{type: object, additionalProperties: false}",
        "additional-closed",
    ),
    (
        "opened object",
        "{type: object, additionalProperties: false}",
        "{type: object, additionalProperties: true}",
        "additional-opened",
    ),
    (
        "values of a map",
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: boolean}}",
        "type-changed",
    ),
    (
        "place of a tuple",
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: string}, prefixItems: [{type: string}]}",
        "tuple-extended",
    ),
    (
        "place of a tuple gone",
        "{type: array, items: {type: string}, prefixItems: [{type: string}]}",
        "{type: array, items: {type: string}}",
        "tuple-shortened",
    ),
    (
        "place of a tuple where anything was",
        "{type: array, prefixItems: [{type: string}]}",
        "{type: array, prefixItems: [{type: string}, {type: integer}]}",
        "type-narrowed",
    ),
    (
        "place of a tuple where nothing was",
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        "type-widened",
    ),
    (
        "object that is one of several",
        "{type: object, required: [k], properties: {k: {enum: [a, b]}, t: {}, u: {}}}",
        (
            "{oneOf: [{type: object, required: [k, t], properties: {k: {const: a}, t: {}}},"
            " {type: object, required: [k], properties: {k: {enum: [b, c]}, u: {}}}]}"
        ),
        "object-split value-added",
    ),
    (
        "objects that are one",
        (
            "{anyOf: [{type: object, required: [k, t], properties: {k: {const: a}, t: {}}},"
            " {type: object, required: [k], properties: {k: {const: b}}}]}"
        ),
        "{type: object, required: [k], properties: {k: {enum: [a, b]}, t: {}}}",
        "object-joined",
    ),
    ("nothing", "{type: string}", "false", "type-narrowed"),
    ("something again", "{not: {}}", "{type: string}", "type-widened"),
    (
        "bound that is excluded now",
        "{type: number, minimum: 1}",
        "{type: number, exclusiveMinimum: 1}",
        "limit-tightened",
    ),
    (
        "bound that was excluded, and is lower",
        "{type: number, exclusiveMaximum: 9}",
        "{type: number, maximum: 8}",
        "limit-tightened",
    ),
    (
        "bound that is not excluded any more",
        "{type: number, exclusiveMaximum: 9}",
        "{type: number, maximum: 9}",
        "limit-relaxed",
    ),
    (
        "one more pattern",
        "{type: string, pattern: ^a}",
        "{allOf: [{type: string, pattern: ^b}, {pattern: ^a}]}",
        "pattern-changed",
    ),
    (
        "other encoding than the format's",
        "{type: string, format: byte}",
        "{type: string, contentEncoding: base16}",
        "content-changed",
    ),
    (
        "property that others were, too",
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        "property-refused / optional-property-removed",
    ),
    (
        "value of a discriminator",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: k, mapping: {{x: Cat}}}}}}",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: k, mapping: {{x: Dog}}}}}}",
        "discriminator-changed discriminator-changed discriminator-changed",
    ),
    (
        "place of a tuple, other than the items",
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: string}, prefixItems: [{type: integer}]}",
        "tuple-extended type-changed",
    ),
    (
        "items",
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: integer}}",
        "type-changed",
    ),
    (
        "member",
        f"{{oneOf: [{_CAT}, {_DOG}]}}",
        f"{{oneOf: [{_COW}, {_DOG}, {_CAT}]}}",
        "member-added",
    ),
    (
        "member gone",
        f"{{oneOf: [{_COW}, {_DOG}, {_CAT}]}}",
        f"{{oneOf: [{_CAT}, {_COW}]}}",
        "member-removed",
    ),
    (
        "discriminator",
        f"{{oneOf: [{_CAT}, {_DOG}]}}",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: kind}}}}",
        "discriminator-added",
    ),
    (
        "other discriminator",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: type}}}}",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: kind}}}}",
        "discriminator-changed",
    ),
    (
        "discriminator gone",
        f"{{oneOf: [{_CAT}, {_DOG}], discriminator: {{propertyName: kind}}}}",
        f"{{oneOf: [{_CAT}, {_DOG}]}}",
        "discriminator-removed",
    ),
    (
        "deprecated",
        "{type: string}",
        "{type: string, deprecated: true}",
        "property-deprecated",
    ),
    (
        "not deprecated",
        "{type: string, deprecated: true}",
        "{type: string}",
        "property-reactivated",
    ),
    (
        "less stable",
        "{type: string}",
        "{type: string, x-stability-level: beta}",
        "property-stability-decreased",
    ),
    (
        "more stable",
        "{type: string, x-stability-level: draft}",
        "{type: string, x-stability-level: beta}",
        "property-stability-increased",
    ),
)
