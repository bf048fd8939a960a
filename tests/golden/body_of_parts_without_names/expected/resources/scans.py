"""The resource `scans`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Encoding, Operation
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr

_SEND_SCANS: Operation[None] = Operation(
    "POST",
    "/scans",
    content_type="multipart/mixed",
    encodings={"*": Encoding("image/tiff, image/png")},
    files=("*",),
    responses=(Empty(status="204"),),
)


class Scans(Resource):
    """Calls under `scans`."""

    def send_scans(
        self,
        *,
        body: SequenceNotStr[FileInput],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /scans"""
        return self._send(_SEND_SCANS, options, body=body)

    @cached_property
    def with_raw_response(self) -> ScansWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScansWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ScansWithStreamingResponse(self)


class ScansWithRawResponse:
    """Calls under `scans` that give the response, with status and headers."""

    def __init__(self, scans: Scans) -> None:
        self.send_scans = raw(scans.send_scans)


class ScansWithStreamingResponse:
    """Calls under `scans` that give the response, with a body that is not read yet."""

    def __init__(self, scans: Scans) -> None:
        self.send_scans = streamed(scans.send_scans)


class AsyncScans(AsyncResource):
    """Asynchronous calls under `scans`."""

    async def send_scans(
        self,
        *,
        body: SequenceNotStr[FileInput],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /scans"""
        return await self._send(_SEND_SCANS, options, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncScansWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScansWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncScansWithStreamingResponse(self)


class AsyncScansWithRawResponse:
    """Calls under `scans` that give the response, with status and headers."""

    def __init__(self, scans: AsyncScans) -> None:
        self.send_scans = async_raw(scans.send_scans)


class AsyncScansWithStreamingResponse:
    """Calls under `scans` that give the response, with a body that is not read yet."""

    def __init__(self, scans: AsyncScans) -> None:
        self.send_scans = async_streamed(scans.send_scans)
