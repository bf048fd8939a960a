"""Uses of pages that type checkers accept, and the types that they give."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, assert_type

from files_client import AsyncClient, AsyncPage, AsyncPages, Client, Page
from files_client.models import File, FileList

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

client = Client()
later = AsyncClient()


def walk() -> Iterator[str]:
    """Every way through the pages, one after the other."""
    page = client.files.list(limit=10)
    assert_type(page, Page[File, FileList])
    assert_type(page.data, list[File])
    assert_type(page.body, FileList)
    assert_type(page.body.has_more, bool)
    for file in page:
        assert_type(file, File)
        yield file.id
    for other in page.iter_pages():
        assert_type(other, Page[File, FileList])
    while page.has_next_page():
        page = page.get_next_page()
    page = page.get_next_page()
    yield from (file.id for file in client.files.list(after="a", timeout=1))
    raw = client.files.with_raw_response.list()
    assert_type(raw.parse(), Page[File, FileList])
    with client.files.with_streaming_response.list() as streamed:
        assert_type(streamed.parse(), Page[File, FileList])


async def walk_later() -> AsyncIterator[str]:
    """The same, asynchronously."""
    pages = later.files.list()
    assert_type(pages, AsyncPages[File, FileList])
    page = await pages
    assert_type(page, AsyncPage[File, FileList])
    assert_type(page.data, list[File])
    async for file in later.files.list(limit=1):
        assert_type(file, File)
        yield file.id
    async for file in page:
        yield file.id
    async for other in later.files.list().iter_pages():
        assert_type(other, AsyncPage[File, FileList])
    async for other in page.iter_pages():
        assert_type(other, AsyncPage[File, FileList])
    assert_type(await page.get_next_page(), AsyncPage[File, FileList])
    first, second = await asyncio.gather(later.files.list(), later.files.list())
    assert_type((first.data, second.data), tuple[list[File], list[File]])
    raw = await later.files.with_raw_response.list()
    assert_type(raw.parse(), AsyncPage[File, FileList])
