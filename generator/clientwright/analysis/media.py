"""What a media type means for a client (RFC 6838; RFC 6839 for `+json`)."""

from ..ir import BodyKind, ResponseKind
from ..openapi import Schema

JSON_LINES = frozenset(
    {
        "application/jsonl",
        "application/x-jsonl",
        "application/json-lines",
        "application/ndjson",
        "application/x-ndjson",
        "application/stream+json",
        "text/jsonl",
    }
)
_TEXT = frozenset(
    {
        "application/ecmascript",
        "application/graphql",
        "application/javascript",
        "application/jwt",
        "application/pem-certificate-chain",
        "application/sparql-query",
        "application/sql",
        "application/toml",
        "application/x-javascript",
        "application/x-pem-file",
        "application/x-yaml",
        "application/xml",
        "application/yaml",
    }
)

_RANGES = frozenset({"*/*", "application/*"})


def essence(media_type: str) -> str:
    """Return a media type in lower case without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def body_kind(media_type: str, schema: Schema | None) -> BodyKind:
    """Return how a request body of this media type is written.

    A range that takes JSON as well, with a schema of data, is JSON: documents that were made from code say `*/*` where
    nobody said anything.
    """
    name = essence(media_type)
    if name in JSON_LINES or name == "application/json-seq":
        return BodyKind.JSON_LINES
    if is_json(name) or (name in _RANGES and _is_data(schema)):
        return BodyKind.JSON
    if name == "application/x-www-form-urlencoded":
        return BodyKind.FORM
    if name.startswith("multipart/"):
        return BodyKind.MULTIPART
    return BodyKind.TEXT if is_text(name) else BodyKind.BINARY


def response_kind(media_type: str, schema: Schema | None) -> ResponseKind:
    """Return how a response body of this media type is read.

    A file that is declared as JSON is a file: real documents do that.
    """
    name = essence(media_type)
    if name == "text/event-stream":
        return ResponseKind.EVENT_STREAM
    if name in JSON_LINES:
        return ResponseKind.JSON_LINES
    if name == "application/json-seq":
        return ResponseKind.JSON_SEQUENCE
    if schema is not None and schema.format == "binary":
        return ResponseKind.BINARY
    if is_json(name):
        return ResponseKind.JSON
    if name in _RANGES:
        structured = schema is not None and schema.types != ("string",)
        return ResponseKind.JSON if structured else ResponseKind.BINARY
    return ResponseKind.TEXT if is_text(name) else ResponseKind.BINARY


def is_json(name: str) -> bool:
    """Tell whether the essence of a media type says JSON."""
    return name in ("application/json", "text/json") or name.endswith("+json")


def json_content(schema: Schema) -> Schema | None:
    """Return the schema of the JSON that a text holds; None when nobody says that it holds any.

    JSON Schema Validation 2020-12, 8.4 and 8.5.

    Args:
        schema: the merged schema of the text.
    """
    if schema.types not in ((), ("string",)):
        return None
    inside = schema.conditions.get("contentSchema")
    media_type = schema.limits.get("contentMediaType")
    if media_type is None:
        return inside
    if not isinstance(media_type, str) or not is_json(essence(media_type)):
        return None
    return inside or Schema(pointer=f"{schema.pointer}/contentSchema", boolean=True)


def is_file(schema: Schema) -> bool:
    """Tell whether a string of a schema is a file where a request has parts.

    OpenAPI 3.1.0, 4.8.14.3: `format: binary` of 3.0 is a `contentMediaType` without encoding.
    """
    encoding = schema.limits.get("contentEncoding")
    if encoding == "binary" or schema.format == "binary":
        return True
    media_type = schema.limits.get("contentMediaType")
    if not isinstance(media_type, str) or encoding is not None or schema.format:
        return False
    name = essence(media_type)
    return not is_json(name) and not is_text(name)


def _is_data(schema: Schema | None) -> bool:
    """Tell whether a schema describes data, and neither a text, nor a file, nor just anything."""
    return schema is not None and bool(
        schema.ref is not None
        or schema.properties
        or schema.all_of
        or schema.any_of
        or schema.one_of
        or set(schema.types) - {"string"}
    )


def is_text(name: str) -> bool:
    """Tell whether the essence of a media type, which is none of JSON, says text."""
    return name.startswith("text/") or name in _TEXT or name.endswith(("+xml", "+yaml"))
