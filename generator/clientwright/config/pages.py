"""What `[pages]` says of an operation: that it has no pages, or how they follow each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from attrs import frozen

from .problems import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fields import Fields

PageStyle: TypeAlias = Literal[
    "last-item",
    "cursor",
    "offset",
    "page-number",
    "next-url",
    "link-header",
    "single",
]

Path: TypeAlias = "tuple[str, ...]"
"""The properties that lead to a part of a body."""

STYLE_KEYS: Mapping[str, tuple[str, ...]] = {
    "last-item": ("parameter", "id", "has_more"),
    "cursor": ("parameter", "next", "has_more"),
    "offset": ("parameter", "total", "has_more"),
    "page-number": ("parameter", "first", "last", "has_more"),
    "next-url": ("next",),
    "link-header": (),
    "single": (),
}
"""Style → the keys that it has besides `style` and `items`."""

_EVERY_KEY = dict.fromkeys(key for keys in STYLE_KEYS.values() for key in keys)


@frozen(kw_only=True)
class PageRule:
    """How the pages of one operation follow each other; None: as the rules find it."""

    style: PageStyle | None = None
    items: Path | None = None
    parameter: str | None = None
    id: Path | None = None
    next: Path | None = None
    has_more: Path | None = None
    total: Path | None = None
    first: int | None = None
    last: Path | None = None


def read_pages(table: Fields) -> Mapping[str, PageRule | None]:
    """Read `[pages]`: operationId or "METHOD /path" to a rule; None: no pages."""
    found: dict[str, PageRule | None] = {}
    for operation in table:
        match table.table[operation]:
            case False:
                found[operation] = None
            case dict():
                found[operation] = _rule(table.fields(operation))
            case _:
                table.wrong_type(operation, "false or a table")
    return found


def _rule(fields: Fields) -> PageRule:
    style = _style(fields)
    known = _EVERY_KEY if style is None else STYLE_KEYS[style]
    fields.allow("style", "items", *known)
    return PageRule(
        style=style,
        items=_path(fields, "items"),
        parameter=fields.text("parameter"),
        id=_path(fields, "id"),
        next=_path(fields, "next"),
        has_more=_path(fields, "has_more"),
        total=_path(fields, "total"),
        first=fields.integer("first"),
        last=_path(fields, "last"),
    )


def _style(fields: Fields) -> PageStyle | None:
    text = fields.text("style")
    if text is None:
        return None
    for style in get_args(PageStyle):
        if text == style:
            known: PageStyle = style
            return known
    fields.invalid(
        "style",
        f'"{text}" is no style of pages',
        fix=nearest(text, STYLE_KEYS),
    )
    return None


def _path(fields: Fields, key: str) -> Path | None:
    """Read a path of properties: `"meta.next"`, or `["meta", "next"]` where names have dots."""
    if key not in fields:
        return None
    if isinstance(fields.table[key], str):
        return tuple((fields.text(key) or "").split("."))
    return fields.texts(key)
