"""Finds out whether a tree is an OpenAPI document, and of which version."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..diagnostics import input_error

if TYPE_CHECKING:
    from ..diagnostics import Diagnostics, InputError
    from ..source import JSON, Tree

_KNOWN: Final = re.compile(r"3\.[012](?:\.\d+)?(?:-.*)?\Z")
_KNOWN_TEXT: Final = "known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2"
_START: Final = "an OpenAPI document has a line such as `openapi: 3.1.0` at its top"

# What else people have at hand, by a key that tells it.
_OTHERS: Final[tuple[tuple[str, str, str], ...]] = (
    ("overlay", "an overlay", "give it as an overlay, and a document beside it"),
    ("arazzo", "an Arazzo description of workflows", _START),
    ("asyncapi", "an AsyncAPI document", "only OpenAPI is supported"),
    ("swaggerVersion", "a Swagger 1 document", "convert it to OpenAPI 3 first"),
    ("__schema", "a GraphQL schema", _START),
    ("$schema", "a JSON Schema", "a schema alone has no operations; " + _START),
    ("$defs", "a JSON Schema", "a schema alone has no operations; " + _START),
    ("properties", "a JSON Schema", "a schema alone has no operations; " + _START),
    ("lockfileVersion", "a lock file of npm", _START),
    ("paths", "like an OpenAPI document, but does not say its version", _START),
)


def check_version(tree: Tree, diagnostics: Diagnostics) -> str:
    """Give the version that the document states.

    Raises:
        InputError: it is no OpenAPI document, or of a version that is not known.
    """
    root = tree.root if isinstance(tree.root, dict) else {}
    for key, is_known in (("openapi", _is_openapi), ("swagger", _is_swagger)):
        if key not in root:
            continue
        version = _read(root[key], f"#/{key}", diagnostics)
        if not is_known(version):
            message = f'the version "{version}" of the document is not known'
            raise _error(tree, "unknown-version", message, _KNOWN_TEXT, f"#/{key}")
        return version
    raise _not_openapi(tree, root)


def _is_openapi(version: str) -> bool:
    return _KNOWN.match(version) is not None


def _is_swagger(version: str) -> bool:
    return version in ("2.0", "2")


def _read(value: JSON, pointer: str, diagnostics: Diagnostics) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        diagnostics.warning(
            "unquoted-version",
            f"the version {value} is a number; it is read as the string that it looks "
            "like",
            pointer,
            "put the version in quotes",
        )
    return str(value)


def _not_openapi(tree: Tree, root: dict[str, JSON]) -> InputError:
    for key, what, hint in _OTHERS:
        if key in root:
            message = f"{tree.name} is no OpenAPI document: it looks like {what}"
            if key == "paths":
                message = f"{tree.name} looks {what}"
            return _error(tree, "not-openapi", message, hint, f"#/{key}")
    info = root.get("info")
    if isinstance(info, dict) and ("_postman_id" in info or "item" in root):
        message = f"{tree.name} is no OpenAPI document: it is a Postman collection"
        return _error(tree, "not-openapi", message, "export it as OpenAPI first", "#")
    near = next((key for key in root if key.lower() in ("openapi", "swagger")), None)
    message = (
        f"{tree.name} is no OpenAPI document: it has no key `openapi` or `swagger`"
    )
    hint = f'write "{near.lower()}" for "{near}"' if near else _START
    return _error(tree, "not-openapi", message, hint, "#")


def _error(tree: Tree, code: str, message: str, fix: str, pointer: str) -> InputError:
    position = tree.position(pointer)
    excerpt = tree.excerpt(position) if position else None
    return input_error(code, message, fix, position, pointer, excerpt)
