"""What references in several files, and addresses in a document, lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientwright.diagnostics import Diagnostics
from clientwright.openapi import parse_document
from clientwright.source import load

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.openapi import Document

HEAD = "openapi: 3.2.0\ninfo: {title: t, version: '1'}\n"


def parsed(folder: Path, **files: str) -> Document:
    """Parse `main.yaml` of some files, in which nothing may be wrong."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    document = parse_document(load(str(folder / "main.yaml"), diagnostics), diagnostics)
    assert [item.message for item in diagnostics] == []
    return document


def test_an_id_is_seen_from_the_address_of_the_document(tmp_path: Path) -> None:
    document = parsed(
        tmp_path,
        main=f"""{HEAD}$self: https://pets.example/v1/openapi
paths: {{}}
components:
  schemas:
    Pet: {{$id: schemas/pet, type: object}}
    Other: {{$ref: 'https://pets.example/v1/schemas/pet'}}
""",
    )
    assert document.schemas["Other"].ref == "#/components/schemas/Pet"


def test_an_anchor_in_another_file(tmp_path: Path) -> None:
    document = parsed(
        tmp_path,
        main=f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{S: {{$ref: 'other.yaml#thing'}}}}}}\n",
        other="inside: {$anchor: thing, type: integer}\n",
    )
    target = document.schemas["S"].ref
    assert target is not None
    assert target.endswith("other.yaml#/inside")
    assert document.schema(target).types == ("integer",)


def test_the_same_text_in_two_files_is_not_the_same_schema(tmp_path: Path) -> None:
    body = "{schema: {$ref: '#/x-thing'}}"
    document = parsed(
        tmp_path,
        main=f"""{HEAD}paths:
  /x:
    post:
      requestBody:
        content:
          application/json: {body}
          text/json: {{$ref: 'other.yaml#/media'}}
x-thing: {{type: string}}
""",
        other=f"media: {body}\nx-thing: {{type: integer}}\n",
    )
    request = document.operations[0].request_body
    assert request is not None
    schemas = [media.schema for media in request.content]
    found = [document.schema(s.ref).types for s in schemas if s and s.ref]
    assert found == [("string",), ("integer",)]
