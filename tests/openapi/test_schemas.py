"""Schemas of all versions, in the terms of OpenAPI 3.1."""

from __future__ import annotations

import pytest
from clientwright.openapi import MISSING
from openapi.documents import parse, parse_with, schema, schema_diagnostics


@pytest.mark.parametrize(
    ("text", "types", "nullable"),
    [
        ("{type: string}", ("string",), False),
        ("{type: [string, 'null']}", ("string",), True),
        ("{type: [string, integer]}", ("string", "integer"), False),
        ("{type: string, nullable: true}", ("string",), True),
        ("{type: string, nullable: false}", ("string",), False),
        ("{type: string, x-nullable: true}", ("string",), True),
        ("{enum: [a, null]}", (), True),
        ("{const: null}", (), True),
        ("{type: 'null'}", (), True),
        ("{}", (), False),
    ],
)
def test_ways_to_say_null(text: str, types: tuple[str, ...], nullable: bool) -> None:
    found = schema(text)
    assert found.types == types
    assert found.nullable is nullable


def test_null_alone_differs_from_anything_or_null() -> None:
    assert schema("{type: 'null'}").const is None
    assert schema("{nullable: true}").const is MISSING


@pytest.mark.parametrize(
    ("text", "enum"),
    [
        ("{enum: [a, b, a]}", ("a", "b")),
        ("{enum: [1, true, 1.0]}", (1, True)),
        ("{enum: [null]}", ()),
        ("{enum: [{a: 1}, {a: 1}, [2]]}", ({"a": 1}, [2])),
        ("{type: string}", None),
    ],
)
def test_enum_has_no_null_and_no_repeats(text: str, enum: object) -> None:
    assert schema(text).enum == enum


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
        ("{minimum: 1, exclusiveMinimum: false}", {"minimum": 1}),
        ("{minimum: 1, exclusiveMinimum: 2}", {"minimum": 1, "exclusiveMinimum": 2}),
        ("{maximum: 1, exclusiveMaximum: true}", {"exclusiveMaximum": 1}),
        ("{exclusiveMaximum: true}", {}),
        ("{minLength: 1, pattern: x, title: t}", {"minLength": 1, "pattern": "x"}),
    ],
)
def test_limits(text: str, limits: dict[str, object]) -> None:
    assert schema(text).limits == limits


def test_type_file_is_binary() -> None:
    found = schema("{type: file}")
    assert (found.types, found.format) == (("string",), "binary")


def test_example_joins_examples() -> None:
    assert schema("{examples: [1, 2], example: null}").examples == (1, 2, None)


def test_absent_and_null_are_told_apart() -> None:
    assert schema("{nullable: true}").default is MISSING
    assert schema("{nullable: true, default: null}").default is None


def test_everything_inside_has_its_pointer() -> None:
    found = schema("""
        type: object
        title: T
        description: D
        deprecated: true
        readOnly: true
        required: [a, b/c, a]
        properties:
          a: {type: string, writeOnly: true}
          b/c: {items: {type: integer}}
        additionalProperties: false
        patternProperties: {"^x": true}
        propertyNames: {pattern: x}
        allOf: [{type: object}]
        anyOf: [{type: object}, {}]
        oneOf: [{type: object}]
        not: {type: string}
        x-more: [1]
    """)
    start = "#/components/schemas/S"
    assert found.pointer == start
    assert found.required == ("a", "b/c")
    assert found.properties["a"].write_only
    items = found.properties["b/c"].items
    assert items is not None
    assert items.pointer == f"{start}/properties/b~1c/items"
    assert found.additional_properties is not None
    assert found.additional_properties.boolean is False
    assert found.pattern_properties["^x"].boolean is True
    assert found.property_names is not None
    assert found.all_of[0].pointer == f"{start}/allOf/0"
    assert found.any_of[1].pointer == f"{start}/anyOf/1"
    assert len(found.one_of) == 1
    assert found.not_ is not None
    assert found.extensions == {"x-more": [1]}
    assert (found.title, found.description) == ("T", "D")
    assert found.deprecated
    assert found.read_only


def test_siblings_of_a_reference_are_kept() -> None:
    found = schema(
        "{$ref: '#/components/schemas/Other', description: D, nullable: true}"
    )
    assert found.ref == "#/components/schemas/Other"
    assert found.description == "D"
    assert found.nullable


def test_unevaluated_properties_stand_in() -> None:
    found = schema("{unevaluatedProperties: false}").additional_properties
    assert found is not None
    assert found.boolean is False


