"""Documents with one operation."""

from __future__ import annotations

from typing import Final

HEAD: Final = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
"""
SCHEMES: Final = """
components:
  securitySchemes:
    Token: {type: http, scheme: bearer}
    Login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://a.example, scopes: {read: r, write: w}}}}
"""
DONE: Final = 'responses: {"200": {description: done}}'


def operation(more: str = "", path: str = "/things", done: str = DONE) -> str:
    """Write a document with one operation."""
    inside = ", ".join(part for part in (more, done) if part)
    return f"{HEAD}paths:\n  {path}: {{post: {{{inside}}}}}\n{SCHEMES}"


def parameter(more: str) -> str:
    """Write a document whose operation has a parameter."""
    return operation(f"parameters: [{{name: limit, in: query, {more}}}]")


def webhook(more: str = "") -> str:
    """Write a document with an operation, and a webhook."""
    inside = ", ".join(part for part in (more, DONE) if part)
    return f"{operation()}webhooks: {{made: {{post: {{{inside}}}}}}}\n"


def answer(more: str, status: int | str = 200) -> str:
    """Write a document whose operation answers so."""
    done = f'responses: {{"{status}": {{description: done, {more}}}}}'
    return operation(done=done)


def body(more: str) -> str:
    """Write a document whose operation takes a body."""
    return operation(f"requestBody: {{{more}}}")


JSON: Final = "content: {application/json: {schema: {type: object}}}"
TWO: Final = "content: {application/json: {schema: {type: object}}, text/plain: {}}"
PLAIN: Final = "schema: {type: integer}"
