"""What breaks Python callers, which change is the reason, and what breaks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve
from clientwright.config import Selector
from clientwright.drift import RULES, Verdict
from clientwright.drift.rules_python import PYTHON_RULES
from drift.sides import JOB, compare_texts

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.drift import Change

_HEAD: Final = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
"""


def _document(operation: str, schemas: str = "", path: str = "/things") -> str:
    return f"""{_HEAD}
paths:
  {path}:
    post:
      tags: [Things]
      operationId: make
      responses: {{"200": {{description: done, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}}}
      {operation}
components:
  schemas:
    Thing: {{type: object, required: [id], properties: {{id: {{type: string}}, size: {{type: integer}}}}}}
    {schemas}
"""


def _takes(schema: str) -> str:
    """Write a document with one operation that takes an object with a property `v`."""
    return _document(
        "requestBody: {required: true, content: {application/json: {schema: "
        "{$ref: '#/components/schemas/Wish'}}}}",
        f"Wish: {{type: object, properties: {{v: {schema}}}}}",
    )


def _gives(schema: str, more: str = "") -> str:
    """Write a document with one operation that gives an object with a property `v`."""
    return _document("", f"{more}").replace("size: {type: integer}", f"v: {schema}")


_PART: Final = "Part: {{type: object, properties: {{a: {}}}}}"
_REF: Final = "{$ref: '#/components/schemas/Part'}"
_PLAIN: Final = _takes("{type: string}")

# What it is called, the old document, the new one, the rules that say that Python breaks.
CASES: Final = (
    (
        "operation gone",
        _document(""),
        _HEAD + "paths: {}",
        "operation-removed model-removed",
    ),
    (
        "argument gone",
        _PLAIN,
        _PLAIN.replace("properties: {v: {type: string}}", "properties: {}"),
        "request-property-removed",
    ),
    (
        "alias gone",
        _gives(_REF, "Part: {oneOf: [{type: string}, {type: integer}]}"),
        _gives("{oneOf: [{type: string}, {type: integer}]}"),
        "model-removed",
    ),
    (
        "argument needed",
        _PLAIN,
        _PLAIN.replace("{v: {type: string}}", "{v: {type: string}}, required: [v]"),
        "request-property-became-required",
    ),
    (
        "argument takes less",
        _takes("{type: [string, integer]}"),
        _takes("{type: string}"),
        "request-type-narrowed",
    ),
    (
        "argument takes another model",
        _document(
            "requestBody: {content: {application/json: {schema: {type: object, properties: {v: "
            + _REF
            + "}}}}}",
            _PART.format("{type: string}"),
        ),
        _document(
            "requestBody: {content: {application/json: {schema: {type: object, properties: {v: {type: string}}}}}}",
            _PART.format("{type: string}"),
        ),
        "request-type-changed model-removed",
    ),
    (
        "key of a dict inside",
        _document(
            "requestBody: {content: {application/json: {schema: {type: object, properties: {v: "
            + _REF
            + "}}}}}",
            _PART.format("{type: string}"),
        ),
        _document(
            "requestBody: {content: {application/json: {schema: {type: object, properties: {v: "
            + _REF
            + "}}}}}",
            _PART.format("{type: integer}"),
        ),
        "request-type-changed",
    ),
    (
        "attribute may be None",
        _gives("{type: string}"),
        _gives("{type: string, nullable: true}"),
        "response-null-added",
    ),
    (
        "attribute may be missing",
        _document(""),
        _document("").replace("required: [id], ", ""),
        "response-property-became-optional",
    ),
    (
        "attribute gone",
        _document(""),
        _document("").replace(", size: {type: integer}", ""),
        "response-optional-property-removed",
    ),
    (
        "the type of a component without a name of its own",
        _gives(_REF, "Part: {type: string}"),
        _gives(_REF, "Part: {type: integer}"),
        "response-type-changed",
    ),
    (
        "union with one more member",
        _gives(_REF, "Part: {oneOf: [{type: string}, {type: integer}]}"),
        _gives(_REF, "Part: {oneOf: [{type: string}, {type: integer}, {type: array}]}"),
        "response-type-widened",
    ),
    (
        "result of another type",
        _document(""),
        _document("").replace(
            "schema: {$ref: '#/components/schemas/Thing'}", "schema: {type: string}"
        ),
        "response-type-changed",
    ),
    (
        "model with another name",
        _gives("{type: object, properties: {a: {}}}"),
        _gives(_REF, _PART.format("{}")),
        "attribute-widened model-removed",
    ),
    (
        "only value left of an enum",
        _takes("{enum: [a, b]}"),
        _takes("{enum: [a]}"),
        "request-value-removed",
    ),
    (
        "second value of an enum",
        _gives("{enum: [a]}"),
        _gives("{enum: [a, b]}"),
        "response-value-added",
    ),
    (
        "second value of an enum that may be None",
        _gives("{enum: [a]}"),
        _gives("{enum: [a, b, null]}"),
        "response-null-added",
    ),
    (
        "list of less",
        _gives("{type: array, items: {type: [string, 'null']}}"),
        _gives("{type: array, items: {type: string}}"),
        "response-null-removed",
    ),
    (
        "properties by patterns",
        _gives("{type: object, patternProperties: {'^x': {type: string}}}"),
        _gives("{type: object, patternProperties: {'^x': {type: integer}}}"),
        "response-condition-changed",
    ),
    (
        "body that is no object any more",
        _takes("{type: string}"),
        _takes("{type: string}").replace(
            "{type: object, properties: {v: {type: string}}}", "{type: string}"
        ),
        "request-type-changed",
    ),
    (
        "property that is not in answers any more",
        _document(""),
        _document("").replace(
            "id: {type: string}", "id: {type: string, writeOnly: true}"
        ),
        "response-property-became-write-only",
    ),
    (
        "answer of nothing but null",
        _document("").replace("{$ref: '#/components/schemas/Thing'}", "{}"),
        _document("").replace("{$ref: '#/components/schemas/Thing'}", "{type: 'null'}"),
        "response-media-type-schema-added",
    ),
    (
        "tuples",
        _gives(
            "{type: array, prefixItems: [{type: string}], items: false, minItems: 1}"
        ),
        _gives(
            "{type: array, prefixItems: [{type: string}, {}], items: false, minItems: 2}"
        ),
        "response-type-widened",
    ),
    (
        "path parameter with another name",
        _document(
            "parameters: [{name: a, in: path, required: true}]", path="/things/{a}"
        ),
        _document(
            "parameters: [{name: b, in: path, required: true}]", path="/things/{b}"
        ),
        "parameter-renamed",
    ),
)

