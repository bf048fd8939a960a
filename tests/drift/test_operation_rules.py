"""Each way in which an operation can change, apart from the schemas of what it takes and gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from clientwright.drift import RULES, Direction, Policy
from clientwright.drift.rules_message import MESSAGE_RULES
from clientwright.drift.rules_operation import OPERATION_RULES
from drift.sides import TODAY, compare_texts

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.drift import Change

_HEAD: Final = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
"""
_SCHEMES: Final = """
components:
  securitySchemes:
    Token: {type: http, scheme: bearer}
    Login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://a.example, scopes: {read: r, write: w}}}}
"""
_DONE: Final = 'responses: {"200": {description: done}}'


def _operation(more: str = "", path: str = "/things", done: str = _DONE) -> str:
    """Write a document with one operation."""
    inside = ", ".join(part for part in (more, done) if part)
    return f"{_HEAD}paths:\n  {path}: {{post: {{{inside}}}}}\n{_SCHEMES}"


def _parameter(more: str) -> str:
    return _operation(f"parameters: [{{name: limit, in: query, {more}}}]")


def _answer(more: str, status: int = 200) -> str:
    done = f'responses: {{"{status}": {{description: done, {more}}}}}'
    return _operation(done=done)


def _body(more: str) -> str:
    return _operation(f"requestBody: {{{more}}}")


_JSON: Final = "content: {application/json: {schema: {type: object}}}"
_TWO: Final = "content: {application/json: {schema: {type: object}}, text/plain: {}}"
_PLAIN: Final = "schema: {type: integer}"

