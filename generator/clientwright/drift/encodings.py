"""Compares how the properties of forms are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Finding
from .media import essence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..openapi import Encoding, MediaType, Schema
    from .atoms import Parts
    from .shapes import Shapes


def compare_encodings(
    old: MediaType, new: MediaType, shapes: tuple[Shapes, Shapes]
) -> Iterator[Finding]:
    """Yield what differs in how properties are sent; the default that is written out is the default."""
    for name in sorted(old.encoding.keys() | new.encoding.keys()):
        was, now = (
            _words(media.encoding.get(name), _property(media.schema, name, side), side)
            for media, side in zip((old, new), shapes, strict=True)
        )
        if was != now:
            yield Finding(
                "request-encoding-changed",
                f"{name} is sent {now}, not {was}",
                old.pointer,
                new.pointer,
                values=(name,),
            )


def _property(schema: Schema | None, name: str, shapes: Shapes) -> Parts:
    if schema is None:
        return ()
    found = (
        alternative.properties[name]
        for alternative in shapes.shape((schema,)).alternatives
        if name in alternative.properties
    )
    return next(found, ())


def _words(encoding: Encoding | None, parts: Parts, shapes: Shapes) -> str:
    """Return in words how a property is sent."""
    usual = _usual(parts, shapes)
    if encoding is None:
        return f"as {usual}"
    words = f"as {essence(encoding.content_type or usual)}"
    style, explode = encoding.style or "form", encoding.explode
    explode = style == "form" if explode is None else explode
    is_written = encoding.style is not None or encoding.explode is not None
    is_object = usual == "application/json"
    if is_written and (is_object or (style, explode) != ("form", True)):
        words = f"in the style {style}{' exploded' if explode else ''}"
    if encoding.allow_reserved:
        words += " with reserved characters"
    if encoding.headers:
        words += f" with {', '.join(header.name for header in encoding.headers)}"
    return words


def _usual(parts: Parts, shapes: Shapes) -> str:
    """Return the media type of a property that states none (OpenAPI 3.1.0, 4.8.15.1.1); of lists, that of the items."""
    for alternative in shapes.shape(parts).alternatives:
        match alternative.kind:
            case "object" | "any":
                return "application/json"
            case "array":
                return _usual(alternative.items, shapes)
            case "string" if (
                alternative.format == "binary"
                or "contentMediaType" in alternative.limits
            ):
                return "application/octet-stream"
            case _:
                return "text/plain"
    return "application/json"