NO_BREAK: Final = (
    ("value of an enum", _gives("{enum: [a, b]}"), _gives("{enum: [a, b, c]}")),
    ("values listed", _takes("{type: string}"), _takes("{enum: [a, b]}")),
    ("limit", _takes("{type: string}"), _takes("{type: string, maxLength: 2}")),
    (
        "argument takes more",
        _takes("{type: string}"),
        _takes("{type: [string, integer]}"),
    ),
    ("integer for a number", _gives("{type: number}"), _gives("{type: integer}")),
    ("attribute more", _gives("{type: string}"), _gives("{type: string}, w: {}")),
    (
        "argument that may be None",
        _takes("{type: string}"),
        _takes("{type: string, nullable: true}"),
    ),
    (
        "inlined scalar",
        _gives(_REF, "Part: {type: string}"),
        _gives("{type: string}", "Part: {type: string}"),
    ),
)


def _breaking(changes: tuple[Change, ...]) -> list[Change]:
    return [change for change in changes if change.python is Verdict.BREAKING]


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_break_has_its_reason(
    case: tuple[str, str, str, str], tmp_path: Path
) -> None:
    _, old, new, rules = case
    broken = _breaking(compare_texts(tmp_path, (old, new)))
    assert sorted({change.rule for change in broken}) == sorted(rules.split())
    assert all(change.python_reason.endswith(".") for change in broken)


@pytest.mark.parametrize("case", NO_BREAK, ids=[case[0] for case in NO_BREAK])
def test_what_callers_do_not_feel_is_safe(
    case: tuple[str, str, str], tmp_path: Path
) -> None:
    _, old, new = case
    changes = compare_texts(tmp_path, (old, new))
    assert _breaking(changes) == []


def test_changes_say_what_callers_write(tmp_path: Path) -> None:
    (change,) = _breaking(
        compare_texts(
            tmp_path, (_takes("{type: [string, integer]}"), _takes("{type: string}"))
        )
    )
    assert change.call == "client.things.make(v=)"
    assert change.operation == "POST /things"
    assert change.path == "request › v(integer)"
    assert change.python_reason.startswith(
        "client.things.make() takes"
    ) or change.python_reason.startswith(
        "The argument v of client.things.make() takes str"
    )
    assert change.message.endswith(".")


def test_a_call_that_is_left_out_is_removed(tmp_path: Path) -> None:
    job = evolve(JOB, exclude=(Selector("deprecated"),))
    texts = _document(""), _document("deprecated: true")
    broken = _breaking(compare_texts(tmp_path, texts, job=job))
    assert "call-removed" in {change.rule for change in broken}


def test_a_call_without_an_id_is_renamed_with_its_path(tmp_path: Path) -> None:
    old = _document(
        "parameters: [{name: a, in: path, required: true}]", path="/things/{a}"
    )
    new = old.replace("name: a", "name: b").replace("{a}", "{b}")
    texts = (text.replace("operationId: make", "") for text in (old, new))
    (change,) = _breaking(compare_texts(tmp_path, [*texts]))
    assert change.rule == "call-renamed"
    assert change.call == "client.things.post_things_a()"
    assert change.message.endswith("is called client.things.post_things_b() now.")


def test_one_of_two_arguments_is_not_given_by_place(tmp_path: Path) -> None:
    first = "{name: a, in: path, required: true, schema: {type: string}}"
    second = first.replace("name: a", "name: b")
    old = _document(f"parameters: [{first}]", path="/things/{a}")
    new = _document(f"parameters: [{first}, {second}]", path="/things/{a}/{b}")
    broken = _breaking(compare_texts(tmp_path, (old, new)))
    assert {change.rule for change in broken} == {
        "argument-by-place",
        "argument-required",
    }


def test_a_call_that_streams_unless_told_otherwise_gives_something_else(
    tmp_path: Path,
) -> None:
    asking = "parameters: [{name: stream, in: query, schema: {type: boolean%s}}]"
    texts = _document(asking % ""), _document(asking % ", default: true")
    (change,) = _breaking(compare_texts(tmp_path, texts))
    assert change.rule == "result-widened"
    assert change.python_reason == (
        "client.things.make() gives Stream[Thing], not Thing."
    )


def test_secrets_that_have_no_argument_any_more_break(tmp_path: Path) -> None:
    scheme = "\n  securitySchemes: {Token: {type: http, scheme: bearer}}\n"
    broken = _breaking(compare_texts(tmp_path, (_document("") + scheme, _document(""))))
    assert [change.rule for change in broken] == ["credential-changed"]
    assert broken[0].call == "Client(token=)"


def test_rules_of_names_are_breaking_for_python_only() -> None:
    assert all(
        rule.wire is Verdict.SAFE and rule.python is Verdict.BREAKING
        for rule in PYTHON_RULES
    )
    assert all(RULES[rule.id] is rule for rule in PYTHON_RULES)
