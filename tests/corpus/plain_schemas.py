"""Schemas of a document as plain JSON Schema (draft 7) without references, to draw values from."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import define, field
from corpus.reading import Place, read

if TYPE_CHECKING:
    from collections.abc import Iterator

Plain: TypeAlias = dict[str, Any]
Purpose: TypeAlias = Literal["model", "request", "response"]

# What is deeper is a component of its own, nearly always, and drawn there.
MOST_NODES: Final = 500
DEEPEST: Final = 7
_COPIED: Final = (
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "uniqueItems",
    "minProperties",
    "required",
)
_VALUES: Final = ("enum", "const")
_FORMATS: Final = {"date-time", "date", "time", "email", "ipv4", "ipv6", "uri"}
_UUID: Final = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
_BASE64: Final = "^([A-Za-z0-9+/]{4}){0,3}$"
_BITS: Final = {"int32": 31, "int64": 63, "uint8": 8, "uint16": 16, "uint32": 32}
_LEFT_OUT: Final = {"request": "readOnly", "response": "writeOnly", "model": ""}


class Undrawable(Exception):  # noqa: N818 - it is no error, but a thing to count
    """No values can be drawn from a schema; says why."""


def plain_schema(place: Place, purpose: Purpose) -> Plain:
    """Convert a schema, in as much detail as can be drawn from in short time.

    Args:
        place: the schema.
        purpose: what the values are for: what only the other side sends is left out.

    Raises:
        Undrawable: it is too large, or never ends.
    """
    for detail in (2, 1, 0):
        try:
            return _Converter(detail, purpose).convert(place, 0, frozenset())
        except _TooLargeError:
            continue
    raise Undrawable("too large")


class _TooLargeError(Exception):
    """More than can be drawn from in short time."""


@define
class _Converter:
    """Converts one schema. Below `detail` levels only what is required is kept."""

    detail: int
    purpose: Purpose
    nodes: int = field(default=0, init=False)

    def convert(
        self,
        place: Place,
        depth: int,
        active: frozenset[str],
        whole: bool = True,
        asked: frozenset[str] = frozenset(),
    ) -> Plain:
        """Convert a schema.

        Args:
            place: the schema.
            depth: how many levels of JSON are around it.
            active: the references that led here from the same level.
            whole: whether no other schema holds for the same value.
            asked: the properties that others require of the same value.
        """
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise _TooLargeError
        if place.value is False:
            raise Undrawable("false")
        if not isinstance(place.value, dict):
            return {}
        if place.ref is not None:
            return self._reference(place, depth, active, whole, asked)
        if depth > DEEPEST:
            raise Undrawable("recursion that is required")
        if isinstance(place.value.get("items"), list) and "type" not in place.value:
            # Invalid, and common for "one of": the tool takes it so (`items-list`).
            return {"anyOf": list(self._union(place, "items", depth, active, False))}
        composed = any(key in place.value for key in ("allOf", "anyOf", "oneOf"))
        found = self._scalar(place)
        self._object(place, found, depth, whole and not composed, asked)
        self._array(place, found, depth)
        if members := place.child("allOf").items():
            asked |= set(found.get("required", ())) | _required_by_members(place)
            found["allOf"] = [
                self.convert(member, depth, active, False, asked)
                for _, member in members
            ]
        for key in ("anyOf", "oneOf"):
            if place.child(key).value:
                members_ = list(self._union(place, key, depth, active, not found))
                # To find values that fit one member alone takes ages.
                if found:
                    found.setdefault("allOf", []).append({"anyOf": members_})
                else:
                    found = {"anyOf": members_}
        return self._null(place, found)

    def _reference(
        self,
        place: Place,
        depth: int,
        active: frozenset[str],
        whole: bool,
        asked: frozenset[str],
    ) -> Plain:
        target = place.target()
        if target.pointer in active:
            raise Undrawable("a reference to itself")
        if target.value is None:
            raise Undrawable("a reference that leads nowhere")
        found = self.convert(target, depth, active | {target.pointer}, whole, asked)
        if beside := {key: place.value[key] for key in _VALUES if key in place.value}:
            # OpenAPI 3.1 has it so; what is written there is meant in 3.0, too.
            found = {"allOf": [found, beside]}
        if self.purpose == "request" or not _is_nullable(place):
            return found
        return {"anyOf": [found, {"type": "null"}]}

    def _scalar(self, place: Place) -> Plain:
        source = place.value
        found = {key: source[key] for key in _COPIED if source.get(key) is not None}
        # A draft of long ago says by a boolean that the property itself is required.
        if not isinstance(found.get("required", []), list):
            del found["required"]
        types = source.get("type")
        types = [types] if isinstance(types, str) else list(types or [])
        if not types and ("properties" in source or "additionalProperties" in source):
            types = ["object"]
        if not types and "items" in source:
            types = ["array"]
        if types:
            found["type"] = ["string" if t == "file" else t for t in types]
        for edge, word in (("Minimum", "minimum"), ("Maximum", "maximum")):
            # OpenAPI 3.0 says by a boolean what later is a number.
            if isinstance(said := found.get(f"exclusive{edge}"), bool):
                del found[f"exclusive{edge}"]
                if said and word in found:
                    found[f"exclusive{edge}"] = found.pop(word)
        name = source.get("format")
        if name in _FORMATS and "enum" not in found:
            found["format"] = name
        if name == "uuid" and "enum" not in found:
            found["pattern"] = _UUID
        if name == "byte" and not {"enum", "pattern"} & set(source):
            found["pattern"] = _BASE64
        if name in _BITS and "integer" in found.get("type", ()):
            unsigned = name.startswith("u")
            found.setdefault("minimum", 0 if unsigned else -(2 ** _BITS[name]))
            found.setdefault("maximum", 2 ** _BITS[name] - 1)
        if isinstance(pattern := source.get("pattern"), str):
            if _is_simple(pattern):
                found["pattern"] = pattern
            elif self.purpose == "request":
                raise Undrawable("a pattern that is too hard")
        return found

    def _object(
        self,
        place: Place,
        found: Plain,
        depth: int,
        alone: bool,
        asked: frozenset[str],
    ) -> None:
        required = set(found.get("required", ()))
        needed = required | _required_by_members(place) | asked
        kept: dict[str, Any] = {}
        for name, part in place.child("properties").followed().items():
            if depth >= self.detail and name not in needed:
                continue
            if self._left_out(part):
                required.discard(name)
                continue
            try:
                kept[name] = self.convert(part, depth + 1, frozenset())
            except Undrawable:
                if name in required:
                    raise
        if kept:
            found["properties"] = kept
        if "required" in found:
            found["required"] = sorted(required)
        if "object" not in found.get("type", ()):
            return
        extra = place.child("additionalProperties")
        if isinstance(extra.value, dict) and extra.value:
            found["additionalProperties"] = False
            if depth <= self.detail:
                with suppress(Undrawable):
                    found["additionalProperties"] = self.convert(
                        extra, depth + 1, frozenset()
                    )
            most = place.value.get("maxProperties", len(kept) + 3)
            found["maxProperties"] = min(most, len(kept) + 3)
        elif (extra.value is False and alone) or (
            kept and alone and required <= set(kept)
        ):
            found["additionalProperties"] = False
        else:
            found["maxProperties"] = len(kept) + 20

    def _left_out(self, place: Place) -> bool:
        word = _LEFT_OUT[self.purpose]
        return bool(word) and bool(place.followed().child(word).value)

    def _array(self, place: Place, found: Plain, depth: int) -> None:
        if "array" not in found.get("type", ()):
            return
        least = found.get("minItems", 0)
        most = place.value.get("maxItems", 3)
        found["maxItems"] = min(most, max(least, 3))
        tuple_ = place.child("prefixItems").items()
        try:
            if tuple_:
                found["items"] = [
                    self.convert(part, depth + 1, frozenset()) for _, part in tuple_
                ]
            elif isinstance(place.child("items").value, dict):
                found["items"] = self.convert(
                    place.child("items"), depth + 1, frozenset()
                )
        except Undrawable:
            if least:
                raise
            found["maxItems"] = 0

    def _union(
        self, place: Place, key: str, depth: int, active: frozenset[str], alone: bool
    ) -> Iterator[Plain]:
        count = 0
        tags = _tags(place, self.purpose)
        for _, member in place.child(key).items():
            if count and depth > self.detail:
                return
            if member.value == {"nullable": True}:
                # To the letter it is anything; those who write it mean null.
                if self.purpose != "request":
                    yield {"type": "null"}
                continue
            try:
                found = self.convert(member, depth, active, alone and not tags)
            except Undrawable:
                continue
            count += 1
            values = tags.get(member.target().pointer if member.ref else "")
            if values:
                name = place.child("discriminator").text("propertyName")
                tag = {"properties": {name: {"enum": values}}, "required": [name]}
                found = {"allOf": [found, {"type": "object", **tag}]}
            yield found
        if not count:
            raise Undrawable("no member of a union can be drawn")

    def _null(self, place: Place, found: Plain) -> Plain:
        if not _is_nullable(place) or None in found.get("enum", ()):
            return found
        # OpenAPI 3.0.3, 4.7.24.1: `nullable` means something where there is a type; in
        # 3.1 it means nothing at all. Only what is read from a document can be lenient.
        version = str(read(place.main).get("openapi", ""))
        means_null = "type" in found and version.startswith("3.0")
        # OpenAPI 3.0.3, clarification of `nullable`: an `enum` has to list null as well.
        means_null = means_null and "enum" not in found
        if self.purpose == "request" and not means_null:
            return found
        return {"anyOf": [found, {"type": "null"}]}


def _is_nullable(place: Place) -> bool:
    return bool(place.value.get("nullable") or place.value.get("x-nullable"))


def _required_by_members(place: Place) -> set[str]:
    """Return the properties that a member of a union asks for, beside where they are declared."""
    return {
        name
        for key in ("allOf", "anyOf", "oneOf")
        for _, member in place.child(key).items()
        for name in member.child("required").value or ()
    }


def _tags(place: Place, purpose: Purpose) -> dict[str, list[str]]:
    """Return the values of a declared discriminator by the pointer of the member."""
    discriminator = place.child("discriminator")
    if not discriminator.text("propertyName"):
        return {}
    found: dict[str, list[str]] = {}
    for value, target in discriminator.child("mapping").items():
        if "/" in target.value or "." in target.value:
            there = Place(place.main, place.file, (), {"$ref": target.value}).target()
            found.setdefault(there.pointer, []).append(value)
    for key in ("oneOf", "anyOf"):
        for _, member in place.child(key).items():
            # Real members often say other values than their names.
            implied = "mapping" not in discriminator.value and purpose != "request"
            if member.ref is not None and implied:
                name = member.target().keys[-1:]
                found.setdefault(member.target().pointer, list(name))
    return found


def _is_simple(pattern: str) -> bool:
    """Tell whether Python reads a pattern as JavaScript does, and finds values quickly."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    hard = ("\\p", "(?=", "(?!", "(?<")
    return len(pattern) < 200 and not any(sign in pattern for sign in hard)
