"""Operations of OpenAPI 3."""

from __future__ import annotations

import pytest
from openapi.documents import operation, parse, parse_with


def test_everything_of_an_operation() -> None:
    found = operation("""
        operationId: getX
        tags: [a, b]
        summary: S
        description: D
        deprecated: true
        servers: [{url: https://other.example.com}]
        x-more: 1
        responses: {"200": {description: ok}}
    """)
    assert (found.method, found.path, found.pointer) == ("GET", "/x", "#/paths/~1x/get")
    assert (found.operation_id, found.tags) == ("getX", ("a", "b"))
    assert (found.summary, found.description) == ("S", "D")
    assert found.deprecated
    assert found.servers[0].url == "https://other.example.com"
    assert found.extensions == {"x-more": 1}
    assert found.security is None


def test_servers_of_an_operation_count_more_than_those_of_its_path() -> None:
    document = parse("""
        servers: [{url: https://all.example.com}]
        paths:
          /a:
            servers: [{url: https://path.example.com}]
            get: {servers: [{url: https://own.example.com}]}
            put: {}
          /b: {get: {}}
    """)
    found = [[server.url for server in o.servers] for o in document.operations]
    assert found == [["https://own.example.com"], ["https://path.example.com"], []]


def test_methods_in_the_order_of_the_document() -> None:
    document = parse("""
        paths:
          /b: {put: {}, get: {}, query: {}, trace: {}, x-y: {}, summary: S}
          x-extension: {get: {}}
          /a: {post: {}, additionalOperations: {COPY: {}}}
    """)
    found = [(o.method, o.path) for o in document.operations]
    assert found == [
        ("PUT", "/b"),
        ("GET", "/b"),
        ("QUERY", "/b"),
        ("TRACE", "/b"),
        ("POST", "/a"),
        ("COPY", "/a"),
    ]
    assert document.operations[0].summary == "S"


@pytest.mark.parametrize(
    ("text", "style", "explode"),
    [
        ("in: query", "form", True),
        ("in: cookie", "form", True),
        ("in: header", "simple", False),
        ("in: path", "simple", False),
        ("in: query, style: spaceDelimited", "spaceDelimited", False),
        ("in: query, style: deepObject, explode: true", "deepObject", True),
        ("in: query, explode: false", "form", False),
        ("in: path, style: label", "label", False),
    ],
)
def test_defaults_of_style_and_explode(text: str, style: str, explode: bool) -> None:
    path = "/{p}" if "path" in text else "/x"
    (found,) = operation(
        f"parameters: [{{name: p, {text}, schema: {{}}}}]", path=path
    ).parameters
    assert (found.style, found.explode) == (style, explode)


def test_parameter_fields() -> None:
    (found,) = operation("""
        parameters:
          - name: p
            in: query
            required: true
            deprecated: true
            description: D
            allowReserved: true
            example: 1
            x-a: b
            content: {application/json: {schema: {type: object}}}
    """).parameters
    assert found.pointer == "#/paths/~1x/get/parameters/0"
    assert found.required
    assert found.deprecated
    assert found.allow_reserved
    assert found.examples == (1,)
    assert found.extensions == {"x-a": "b"}
    assert found.content[0].name == "application/json"
    assert found.schema is None


def test_operation_overrides_path_item() -> None:
    document = parse("""
        paths:
          /{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: X-Key, in: header, schema: {type: string}}
              - {name: q, in: query, schema: {type: string}}
            get:
              parameters:
                - {name: q, in: query, schema: {type: integer}}
                - {name: x-key, in: header, required: true, schema: {type: string}}
                - {name: id, in: query, schema: {type: string}}
    """)
    (found,) = document.operations
    assert [(p.name, p.location) for p in found.parameters] == [
        ("id", "path"),
        ("x-key", "header"),
        ("q", "query"),
        ("id", "query"),
    ]
    assert found.parameters[1].required
    assert found.parameters[2].schema is not None
    assert found.parameters[2].schema.types == ("integer",)


