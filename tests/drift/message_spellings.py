"""What operations take and give, said in two ways."""

from __future__ import annotations

from typing import Final

from drift.operation_documents import (
    JSON,
    PLAIN,
    answer,
    body,
    operation,
    parameter,
)

_LIST: Final = "schema: {type: array, items: {type: string}}"
_FORM: Final = (
    "content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}, "
    "f: {type: string, format: binary}, l: {type: array, items: {type: string}}, o: {type: object}}}%s}}"
)
_KEY: Final = (
    "components: {securitySchemes: {%s: {type: apiKey, in: header, name: %s}}}"
)


def _served(servers: str, more: str = "") -> str:
    return f"{servers}\n{operation(more)}"


def _secured(name: str, header: str) -> str:
    said = operation(f"security: [{{{name}: []}}]")
    return said[: said.index("components:")] + _KEY % (name, header)


# What it is called, and two ways to write the same.
MESSAGE_SPELLINGS: Final = (
    ("explode of a scalar", parameter(PLAIN), parameter(f"explode: false, {PLAIN}")),
    (
        "style that is the default",
        parameter(_LIST),
        parameter(f"style: form, explode: true, {_LIST}"),
    ),
    (
        "explode of a list in a header",
        operation(f"parameters: [{{name: X-A, in: header, {_LIST}}}]"),
        operation(f"parameters: [{{name: x-a, in: header, explode: true, {_LIST}}}]"),
    ),
    (
        "parameters that are ignored",
        operation(),
        operation(
            "parameters: [{name: Accept, in: header}, {name: Authorization, in: header, required: true}]"
        ),
    ),
    (
        "header that is ignored",
        answer(f"headers: {{}}, {JSON}"),
        answer(f"headers: {{Content-Type: {{required: true, {PLAIN}}}}}, {JSON}"),
    ),
    (
        "UTF-8",
        body(JSON),
        body(JSON.replace("application/json", "'application/json; charset=UTF-8'")),
    ),
    (
        "media type of a parameter",
        parameter("content: {application/json: {}}"),
        parameter("content: {Application/JSON: {schema: {}}}"),
    ),
    (
        "schema that admits anything",
        answer("content: {application/json: {}}"),
        answer("content: {application/json: {schema: {description: all}}}"),
    ),
    (
        "encodings that are the default",
        body(_FORM % ""),
        body(
            _FORM
            % (
                ", encoding: {a: {contentType: text/plain}, f: {contentType: application/octet-stream}, "
                "l: {style: form, explode: true}, o: {contentType: application/json}}"
            )
        ),
    ),
    ("no server", operation(), _served("servers: [{url: /}]")),
    (
        "cases and ports of servers",
        _served("servers: [{url: 'https://a.example/v1'}]"),
        _served("servers: [{url: 'HTTPS://A.example:443/v1/'}]"),
    ),
    (
        "variables of servers",
        _served("servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]"),
        _served(
            "servers: [{url: 'https://{x}.example', variables: {x: {default: a, enum: [a, b]}}}]"
        ),
    ),
    (
        "server of an operation that is the document's",
        _served("servers: [{url: 'https://a.example'}]"),
        _served(
            "servers: [{url: 'https://a.example'}]",
            "servers: [{url: 'https://a.example'}]",
        ),
    ),
    (
        "names of security schemes",
        _secured("Key", "X-Key"),
        _secured("Secret", "x-key"),
    ),
)
