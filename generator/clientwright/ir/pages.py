"""How the pages of a list follow each other."""

from typing import TypeAlias

from attrs import frozen

from .types import Type

Path: TypeAlias = tuple[str, ...]
"""The properties that lead to a part of a body, as they are on the wire; () is the body itself."""


@frozen
class Asking:
    """The argument that asks for a page: a query parameter, or a property of the body."""

    name: str
    in_body: bool = False


@frozen
class LastItemPages:
    """The next page begins after the last item, whose `id` is sent."""

    items: Path
    item: Type
    asking: Asking
    id: Path
    has_more: Path | None


@frozen
class CursorPages:
    """The body names what is sent for the next page: a token, or a number."""

    items: Path
    item: Type
    asking: Asking
    next: Path
    has_more: Path | None


@frozen
class OffsetPages:
    """The number of items before the page is sent; `total` is that of all."""

    items: Path
    item: Type
    asking: Asking
    total: Path | None
    has_more: Path | None


@frozen
class NumberedPages:
    """The number of the page is sent; `first` is that of the first, `last` where the body has that of the last."""

    items: Path
    item: Type
    asking: Asking
    first: int
    last: Path | None
    has_more: Path | None


@frozen
class UrlPages:
    """The body has the address of the next page."""

    items: Path
    item: Type
    next: Path


@frozen
class LinkPages:
    """The header `Link` has the address of the next page (RFC 8288, 3)."""

    items: Path
    item: Type


@frozen
class SinglePages:
    """All items are in one answer: there is no other page."""

    items: Path
    item: Type


Pages: TypeAlias = (
    LastItemPages
    | CursorPages
    | OffsetPages
    | NumberedPages
    | UrlPages
    | LinkPages
    | SinglePages
)
