"""Each way in which a schema can change, in requests and in responses: what is found, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from clientwright.drift import RULES
from clientwright.drift.rules_schema import SCHEMA_RULES
from drift.schema_cases import CASES
from drift.schema_spellings import SAME
from drift.sides import compare_texts

if TYPE_CHECKING:
    from pathlib import Path

_DOCUMENT: Final = """\
openapi: 3.1.0
info: {{title: Things, version: "1"}}
paths:
  /things:
    post:
      operationId: make
      {place}
components:
  schemas:
    Cat: {{type: object, required: [kind], properties: {{kind: {{const: cat}}, fur: {{type: string}}}}}}
    Cats: {{type: array, items: {{$ref: "#/components/schemas/Cat"}}}}
    Dog: {{type: object, required: [kind], properties: {{kind: {{const: dog}}, bark: {{type: string}}}}}}
    Cow: {{type: object, required: [kind], properties: {{kind: {{const: cow}}, milk: {{type: string}}}}}}
"""
_CONTENT: Final = """\
content: {application/json: {schema: {type: object, properties: {v: %s}}}}"""
_REQUEST: Final = """requestBody: {%s}
      responses: {"204": {description: done}}"""
_RESPONSE: Final = """responses: {"200": {description: done, %s}}"""


def _documents(place: str, *schemas: str) -> list[str]:
    holder = _REQUEST if place == "request" else _RESPONSE
    return [
        _DOCUMENT.format(place=(holder % (_CONTENT % schema))) for schema in schemas
    ]


def _expected(found: str, place: str) -> list[str]:
    """Read the aspects of a case for one direction."""
    both = found.split(" / ") if " / " in found else [found, found]
    words = both[0 if place == "request" else 1].split()
    return sorted(f"{place}-{word}" for word in words if word != "-")


@pytest.mark.parametrize("place", ["request", "response"])
@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_change_of_a_schema_is_found(
    case: tuple[str, str, str, str], place: str, tmp_path: Path
) -> None:
    _, old, new, aspects = case
    changes = compare_texts(tmp_path, _documents(place, old, new))
    wire = [change for change in changes if change.rule in _WIRE]
    assert sorted(change.rule for change in wire) == _expected(aspects, place)
    assert all(change.wire is RULES[change.rule].wire for change in wire)
    assert all(change.operations == ("POST /things",) for change in wire)
    assert all(change.old and change.new for change in wire)


_WIRE: Final = frozenset(rule.id for rule in SCHEMA_RULES)


@pytest.mark.parametrize("place", ["request", "response"])
@pytest.mark.parametrize("case", SAME, ids=[case[0] for case in SAME])
def test_the_same_schema_is_no_change(
    case: tuple[str, str, str], place: str, tmp_path: Path
) -> None:
    _, old, new = case
    documents = _documents(place, old, new)
    for pair in (documents, documents[::-1]):
        changes = compare_texts(tmp_path, pair)
        assert [change for change in changes if change.rule in _WIRE] == []


def test_every_rule_of_schemas_has_a_case() -> None:
    found = {
        rule
        for *_, aspects in CASES
        for place in ("request", "response")
        for rule in _expected(aspects, place)
    }
    # Not of schemas as such: whether a body has one at all (see test_operation_rules.py).
    elsewhere = {rule for rule in _WIRE if "media-type-schema" in rule}
    assert found == _WIRE - elsewhere