def test_list_under_items_means_alternatives() -> None:
    found = schema(
        "{type: array, items: [{type: string}, {type: 'null'}]}", "items-list"
    )
    assert found.items is not None
    assert [member.types for member in found.items.any_of] == [("string",), ()]
    found = schema("{items: [{type: string}, {type: integer}]}", "items-list")
    assert found.items is None
    assert [member.types for member in found.any_of] == [("string",), ("integer",)]


def test_prefix_items() -> None:
    found = schema("{prefixItems: [{type: string}, true], items: false}")
    assert [member.types for member in found.prefix_items] == [("string",), ()]
    assert found.items is not None
    assert found.items.boolean is False


def test_discriminator() -> None:
    found = schema("""
        oneOf: [{$ref: '#/components/schemas/Other'}]
        discriminator:
          propertyName: kind
          mapping: {o: Other, p: '#/components/schemas/Other'}
          defaultMapping: Other
    """).discriminator
    assert found is not None
    other = "#/components/schemas/Other"
    assert found.property_name == "kind"
    assert found.mapping == {"o": other, "p": other}
    assert found.default_mapping == other


def test_discriminator_of_swagger_2() -> None:
    found = schema("{discriminator: kind}").discriminator
    assert found is not None
    assert found.property_name == "kind"


def test_mapping_to_nowhere_is_reported() -> None:
    text = "{discriminator: {propertyName: kind, mapping: {a: Othr}}}"
    ((code, pointer),) = schema_diagnostics(text)
    assert code == "unresolved-reference"
    assert pointer == "/discriminator/mapping/a"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("{properties: null}", [("invalid-structure", "/properties")]),
        ("{properties: [a]}", [("invalid-structure", "/properties")]),
        ("{properties: {a: null}}", [("invalid-structure", "/properties/a")]),
        ("{properties: {a: text}}", [("invalid-structure", "/properties/a")]),
        ("{required: true}", [("invalid-structure", "/required")]),
        ("{required: [1]}", [("invalid-structure", "/required/0")]),
        ("{type: int}", [("invalid-structure", "/type")]),
        ("{type: {}}", [("invalid-structure", "/type")]),
        ("{enum: a}", [("invalid-structure", "/enum")]),
        ("{allOf: {}}", [("invalid-structure", "/allOf")]),
        ("{items: 3}", [("invalid-structure", "/items")]),
        ("{description: [x]}", [("invalid-structure", "/description")]),
        ("{deprecated: 'yes'}", [("invalid-structure", "/deprecated")]),
        ("{discriminator: {}}", [("invalid-structure", "/discriminator")]),
        ("{discriminator: 3}", [("invalid-structure", "/discriminator")]),
        ("{$ref: 3}", [("invalid-structure", "/$ref")]),
        (
            "{type: array, items: {}, properties: {a: {}}}",
            [("invalid-structure", "/properties")],
        ),
        ("{type: [array, object], properties: {a: {}}}", []),
        ("{if: {}, then: {}}", [("unsupported-keyword", "/if")]),
        ("text", [("invalid-structure", "")]),
    ],
)
def test_wrong_forms_are_reported_where_they_stand(
    text: str, codes: list[tuple[str, str]]
) -> None:
    assert schema_diagnostics(text) == codes


def test_what_is_no_schema_is_anything() -> None:
    found = schema("{type: object, properties: {a: null}}", "invalid-structure")
    assert found.types == ("object",)
    assert found.properties["a"].boolean is True


def test_numbers_stand_for_text() -> None:
    assert schema("{title: 3.5}").title == "3.5"


def test_any_schema_is_found_by_its_pointer() -> None:
    document = parse("""
        components:
          schemas:
            A:
              properties: {b: {items: {$ref: '#/components/schemas/A/$defs/C'}}}
              $defs: {C: {type: string}}
        x-schemas: {D: {type: string}}
        x-text: hello
    """)
    found = document.schema("#/components/schemas/A/properties/b")
    assert found.items is not None
    assert found is document.schemas["A"].properties["b"]
    assert document.schema("#/x-schemas/D").types == ("string",)
    for nowhere in ("#/x-schemas/E", "#/x-text"):
        with pytest.raises(LookupError):
            document.schema(nowhere)


def test_schemas_are_parsed_once() -> None:
    document, _ = parse_with("""
        components:
          schemas:
            A: {$ref: '#/x-shared'}
            B: {$ref: '#/x-shared'}
        x-shared: {type: wrong}
    """)
    assert document.schema("#/x-shared") is document.schema("#/x-shared")
