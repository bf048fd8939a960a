"""Changes of what operations take and give, apart from schemas."""

from __future__ import annotations

from typing import Final

from drift.operation_documents import (
    DONE,
    JSON,
    PLAIN,
    TWO,
    answer,
    body,
    operation,
    parameter,
    webhook,
)

# What it is called, the old document, the new one, what is found.
MESSAGE_CASES: Final = (
    ("parameter", operation(), parameter(PLAIN), "parameter-added"),
    (
        "required parameter",
        operation(),
        parameter(f"required: true, {PLAIN}"),
        "parameter-added-required",
    ),
    ("parameter gone", parameter(PLAIN), operation(), "parameter-removed"),
    (
        "deprecated parameter gone",
        parameter(f"deprecated: true, {PLAIN}"),
        operation(),
        "parameter-removed-deprecated",
    ),
    (
        "parameter of an alpha gone",
        parameter(PLAIN).replace("post: {", "post: {x-stability-level: alpha, "),
        operation("x-stability-level: alpha"),
        "parameter-removed-deprecated",
    ),
    (
        "parameter gone before its sunset",
        parameter(f'deprecated: true, x-sunset: "2030-01-01", {PLAIN}'),
        operation(),
        "parameter-removed-early",
    ),
    (
        "required",
        parameter(PLAIN),
        parameter(f"required: true, {PLAIN}"),
        "parameter-became-required",
    ),
    (
        "optional",
        parameter(f"required: true, {PLAIN}"),
        parameter(PLAIN),
        "parameter-became-optional",
    ),
    (
        "path parameter with another name",
        operation("parameters: [{name: a, in: path, required: true}]", "/things/{a}"),
        operation("parameters: [{name: b, in: path, required: true}]", "/things/{b}"),
        "parameter-renamed",
    ),
    (
        "moved",
        parameter(PLAIN),
        parameter(PLAIN).replace("in: query", "in: header"),
        "parameter-moved",
    ),
    (
        "style",
        parameter("schema: {type: array}"),
        parameter("schema: {type: array}, explode: false"),
        "parameter-style-changed",
    ),
    (
        "header in other letters",
        parameter(PLAIN).replace("in: query", "in: header"),
        parameter(PLAIN).replace("in: query", "in: header").replace("limit", "Limit"),
        "",
    ),
    (
        "default",
        parameter(PLAIN),
        parameter("schema: {type: integer, default: 1}"),
        "parameter-default-added",
    ),
    (
        "other default",
        parameter("schema: {type: integer, default: 2}"),
        parameter("schema: {type: integer, default: 1}"),
        "parameter-default-changed",
    ),
    (
        "default gone",
        parameter("schema: {type: integer, default: 2}"),
        parameter(PLAIN),
        "parameter-default-removed",
    ),
    (
        "type of a parameter",
        parameter(PLAIN),
        parameter("schema: {type: boolean}"),
        "request-type-changed",
    ),
    (
        "deprecated parameter",
        parameter(PLAIN),
        parameter(f"deprecated: true, {PLAIN}"),
        "parameter-deprecated",
    ),
    (
        "parameter not deprecated",
        parameter(f"deprecated: true, {PLAIN}"),
        parameter(PLAIN),
        "parameter-reactivated",
    ),
    ("body", operation(), body(JSON), "request-body-added"),
    (
        "required body",
        operation(),
        body(f"required: true, {JSON}"),
        "request-body-added-required",
    ),
    ("body gone", body(JSON), operation(), "request-body-removed"),
    (
        "body became required",
        body(JSON),
        body(f"required: true, {JSON}"),
        "request-body-became-required",
    ),
    (
        "body became optional",
        body(f"required: true, {JSON}"),
        body(JSON),
        "request-body-became-optional",
    ),
    ("media type", body(JSON), body(TWO), "request-media-type-added"),
    ("media type gone", body(TWO), body(JSON), "request-media-type-removed"),
    (
        "media type in other letters",
        body("content: {'Application/JSON; charset=utf-8': {}}"),
        body("content: {application/json;charset=utf-8: {}}"),
        "",
    ),
    (
        "schema of a body",
        body("content: {application/json: {}}"),
        body(JSON),
        "request-media-type-schema-added",
    ),
    (
        "schema of a body gone",
        body(JSON),
        body("content: {application/json: {}}"),
        "request-media-type-schema-removed",
    ),
    (
        "encoding",
        body("content: {multipart/form-data: {schema: {type: object}}}"),
        body(
            "content: {multipart/form-data: {schema: {type: object}, encoding: {a: {contentType: image/png}}}}"
        ),
        "request-encoding-changed",
    ),
    (
        "status",
        answer(""),
        answer("").replace('"200":', '"201": {description: a}, "200":'),
        "response-added",
    ),
    (
        "status gone",
        answer("").replace('"200":', '"201": {description: a}, "200":'),
        answer(""),
        "response-removed",
    ),
    (
        "error",
        answer(""),
        answer("").replace('"200":', '"404": {description: a}, "200":'),
        "response-error-added",
    ),
    (
        "error gone",
        answer("").replace('"200":', '"404": {description: a}, "200":'),
        answer(""),
        "response-error-removed",
    ),
    (
        "media type of a response",
        answer(JSON),
        answer(TWO),
        "response-media-type-added",
    ),
    (
        "media type of a response gone",
        answer(TWO),
        answer(JSON),
        "response-media-type-removed",
    ),
    (
        "schema of a response",
        answer("content: {application/json: {}}"),
        answer(JSON),
        "response-media-type-schema-added",
    ),
    (
        "schema of a response gone",
        answer(JSON),
        answer("content: {application/json: {}}"),
        "response-media-type-schema-removed",
    ),
    ("header", answer(""), answer("headers: {X-A: {}}"), "response-header-added"),
    (
        "header gone",
        answer("headers: {X-A: {required: true}}"),
        answer(""),
        "response-header-removed",
    ),
    (
        "optional header gone",
        answer("headers: {X-A: {}}"),
        answer(""),
        "response-optional-header-removed",
    ),
    (
        "header became optional",
        answer("headers: {X-A: {required: true}}"),
        answer("headers: {x-a: {}}"),
        "response-header-became-optional",
    ),
    (
        "header became required",
        answer("headers: {X-A: {}}"),
        answer("headers: {X-A: {required: true}}"),
        "response-header-became-required",
    ),
    (
        "type of a header",
        answer("headers: {X-A: {schema: {type: string}}}"),
        answer("headers: {X-A: {schema: {type: integer}}}"),
        "response-type-changed",
    ),
    (
        "webhook",
        operation(),
        operation() + f"webhooks: {{made: {{post: {{{DONE}}}}}}}\n",
        "webhook-added",
    ),
    (
        "webhook gone",
        operation() + f"webhooks: {{made: {{post: {{{DONE}}}}}}}\n",
        operation(),
        "webhook-removed",
    ),
    (
        "what a webhook sends",
        operation()
        + f"webhooks: {{made: {{post: {{requestBody: {{{JSON}}}, {DONE}}}}}}}\n",
        operation()
        + f"webhooks: {{made: {{post: {{requestBody: {{{JSON}}}, {DONE}}}}}}}\n".replace(
            "type: object", "type: [object, string]"
        ),
        "response-type-widened",
    ),
    (
        "callback",
        operation(),
        operation(f"callbacks: {{made: {{'{{$url}}': {{post: {{{DONE}}}}}}}}}"),
        "webhook-added",
    ),
    (
        "callback with another expression, beside one",
        operation(f"callbacks: {{made: {{'{{$a}}': {{post: {{{DONE}}}}}}}}}"),
        operation(
            f"callbacks: {{made: {{'{{$a}}': {{post: {{{DONE}}}}}, '{{$b}}': {{post: {{{DONE}}}}}}}}}"
        ),
        "webhook-added",
    ),
    (
        "one of two callbacks with the same expression",
        operation(
            f"callbacks: {{made: {{'{{$a}}': {{post: {{{DONE}}}}}}}, sold: {{'{{$a}}': {{post: {{{DONE}}}}}}}}}"
        ),
        operation(f"callbacks: {{made: {{'{{$a}}': {{post: {{{DONE}}}}}}}}}"),
        "webhook-removed",
    ),
    (
        "header of a webhook",
        webhook(),
        webhook("parameters: [{name: X-Sign, in: header, schema: {type: string}}]"),
        "response-header-added",
    ),
    (
        "header of a webhook gone",
        webhook("parameters: [{name: X-Sign, in: header, required: true}]"),
        webhook(),
        "response-header-removed",
    ),
    (
        "body of a webhook",
        webhook(),
        webhook(f"requestBody: {{required: true, {JSON}}}"),
        "webhook-body-added",
    ),
    (
        "body of a webhook gone",
        webhook(f"requestBody: {{required: true, {JSON}}}"),
        webhook(),
        "webhook-body-removed",
    ),
    (
        "body of a webhook always there",
        webhook(f"requestBody: {{{JSON}}}"),
        webhook(f"requestBody: {{required: true, {JSON}}}"),
        "webhook-body-became-required",
    ),
    (
        "body of a webhook not always there",
        webhook(f"requestBody: {{required: true, {JSON}}}"),
        webhook(f"requestBody: {{{JSON}}}"),
        "webhook-body-became-optional",
    ),
    (
        "media type of a webhook gone",
        webhook(f"requestBody: {{{TWO}}}"),
        webhook(f"requestBody: {{{JSON}}}"),
        "response-media-type-removed",
    ),
    (
        "webhook deprecated",
        webhook(),
        webhook("deprecated: true"),
        "operation-deprecated",
    ),
    ("any success", answer(JSON), answer(JSON, "2XX"), "response-added"),
    (
        "any type of media",
        body(JSON),
        body(JSON.replace("application/json", "'*/*'")),
        "request-media-type-added",
    ),
)