# What it is called, the old document, the new one, what is found.
CASES: Final = (
    ("operation", _HEAD + "paths: {}" + _SCHEMES, _operation(), "operation-added"),
    (
        "operation gone",
        _operation(),
        _HEAD + "paths: {}" + _SCHEMES,
        "operation-removed",
    ),
    (
        "deprecated operation gone",
        _operation("deprecated: true"),
        _HEAD + "paths: {}" + _SCHEMES,
        "operation-removed-deprecated",
    ),
    (
        "operation gone after its sunset",
        _operation('deprecated: true, x-sunset: "2026-11-19"'),
        _HEAD + "paths: {}" + _SCHEMES,
        "operation-removed-deprecated",
    ),
    (
        "operation gone before its sunset",
        _operation('deprecated: true, x-sunset: "2026-11-21"'),
        _HEAD + "paths: {}" + _SCHEMES,
        "operation-removed-early",
    ),
    (
        "draft gone",
        _operation("x-stability-level: draft"),
        _HEAD + "paths: {}" + _SCHEMES,
        "operation-removed-deprecated",
    ),
    (
        "deprecated",
        _operation(),
        _operation("deprecated: true"),
        "operation-deprecated",
    ),
    (
        "not deprecated",
        _operation("deprecated: true"),
        _operation(),
        "operation-reactivated",
    ),
    (
        "id",
        _operation("operationId: make"),
        _operation("operationId: create"),
        "operation-id-changed",
    ),
    ("tag", _operation(), _operation("tags: [A]"), "operation-tag-added"),
    (
        "tag gone",
        _operation("tags: [B, A]"),
        _operation("tags: [B]"),
        "operation-tag-removed",
    ),
    (
        "sunset that is no date",
        _operation(),
        _operation("deprecated: true, x-sunset: soon"),
        "operation-deprecated sunset-invalid",
    ),
    (
        "sunset gone",
        _operation('deprecated: true, x-sunset: "2030-01-01"'),
        _operation("deprecated: true"),
        "sunset-removed",
    ),
    (
        "sunset in the past",
        _operation(),
        _operation('deprecated: true, x-sunset: "2026-11-01"'),
        "operation-deprecated sunset-too-soon",
    ),
    (
        "later sunset",
        _operation('deprecated: true, x-sunset: "2030-01-01"'),
        _operation('deprecated: true, x-sunset: "2031-01-01"'),
        "",
    ),
    (
        "stability that is none",
        _operation(),
        _operation("x-stability-level: solid"),
        "stability-invalid",
    ),
    (
        "less stable",
        _operation("x-stability-level: stable"),
        _operation("x-stability-level: alpha"),
        "stability-decreased",
    ),
    (
        "stable without saying so",
        _operation("x-stability-level: beta"),
        _operation(),
        "stability-increased",
    ),
    ("extension", _operation(), _operation("x-team: a"), "extension-changed"),
    (
        "security",
        _operation(),
        _operation("security: [{Token: []}]"),
        "security-tightened",
    ),
    (
        "another way to prove it",
        _operation("security: [{Token: []}]"),
        _operation("security: [{Login: [read]}, {Token: []}]"),
        "security-relaxed",
    ),
    (
        "a way less to prove it",
        _operation("security: [{Token: []}, {Login: [read]}]"),
        _operation("security: [{Token: []}]"),
        "security-tightened",
    ),
    (
        "scope",
        _operation("security: [{Login: [read]}]"),
        _operation("security: [{Login: [read, write]}]"),
        "security-tightened",
    ),
    (
        "scope less",
        _operation("security: [{Login: [read, write]}]"),
        _operation("security: [{Login: [read]}]"),
        "security-relaxed",
    ),
    (
        "security of all, said of one",
        _operation() + "security: [{Token: []}]\n",
        _operation("security: [{Token: []}]"),
        "",
    ),
    (
        "scheme",
        _operation(),
        _operation() + "    Key: {type: apiKey, in: header, name: X-Key}\n",
        "security-scheme-added",
    ),
    (
        "scheme gone",
        _operation() + "    Key: {type: apiKey, in: header, name: X-Key}\n",
        _operation(),
        "security-scheme-removed",
    ),
    (
        "scheme in another place",
        _operation() + "    Key: {type: apiKey, in: header, name: X-Key}\n",
        _operation() + "    Key: {type: apiKey, in: query, name: X-Key}\n",
        "security-scheme-changed",
    ),
    (
        "flow",
        _operation(),
        _operation().replace("a.example", "b.example"),
        "security-flow-changed",
    ),
    (
        "server",
        _operation() + "servers: [{url: https://a.example}]\n",
        _operation()
        + "servers: [{url: https://a.example/}, {url: https://b.example}]\n",
        "server-added",
    ),
    (
        "server gone",
        _operation()
        + "servers: [{url: https://a.example}, {url: https://b.example}]\n",
        _operation() + "servers: [{url: https://a.example}]\n",
        "server-removed",
    ),
    (
        "other server first",
        _operation()
        + "servers: [{url: https://a.example}, {url: https://b.example}]\n",
        _operation()
        + "servers: [{url: https://b.example}, {url: https://a.example}]\n",
        "server-default-changed",
    ),
    ("parameter", _operation(), _parameter(_PLAIN), "parameter-added"),
    (
        "required parameter",
        _operation(),
        _parameter(f"required: true, {_PLAIN}"),
        "parameter-added-required",
    ),
    ("parameter gone", _parameter(_PLAIN), _operation(), "parameter-removed"),
    (
        "deprecated parameter gone",
        _parameter(f"deprecated: true, {_PLAIN}"),
        _operation(),
        "parameter-removed-deprecated",
    ),
    (
        "parameter of an alpha gone",
        _parameter(_PLAIN).replace("post: {", "post: {x-stability-level: alpha, "),
        _operation("x-stability-level: alpha"),
        "parameter-removed-deprecated",
    ),
    (
        "parameter gone before its sunset",
        _parameter(f'deprecated: true, x-sunset: "2030-01-01", {_PLAIN}'),
        _operation(),
        "parameter-removed-early",
    ),
    (
        "required",
        _parameter(_PLAIN),
        _parameter(f"required: true, {_PLAIN}"),
        "parameter-became-required",
    ),
    (
        "optional",
        _parameter(f"required: true, {_PLAIN}"),
        _parameter(_PLAIN),
        "parameter-became-optional",
    ),
    (
        "path parameter with another name",
        _operation("parameters: [{name: a, in: path, required: true}]", "/things/{a}"),
        _operation("parameters: [{name: b, in: path, required: true}]", "/things/{b}"),
        "parameter-renamed",
    ),
    (
        "moved",
        _parameter(_PLAIN),
        _parameter(_PLAIN).replace("in: query", "in: header"),
        "parameter-moved",
    ),
    (
        "style",
        _parameter("schema: {type: array}"),
        _parameter("schema: {type: array}, explode: false"),
        "parameter-style-changed",
    ),
    (
        "header in other letters",
        _parameter(_PLAIN).replace("in: query", "in: header"),
        _parameter(_PLAIN).replace("in: query", "in: header").replace("limit", "Limit"),
        "",
    ),
    (
        "default",
        _parameter(_PLAIN),
        _parameter("schema: {type: integer, default: 1}"),
        "parameter-default-added",
    ),
    (
        "other default",
        _parameter("schema: {type: integer, default: 2}"),
        _parameter("schema: {type: integer, default: 1}"),
        "parameter-default-changed",
    ),
    (
        "default gone",
        _parameter("schema: {type: integer, default: 2}"),
        _parameter(_PLAIN),
        "parameter-default-removed",
    ),
    (
        "type of a parameter",
        _parameter(_PLAIN),
        _parameter("schema: {type: boolean}"),
        "request-type-changed",
    ),
    (
        "deprecated parameter",
        _parameter(_PLAIN),
        _parameter(f"deprecated: true, {_PLAIN}"),
        "parameter-deprecated",
    ),
    (
        "parameter not deprecated",
        _parameter(f"deprecated: true, {_PLAIN}"),
        _parameter(_PLAIN),
        "parameter-reactivated",
    ),
    ("body", _operation(), _body(_JSON), "request-body-added"),
    (
        "required body",
        _operation(),
        _body(f"required: true, {_JSON}"),
        "request-body-added-required",
    ),
    ("body gone", _body(_JSON), _operation(), "request-body-removed"),
    (
        "body became required",
        _body(_JSON),
        _body(f"required: true, {_JSON}"),
        "request-body-became-required",
    ),
    (
        "body became optional",
        _body(f"required: true, {_JSON}"),
        _body(_JSON),
        "request-body-became-optional",
    ),
    ("media type", _body(_JSON), _body(_TWO), "request-media-type-added"),
    ("media type gone", _body(_TWO), _body(_JSON), "request-media-type-removed"),
    (
        "media type in other letters",
        _body("content: {'Application/JSON; charset=utf-8': {}}"),
        _body("content: {application/json;charset=utf-8: {}}"),
        "",
    ),
    (
        "schema of a body",
        _body("content: {application/json: {}}"),
        _body(_JSON),
        "request-media-type-schema-added",
    ),
    (
        "schema of a body gone",
        _body(_JSON),
        _body("content: {application/json: {}}"),
        "request-media-type-schema-removed",
    ),
    (
        "encoding",
        _body("content: {multipart/form-data: {schema: {type: object}}}"),
        _body(
            "content: {multipart/form-data: {schema: {type: object}, encoding: {a: {contentType: image/png}}}}"
        ),
        "request-encoding-changed",
    ),
    (
        "status",
        _answer(""),
        _answer("").replace('"200":', '"201": {description: a}, "200":'),
        "response-added",
    ),
    (
        "status gone",
        _answer("").replace('"200":', '"201": {description: a}, "200":'),
        _answer(""),
        "response-removed",
    ),
    (
        "error",
        _answer(""),
        _answer("").replace('"200":', '"404": {description: a}, "200":'),
        "response-error-added",
    ),
    (
        "error gone",
        _answer("").replace('"200":', '"404": {description: a}, "200":'),
        _answer(""),
        "response-error-removed",
    ),
    (
        "media type of a response",
        _answer(_JSON),
        _answer(_TWO),
        "response-media-type-added",
    ),
    (
        "media type of a response gone",
        _answer(_TWO),
        _answer(_JSON),
        "response-media-type-removed",
    ),
    (
        "schema of a response",
        _answer("content: {application/json: {}}"),
        _answer(_JSON),
        "response-media-type-schema-added",
    ),
    (
        "schema of a response gone",
        _answer(_JSON),
        _answer("content: {application/json: {}}"),
        "response-media-type-schema-removed",
    ),
    ("header", _answer(""), _answer("headers: {X-A: {}}"), "response-header-added"),
    (
        "header gone",
        _answer("headers: {X-A: {required: true}}"),
        _answer(""),
        "response-header-removed",
    ),
    (
        "optional header gone",
        _answer("headers: {X-A: {}}"),
        _answer(""),
        "response-optional-header-removed",
    ),
    (
        "header became optional",
        _answer("headers: {X-A: {required: true}}"),
        _answer("headers: {x-a: {}}"),
        "response-header-became-optional",
    ),
    (
        "header became required",
        _answer("headers: {X-A: {}}"),
        _answer("headers: {X-A: {required: true}}"),
        "response-header-became-required",
    ),
    (
        "type of a header",
        _answer("headers: {X-A: {schema: {type: string}}}"),
        _answer("headers: {X-A: {schema: {type: integer}}}"),
        "response-type-changed",
    ),
    (
        "webhook",
        _operation(),
        _operation() + f"webhooks: {{made: {{post: {{{_DONE}}}}}}}\n",
        "webhook-added",
    ),
    (
        "webhook gone",
        _operation() + f"webhooks: {{made: {{post: {{{_DONE}}}}}}}\n",
        _operation(),
        "webhook-removed",
    ),
    (
        "what a webhook sends",
        _operation()
        + f"webhooks: {{made: {{post: {{requestBody: {{{_JSON}}}, {_DONE}}}}}}}\n",
        _operation()
        + f"webhooks: {{made: {{post: {{requestBody: {{{_JSON}}}, {_DONE}}}}}}}\n".replace(
            "type: object", "type: [object, string]"
        ),
        "response-type-widened",
    ),
    (
        "callback",
        _operation(),
        _operation(f"callbacks: {{made: {{'{{$url}}': {{post: {{{_DONE}}}}}}}}}"),
        "webhook-added",
    ),
)


