"""Bodies that are JSON documents, one after the other: JSON lines and sequences."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from ..jsondata import json_text, plain
from .files import AsyncIterableSource, IterableSource
from .media import SEQUENCE
from .streamed import StreamedBody

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .streamed import Content


def encode_documents(body: object, media_type: str) -> Content:
    """Write the documents of an iterable as they come, or the only one there is.

    Text and bytes, as a body and as a document, are written already.
    """
    if isinstance(body, str):
        return body.encode()
    # RFC 7464, 2.1: each text follows a record separator.
    mark = b"\x1e" if media_type == SEQUENCE else b""
    if isinstance(body, Mapping):
        return _line(cast("object", body), mark)
    if isinstance(body, AsyncIterable):
        coming = cast("AsyncIterable[object]", body)
        return StreamedBody([AsyncIterableSource(_async_lines(coming, mark))])
    if isinstance(body, Iterator):
        made = cast("Iterator[object]", body)
        return StreamedBody([IterableSource(_line(item, mark) for item in made)])
    if isinstance(body, Iterable):
        known = cast("Iterable[object]", body)
        return b"".join(_line(item, mark) for item in known)
    return _line(body, mark)


async def _async_lines(
    documents: AsyncIterable[object], mark: bytes
) -> AsyncIterator[bytes]:
    async for document in documents:
        yield _line(document, mark)


def _line(document: object, mark: bytes) -> bytes:
    if isinstance(document, bytes):
        return mark + document.rstrip(b"\n") + b"\n"
    return mark + json_text(plain(document)).encode() + b"\n"
