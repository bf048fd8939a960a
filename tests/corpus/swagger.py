"""Says a document of Swagger 2.0 in the words of OpenAPI 3.0, for a validator that knows these.

Only what a request is judged by. It shares nothing with the tool's own reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from corpus.counting import Counted
    from corpus.reading import Place

FORM: Final = "application/x-www-form-urlencoded"
PARTS: Final = "multipart/form-data"
# Swagger 2.0, `collectionFormat`; a list is written as "csv" where nothing is said.
_STYLES: Final = {
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
_OF_PARAMETERS: Final = {"name", "in", "description", "required", "collectionFormat"}


def upgraded(document: Place, operations: list[Counted], host: str) -> dict[str, Any]:
    """Return a document of OpenAPI 3.0.

    Args:
        document: the one of Swagger 2.0.
        operations: all of its operations.
        host: where it is, if it does not say so.
    """
    paths: dict[str, dict[str, Any]] = {}
    for op in operations:
        paths.setdefault(op.path, {})[op.method.lower()] = _operation(document, op)
    # The HTTP library leaves out the usual port.
    where = document.text("host").removesuffix(":80") or host.partition("://")[2]
    path = document.text("basePath").strip("/")
    return {
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "servers": [
            {"url": f"{scheme}://{where}/{path}".rstrip("/")}
            for scheme in ("https", "http", "wss", "ws")
        ],
        "paths": paths,
        "components": {
            "schemas": {
                name: _schema(part.value)
                for name, part in document.child("definitions").items()
            }
        },
    }


def _operation(document: Place, op: Counted) -> dict[str, Any]:
    made: dict[str, Any] = {"responses": {"default": {"description": ""}}}
    made["parameters"] = [
        _parameter(place.value)
        for (where, _), place in op.declared.items()
        if where not in ("body", "formData")
    ]
    if body := _body(document, op):
        made["requestBody"] = body
    return made


def _parameter(said: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "name": said["name"],
        "in": said["in"],
        "required": said.get("required", False),
        "schema": _own_schema(said),
    }
    if said.get("type") == "array":
        simple = {"style": "form", "explode": False} if said["in"] == "query" else {}
        made.update(_STYLES.get(said.get("collectionFormat", "csv"), simple))
    return made


def _body(document: Place, op: Counted) -> dict[str, Any]:
    consumed = op.place.child("consumes").value or document.child("consumes").value
    fields = [p.value for (where, _), p in op.declared.items() if where == "formData"]
    if fields:
        of_files = any(field.get("type") == "file" for field in fields)
        forms = [PARTS] if of_files else [FORM, PARTS]
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {field["name"]: _own_schema(field) for field in fields},
            "required": [field["name"] for field in fields if field.get("required")],
        }
        return {"content": {form: {"schema": schema} for form in forms}}
    for (where, _), place in op.declared.items():
        if where == "body":
            media = {"schema": _schema(place.child("schema").value)}
            types = consumed or ["application/json"]
            return {
                "content": dict.fromkeys(types, media),
                "required": bool(place.value.get("required")),
            }
    return {}


def _own_schema(said: Mapping[str, Any]) -> Any:
    """Return the schema that a parameter of 2.0 is itself."""
    return _schema({k: v for k, v in said.items() if k not in _OF_PARAMETERS})


def _schema(said: Any) -> Any:
    if isinstance(said, list):
        return [_schema(part) for part in said]
    if not isinstance(said, dict):
        return said
    return dict(_keywords(said))


def _keywords(said: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in said.items():
        match key, value:
            case "$ref", str():
                yield key, value.replace("#/definitions/", "#/components/schemas/")
            case "type", "file":
                yield from (("type", "string"), ("format", "binary"))
            case "type", "null":
                yield "nullable", True
            case "items", list():
                # No list in JSON, but alternatives: the tool says so (`items-list`).
                yield "anyOf", _schema(value)
            case "x-nullable", _:
                yield "nullable", value
            case "properties" | "definitions", dict():
                yield key, {name: _schema(part) for name, part in value.items()}
            case "enum" | "default", _:
                yield key, value
            case "discriminator" | "example" | "examples", _:
                continue
            case "required", bool():
                continue
            case _:
                yield key, _schema(value)