def test_undeclared_path_parameter_is_a_string() -> None:
    document, diagnostics = parse_with("""
        paths:
          /{petId}/{other}:
            get:
              parameters: [{name: petid, in: path, required: true, schema: {}}]
    """)
    (found,) = document.operations
    assert [(p.name, p.required) for p in found.parameters] == [
        ("petId", True),
        ("other", True),
    ]
    assert found.parameters[0].schema is not None
    assert found.parameters[0].schema.types == ("string",)
    assert [(d.code, d.fix) for d in diagnostics] == [
        ("undeclared-path-parameter", 'did you mean "petId"?'),
        ("undeclared-path-parameter", 'it is declared as "petid"'),
        ("undeclared-path-parameter", "declare it with `in: path`"),
    ]


def test_template_inside_a_segment_and_in_a_query() -> None:
    found = operation(
        "parameters: [{name: a, in: path, schema: {}}, {name: c, in: path, schema: {}}]",
        "undeclared-path-parameter",
        path="/{a}.{b}?x={c}",
    )
    assert [p.name for p in found.parameters] == ["a", "c", "b"]


def test_parameter_listed_twice() -> None:
    _, diagnostics = parse_with("""
        paths:
          /x:
            get:
              parameters:
                - {name: q, in: query, schema: {type: string}}
                - {name: q, in: query, schema: {type: integer}}
    """)
    (found,) = diagnostics
    assert found.code == "duplicate-parameter"
    assert found.pointer == "#/paths/~1x/get/parameters/1"
    assert found.related == ("#/paths/~1x/get/parameters/0",)


def test_referenced_parts() -> None:
    document = parse("""
        paths:
          /x:
            post:
              parameters: [{$ref: '#/components/parameters/P'}]
              requestBody: {$ref: '#/components/requestBodies/B'}
              responses: {"200": {$ref: '#/components/responses/R'}}
              callbacks: {done: {$ref: '#/components/callbacks/C'}}
        components:
          parameters: {P: {name: p, in: query, schema: {type: string}}}
          requestBodies: {B: {required: true, content: {text/plain: {}}}}
          responses:
            R:
              description: D
              headers: {X: {$ref: '#/components/headers/H'}}
              content: {text/plain: {$ref: '#/components/mediaTypes/M'}}
          headers: {H: {required: true, schema: {type: integer}}}
          mediaTypes: {M: {itemSchema: {type: string}}}
          callbacks: {C: {'{$request.body#/url}': {$ref: '#/components/pathItems/I'}}}
          pathItems: {I: {put: {operationId: done}}}
    """)
    (found,) = document.operations
    assert found.parameters[0].pointer == "#/components/parameters/P"
    assert found.request_body is not None
    assert found.request_body.pointer == "#/components/requestBodies/B"
    assert found.request_body.required
    (response,) = found.responses
    assert (response.status, response.pointer) == ("200", "#/components/responses/R")
    header = response.headers[0]
    assert (header.name, header.required, header.pointer) == (
        "X",
        True,
        "#/components/headers/H",
    )
    media_type = response.content[0]
    assert media_type.name == "text/plain"
    assert media_type.item_schema is not None
    assert media_type.item_schema.types == ("string",)
    (callback,) = found.callbacks
    assert (callback.method, callback.path) == ("PUT", "{$request.body#/url}")


def test_body_with_encoding_and_examples() -> None:
    document = parse("""
        paths:
          /x:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema: {type: object}
                    examples: {a: {value: 1}, b: {dataValue: 2}, c: {externalValue: u}}
                    encoding:
                      f:
                        contentType: image/png
                        style: form
                        explode: false
                        headers: {X: {schema: {type: string}}}
    """)
    body = document.operations[0].request_body
    assert body is not None
    (media_type,) = body.content
    assert media_type.examples == (1, 2)
    encoding = media_type.encoding["f"]
    assert (encoding.content_type, encoding.style, encoding.explode) == (
        "image/png",
        "form",
        False,
    )
    assert encoding.headers[0].name == "X"


def test_statuses() -> None:
    found = operation(
        "responses: {200: {}, 4xx: {}, default: {}, x-y: {}, ok: {}}",
        "invalid-structure",
    )
    assert [r.status for r in found.responses] == ["200", "4XX", "default"]


