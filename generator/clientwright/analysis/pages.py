"""Which operations give a list in pages, and how these follow each other.

A wrong guess loses items, or loops, and nobody is told; so a rule asks for two signs, such as a parameter `cursor`
and a property `next_cursor`, and what has one of them only is left as it is. The config corrects both mistakes.
"""

from collections.abc import Callable, Mapping, Sequence

from ..config import PageRule, PageStyle
from ..diagnostics import Diagnostics
from ..ir import (
    Asking,
    CursorPages,
    Definition,
    LastItemPages,
    LinkPages,
    NumberedPages,
    OffsetPages,
    Operation,
    Pages,
    Path,
    Pointer,
    Scalar,
    SinglePages,
    Type,
    UrlPages,
)
from ..openapi import MISSING
from ..openapi import Operation as Source
from .lists import (
    Definitions,
    Fits,
    find_list,
    is_boolean,
    is_integer,
    is_text,
    may_be,
    squashed,
)
from .page_search import Search

_TOKENS = (
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "cursor",
    "nextcursor",
    "pagecursor",
    "marker",
    "nextmarker",
    "continue",
    "continuationtoken",
    "paginationtoken",
    "startingtoken",
    "startcursor",
    "bookmark",
    "after",
    "startingafter",
    "startafter",
)
"""Parameters that take a token which the body has given."""

_NEXT_TOKENS = (
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextmarker",
    "nextpagecursor",
    "nextcontinuationtoken",
    "nextbookmark",
    "endcursor",
)
"""Properties that have the token for the next page."""

_SAME_WORD = frozenset({"continue", "continuationtoken", "paginationtoken"})
"""Tokens whose property is called like the parameter."""

_POSITIONS = ("page", "offset", "start")
"""Parameters that take what the body calls the next one, whether it is a number or not."""

_AFTER = ("after", "startingafter", "startafter", "afterid")
_SIZES = (
    "limit",
    "perpage",
    "pagesize",
    "maxresults",
    "maxitems",
    "count",
    "size",
    "take",
    "top",
)
_OFFSETS = ("offset", "skip", "startat")
_NUMBERS = ("page", "pagenumber", "pageno", "pagenum", "pageindex")
_TOTALS = ("total", "totalcount", "totalresults", "totalitems", "totalsize")
_LAST_NUMBERS = (
    "totalpages",
    "lastpage",
    "pagecount",
    "numpages",
    "pagestotal",
    "pages",
)
_URLS = (
    "nextpageuri",
    "nextpageurl",
    "nexturl",
    "nexturi",
    "nextlink",
    "odatanextlink",
    "nexthref",
)
_URL_FORMATS = frozenset({"uri", "url", "uri-reference", "iri", "iri-reference"})
_ASKING = frozenset(
    (*_TOKENS, *_POSITIONS, *_AFTER, *_SIZES, *_OFFSETS, *_NUMBERS, "before")
)
"""Parameters that ask for a part of a list, whichever."""

_ASKS_ONLY = "GET"


class PageFinder:
    """Finds the pages of operations.

    Args:
        definitions: the types of the API.
        stated: what the config says: operationId or "METHOD /path" to a rule; None: no pages.
        diagnostics: gets what the config states in vain.
    """

    def __init__(
        self,
        definitions: Mapping[Pointer, Definition],
        stated: Mapping[str, PageRule | None],
        diagnostics: Diagnostics,
    ) -> None:
        self._definitions = Definitions(definitions)
        self._stated = stated
        self._diagnostics = diagnostics

    def find(self, operation: Operation, source: Source) -> Pages | None:
        """Return how the pages of an operation follow each other; None when it is not known to have any.

        Args:
            operation: the operation.
            source: the same, as the document has it.
        """
        keys = (operation.id, f"{operation.method} {operation.path}")
        key = next((key for key in keys if key in self._stated), None)
        if key is None:
            return self._search(operation, source, PageRule())
        rule = self._stated[key]
        if rule is None:
            return None
        found = self._search(operation, source, rule, is_asked=True)
        if found is None:
            self._diagnostics.warning(
                "pages-not-found",
                f'[pages] speaks of "{key}", whose pages are not found; {self._missing(operation, rule)}',
                operation.pointer,
            )
        return found

    def report_unused(self, operations: Sequence[Operation]) -> None:
        """Report what the config says of operations that are not there."""
        known = {op.id for op in operations}
        known |= {f"{op.method} {op.path}" for op in operations}
        for key in self._stated:
            if key not in known:
                self._diagnostics.warning(
                    "config-unused",
                    f'[pages] names "{key}", which is no operation of the document',
                )

    def _search(
        self,
        operation: Operation,
        source: Source,
        rule: PageRule,
        *,
        is_asked: bool = False,
    ) -> Pages | None:
        if operation.method != _ASKS_ONLY and not is_asked:
            return None
        listing = find_list(operation, self._definitions, rule.items)
        if listing is None:
            return None
        search = Search(listing, source, rule)
        styles = _STYLES if rule.style is None else {rule.style: _STYLES[rule.style]}
        found = (find(search) for find in styles.values())
        return next((pages for pages in found if pages is not None), None)

    def _missing(self, operation: Operation, rule: PageRule) -> str:
        if find_list(operation, self._definitions, rule.items) is None:
            return "there is no array of items in its answer: state `items`"
        if rule.parameter is not None:
            return f'is "{rule.parameter}" one of its arguments?'
        return "state `style`, and what it needs"


