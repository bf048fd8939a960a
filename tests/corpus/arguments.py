"""Draws arguments and answers of operations from the document's schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from corpus.drawing import draw
from corpus.plain_schemas import Plain, Purpose, Undrawable, plain_schema
from corpus.reading import Place

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

    from corpus.counting import Counted

_WORDS: Final = {"headers": "header", "cookies": "cookie"}
# What every place of a request can carry without being taken for something else.
_TAME: Final = "^[A-Za-z0-9_-]{1,12}$"
_TAME_OF_ANY_LENGTH: Final = "^[A-Za-z0-9_-]+$"

_NULLS: Final = ("null", ["null"])


@frozen
class Answer:
    """An answer of the server."""

    status: int
    media_type: str
    kind: str
    annotation: str
    content: Any


ANYTHING: Final = Answer(200, "application/json", "undrawn", "", {})


def draw_calls(
    op: Counted, planned: Mapping[str, Any], count: int, left_out: Counter[str]
) -> list[dict[str, Any]]:
    """Draw the arguments of some calls, by name.

    Args:
        op: the operation, as the document has it.
        planned: the same, as `inspect` says it is called.
        count: how many calls.
        left_out: is told why an argument is in none of them.

    Raises:
        Undrawable: something that is required cannot be drawn.
    """
    calls: list[dict[str, Any]] = [{} for _ in range(count)]
    for argument in planned["arguments"]:
        if argument["in"] == "body":
            continue
        name = argument["wire_name"] or argument["name"]
        key = (_WORDS.get(argument["in"], argument["in"]), name)
        place = op.declared.get(key)
        try:
            schema = {"type": "string"} if place is None else _parameter(place)
            values = draw(tame(schema), count + 1)
        except Undrawable as reason:
            if argument["required"]:
                raise
            left_out[str(reason)] += 1
            continue
        # What is optional is left out of the first call.
        for number, call in enumerate(calls):
            if number or argument["required"]:
                call[argument["name"]] = values[number % len(values)]
    for call, body in zip(calls, _bodies(op, planned, count), strict=False):
        call.update(body)
    for call in calls:
        if planned["streams"] == "argument" and (
            "stream" in call or _streams_by_default(op)
        ):
            call["stream"] = False
    return calls


def _streams_by_default(op: Counted) -> bool:
    place = op.declared.get(("query", "stream"))
    found = () if place is None else (place, place.child("schema"))
    return any((each.value or {}).get("default") is True for each in found)


def _parameter(place: Place) -> Plain:
    """Return the schema of a parameter, which in Swagger 2.0 it is itself."""
    content = [media for _, media in place.child("content").items()]
    inner = content[0].followed().child("schema") if content else place.child("schema")
    if inner.value is not None:
        return plain_schema(inner, "request")
    if "type" not in place.value:
        return {"type": "string"}
    own = {k: v for k, v in place.value.items() if k != "required"}
    return plain_schema(Place(place.main, place.file, place.keys, own), "request")


def tame(schema: Plain, least: int = 1) -> Plain:
    """Leave out what has more than one spelling in an address: nulls, empty and odd text.

    Args:
        schema: the schema of a parameter.
        least: how many items arrays have.
    """
    found = dict(schema)
    for key in ("anyOf", "oneOf", "allOf"):
        if key in found:
            members = [m for m in found[key] if m.get("type") not in _NULLS]
            found[key] = [tame(member, least) for member in members]
    if isinstance(found.get("items"), dict):
        found["items"] = tame(found["items"], least)
    for key in ("properties",):
        if key in found:
            found[key] = {k: tame(v, least) for k, v in found[key].items()}
    undeclared = set(found.get("required", ())) - set(found.get("properties", ()))
    if undeclared and "object" in found.get("type", ()):
        any_text = {"type": "string", "pattern": _TAME}
        texts = dict.fromkeys(sorted(undeclared), any_text)
        found["properties"] = {**found.get("properties", {}), **texts}
    if isinstance(found.get("additionalProperties"), dict):
        found["additionalProperties"] = tame(found["additionalProperties"], least)
        found["propertyNames"] = {"pattern": _TAME}
    types = found.get("type", [])
    types = [types] if isinstance(types, str) else types
    if "type" in found:
        found["type"] = types = [t for t in types if t != "null"] or types
    if "enum" in found:
        found["enum"] = [v for v in found["enum"] if v is not None]
    if "array" in types:
        found["minItems"] = max(found.get("minItems", 0), least)
        found["maxItems"] = max(found.get("maxItems", 3), found["minItems"])
    if "string" in types and not {"enum", "const", "pattern", "format"} & set(found):
        sized = {"minLength", "maxLength"} & set(found)
        found["pattern"] = _TAME_OF_ANY_LENGTH if sized else _TAME
    return found


def _bodies(
    op: Counted, planned: Mapping[str, Any], count: int
) -> list[dict[str, Any]]:
    if not planned["body"]:
        return []
    body = planned["body"][0]
    arguments = [a for a in planned["arguments"] if a["in"] == "body"]
    if body["kind"] in ("text", "binary"):
        content: Any = "text" if body["kind"] == "text" else b"\0bytes"
        return [{a["name"]: content for a in arguments}] * count
    place = _body(op, body["media_type"])
    if place.value is None:
        return [{a["name"]: {} for a in arguments}] * count
    plain = _shape(plain_schema(place, "request"), body["kind"])
    values = [*_complete(plain), *draw(plain, count)]
    whole = [a for a in arguments if a["wire_name"] is None]
    if whole:
        return [{whole[0]["name"]: value} for value in values]
    found: list[dict[str, Any]] = []
    for value in values * count:
        if len(found) == count:
            break
        if not isinstance(value, dict):
            continue
        given = value
        if body["kind"] == "multipart":
            given = {k: _file(v, place.followed(), k) for k, v in given.items()}
        names = {a["wire_name"]: a["name"] for a in arguments}
        call = {names[k]: v for k, v in given.items() if k in names}
        # What the document requires and does not declare, or declares nowhere at all.
        rest = {k: v for k, v in given.items() if k not in names}
        if rest and body["kind"] in ("json", "form"):
            call["extra_body"] = rest
        found.append(call)
    return found


def _complete(schema: Plain) -> list[Any]:
    """Draw an object with all of its properties; nothing where these may exclude each other."""
    if "properties" not in schema or {"allOf", "anyOf", "oneOf"} & set(schema):
        return []
    whole = {**schema, "required": sorted(schema["properties"])}
    try:
        return draw(whole, 1)
    except Undrawable:
        return []


def _shape(schema: Plain, kind: str) -> Plain:
    return schema if kind == "json" else tame(schema)


def _body(op: Counted, media_type: str) -> Place:
    """Return the schema of a body; forms of Swagger 2.0 are put together."""
    fields = {n: p for (where, n), p in op.declared.items() if where == "formData"}
    if fields:
        made = {
            "type": "object",
            "properties": {n: p.value for n, p in fields.items()},
            "required": [n for n, p in fields.items() if p.value.get("required")],
        }
        return Place(op.place.main, op.place.file, (), made)
    for (where, _), place in op.declared.items():
        if where == "body":
            return place.child("schema")
    content = op.place.child("requestBody").followed().child("content")
    return content.child(media_type).followed().child("schema")


def _file(value: Any, schema: Place, name: str) -> Any:
    """Make bytes of what is uploaded."""
    part = _property(schema, name).followed()
    if _is_file(part) and isinstance(value, str):
        return value.encode()
    if isinstance(value, list) and _is_file(part.child("items").followed()):
        return [str(item).encode() for item in value]
    return value


def _property(schema: Place, name: str) -> Place:
    """Find a property of a schema, or of what it is composed of."""
    found = schema.child("properties", name)
    for key in ("allOf", "oneOf", "anyOf"):
        for _, member in schema.child(key).items():
            if found.value is None:
                found = _property(member.followed(), name)
    return found


def _is_file(place: Place) -> bool:
    return (
        place.text("format") == "binary"
        or place.text("type") == "file"
        or place.text("contentEncoding") == "binary"
        or "contentMediaType" in (place.value or {})
    )


def draw_answers(op: Counted, planned: Mapping[str, Any], count: int) -> list[Answer]:
    """Draw what the server may answer with success.

    Raises:
        Undrawable: from the schema of the answer.
    """
    good = [r for r in planned["responses"] if r["status"][0] in "2d"]
    good.sort(key=lambda r: (r["status"] == "default", r["kind"] != "json"))
    if not good:
        return [Answer(204, "", "empty", "", None)]
    first = good[0]
    status = int(first["status"]) if first["status"].isdigit() else 200
    if status in (204, 205):
        return [Answer(status, "", "empty", "", None)]
    media_type, kind = first["media_type"].replace("*", "octet-stream"), first["kind"]
    if media_type.startswith("octet"):
        media_type = "application/octet-stream" if kind == "binary" else ""
        media_type = media_type or "application/json"
    if kind != "json":
        said = b"" if op.method == "HEAD" else _CONTENT.get(kind, b"")
        return [Answer(status, media_type, kind, "", said)]
    response = op.place.child("responses").followed().fields()
    listed = {k.upper(): v for k, v in response.items()}[first["status"].upper()]
    schema = listed.followed().child("schema")
    if schema.value is None:
        content = listed.followed().child("content")
        schema = content.child(first["media_type"]).followed().child("schema")
    plain: Plain = {} if schema.value is None else _plain(schema, "response")
    return [
        Answer(status, media_type, kind, first["type"], value)
        for value in draw(plain, count)
    ]


def _plain(schema: Place, purpose: Purpose) -> Plain:
    return plain_schema(schema, purpose)


_CONTENT: Final = {
    "text": b"text",
    "binary": b"\0bytes",
    "event-stream": b"data: {}\n\n",
    "json-lines": b"{}\n",
}