def test_two_operations_with_one_id() -> None:
    document, diagnostics = parse_with("""
        paths:
          /a: {get: {operationId: same}}
          /b: {get: {operationId: same}, post: {}, put: {}}
    """)
    assert len(document.operations) == 4
    (found,) = diagnostics
    assert found.code == "duplicate-operation-id"
    assert found.pointer == "#/paths/~1b/get/operationId"
    assert found.related == ("#/paths/~1a/get/operationId",)


def test_webhooks() -> None:
    document = parse("webhooks: {petAdded: {post: {}}}")
    assert [(o.method, o.path) for o in document.webhooks] == [("POST", "petAdded")]
    assert document.operations == ()


def test_path_item_with_fields_beside_its_reference() -> None:
    document = parse("""
        paths:
          /x: {$ref: '#/x-item', post: {operationId: beside}}
        x-item: {get: {operationId: inside}}
    """)
    assert {o.operation_id for o in document.operations} == {"beside", "inside"}


def test_what_stands_beside_a_reference_counts_for_more() -> None:
    document = parse("""
        paths:
          /x: {$ref: '#/x-item', get: {operationId: beside}}
        components:
          schemas:
            S: {properties: {$ref: '#/x-properties', b: {type: integer}, c: {}}}
        x-item: {get: {operationId: inside}}
        x-properties: {a: {type: string}, b: {type: string}}
    """)
    assert [o.operation_id for o in document.operations] == ["beside"]
    properties = document.schemas["S"].properties
    types = {name: part.types for name, part in properties.items()}
    assert types == {"a": ("string",), "b": ("integer",), "c": ()}


def test_callback_that_leads_back_to_itself() -> None:
    document = parse(
        """
        paths:
          /x:
            post:
              callbacks: {c: {u: {$ref: '#/paths/~1x'}}}
        """,
        "reference-cycle",
    )
    assert len(document.operations[0].callbacks) == 1


@pytest.mark.parametrize(
    ("text", "pointers"),
    [
        ("paths: []", ["#/paths"]),
        ("paths: {/x: []}", ["#/paths/~1x"]),
        ("paths: {/x: {get: null}}", ["#/paths/~1x/get"]),
        ("paths: {/x: {get: {tags: a}}}", ["#/paths/~1x/get/tags"]),
        ("paths: {/x: {get: {parameters: {}}}}", ["#/paths/~1x/get/parameters"]),
        ("paths: {/x: {get: {parameters: [a]}}}", ["#/paths/~1x/get/parameters/0"]),
        (
            "paths: {/x: {get: {parameters: [{in: query}]}}}",
            ["#/paths/~1x/get/parameters/0"],
        ),
        (
            "paths: {/x: {get: {parameters: [{name: a, in: body2}]}}}",
            ["#/paths/~1x/get/parameters/0/in"],
        ),
        ("paths: {/x: {get: {responses: []}}}", ["#/paths/~1x/get/responses"]),
        ("paths: {/x: {get: {security: {}}}}", ["#/paths/~1x/get/security"]),
        ("servers: [{}]", ["#/servers/0"]),
        ("servers: {url: x}", ["#/servers"]),
        ("components: []", ["#/components"]),
        ("tags: [a]", ["#/tags/0"]),
    ],
)
def test_wrong_forms_are_reported_where_they_stand(
    text: str, pointers: list[str]
) -> None:
    _, diagnostics = parse_with(text)
    assert {d.code for d in diagnostics} == {"invalid-structure"}
    assert sorted({d.pointer for d in diagnostics if d.pointer}) == pointers


def test_a_dangling_part_is_left_out_and_the_rest_goes_on() -> None:
    found = operation(
        """
        parameters: [{$ref: '#/nowhere'}, {name: q, in: query, schema: {}}]
        requestBody: {$ref: '#/nowhere'}
        responses: {"200": {$ref: '#/nowhere'}, "204": {description: ok}}
        """,
        "unresolved-reference",
        "unresolved-reference",
        "unresolved-reference",
    )
    assert [p.name for p in found.parameters] == ["q"]
    assert found.request_body is None
    assert [r.status for r in found.responses] == ["204"]
