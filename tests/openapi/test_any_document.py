"""Whatever stands in a document: nothing raises, and nothing is lost."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import reduce
from typing import TYPE_CHECKING, TypeAlias

import pytest
from attrs import evolve
from clientwright.diagnostics import Diagnostics, format_diagnostic
from clientwright.openapi import Document, parse_document, validate
from clientwright.source import Tree, load
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi.documents import tree_of
from shared import CORPUS, needs_shared

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.source.data import JSON

MAIN_FILES = (
    "openai/*.yaml",
    "docs/*",
    "small/*",
    "torture/*.yaml",
    "torture/heyapi-3.1/full.yaml",
    "multi/cafe-split-3.2/cafe.yaml",
    "multi/lob/lob-api-public.yml",
)
FOREIGN = sorted(path for pattern in MAIN_FILES for path in CORPUS.glob(pattern))
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}

SPECIMEN = """
openapi: 3.1.0
$self: https://example.com/api
info: {title: T, version: "1", license: {name: L}, contact: {email: e}}
servers: [{url: 'https://{r}', variables: {r: {default: a, enum: [a]}}}]
security: [{key: []}, {}]
tags: [{name: t}]
paths:
  /x/{id}:
    parameters: [{$ref: '#/components/parameters/P'}]
    get:
      operationId: get
      tags: [t]
      parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]
      responses:
        200:
          description: ok
          headers: {X: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
        default: {$ref: '#/components/responses/R'}
      callbacks: {c: {'{$request.body#/u}': {post: {responses: {200: {}}}}}}
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {f: {type: string, format: binary}}}
            encoding: {f: {contentType: text/plain, headers: {Y: {schema: {}}}}}
            examples: {e: {value: {f: x}}}
      security: [{oauth: [s]}]
  /y: {$ref: '#/components/pathItems/I'}
  /z:
    put:
      consumes: [text/plain]
      parameters: [{name: b, in: body, schema: {type: object}}]
      responses: {200: {schema: {type: file}}}
    delete:
      parameters: [{name: f, in: formData, type: array, items: {type: string}}]
