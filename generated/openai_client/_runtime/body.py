"""The body of a request: bytes, or pieces that are read while they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from .files import (
    AsyncIterableSource,
    BytesSource,
    File,
    FileInput,
    IterableSource,
    Source,
    is_file,
)
from .forms import encode_form
from .http import AsyncByteStream, SyncByteStream
from .jsondata import is_array, is_object, json_text, plain, text
from .media import FORM, LINES, SEQUENCE
from .multipart import encode_multipart
from .selection import is_json, media_type_of
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .styles import Encoding


class StreamedBody(SyncByteStream, AsyncByteStream):
    """Pieces that follow each other. Can be sent again when all of them can."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._reading: Iterator[bytes] | None = None

    @property
    def replayable(self) -> bool:
        return all(source.replayable for source in self._sources)

    @property
    def length(self) -> int | None:
        """The number of bytes, when all pieces know theirs."""
        total = 0
        for source in self._sources:
            if source.size is None:
                return None
            total += source.size
        return total

    def __iter__(self) -> Iterator[bytes]:
        for source in self._sources:
            self._reading = source.chunks()
            yield from self._reading

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Reading a file blocks the event loop, 64 KiB at a time. To read in a thread
        # takes asyncio or trio by name, and costs more than a read from a warm disk.
        for source in self._sources:
            if isinstance(source, AsyncIterableSource):
                async for chunk in source.iterable:
                    yield chunk
            else:
                self._reading = source.chunks()
                for chunk in self._reading:
                    yield chunk

    def close(self) -> None:
        """Close what sending has opened, wherever it stopped."""
        close = getattr(self._reading, "close", None)
        if close is not None:
            close()

    async def aclose(self) -> None:
        self.close()


Content: TypeAlias = "bytes | StreamedBody | None"


_NO_ENCODINGS: Mapping[str, Encoding] = {}


def encode_body(
    body: object,
    content_type: str | None,
    extra: Mapping[str, object] | None,
    encodings: Mapping[str, Encoding] = _NO_ENCODINGS,
    files: Sequence[str] = (),
) -> tuple[Content, str | None]:
    """Write a body in the media type of its operation.

    Args:
        body: The body as the method gives it: for JSON and forms its properties by
            their wire names; UNSET when there is none.
        content_type: What the document calls it; None for an operation without.
        extra: Properties that replace or join those of the body.
        encodings: How the properties of a form are written, where it is not as usual.
        files: The properties of a form that are files.

    Returns:
        The content, and its Content-Type, None without content.
    """
    if extra:
        body = _merged(body, extra)
        content_type = content_type or "application/json"
    if content_type is None or body is UNSET:
        return None, None
    media_type = media_type_of(content_type)
    if is_json(media_type):
        return json_text(plain(body)).encode(), content_type
    if media_type == FORM:
        return encode_form(_properties(body), encodings), content_type
    if media_type.startswith("multipart/"):
        properties = _properties(body)
        _refuse_texts(properties, files)
        sources, boundary = encode_multipart(properties, encodings)
        return StreamedBody(sources), f"{media_type}; boundary={boundary}"
    return _raw(body, content_type)


def _refuse_texts(properties: Mapping[str, object], files: Sequence[str]) -> None:
    """Refuse a str for a file: nobody knows whether it is a path or the content."""
    for name in files:
        if isinstance(properties.get(name), str):
            raise TypeError(
                f"{name} must be a file and not a str: pass a pathlib.Path, bytes, an "
                "open binary file, or (name, content)"
            )


def _merged(body: object, extra: Mapping[str, object]) -> dict[str, object]:
    known = {} if body is UNSET else _properties(body)
    return {**known, **extra}


def _properties(body: object) -> dict[str, object]:
    """The properties of an object body; a model's are made plain, a mapping's kept,
    because files among them are no JSON."""
    if isinstance(body, Mapping):
        given = cast("Mapping[object, object]", body).items()
        return {str(name): value for name, value in given if value is not UNSET}
    data = plain(body)
    if not is_object(data):
        raise TypeError(f"the body must be an object, not {type(body).__name__}")
    return data


def _raw(body: object, content_type: str) -> tuple[Content, str]:
    """A body that is not made of properties: text, bytes, a file, chunks."""
    scalar = body
    if is_file(body):
        file = File(body)
        known = file.content_type if "*" in content_type else content_type
        if isinstance(file.source, BytesSource):
            return file.source.data, known
        return StreamedBody([file.source]), known
    if isinstance(body, str):
        return body.encode(), content_type
    media_type = media_type_of(content_type)
    if media_type in LINES or media_type == SEQUENCE:
        return _documents(body, b"\x1e" * (media_type == SEQUENCE)), content_type
    if isinstance(body, AsyncIterable):
        chunks = cast("AsyncIterable[bytes]", body)
        return StreamedBody([AsyncIterableSource(chunks)]), content_type
    if isinstance(body, Iterable) and not isinstance(body, Mapping):
        return (
            StreamedBody([IterableSource(cast("Iterable[bytes]", body))]),
            content_type,
        )
    return text(plain(scalar)).encode(), content_type


def _documents(body: object, mark: bytes) -> Content:
    """JSON documents that follow each other: those of an iterable, or one."""
    if isinstance(body, AsyncIterable):
        documents = cast("AsyncIterable[object]", body)
        return StreamedBody([AsyncIterableSource(_async_lines(documents, mark))])
    data = plain(body)
    lines = [_line(item, mark) for item in (data if is_array(data) else [data])]
    return b"".join(lines)


async def _async_lines(
    documents: AsyncIterable[object], mark: bytes
) -> AsyncIterator[bytes]:
    async for document in documents:
        yield _line(plain(document), mark)


def _line(data: object, mark: bytes) -> bytes:
    return mark + json_text(data).encode() + b"\n"


__all__ = ["Content", "FileInput", "StreamedBody", "encode_body"]
