"""References: where they lead, and what happens when they lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import Diagnostics
from clientwright.openapi import parse_document
from clientwright.source import load
from openapi.documents import parse, parse_with

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("a/b", "#/components/schemas/a~1b"),
        ("a~b", "#/components/schemas/a~0b"),
        ("a b", "#/components/schemas/a%20b"),
        ("a b", "#/components/schemas/a b"),
        ("List<é>", "#/components/schemas/List%3C%C3%A9%3E"),
        ("100%", "#/components/schemas/100%"),
        ("a%20b", "#/components/schemas/a%20b"),
    ],
)
def test_escapes(name: str, reference: str) -> None:
    document = parse(f"""
        components:
          schemas:
            S: {{$ref: {reference!r}}}
            {name!r}: {{type: string}}
    """)
    target = document.schemas["S"].ref
    assert target is not None
    assert document.schema(target) is document.schemas[name]


@pytest.mark.parametrize(
    ("reference", "fix"),
    [
        ("#/components/schemas/Pest", 'did you mean "#/components/schemas/Pets"?'),
        ("Pets", 'did you mean "#/components/schemas/Pets"?'),
        ("#/definitions/Pets", 'did you mean "#/components/schemas/Pets"?'),
        ("#/components/responses/Ok", "add what it refers to"),
        ("#anchor", "add what it refers to"),
        ("nothing.yaml#/a", "add what it refers to"),
        ("http://[", "add what it refers to"),
    ],
)
def test_leading_nowhere_is_reported_once_with_a_hint(reference: str, fix: str) -> None:
    document, diagnostics = parse_with(f"""
        components:
          schemas:
            S: {{$ref: {reference!r}}}
            Pets: {{}}
    """)
    (found,) = diagnostics
    if found.code != "reference-remote":
        assert (found.code, found.fix) == ("unresolved-reference", fix)
    assert found.pointer == "#/components/schemas/S"
    assert document.schemas["S"].boolean is True
    assert document.schemas["S"].ref is None


def test_remote_references_are_not_followed() -> None:
    document = parse(
        "components: {schemas: {S: {$ref: 'https://example.com/a.yaml#/b'}}}",
        "reference-remote",
    )
    assert document.schemas["S"].boolean is True


def test_a_reference_to_what_is_no_schema() -> None:
    document = parse(
        "components: {schemas: {S: {$ref: '#/info/title'}}}", "unresolved-reference"
    )
    assert document.schemas["S"].boolean is True


def test_chains_are_kept_as_they_are() -> None:
    document = parse("""
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/C'}
            C: {type: string}
    """)
    assert document.schemas["A"].ref == "#/components/schemas/B"


def test_circles_are_cut() -> None:
    document, diagnostics = parse_with("""
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A', description: D}
            C: {$ref: '#/components/schemas/A'}
            D: {$ref: '#/components/schemas/D'}
    """)
    assert {d.code for d in diagnostics} == {"reference-cycle"}
    for schema in document.schemas.values():
        assert schema.ref is None
    assert document.schemas["A"].boolean is True
    assert document.schemas["B"].description == "D"


def test_recursion_is_no_circle() -> None:
    document = parse("""
        components:
          schemas:
            Node: {properties: {next: {$ref: '#/components/schemas/Node'}}}
    """)
    assert (
        document.schemas["Node"].properties["next"].ref == "#/components/schemas/Node"
    )


def test_anchors_and_identifiers() -> None:
    document = parse("""
        components:
          schemas:
            A: {$ref: '#leaf'}
            B: {properties: {x: {$anchor: leaf, type: string}}}
            C: {$ref: 'https://example.com/schemas/tree'}
            D:
              $id: https://example.com/schemas/tree
              properties: {child: {$ref: '#/$defs/twig'}}
              $defs: {twig: {type: integer}}
            E: {$dynamicRef: '#node'}
            F: {$dynamicAnchor: node}
    """)
    start = "#/components/schemas"
    assert document.schemas["A"].ref == f"{start}/B/properties/x"
    assert document.schemas["C"].ref == f"{start}/D"
    assert document.schemas["D"].properties["child"].ref == f"{start}/D/$defs/twig"
    assert document.schemas["E"].ref == f"{start}/F"


def test_self_is_the_address_of_the_document() -> None:
    document = parse("""
        openapi: 3.2.0
        $self: https://example.com/api
        components:
          schemas:
            A: {$ref: 'https://example.com/api#/components/schemas/B'}
            B: {}
    """)
    assert document.schemas["A"].ref == "#/components/schemas/B"


def test_a_map_may_be_a_reference() -> None:
    document = parse("""
        components:
          schemas:
            A: {properties: {$ref: '#/x-properties'}}
        x-properties: {a: {type: string}}
    """)
    assert document.schemas["A"].properties["a"].pointer == "#/x-properties/a"


def test_a_map_that_refers_to_what_holds_it() -> None:
    document, diagnostics = parse_with("""
        components:
          schemas:
            A: {properties: {$ref: '#/components/schemas'}}
    """)
    assert [d.code for d in diagnostics] == ["reference-cycle"]
    assert list(document.schemas) == ["A"]


def _write(folder: Path, files: dict[str, str]) -> str:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return str(folder / "main.yaml")


def test_many_files(tmp_path: Path) -> None:
    main = _write(
        tmp_path,
        {
            "main.yaml": """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {$ref: paths/a.yaml}
  /b: {$ref: 'main.yaml#/x-b'}
x-b:
  post: {responses: {"204": {description: none}}}
components: {schemas: {$ref: schemas/index.yaml}}
""",
            "paths/a.yaml": """
get:
  parameters: [{$ref: ../parameters.json#/limit}]
  responses:
    "200":
      description: ok
      content: {application/json: {schema: {$ref: ../schemas/pet.yaml}}}
""",
            "parameters.json": '{"limit": {"name": "limit", "in": "query"}}',
            "schemas/index.yaml": "Pet: {$ref: pet.yaml}\n",
            "schemas/pet.yaml": """
type: object
properties:
  owner: {$ref: '#/$defs/Owner'}
  friend: {$ref: ../main.yaml#/components/schemas/Pet}
$defs: {Owner: {properties: {pet: {$ref: 'pet.yaml'}}}}
""",
        },
    )
    diagnostics = Diagnostics()
    tree = load(main, diagnostics)
    document = parse_document(tree, diagnostics)
    # The last reference leads into a map that is itself a reference.
    assert [d.code for d in diagnostics] == []
    first, second = document.operations
    assert (first.method, first.path, first.pointer) == (
        "GET",
        "/a",
        "paths/a.yaml#/get",
    )
    assert (second.method, second.path, second.pointer) == ("POST", "/b", "#/x-b/post")
    assert first.parameters[0].pointer == "parameters.json#/limit"
    body = first.responses[0].content[0].schema
    assert body is not None
    assert body.ref == "schemas/pet.yaml#"
    pet = document.schema(body.ref)
    assert pet.properties["owner"].ref == "schemas/pet.yaml#/$defs/Owner"
    assert document.schemas["Pet"].ref == "schemas/index.yaml#/Pet"
    position = tree.position("schemas/pet.yaml#/properties/owner")
    assert position is not None
    assert position.line == 4
    assert set(tree.files.digests()) == {
        "paths/a.yaml",
        "parameters.json",
        "schemas/index.yaml",
        "schemas/pet.yaml",
    }
