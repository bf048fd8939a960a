"""Swagger 2.0, read into the terms of OpenAPI 3."""

from __future__ import annotations

import pytest
from openapi.documents import parse

HEAD = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("", []),
        ("host: h", ["https://h"]),
        (
            "{host: h, basePath: /v1/, schemes: [http, https]}",
            ["https://h/v1", "http://h/v1"],
        ),
        ("{host: h, basePath: v1, schemes: [http]}", ["http://h/v1"]),
        ("basePath: /v1", ["/v1"]),
    ],
)
def test_servers(text: str, urls: list[str]) -> None:
    lines = text.strip("{}").replace(", b", "\nb").replace(", s", "\ns")
    assert [server.url for server in parse(HEAD + lines).servers] == urls


def test_body_and_responses() -> None:
    document = parse(HEAD + """
consumes: [application/json, application/xml]
produces: [application/json]
paths:
  /x:
    post:
      produces: [text/csv]
      parameters:
        - name: pet
          in: body
          required: true
          description: D
          schema: {$ref: '#/definitions/Pet'}
      responses:
        200:
          description: ok
          schema: {type: array, items: {$ref: '#/definitions/Pet'}}
          headers: {X-Rate: {type: integer}}
          examples: {text/csv: a}
    get:
      responses: {200: {$ref: '#/responses/Ok'}, 404: {description: no}}
definitions: {Pet: {type: object, x-nullable: true}}
responses: {Ok: {description: ok, schema: {type: file}}}
""")
    assert document.version == "2.0"
    post, get = document.operations
    assert post.parameters == ()
    body = post.request_body
    assert body is not None
    assert (body.required, body.description) == (True, "D")
    assert [m.name for m in body.content] == ["application/json", "application/xml"]
    assert body.content[0].schema is not None
    assert body.content[0].schema.ref == "#/definitions/Pet"
    (response,) = post.responses
    assert response.content[0].name == "text/csv"
    assert response.content[0].examples == ("a",)
    assert response.headers[0].schema is not None
    assert response.headers[0].schema.types == ("integer",)
    file, empty = get.responses
    assert file.pointer == "#/responses/Ok"
    assert file.content[0].schema is not None
    assert file.content[0].schema.format == "binary"
    assert empty.content == ()
    # Pointers lead to where a thing stands in the document.
    assert document.schemas["Pet"].pointer == "#/definitions/Pet"
    assert document.schemas["Pet"].nullable


def test_media_type_when_none_is_stated() -> None:
    document = parse(HEAD + """
paths:
  /x:
    get:
      responses:
        200: {description: ok, schema: {type: file}}
        400: {description: no, schema: {type: object}}
""")
    found = [r.content[0].name for r in document.operations[0].responses]
    assert found == ["application/octet-stream", "application/json"]


FORM = HEAD + """
paths:
  /x:
    post:
      consumes: [%s]
      parameters:
        - {name: file, in: formData, type: %s, required: true}
        - {name: tags, in: formData, type: array, items: {type: string}}
"""


@pytest.mark.parametrize(
    ("consumes", "type_", "names"),
    [
        ("", "file", ["multipart/form-data"]),
        ("", "string", ["application/x-www-form-urlencoded"]),
        ("multipart/form-data", "string", ["multipart/form-data"]),
        ("application/json", "string", ["application/x-www-form-urlencoded"]),
    ],
)
def test_forms(consumes: str, type_: str, names: list[str]) -> None:
    document = parse(FORM % (consumes, type_))
    body = document.operations[0].request_body
    assert body is not None
    assert [m.name for m in body.content] == names
    media_type = body.content[0]
    schema = media_type.schema
    assert schema is not None
    assert schema.required == ("file",)
    assert list(schema.properties) == ["file", "tags"]
    assert schema.properties["file"].pointer == "#/paths/~1x/post/parameters/0"
    assert document.schema(schema.pointer) is schema
    assert (media_type.encoding["tags"].style, media_type.encoding["tags"].explode) == (
        "form",
        False,
    )


@pytest.mark.parametrize(
    ("location", "text", "style", "explode"),
    [
        ("query", "type: array", "form", False),
        ("query", "type: array, collectionFormat: multi", "form", True),
        ("query", "type: array, collectionFormat: ssv", "spaceDelimited", False),
        ("query", "type: array, collectionFormat: pipes", "pipeDelimited", False),
        ("header", "type: array, collectionFormat: csv", "simple", False),
        ("path", "type: array", "simple", False),
    ],
)
def test_collection_format(location: str, text: str, style: str, explode: bool) -> None:
    document = parse(
        HEAD
        + f"paths: {{'/{{p}}': {{get: {{parameters: [{{name: p, in: path, type: string}},"
        f" {{name: q, in: query, type: string}},"
        f" {{name: {'p' if location == 'path' else 'r'}, in: {location}, {text},"
        " items: {type: string}}]}}}",
        *(["duplicate-parameter"] if location == "path" else []),
    )
    found = next(
        p
        for p in document.operations[0].parameters
        if p.schema and p.schema.types == ("array",)
    )
    assert (found.style, found.explode) == (style, explode)


def test_keywords_of_the_schema_stand_in_the_parameter() -> None:
    document = parse(
        HEAD + "paths: {/x: {get: {parameters: [{name: q, in: query, required: true,"
        " type: integer, minimum: 1, default: 2}]}}}"
    )
    (found,) = document.operations[0].parameters
    assert found.required
    assert found.schema is not None
    assert found.schema.types == ("integer",)
    assert found.schema.default == 2
    assert found.schema.limits == {"minimum": 1}
    assert found.schema.required == ()


def test_security_definitions() -> None:
    document = parse(HEAD + """
security: [{basic: []}]
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: query, name: k}
  oauth: {type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, scopes: {r: R}}
  app: {type: oauth2, flow: application, tokenUrl: t}
""")
    schemes = document.security_schemes
    assert (schemes["basic"].type, schemes["basic"].scheme) == ("http", "basic")
    assert schemes["key"].location == "query"
    assert schemes["oauth"].flows["authorizationCode"].token_url == "t"
    assert list(schemes["app"].flows) == ["clientCredentials"]
    assert document.security == ({"basic": ()},)


@pytest.mark.parametrize(
    ("schemes", "is_reserved"),
    [
        ("{}", False),
        ("{k: {type: apiKey, in: header, name: X-Key}}", False),
        ("{k: {type: apiKey, in: header, name: authorization}}", True),
        ("{k: {type: basic}}", True),
    ],
)
def test_authorization_is_a_parameter_where_no_scheme_sends_it(
    schemes: str, is_reserved: bool
) -> None:
    document = parse(HEAD + f"""
securityDefinitions: {schemes}
paths:
  /x:
    get:
      parameters: [{{name: Authorization, in: header, type: string}}]
      responses: {{200: {{description: Good}}}}
""")
    [parameter] = document.operations[0].parameters
    assert parameter.is_reserved is is_reserved


@pytest.mark.parametrize(
    ("items", "codes"),
    [
        ("type: array, items: {type: number}", []),
        (
            "type: array, collectionFormat: csv, items: {type: number}",
            ["unsupported-keyword"],
        ),
        ("type: string, collectionFormat: multi", []),
    ],
)
def test_formats_of_lists_in_lists_are_not_followed(
    items: str, codes: list[str]
) -> None:
    parse(
        HEAD + "paths: {/x: {get: {parameters: [{name: q, in: query, type: array,"
        f" collectionFormat: pipes, items: {{{items}}}}}]}}}}}}",
        *codes,
    )