def _linked(search: Search) -> Pages | None:
    declared = any(
        squashed(header.name) == "link"
        for response in search.source.responses
        for header in response.headers
        if response.status[:1] == "2"
    )
    if not declared and not search.is_stated:
        return None
    return LinkPages(search.listing.items, search.listing.item)


def _by_url(search: Search) -> Pages | None:
    find = search.listing.find
    address = (
        search.rule.next
        or find(_URLS, is_text)
        or find(("next",), _is_url)
        or _inside_links(find(("next",), is_text), -2)
        or _inside_links(find(("href",), is_text), -3)
    )
    if address is None:
        return None
    return UrlPages(search.listing.items, search.listing.item, address)


def _inside_links(path: Path | None, index: int) -> Path | None:
    """Return a path if one of its names says that what is inside is an address."""
    if path is None or len(path) != -index or squashed(path[index]) != "links":
        return None
    return path


def _is_url(definitions: Definitions, type: Type) -> bool:
    found = definitions.resolved(type)
    return isinstance(found, Scalar) and found.format in _URL_FORMATS


def _by_token(search: Search) -> Pages | None:
    for word in (*_TOKENS, *_POSITIONS):
        fits = is_text if word in _TOKENS else _is_text_or_integer
        asking = search.asking(word, fits)
        # Where a flag turns the tokens on, they are not what is there without it.
        if asking is None or search.has_argument((f"use{word}",), is_boolean):
            continue
        names = _next_names(word, has_more=search.has_more() is not None)
        cursor = search.rule.next or search.listing.find(names, _is_text_or_integer)
        if cursor is not None:
            return CursorPages(
                search.listing.items,
                search.listing.item,
                asking,
                cursor,
                search.has_more(),
            )
    return None


def _next_names(word: str, *, has_more: bool) -> tuple[str, ...]:
    """Return the names of properties that may have what a parameter takes for the next page."""
    names: tuple[str, ...] = (f"next{word}", f"next{word}token", f"nextpage{word}")
    if word in _TOKENS:
        names += _NEXT_TOKENS
    if word in _SAME_WORD:
        names += (word,)
    # A bare `next` could be many things; that of an address is found before.
    return (*names, "next") if word in _TOKENS and has_more else names


def _is_text_or_integer(definitions: Definitions, type: Type) -> bool:
    return is_text(definitions, type) or is_integer(definitions, type)


def _by_last_item(search: Search) -> Pages | None:
    listing = search.listing
    asking = _first(search, _AFTER, _is_text_or_integer)
    has_more = search.has_more()
    if asking is None or (has_more is None and not search.is_stated):
        return None
    item = listing.definitions.properties(listing.item)
    identity = search.rule.id
    if identity is None and "id" in item:
        identity = ("id",)
    if identity is not None:
        return LastItemPages(listing.items, listing.item, asking, identity, has_more)
    last = listing.find(("lastid",), _is_text_or_integer)
    if last is None:
        return None
    return CursorPages(listing.items, listing.item, asking, last, has_more)


def _by_offset(search: Search) -> Pages | None:
    asking = _first(search, _OFFSETS, is_integer)
    is_sized = search.is_stated or search.has_argument(_SIZES, is_integer)
    if asking is None or not is_sized:
        return None
    return OffsetPages(
        search.listing.items,
        search.listing.item,
        asking,
        search.rule.total or search.listing.find(_TOTALS, is_integer),
        search.has_more(),
    )


def _by_number(search: Search) -> Pages | None:
    asking = _first(search, _NUMBERS, is_integer)
    is_sized = search.is_stated or search.has_argument(_SIZES, is_integer)
    if asking is None or not is_sized:
        return None
    first = search.rule.first
    if first is None:
        first = _first_number(search, asking)
    if first is None:
        return None
    return NumberedPages(
        search.listing.items,
        search.listing.item,
        asking,
        first,
        search.rule.last or search.listing.find(_LAST_NUMBERS, is_integer),
        search.has_more(),
    )


def _alone(search: Search) -> Pages | None:
    """Take a whole list for its only page if it calls itself a list, and nothing speaks of others."""
    listing = search.listing
    definitions = listing.definitions
    kind = definitions.properties(listing.body).get("object")
    is_list = listing.items == ("data",) and kind is not None and may_be(kind, "list")
    goes_on = search.has_argument(_ASKING, _is_anything) or search.has_more()
    streams = search.has_argument(("stream",), is_boolean)
    if not search.is_stated and (not is_list or goes_on or streams):
        return None
    return SinglePages(listing.items, listing.item)


def _is_anything(definitions: Definitions, type: Type) -> bool:
    return True


def _first_number(search: Search, asking: Asking) -> int | None:
    """Return the number of the first page, where the document says it: some count from 0."""
    schema = search.schema(asking)
    if schema is None:
        return None
    default = schema.default
    if default is not MISSING and default in (0, 1):
        return int(default == 1)
    if schema.limits.get("minimum") == 1 or schema.limits.get("exclusiveMinimum") == 0:
        return 1
    return None


def _first(search: Search, words: Sequence[str], fits: Fits) -> Asking | None:
    found = (search.asking(word, fits) for word in words)
    return next((asking for asking in found if asking is not None), None)


_STYLES: Mapping[PageStyle, Callable[[Search], Pages | None]] = {
    "link-header": _linked,
    "next-url": _by_url,
    "cursor": _by_token,
    "last-item": _by_last_item,
    "offset": _by_offset,
    "page-number": _by_number,
    "single": _alone,
}
"""The surest first: an address says all, a number only what the client has counted."""