def _rules(changes: tuple[Change, ...]) -> list[str]:
    """Return what was found on the wire."""
    return sorted(change.rule for change in changes if change.rule not in _NAMES)


_NAMES: Final = (
    frozenset(
        rule.id
        for rule in RULES.values()
        if rule not in (*MESSAGE_RULES, *OPERATION_RULES)
    )
    - {"request-type-changed", "response-type-changed", "response-type-widened"}
    - {
        f"{way}-media-type-schema-{what}"
        for way in ("request", "response")
        for what in ("added", "removed")
    }
)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_change_of_an_operation_is_found(
    case: tuple[str, str, str, str], tmp_path: Path
) -> None:
    _, old, new, expected = case
    changes = compare_texts(tmp_path, (old, new))
    assert _rules(changes) == sorted(expected.split())
    assert all(change.wire is RULES[change.rule].wire for change in changes)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_what_is_not_changed_is_not_found(
    case: tuple[str, str, str, str], tmp_path: Path
) -> None:
    assert compare_texts(tmp_path, (case[1], case[1])) == ()


def test_the_policy_asks_for_a_sunset(tmp_path: Path) -> None:
    texts = _operation(), _operation("deprecated: true")
    policy = Policy(TODAY.today, days=30)
    assert _rules(compare_texts(tmp_path, texts, policy)) == [
        "operation-deprecated",
        "sunset-missing",
    ]


@pytest.mark.parametrize(
    ("level", "found"), [("stable", True), ("beta", False), ("alpha", False)]
)
def test_the_policy_asks_for_days(level: str, found: bool, tmp_path: Path) -> None:
    said = f"x-stability-level: {level}"
    texts = _operation(said), _operation(
        f'{said}, deprecated: true, x-sunset: "2026-12-19"'
    )
    policy = Policy(TODAY.today, days=30, days_beta=29)
    rules = _rules(compare_texts(tmp_path, texts, policy))
    assert ("sunset-too-soon" in rules) is found


def test_every_rule_of_operations_and_messages_has_a_case() -> None:
    found = {rule for *_, rules in CASES for rule in rules.split()}
    tested = {rule.id for rule in (*MESSAGE_RULES, *OPERATION_RULES)}
    assert tested - found == {"sunset-missing"}  # by the policy, above


def test_directions_are_those_of_the_data() -> None:
    assert RULES["parameter-removed"].direction is Direction.REQUEST
    assert RULES["webhook-removed"].direction is Direction.RESPONSE
