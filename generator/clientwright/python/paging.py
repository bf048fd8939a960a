"""How pages follow each other, as the argument of a descriptor: `pages=CursorPages("after", …)`."""

from typing import assert_never

from ..ir import (
    Asking,
    CursorPages,
    LastItemPages,
    LinkPages,
    NumberedPages,
    OffsetPages,
    Pages,
    Path,
    SinglePages,
    UrlPages,
)
from .annotations import Place
from .layout import Group, Item
from .literals import literal
from .models import RUNTIME


def lower_pages(pages: Pages, place: Place) -> Item:
    """Return the argument.

    Args:
        pages: how the pages follow each other.
        place: the module of the resource.
    """
    name = place.runtime(f"{RUNTIME}.pages.rules", type(pages).__name__)
    return Group(f"pages={name}(", _arguments(pages), ")")


def _arguments(pages: Pages) -> tuple[Item, ...]:
    match pages:
        case LastItemPages(asking=asking, id=id, has_more=more):
            stated = () if id == ("id",) else (_path("id", id),)
            return (*_asking(asking), _items(pages), *stated, *_known("has_more", more))
        case CursorPages(asking=asking, next=next, has_more=more):
            found = (_items(pages), _path("next", next), *_known("has_more", more))
            return (*_asking(asking), *found)
        case OffsetPages(asking=asking, total=total, has_more=more):
            found = (*_known("total", total), *_known("has_more", more))
            return (*_asking(asking), _items(pages), *found)
        case NumberedPages(asking=asking, first=first, last=last, has_more=more):
            start = () if first == 1 else (f"first={first}",)
            found = (*start, *_known("last", last), *_known("has_more", more))
            return (*_asking(asking), _items(pages), *found)
        case UrlPages(next=next):
            return (_items(pages), _path("next", next))
        case LinkPages() | SinglePages():
            return (_items(pages),)
        case _:
            assert_never(pages)


def _asking(asking: Asking) -> tuple[Item, ...]:
    where = ("in_body=True",) if asking.in_body else ()
    return (literal(asking.name), *where)


def _items(pages: Pages) -> Item:
    return _path("items", pages.items)


def _known(name: str, path: Path | None) -> tuple[Item, ...]:
    return () if path is None else (_path(name, path),)


def _path(name: str, path: Path) -> Item:
    return Group(f"{name}=(", tuple(map(literal, path)), ")", single=True)
