"""Defaults that do not fit, versions, and the check against the specification."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from textwrap import dedent

import pytest
from clientwright.diagnostics import Diagnostic, Diagnostics, InputError
from clientwright.openapi import parse_document, validate
from clientwright.source import read_tree
from openapi.documents import parse_with, schema_diagnostics, tree_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{type: integer, default: inf}", "default-type-mismatch"),
        ("{type: integer, default: 1.5}", "default-type-mismatch"),
        ("{type: integer, default: true}", "default-type-mismatch"),
        ("{type: string, default: 1}", "default-type-mismatch"),
        ("{type: string, default: null}", "default-type-mismatch"),
        ("{type: boolean, default: 0}", "default-type-mismatch"),
        ("{type: object, default: []}", "default-type-mismatch"),
        ("{type: array, items: {type: string}, default: [1]}", "default-type-mismatch"),
        ("{type: [string, boolean], default: 1}", "default-type-mismatch"),
        ("{type: object, required: [a], default: {b: 1}}", "default-type-mismatch"),
        ("{type: array, default: {}}", "default-type-mismatch"),
        ("{type: string, default: {}}", "default-type-mismatch"),
        (
            "{type: array, items: {required: [a]}, default: [{b: 1}]}",
            "default-type-mismatch",
        ),
        (
            "{properties: {a: {type: string}}, default: {a: 1}}",
            "default-type-mismatch",
        ),
        ("{allOf: [{type: string}], default: 1}", "default-type-mismatch"),
        ("{$ref: '#/components/schemas/Other', default: 1}", "default-type-mismatch"),
        (
            "{anyOf: [{type: string}, {type: boolean}], default: 1}",
            "default-type-mismatch",
        ),
        ("{enum: [a, b], default: c}", "default-not-in-enum"),
        ("{enum: [1], default: true}", "default-not-in-enum"),
        ("{const: a, default: b}", "default-not-in-enum"),
        ("{oneOf: [{enum: [a]}, {enum: [b]}], default: c}", "default-not-in-enum"),
        ("{oneOf: [{type: string}, {enum: [a]}], default: a}", "one-of-overlap"),
    ],
)
def test_defaults_that_do_not_fit(text: str, code: str) -> None:
    assert schema_diagnostics(text) == [(code, "/default")]


@pytest.mark.parametrize(
    "text",
    [
        "{type: integer, default: 1.0}",
        "{type: number, default: 1}",
        "{type: number, default: .inf}",
        "{type: string, nullable: true, default: null}",
        "{type: array, items: {type: integer}, default: [1, 2]}",
        "{enum: [a, null], default: null}",
        "{default: anything}",
        "{anyOf: [{type: string}, {enum: [a]}], default: a}",
        "{allOf: [{$ref: '#/components/schemas/S'}], default: 1}",
        "{const: {a: [1]}, default: {a: [1]}}",
        "{type: object, required: [a], default: {}}",
        "{type: array, items: {type: string}, minItems: [], maxItems: {}}",
        "{type: array, minItems: 1, items: {type: string}, default: []}",
        "{properties: {a: {required: [b]}}, default: {a: {}}}",
        "{oneOf: [{required: [a]}, {required: [b]}], default: {}}",
    ],
)
def test_defaults_that_fit(text: str) -> None:
    assert schema_diagnostics(text) == []


def test_message_of_a_default() -> None:
    _, diagnostics = parse_with(
        "components: {schemas: {S: {type: integer, default: inf}}}"
    )
    (found,) = diagnostics
    assert (
        found.message == 'default "inf" is no integer; the default is documented only'
    )


def refusal(text: str) -> Diagnostic:
    with pytest.raises(InputError) as caught:
        parse_document(tree_of(text), Diagnostics())
    return caught.value.diagnostic


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("openapi: 4.0.0", "unknown-version", '"4.0.0"'),
        ("openapi: '3'", "unknown-version", '"3"'),
        ("openapi: 3.10.0", "unknown-version", '"3.10.0"'),
        ("openapi: null", "unknown-version", "None"),
        ("swagger: '1.2'", "unknown-version", '"1.2"'),
        ("swaggerVersion: '1.2'", "not-openapi", "Swagger 1"),
        ("$schema: http://json-schema.org/x#", "not-openapi", "JSON Schema"),
        ("{type: object, properties: {}}", "not-openapi", "JSON Schema"),
        ("asyncapi: 2.6.0", "not-openapi", "AsyncAPI"),
        ("{info: {_postman_id: x}, item: []}", "not-openapi", "Postman"),
        ("{overlay: 1.0.0, actions: []}", "not-openapi", "overlay"),
        ("arazzo: 1.0.0", "not-openapi", "Arazzo"),
        ("{paths: {}}", "not-openapi", "does not say its version"),
        ("OpenAPI: 3.1.0", "not-openapi", "no key `openapi`"),
        ("a: 1", "not-openapi", "no key `openapi`"),
    ],
)
def test_what_is_no_openapi_document(text: str, code: str, words: str) -> None:
    found = refusal(text)
    assert found.code == code
    assert words in found.message
    assert found.position is not None
    assert found.excerpt is not None
    assert found.fix


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2", "2.0", "2"])
def test_versions_as_numbers_are_understood(version: str) -> None:
    key = "swagger" if version.startswith("2") else "openapi"
    diagnostics = Diagnostics()
    document = parse_document(tree_of(f"{key}: {version}"), diagnostics)
    assert document.version == version
    assert [d.code for d in diagnostics] == ["unquoted-version"]


@pytest.mark.parametrize(
    "version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0", "3.1.0-rc0"]
)
def test_known_versions(version: str) -> None:
    diagnostics = Diagnostics()
    assert (
        parse_document(tree_of(f"openapi: {version}"), diagnostics).version == version
    )
    assert len(diagnostics) == 0


HEAD_30 = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\n"
HEAD_31 = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def findings(text: str) -> list[tuple[str, str | None]]:
    diagnostics = Diagnostics()
    tree = read_tree(dedent(text).encode(), "spec.yaml", diagnostics)
    parse_document(tree, diagnostics)
    validate(tree, diagnostics)
    return [(d.code, d.pointer) for d in diagnostics]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HEAD_30 + "paths: {}", []),
        (HEAD_31 + "paths: {}", []),
        ("openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {}", []),
        ("swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}", []),
        ("swagger: '2.0'\ninfo: {title: T}\npaths: {}", [("validator", "#/info")]),
        (HEAD_30, [("validator", "#")]),
        # Behind "matches none of several", the one that is meant:
        (
            HEAD_30 + "paths: {/x: {get: {responses: {'200': {}}}}}",
            [("validator", "#/paths/~1x/get/responses/200")],
        ),
        (
            HEAD_30
            + "paths: {}\ncomponents: {schemas: {S: {properties: {a: {minLength: x}}}}}",
            [("validator", "#/components/schemas/S/properties/a/minLength")],
        ),
        (
            HEAD_30
            + "paths: {/x: {get: {parameters: [{name: a, in: query, style: matrix,"
            " schema: {}}], responses: {'200': {description: d}}}}}",
            [("validator", "#/paths/~1x/get/parameters/0/style")],
        ),
        # What does not belong is shown itself, not what holds it.
        (
            HEAD_31 + "paths: {/x: {tags: [], get: {colour: red}}}",
            [
                ("validator", "#/paths/~1x/get/colour"),
                ("validator", "#/paths/~1x/tags"),
            ],
        ),
        (
            HEAD_31 + "paths: {}\ncomponents: {schemas: {a b: {}}}",
            [("validator", "#/components/schemas/a b")],
        ),
        # From 3.1 on schemas are JSON Schema.
        (
            HEAD_31 + "paths: {}\ncomponents: {schemas: {S: {minLength: x}}}",
            [("validator", "#/components/schemas/S/minLength")],
        ),
        (
            HEAD_31 + "paths: {}\ncomponents: {schemas: {$ref: '#/x-all'}}\nx-all: {}",
            [("validator", "#/components/schemas")],
        ),
        # What the parser has said is not said again.
        (
            HEAD_30 + "paths: {}\ncomponents: {schemas: {S: {properties: []}}}",
            [("invalid-structure", "#/components/schemas/S/properties")],
        ),
    ],
)
def test_findings_of_the_validator(
    text: str, found: list[tuple[str, str | None]]
) -> None:
    assert findings(text) == found


@pytest.mark.parametrize(
    ("text", "pointer", "fix"),
    [
        (HEAD_30 + "server: []\npaths: {}", "#/server", 'did you mean "servers"?'),
        (HEAD_31 + "paths: {}\nwebhook: {}", "#/webhook", 'did you mean "webhooks"?'),
        (HEAD_30 + "paths: {a: {}}", "#/paths/a", 'a path begins with a slash: "/a"'),
        (
            HEAD_30 + "colour: red\npaths: {}",
            "#/colour",
            "write it as the specification says",
        ),
        (
            HEAD_30 + "paths: {/x: {get: {parameters: [{name: a, in: qeury}]}}}",
            "#/paths/~1x/get/parameters/0/in",
            'did you mean "query"?',
        ),
        (
            HEAD_30 + "paths: {}\ncomponents: {schemas: {S: {type: objct}}}",
            "#/components/schemas/S/type",
            'did you mean "object"?',
        ),
        (
            HEAD_30 + "paths: {/x: {get: {parameters: [{name: a, in: url}]}}}",
            "#/paths/~1x/get/parameters/0/in",
            "write one of path, query, header, cookie, querystring",
        ),
    ],
)
def test_findings_say_what_was_meant(text: str, pointer: str, fix: str) -> None:
    diagnostics = Diagnostics()
    tree = read_tree(text.encode(), "spec.yaml", diagnostics)
    parse_document(tree, diagnostics)
    validate(tree, diagnostics)
    assert [d.fix for d in diagnostics if d.pointer == pointer] == [fix]


def test_findings_have_one_order() -> None:
    text = HEAD_30 + "paths: {/b: {get: {}}, /a: {get: {}}}"
    assert findings(text) == [
        ("validator", "#/paths/~1a/get"),
        ("validator", "#/paths/~1b/get"),
    ]


def test_long_messages_are_cut() -> None:
    diagnostics = Diagnostics()
    tree = tree_of(
        HEAD_31 + f"paths: {{/x: {{get: {{tags: [{'x' * 5000}], zzz: 1}}}}}}"
    )
    validate(tree, diagnostics)
    assert [len(d.message) < 300 for d in diagnostics] == [True]


def test_unknown_versions_are_not_checked() -> None:
    diagnostics = Diagnostics()
    validate(tree_of("a: 1"), diagnostics)
    assert [d.code for d in diagnostics] == ["validator-incomplete"]


def test_aliases_do_not_matter() -> None:
    text = HEAD_30 + "paths: {}\nx-a: &a {b: 1}\nx-b: [*a, *a]\n"
    assert findings(text) == []


def test_schemas_of_the_validator_are_where_they_are_read() -> None:
    spec = find_spec("openapi_spec_validator")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = Path(spec.submodule_search_locations[0]) / "resources" / "schemas"
    for version in ("2.0", "3.0", "3.1", "3.2"):
        assert (folder / f"v{version}" / "schema.json").is_file()


def test_lengths_that_are_no_numbers_are_no_lengths() -> None:
    text = "{type: array, items: [{type: string}], minItems: [], maxItems: []}"
    assert ("items-list", "/items") in schema_diagnostics(text)
