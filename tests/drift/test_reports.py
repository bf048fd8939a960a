"""What a report says of each change: where it is, whom it reaches, and how it is known again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

import pytest
import yaml
from clientwright.drift import Direction, Verdict
from drift.sides import compare_files, compare_texts

if TYPE_CHECKING:
    from pathlib import Path

_OLD: Final = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things:
    get:
      operationId: list
      tags: [things]
      responses:
        "200":
          description: all
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Thing'
    post:
      operationId: make
      tags: [things]
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Thing'
      responses:
        "200":
          description: one
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
components:
  schemas:
    Thing:
      type: object
      properties:
        name:
          type: string
        parts:
          type: array
          items:
            $ref: '#/components/schemas/Thing'
"""
_NEW: Final = _OLD.replace(
    "name:\n          type: string", "name:\n          type: integer"
)


def _as_json(text: str) -> str:
    return json.dumps(yaml.safe_load(text), indent=2)


def test_a_change_of_a_component_is_one_in_each_direction(tmp_path: Path) -> None:
    changes = compare_texts(tmp_path, (_OLD, _NEW))
    found = {change.direction: change for change in changes}
    assert len(changes) == len(found) == 2
    response = found[Direction.RESPONSE]
    assert response.operations == ("GET /things", "POST /things")
    assert response.operation == "GET /things"
    assert response.path == "response 200 › [].name"
    assert response.call == "client.things.list()"
    assert found[Direction.REQUEST].operations == ("POST /things",)
    assert found[Direction.REQUEST].call == "client.things.make(name=)"


def test_messages_say_from_what_to_what(tmp_path: Path) -> None:
    changes = compare_texts(tmp_path, (_OLD, _NEW))
    assert {change.message for change in changes} == {
        "`name` of the request: the type changed from string to integer.",
        "`[].name` of the response 200: the type changed from string to integer.",
    }


def test_places_are_lines_and_columns_of_yaml(tmp_path: Path) -> None:
    change, *_ = compare_texts(tmp_path, (_OLD, _NEW))
    assert change.old is not None
    assert change.new is not None
    assert change.old.pointer == "#/components/schemas/Thing/properties/name"
    assert change.old.position is not None
    line = _OLD.splitlines()[change.old.position.line - 1]
    assert line[change.old.position.column - 1 :] == "name:"
    assert change.old.position.file.endswith("old.yaml")
    assert change.new.position is not None
    assert change.new.position.file.endswith("new.yaml")


def test_places_are_lines_and_columns_of_json(tmp_path: Path) -> None:
    texts = _as_json(_OLD), _as_json(_NEW)
    change, *_ = compare_texts(tmp_path, texts)
    assert change.new is not None
    assert change.new.position is not None
    line = texts[1].splitlines()[change.new.position.line - 1]
    assert line[change.new.position.column - 1 :].startswith('"name"')


def test_fingerprints_stay_when_lines_move(tmp_path: Path) -> None:
    first = compare_texts(tmp_path, (_OLD, _NEW))
    document = cast("dict[str, Any]", yaml.safe_load(_NEW))
    document["paths"] = {
        path: dict(reversed(item.items())) for path, item in document["paths"].items()
    }
    document["components"]["schemas"]["Another"] = {"type": "string"}
    moved = json.dumps(dict(reversed(document.items())))
    again = compare_texts(tmp_path, (_OLD, moved))
    assert {c.fingerprint for c in first} == {c.fingerprint for c in again}


def test_fingerprints_stay_when_another_operation_has_the_component(
    tmp_path: Path,
) -> None:
    more = """\
  /a:
    put:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {"204": {description: done}}
"""
    first = compare_texts(tmp_path, (_OLD, _NEW))
    texts = (text.replace("  /things:", more + "  /things:") for text in (_OLD, _NEW))
    again = compare_texts(tmp_path, tuple(texts))
    assert {c.fingerprint for c in first} == {c.fingerprint for c in again}


def test_fingerprints_tell_changes_apart(tmp_path: Path) -> None:
    other = _OLD.replace(
        "name:\n          type: string", "name:\n          type: boolean"
    )
    both = compare_texts(tmp_path, (_OLD, _NEW)) + compare_texts(
        tmp_path, (_OLD, other)
    )
    assert len({change.fingerprint for change in both}) == 4


