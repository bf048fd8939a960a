"""Answers with what surrounds their content: status, headers, how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ..attempts.transport_errors import translated
from ..jsondata import parse_json
from .content import BinaryContent, replacing

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Callable, Iterator
    from datetime import timedelta
    from types import TracebackType

    from typing_extensions import Self

    from ..http import URL, Headers, Request, Response
    from .decoding import Decoder

T = TypeVar("T")


class BaseResponse(Generic[T]):
    """What every answer has."""

    def __init__(
        self,
        http_response: Response,
        retries_taken: int,
        parse: Callable[[], object],
        streams: bool,
        decoder: Decoder,
    ) -> None:
        self.http_response = http_response
        self.retries_taken = retries_taken
        self._parse = parse
        self._streams = streams
        self._decoder = decoder

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"

    @property
    def status_code(self) -> int:
        """The status: 200."""
        return self.http_response.status_code

    @property
    def headers(self) -> Headers:
        """The headers, by name without regard to case."""
        return self.http_response.headers

    @property
    def http_version(self) -> str:
        """The version of HTTP that it came in: "HTTP/1.1"."""
        return self.http_response.http_version

    @property
    def http_request(self) -> Request:
        """The request that it answers: the last one, of a call with retries."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The method of that request."""
        return self.http_request.method

    @property
    def url(self) -> URL:
        """The address of that request."""
        return self.http_request.url

    @property
    def is_closed(self) -> bool:
        """Is the connection released? So it is once the body has been read."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """The API's name for this call, to be told when asking about it."""
        request_id: str | None = self.headers.get("x-request-id")
        return request_id

    @property
    def elapsed(self) -> timedelta:
        """From sending the request to the end of the answer.

        Raises:
            RuntimeError: Before that end.
        """
        return self.http_response.elapsed


class RawResponse(BaseResponse[T]):
    """An answer as it came, from `with_raw_response`; `parse()` gives what it means.

    Of a call with `stream=True` the body is not read: `parse()` gives the stream.
    """

    @property
    def content(self) -> bytes:
        """The body."""
        with translated(self.http_response.request):
            return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        with translated(self.http_response.request):
            return self.http_response.text

    def json(self) -> object:
        """The body as JSON data."""
        return parse_json(self.content, self.http_response.charset_encoding)

    def parse(self) -> T:
        """What the method itself would have given."""
        return cast("T", self._parse())


class StreamedResponse(BaseResponse[T]):
    """An answer that is read as it arrives, from `with_streaming_response`."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks, of that size or as they arrive."""
        with translated(self.http_response.request):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in chunks of that many characters or as they arrive."""
        with translated(self.http_response.request):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body as lines of text, without their ends."""
        with translated(self.http_response.request):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """The whole body."""
        with translated(self.http_response.request):
            return self.http_response.read()

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """The whole body as JSON data."""
        return parse_json(self.read(), self.http_response.charset_encoding)

    def write_to_file(
        self, path: str | os.PathLike[str], chunk_size: int | None = None
    ) -> None:
        """Write the body to a file as it arrives, never holding more than a chunk.

        The file is there only once it is whole; one of that name is replaced.
        """
        with replacing(path) as file:
            for chunk in self.iter_bytes(chunk_size):
                file.write(chunk)

    stream_to_file = write_to_file
    """The same under another name that is in use."""

    def parse(self) -> T:
        """What the method itself would have given."""
        if not self._streams:
            self.read()
        return cast("T", self._parse())


class AsyncStreamedResponse(BaseResponse[T]):
    """An answer that is read as it arrives, from `with_streaming_response`."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks, of that size or as they arrive."""
        with translated(self.http_response.request):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text, in chunks of that many characters or as they arrive."""
        with translated(self.http_response.request):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body as lines of text, without their ends."""
        with translated(self.http_response.request):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """The whole body."""
        with translated(self.http_response.request):
            return await self.http_response.aread()

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """The whole body as JSON data."""
        return parse_json(await self.read(), self.http_response.charset_encoding)

    async def write_to_file(
        self, path: str | os.PathLike[str], chunk_size: int | None = None
    ) -> None:
        """Write the body to a file as it arrives, never holding more than a chunk.

        The file is there only once it is whole; one of that name is replaced.
        """
        with replacing(path) as file:
            async for chunk in self.iter_bytes(chunk_size):
                file.write(chunk)

    stream_to_file = write_to_file
    """The same under another name that is in use."""

    async def parse(self) -> T:
        """What the method itself would have given."""
        if not self._streams:
            await self.read()
        return cast("T", self._parse())


__all__ = ["AsyncStreamedResponse", "BinaryContent", "RawResponse", "StreamedResponse"]
