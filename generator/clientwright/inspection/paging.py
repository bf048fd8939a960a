"""How pages follow each other, as data and in words."""

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
from ..python import Annotator, plain_annotation
from ..source import JSON


def pages_data(pages: Pages, annotator: Annotator) -> dict[str, JSON]:
    """Return how pages follow each other, as `inspect` prints it.

    Args:
        pages: what was found, or stated.
        annotator: writes the type of an item.
    """
    return {
        "style": pages_style(pages),
        "items": list(pages.items),
        "item": plain_annotation(annotator, pages.item),
        **_details(pages),
        "reason": pages_reason(pages),
    }


def pages_style(pages: Pages) -> str:
    """Return the word that the config has for it."""
    match pages:
        case LastItemPages():
            return "last-item"
        case CursorPages():
            return "cursor"
        case OffsetPages():
            return "offset"
        case NumberedPages():
            return "page-number"
        case UrlPages():
            return "next-url"
        case LinkPages():
            return "link-header"
        case SinglePages():
            return "single"
        case _:
            assert_never(pages)


def pages_reason(pages: Pages) -> str:
    """Return in words what the next page is asked for with, and where it ends."""
    match pages:
        case LastItemPages(asking=asking, id=id, has_more=more):
            text = f"{_named(asking)} takes `{_dotted(id)}` of the last item"
            return text + _until(more, "false")
        case CursorPages(asking=asking, next=next, has_more=more):
            text = f"{_named(asking)} takes `{_dotted(next)}` of the body"
            return text + _until(more, "false")
        case OffsetPages(asking=asking, total=total, has_more=more):
            text = f"{_named(asking)} takes the number of items before the page"
            return text + _until(total, "reached") + _until(more, "false")
        case NumberedPages(asking=asking, first=first, last=last, has_more=more):
            text = f"{_named(asking)} takes the number of the page, from {first}"
            return text + _until(last, "reached") + _until(more, "false")
        case UrlPages(next=next):
            return f"`{_dotted(next)}` of the body is the address of the next page"
        case LinkPages():
            return 'the header Link has the address of the next page, as rel="next"'
        case SinglePages():
            return "all items are in one answer"
        case _:
            assert_never(pages)


def _details(pages: Pages) -> dict[str, JSON]:
    match pages:
        case LastItemPages(asking=asking, id=id, has_more=more):
            return {**_asking(asking), "id": list(id), "has_more": _path(more)}
        case CursorPages(asking=asking, next=next, has_more=more):
            return {**_asking(asking), "next": list(next), "has_more": _path(more)}
        case OffsetPages(asking=asking, total=total, has_more=more):
            found = {"total": _path(total), "has_more": _path(more)}
            return {**_asking(asking), **found}
        case NumberedPages(asking=asking, first=first, last=last, has_more=more):
            found = {"first": first, "last": _path(last), "has_more": _path(more)}
            return {**_asking(asking), **found}
        case UrlPages(next=next):
            return {"next": list(next)}
        case LinkPages() | SinglePages():
            return {}
        case _:
            assert_never(pages)


def _asking(asking: Asking) -> dict[str, JSON]:
    return {"parameter": asking.name, "in": "body" if asking.in_body else "query"}


def _path(path: Path | None) -> JSON:
    return None if path is None else list(path)


def _named(asking: Asking) -> str:
    return f"`{asking.name}` of the {'body' if asking.in_body else 'query'}"


def _dotted(path: Path) -> str:
    return ".".join(path)


def _until(path: Path | None, word: str) -> str:
    return "" if path is None else f", until `{_dotted(path)}` is {word}"