def test_the_gravest_come_first(tmp_path: Path) -> None:
    new = _NEW.replace("operationId: list", "operationId: list\n      x-team: a")
    new = new.replace("  /things:", "  /new: {get: {responses: {}}}\n  /things:")
    changes = compare_texts(tmp_path, (_OLD, new))
    order = [Verdict.BREAKING, Verdict.MAYBE, Verdict.SAFE]
    ranks = [order.index(change.worst) for change in changes]
    assert ranks == sorted(ranks)
    assert {*ranks} == {0, 2}


def test_a_report_names_both_documents(tmp_path: Path) -> None:
    paths = tmp_path / "a.yaml", tmp_path / "b.yaml"
    paths[0].write_text(_OLD, encoding="utf-8")
    paths[1].write_text(_NEW.replace('version: "1"', 'version: "2"'), encoding="utf-8")
    report = compare_files(*paths)
    assert report.base.name.endswith("a.yaml")
    assert (report.base.version, report.revision.version) == ("1", "2")
    assert report.base.digest != report.revision.digest
    assert report.base.operations == report.revision.operations == 2
    assert report.base.schemas == 1
    assert report.count(Verdict.BREAKING) == 2
    assert report.count(Verdict.SAFE) == 0


_INHERITED: Final = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pet:
    get:
      responses: {"200": {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {fur: {type: string}}}]}
"""


def test_what_a_value_is_by_inheritance_is_compared(tmp_path: Path) -> None:
    changed = _INHERITED.replace("fur: {type: string}", "fur: {type: integer}")
    (change,) = (
        change
        for change in compare_texts(tmp_path, (_INHERITED, changed))
        if change.wire is Verdict.BREAKING
    )
    assert change.rule == "response-type-changed"
    assert change.path == "response 200 › (Cat).fur"


def test_an_heir_more_is_a_member_more(tmp_path: Path) -> None:
    dog = "    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n"
    changes = compare_texts(tmp_path, (_INHERITED, _INHERITED + dog))
    assert "response-member-added" in {change.rule for change in changes}


def test_a_schema_that_holds_itself_ends(tmp_path: Path) -> None:
    deeper = _OLD.replace(
        "$ref: '#/components/schemas/Thing'\n",
        "{oneOf: [{$ref: '#/components/schemas/Thing'}]}\n",
    )
    assert compare_texts(tmp_path, (_OLD, deeper)) == ()


def _two_properties(schema: str, of_the_other: str = "") -> str:
    """Write a document with a component whose properties `q` and `k` have a schema."""
    return f"""\
openapi: 3.1.0
info: {{title: Things, version: "1"}}
paths:
  /things:
    get:
      responses: {{"200": {{description: done, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}}}
components:
  schemas:
    Thing: {{type: object, properties: {{q: {schema}, k: {of_the_other or schema}}}}}
    Part: {{type: object, properties: {{a: {{type: string}}}}}}
    Other: {{type: object, properties: {{b: {{type: string}}}}}}
"""


_PART = "{$ref: '#/components/schemas/Part'}"


@pytest.mark.parametrize(
    ("new", "rule"),
    [
        (f"{{anyOf: [{_PART}, {{type: 'null'}}]}}", "response-null-added"),
        ("{type: string}", "response-type-changed"),
        (f"{{allOf: [{_PART}], deprecated: true}}", "response-property-deprecated"),
    ],
)
def test_the_same_change_of_two_references_is_two(
    new: str, rule: str, tmp_path: Path
) -> None:
    texts = _two_properties(_PART), _two_properties(new)
    found = [c for c in compare_texts(tmp_path, texts) if c.rule == rule]
    assert {change.path for change in found} == {"response 200 › q", "response 200 › k"}
    assert len({change.fingerprint for change in found}) == 2
    one = compare_texts(tmp_path, (texts[0], _two_properties(new, _PART)))
    assert {c.fingerprint for c in one if c.rule == rule} < {
        c.fingerprint for c in found
    }


def test_fingerprints_do_not_depend_on_the_way_to_a_component(tmp_path: Path) -> None:
    direct = _two_properties(_PART, _PART)
    in_union = _two_properties(
        f"{{oneOf: [{_PART}, {{$ref: '#/components/schemas/Other'}}]}}"
    )
    found = [
        {
            change.fingerprint
            for change in compare_texts(
                tmp_path,
                (text, text.replace("a: {type: string}", "a: {type: integer}")),
            )
        }
        for text in (direct, in_union)
    ]
    assert found[0] == found[1]