webhooks: {w: {post: {requestBody: {content: {}}}}}
components:
  schemas:
    A:
      allOf: [{$ref: '#/components/schemas/B'}]
      discriminator: {propertyName: k, mapping: {b: B}}
      properties: {k: {type: string, default: x}, m: {$ref: '#/components/schemas/A'}}
    B:
      oneOf: [{type: string, enum: [a, null]}, {type: [integer, 'null'], minimum: 1}]
      default: a
      additionalProperties: {type: number, exclusiveMinimum: true, minimum: 2}
  parameters: {P: {name: id, in: path, required: true, schema: {$ref: '#a'}}}
  responses: {R: {description: r, content: {text/plain: {schema: {$anchor: a}}}}}
  pathItems: {I: {get: {responses: {204: {}}}, additionalOperations: {COPY: {}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: K}
    oauth: {type: oauth2, flows: {implicit: {authorizationUrl: u, scopes: {s: S}}}}
"""

Location: TypeAlias = tuple[str | int, ...]

_VALUES: list[JSON] = json.loads("""[
    null, true, 0, -1, 1.5, NaN, 1e999, "", "x", "get", [], [null], ["a"], [{}], {},
    {"a": {"b": null}}, {"": {"": {}}}, {"type": "string"}, {"$ref": 5},
    {"$ref": "#/nowhere"}, {"$ref": "#"}, {"$ref": "no.yaml"}, {"$ref": "http://x/y"},
    {"$ref": "http://["}, {"$ref": "%zz"}, {"$ref": "\\u0000"}, {"$ref": "#/paths"},
    {"$ref": "#a"}, {"$ref": "#/components/schemas"},
    {"$ref": "#/components/schemas/A"}
]""")
_VALUES.extend((10**400, "a" * 3000))
_JUNK = st.sampled_from(_VALUES)


def _locations(value: JSON, here: Location = ()) -> list[Location]:
    found = [here] if here and here[0] != "openapi" else []
    entries: list[tuple[str | int, JSON]] = []
    if isinstance(value, dict):
        entries = list(value.items())
    elif isinstance(value, list):
        entries = list(enumerate(value))
    for key, item in entries:
        found += _locations(item, (*here, key))
    return found


TREE = tree_of(SPECIMEN)
LOCATIONS = _locations(TREE.root)


def _step(holder: JSON, key: str | int) -> JSON:
    if isinstance(holder, dict) and isinstance(key, str):
        return holder.get(key)
    if isinstance(holder, list) and isinstance(key, int) and key < len(holder):
        return holder[key]
    return None


def _spoil(root: JSON, location: Location, junk: JSON, drop: bool) -> None:
    holder = reduce(_step, location[:-1], root)
    key = location[-1]
    if isinstance(holder, dict) and isinstance(key, str):
        holder.pop(key, None)
        if not drop:
            holder[key] = deepcopy(junk)
    elif isinstance(holder, list) and isinstance(key, int) and key < len(holder):
        holder[key] = deepcopy(junk)


@given(
    st.lists(
        st.tuples(st.sampled_from(LOCATIONS), _JUNK, st.booleans()),
        min_size=1,
        max_size=6,
    )
)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_spoilt_documents_never_raise(
    changes: list[tuple[Location, JSON, bool]],
) -> None:
    root = deepcopy(TREE.root)
    for location, junk, drop in changes:
        _spoil(root, location, junk, drop)
    tree = evolve(TREE, root=root)
    diagnostics = Diagnostics()
    document = parse_document(tree, diagnostics)
    validate(tree, diagnostics)
    for schema in document.schemas.values():
        assert document.schema(schema.pointer) is not None
    for diagnostic in diagnostics:
        assert format_diagnostic(diagnostic, tree)


def test_the_specimen_itself_is_whole() -> None:
    diagnostics = Diagnostics()
    document = parse_document(TREE, diagnostics)
    assert [d.code for d in diagnostics] == []
    assert len(document.operations) == 6
    assert len(document.operations[0].callbacks) == 1


def _load(path: Path) -> tuple[Tree, Document, Diagnostics]:
    diagnostics = Diagnostics()
    tree = load(str(path), diagnostics)
    return tree, parse_document(tree, diagnostics), diagnostics


def _count(tree: Tree) -> int:
    """Count operations without any of our parsing."""
    paths = _step(tree.root, "paths") or {}
    assert isinstance(paths, dict)
    number = 0
    for path, item in paths.items():
        assert isinstance(item, dict)
        reference = item.get("$ref")
        if isinstance(reference, str):
            file, _, fragment = reference.removeprefix("./").partition("#")
            found = tree.resolve(f"{file}#{fragment}")
            assert isinstance(found, dict)
            item = found
        if not path.startswith("x-"):
            extra = item.get("additionalOperations")
            number += len(METHODS & set(item))
            number += len(extra) if isinstance(extra, dict) else 0
    return number


@needs_shared
@pytest.mark.parametrize(
    "path", FOREIGN, ids=lambda path: str(path.relative_to(CORPUS))
)
def test_no_operation_of_a_foreign_document_is_lost(path: Path) -> None:
    tree, document, diagnostics = _load(path)
    assert len(document.operations) == _count(tree)
    assert [d for d in diagnostics if d.severity == "error"] == []
    validate(tree, diagnostics)
    for diagnostic in diagnostics:
        assert diagnostic.position or diagnostic.pointer
        if diagnostic.pointer:
            assert tree.position(diagnostic.pointer) is not None


@needs_shared
def test_findings_of_the_flagship() -> None:
    path = CORPUS / "openai" / "2023-06-19_0c432eb.yaml"
    tree, _, diagnostics = _load(path)
    validate(tree, diagnostics)
    found = [(d.code, str(tree.position(d.pointer or ""))) for d in diagnostics]
    assert found == [
        ("default-type-mismatch", f"{path}:2053:20"),
        ("one-of-overlap", f"{path}:2373:20"),
        ("one-of-overlap", f"{path}:2543:20"),
    ]
