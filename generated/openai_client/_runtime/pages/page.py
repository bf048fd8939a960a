"""Pages of a list: their items, and the way to those of the other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..jsondata import is_array, plain
from ..parts import part
from .rules import NumberedPages, OffsetPages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator

    from ..http import Response
    from .request import PageRequest

__all__ = ("AsyncPage", "AsyncPages", "Page")

Item = TypeVar("Item")
Body = TypeVar("Body")


class BasePage(Generic[Item, Body]):
    """What a page has.

    Attributes:
        data: The items of this page.
        body: The whole answer. When a client runs, what a page has no attribute for is
            looked up there.
    """

    def __init__(self, request: PageRequest, response: Response, body: object) -> None:
        self._request = request
        self._response = response
        items = part(body, request.pages.items)
        self.body = cast("Body", body)
        self.data = cast("list[Item]", items if is_array(items) else [])

    def has_next_page(self) -> bool:
        """Is there another page after this one?"""
        return self.following() is not None

    @property
    def is_counted(self) -> bool:
        """Does the client count the pages, or their items?"""
        return isinstance(self._request.pages, NumberedPages | OffsetPages)

    def following(self) -> PageRequest | None:
        """The request for the next page; None when there is none."""
        return self._request.pages.following(
            self._request, self.body, self.data, self._response
        )

    def _next_request(self) -> PageRequest:
        request = self.following()
        if request is None:
            raise RuntimeError("there is no next page; has_next_page() tells")
        return request

    def to_dict(self) -> Any:
        """The JSON data of the whole answer: an object, or an array if it is one."""
        return plain(self.body)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.body!r})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            # Without a body it is being copied; private names are not those of an API.
            if name.startswith("__") or "body" not in self.__dict__:
                raise AttributeError(name)
            try:
                return getattr(self.body, name)
            except AttributeError:
                kind = type(self).__name__
                raise AttributeError(f"{kind!r} has no attribute {name!r}") from None


class _Walk:
    """Ends a loop over pages that would be endless, because the API gives some again."""

    def __init__(self) -> None:
        self._marks: set[str] = set()
        self._before: object = None

    def request_after(self, page: BasePage[Any, Any]) -> PageRequest | None:
        """The request for the next page; None if there is none, or it was made before."""
        request = page.following()
        if request is None or request.mark in self._marks:
            return None
        self._marks.add(request.mark)
        self._before = page.body
        return request

    def is_repeated(self, page: BasePage[Any, Any]) -> bool:
        """Is this the page before once more?

        Where pages are counted, nothing else shows that the API does not look at the
        number.
        """
        return page.is_counted and bool(page.data) and page.body == self._before


def paged(
    kind: Callable[[Callable[[PageRequest], Any], PageRequest, Response, object], Any],
    send: Callable[[PageRequest], Any],
    asked: PageRequest,
    response: Response,
    content: Callable[[], object],
) -> Callable[[], object]:
    """What gives the page of an answer, once that is read."""
    return lambda: kind(send, asked, response, content())


class Page(BasePage[Item, Body]):
    """A page of a list. A loop over it is one over the items of this and all later pages.

    A later page is asked for when the loop gets there.
    """

    def __init__(
        self,
        send: Callable[[PageRequest], Page[Item, Body]],
        request: PageRequest,
        response: Response,
        body: object,
    ) -> None:
        super().__init__(request, response, body)
        self._send = send

    def get_next_page(self) -> Page[Item, Body]:
        """Ask for the next page.

        Raises:
            APIError: See errors.py.
            RuntimeError: There is none.
        """
        return self._send(self._next_request())

    def iter_pages(self) -> Iterator[Page[Item, Body]]:
        """This page and all later ones."""
        walk = _Walk()
        page: Page[Item, Body] = self
        yield page
        while request := walk.request_after(page):
            page = self._send(request)
            if walk.is_repeated(page):
                return
            yield page

    def __iter__(self) -> Iterator[Item]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(BasePage[Item, Body]):
    """A page of a list. A loop over it is one over the items of this and all later pages.

    A later page is asked for when the loop gets there.
    """

    def __init__(
        self,
        send: Callable[[PageRequest], Awaitable[AsyncPage[Item, Body]]],
        request: PageRequest,
        response: Response,
        body: object,
    ) -> None:
        super().__init__(request, response, body)
        self._send = send

    async def get_next_page(self) -> AsyncPage[Item, Body]:
        """Ask for the next page.

        Raises:
            APIError: See errors.py.
            RuntimeError: There is none.
        """
        return await self._send(self._next_request())

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """This page and all later ones."""
        walk = _Walk()
        page: AsyncPage[Item, Body] = self
        yield page
        while request := walk.request_after(page):
            page = await self._send(request)
            if walk.is_repeated(page):
                return
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPages(Generic[Item, Body]):
    """The pages of a list, of which none is asked for yet.

    `await` gives the first page, `async for` the items of all pages.
    """

    def __init__(self, send: Callable[[], Awaitable[AsyncPage[Item, Body]]]) -> None:
        self._send = send

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Body]]:
        return self._send().__await__()

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """All pages."""
        async for page in (await self).iter_pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item
