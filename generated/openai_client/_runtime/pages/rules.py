"""How the pages of a list follow each other: what of one page asks for the next.

Paths are properties as they are on the wire, from the body down. What the API says
counts most: whether there is more, then where that is. Nothing is asked for that was
asked for before, so that no loop is endless.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from ..parts import part
from ..unset import UNSET
from .links import next_link, resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypeAlias

    from ..http import Response
    from .request import PageRequest

    Path: TypeAlias = tuple[str, ...]


class Pages(ABC):
    """A way in which pages follow each other. `items` leads to those of a page."""

    __slots__ = ("items",)

    def __init__(self, items: Path) -> None:
        self.items = items

    @abstractmethod
    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request for the next page; None when there is none.

        Args:
            request: What was asked for this page.
            body: What came, decoded.
            data: Its items.
            response: What it came with.

        Raises:
            APIResponseValidationError: The next page is said to be on another server.
        """


class AskedPages(Pages):
    """Pages that an argument asks for.

    It is a query parameter, or `in_body` a property of the body. `has_more` leads to
    what says whether there is another page.
    """

    __slots__ = ("argument", "has_more", "in_body")

    def __init__(
        self, items: Path, argument: str, in_body: bool, has_more: Path | None
    ) -> None:
        super().__init__(items)
        self.argument = argument
        self.in_body = in_body
        self.has_more = has_more

    def is_last(self, body: object) -> bool:
        """Does the body say that there is no other page?"""
        return self.has_more is not None and part(body, self.has_more) is False

    def asked(self, request: PageRequest, default: int) -> int:
        """The number that was asked for."""
        sent = request.argument(self.argument, in_body=self.in_body)
        try:
            return int(str(sent))
        except ValueError:
            return default

    def ask(self, request: PageRequest, value: object) -> PageRequest | None:
        """The request with a value that is not the one that it had."""
        if request.argument(self.argument, in_body=self.in_body) == value:
            return None
        return request.replaced(self.argument, value, in_body=self.in_body)


class LastItemPages(AskedPages):
    """The next page begins after the last item, whose `id` is sent."""

    __slots__ = ("id",)

    def __init__(
        self,
        argument: str,
        *,
        items: Path,
        id: Path = ("id",),
        has_more: Path | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__(items, argument, in_body, has_more)
        self.id = id

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request for what comes after the last item."""
        if not data or self.is_last(body):
            return None
        last = part(data[-1], self.id)
        return None if last is None or last is UNSET else self.ask(request, last)


class CursorPages(AskedPages):
    """The body says what is sent for the next page.

    An empty page may have one after it: a filter has left nothing of it.
    """

    __slots__ = ("next",)

    def __init__(
        self,
        argument: str,
        *,
        items: Path,
        next: Path,
        has_more: Path | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__(items, argument, in_body, has_more)
        self.next = next

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request with the cursor that the body has."""
        cursor = part(body, self.next)
        if not cursor or self.is_last(body):
            return None
        return self.ask(request, cursor)


class OffsetPages(AskedPages):
    """The number of items before the page is sent; `total` leads to that of all."""

    __slots__ = ("total",)

    def __init__(
        self,
        argument: str,
        *,
        items: Path,
        total: Path | None = None,
        has_more: Path | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__(items, argument, in_body, has_more)
        self.total = total

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request for what comes after as many items as there were until here."""
        if not data or self.is_last(body):
            return None
        offset = self.asked(request, 0) + len(data)
        total = None if self.total is None else part(body, self.total)
        if isinstance(total, int | float) and offset >= total:
            return None
        return self.ask(request, offset)


class NumberedPages(AskedPages):
    """The number of the page is sent.

    `first` is that of the first page, `last` leads to how many pages there are.
    """

    __slots__ = ("first", "last")

    def __init__(
        self,
        argument: str,
        *,
        items: Path,
        first: int = 1,
        last: Path | None = None,
        has_more: Path | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__(items, argument, in_body, has_more)
        self.first = first
        self.last = last

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request for the page with the next number."""
        if not data or self.is_last(body):
            return None
        number = self.asked(request, self.first) + 1
        count = None if self.last is None else part(body, self.last)
        if isinstance(count, int | float) and number - self.first >= count:
            return None
        return self.ask(request, number)


class UrlPages(Pages):
    """The body has the address of the next page."""

    __slots__ = ("next",)

    def __init__(self, *, items: Path, next: Path) -> None:
        super().__init__(items)
        self.next = next

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request to the address that the body has."""
        address = part(body, self.next)
        return resolved(request, address, response) if address else None


class LinkPages(Pages):
    """The header Link has the address of the next page."""

    __slots__ = ()

    def __init__(self, *, items: Path) -> None:
        super().__init__(items)

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """The request to the address that the header has."""
        address = next_link(response.headers.get("link", ""))
        return resolved(request, address, response) if address else None


class SinglePages(Pages):
    """All items are in one answer: there is no other page."""

    __slots__ = ()

    def __init__(self, *, items: Path) -> None:
        super().__init__(items)

    def following(
        self,
        request: PageRequest,
        body: object,
        data: Sequence[object],
        response: Response,
    ) -> PageRequest | None:
        """None: nothing comes after it."""
        return None


__all__ = [
    "CursorPages",
    "LastItemPages",
    "LinkPages",
    "NumberedPages",
    "OffsetPages",
    "Pages",
    "SinglePages",
    "UrlPages",
]
