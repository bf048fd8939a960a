"""Every example that a fake answers with is valid; jsonschema judges, not we."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from clientwright.config import job_for
from clientwright.pipeline import generate
from fakes.judging import judged
from shared import CORPUS, needs_shared

ROOT: Final = Path(__file__).parents[2]
# Document → how many answers in JSON it has at least.
DOCUMENTS: Final = {
    "openai/2026-08-21_f85dbe2.yaml": 280,
    "docs/discord.json": 180,
    "docs/iceberg-rest.yaml": 19,
    "docs/qdrant.json": 70,
    "torture/petstore-fake-endpoints-v2.yaml": 10,
}
OWN: Final = """
openapi: 3.1.0
info: {title: Own, version: "1"}
paths:
  /things:
    get:
      operationId: find
      responses:
        "200":
          description: Found.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
              examples:
                wrong: {value: {size: many}}
                right: {value: {size: 4, code: AB-12, next: null}}
  /others:
    get:
      operationId: others
      responses:
        2XX:
          description: Found.
          content:
            application/json:
              schema:
                type: object
                required: [list, odd, near, tuple, texts, choice, when, any, free]
                properties:
                  list: {type: array, minItems: 2, uniqueItems: true, items: {type: integer, minimum: 5}}
                  odd: {type: number, exclusiveMinimum: 1, exclusiveMaximum: 1.5}
                  near: {type: integer, multipleOf: 7, minimum: 10}
                  tuple: {prefixItems: [{type: string}, {type: boolean}], items: false}
                  texts: {type: array, items: {type: string, minLength: 9, maxLength: 9}}
                  choice: {oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}
                  when: {type: string, format: date-time}
                  any: true
                  free: {type: object, minProperties: 2, additionalProperties: {type: string}}
                  tree: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      required: [size, code]
      properties:
        size: {type: integer}
        code: {type: string, pattern: '^[A-Z]+-?[0-9]*$'}
        next: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
        more: {type: array, items: {$ref: '#/components/schemas/Thing'}}
"""


def check(document: Path, folder: Path, least: int) -> None:
    """Judge the examples of a document."""
    job = job_for(str(document), folder, "a_client", "a_client")
    found = dict(judged(generate(job, {}, lambda stage: None)))
    assert {pointer: said for pointer, said in found.items() if said} == {}
    assert len(found) >= least


def test_the_flagship(tmp_path: Path) -> None:
    check(ROOT / "spec" / "openai.yaml", tmp_path, 20)


def test_what_schemas_can_ask(tmp_path: Path) -> None:
    document = tmp_path / "own.yaml"
    document.write_text(OWN, "utf-8")
    check(document, tmp_path, 2)
    job = job_for("own.yaml", tmp_path, None, "own_client")
    api = generate(job, {}, lambda stage: None).api
    (found,) = api.operations[0].answers
    # Of the document's own examples the first that is valid.
    assert found.example == '{"size": 4, "code": "AB-12", "next": null}'


@needs_shared
@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_of_others(name: str, tmp_path: Path) -> None:
    check(CORPUS / name, tmp_path, DOCUMENTS[name])
