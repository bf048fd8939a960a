"""A document that uses as much of OpenAPI as it can, every text of it hostile."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING, TypeAlias

from clientwright.config import Job
from clientwright.pipeline import generate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
Object: TypeAlias = "dict[str, JSON]"

CANARY = "canary_was_run"
"""A name that only text of the document has: in code, it would be code of the document."""

CALL = f'__import__("builtins").{CANARY}()'

ATTACKS = {
    "closes_a_docstring": f'"""\n{CALL}\n"""',
    "closes_a_docstring_behind_a_backslash": f'\\"""\n{CALL}\n\\"""',
    "ends_in_a_backslash": f"{CALL} \\",
    "ends_in_a_quote": f'{CALL} "',
    "closes_a_string": f'"); {CALL}; ("',
    "closes_a_string_in_single_quotes": f"'); {CALL}; ('",
    "mixes_quotes": f"\"'\"'{CALL}'\"'\"",
    "starts_a_line": f"x\n{CALL}\r{CALL}\u2028{CALL}\x85{CALL}\x0b{CALL}\x0c{CALL}",
    "is_an_f_string": f"{{{CALL}}} {{{{x}}}} %s",
    "is_a_template": f"{{{{ {CALL} }}}} {{% for a in b %}} {{# no comment #}}",
    "is_a_raw_template": "{% raw %}{{ view }}{% endraw %}",
    "is_an_escape": "\\N{BULLET} \\x \\u12 \\0 \\",
    "is_not_printable": "\0 \x1b[31m \ufeff \u202e \ud800",
    "is_an_annotation": f"int]; {CALL}; x: list[int",
    "is_a_decorator": f"\n    @{CALL}\n    def f(self): pass",
    "is_markdown": f"# Title\n```python\n{CALL}\n```\n| a | b |\n<script>",
}


def attacked(attack: str, names: str) -> Object:
    """Return a document with an attack in the place of every text.

    Args:
        attack: what stands where any text may stand.
        names: what stands where a text has another meaning to the document if it has
            line breaks or odd characters (a path, a status).
    """
    text: Object = {"title": attack, "description": attack}
    schema: Object = {
        **text,
        "type": "object",
        "required": [attack, "kind"],
        "properties": {
            attack: {**text, "type": "string", "default": attack, "pattern": attack},
            f"{attack}?": {"type": "string", "enum": [attack, "b", f"{attack}c"]},
            "kind": {"const": attack},
            f"{attack}!": {
                "type": "array",
                "items": {**text, "properties": {attack: {}}},
            },
            "any": {**text, "type": "string", "format": attack, "examples": [attack]},
        },
        "additionalProperties": {**text, "properties": {attack: {}, "b": {}}},
    }
    other: Object = {
        **text,
        "required": ["kind"],
        "properties": {"kind": {"const": f"{attack}2"}, attack: {}},
    }
    union: Object = {
        **text,
        "oneOf": [
            {"$ref": "#/components/schemas/A"},
            {"$ref": "#/components/schemas/B"},
        ],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {attack: "#/components/schemas/A"},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {**text, "version": attack},
        "servers": [{"url": f"https://example.com/{attack}", "description": attack}],
        "tags": [{"name": attack, "description": attack}],
        "security": [{names: []}],
        "paths": {
            f"/{names}/{{{names}}}": {
                "post": _operation(attack, names),
                "get": {**_operation(f"{attack}2", names), "tags": []},
            }
        },
        "components": {
            "schemas": {"A": schema, "B": other, attack: union, f"{attack}2": schema},
            "securitySchemes": {
                names: {"type": "apiKey", "in": "header", "name": attack, **text}
            },
        },
    }


def _operation(attack: str, names: str) -> Object:
    def parameter(name: str, place: str) -> JSON:
        return {
            "name": name,
            "in": place,
            "required": place == "path",
            "description": attack,
            "schema": {"type": "string", "default": attack, "enum": [attack, "b"]},
        }

    content: JSON = {
        "application/json": {"schema": {"$ref": "#/components/schemas/A"}},
        f"text/{names}": {"schema": {"type": "string"}},
    }
    return {
        "operationId": attack,
        "tags": [attack],
        "summary": attack,
        "description": attack,
        "parameters": [
            parameter(names, "path"),
            parameter(attack, "query"),
            parameter(attack, "header"),
            parameter(attack, "cookie"),
        ],
        "requestBody": {"description": attack, "content": content},
        "responses": {
            "200": {"description": attack, "content": content},
            names: {"description": attack, "content": content},
            "default": {"description": attack, "content": content},
        },
    }


def generated(document: Object, folder: Path) -> Mapping[str, str]:
    """Generate a document, and return the Python files without the runtime."""
    (folder / "openapi.json").write_text(json.dumps(document))
    job = Job(
        spec="openapi.json", output=folder / "client", package="client", root=folder
    )
    return generate(job, {}, lambda stage: None).files


def names_in_code(source: str) -> Iterator[str]:
    """Yield all that is code in a module: names, attributes, keywords, imports; no strings."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.AsyncFunctionDef(name=name) | ast.alias(name=name):
                yield name
            case ast.keyword(arg=str() as name):
                yield name
            case _:
                continue
