"""The resource `archives`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Binary, Json, Operation
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

    from .._runtime.operation import RequestOptions
    from .._runtime.responses.content import BinaryContent
    from ..models import Place

_DOWNLOAD: Operation[BinaryContent] = Operation(
    "GET",
    "/archives/{id}",
    responses=(Binary(media_type="*/*"),),
    errors=(Json("Problem", status="default"),),
)

_PLACE: Operation[Place] = Operation(
    "GET",
    "/archives/{id}/place",
    responses=(Json("Place", status="307"),),
)

_BUILD: Operation[Place] = Operation(
    "POST",
    "/archives",
    responses=(Json("Place", status="201"),),
)


class Archives(Resource):
    """Calls under `archives`."""

    def download(self, id: str, **options: Unpack[RequestOptions]) -> BinaryContent:
        """GET /archives/{id}"""
        return self._send(_DOWNLOAD, options, path={"id": id})

    def place(self, id: str, **options: Unpack[RequestOptions]) -> Place:
        """GET /archives/{id}/place"""
        return self._send(_PLACE, options, path={"id": id})

    def build(self, **options: Unpack[RequestOptions]) -> Place:
        """POST /archives"""
        return self._send(_BUILD, options)

    @cached_property
    def with_raw_response(self) -> ArchivesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ArchivesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArchivesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ArchivesWithStreamingResponse(self)


class ArchivesWithRawResponse:
    """Calls under `archives` that give the response, with status and headers."""

    def __init__(self, archives: Archives) -> None:
        from .._runtime.responses.typed_responses import typed_raw
        from ..headers import ArchivesPlaceHeaders

        self.download = raw(archives.download)
        self.place = typed_raw(archives.place, ArchivesPlaceHeaders)
        self.build = raw(archives.build)


class ArchivesWithStreamingResponse:
    """Calls under `archives` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, archives: Archives) -> None:
        from .._runtime.responses.typed_responses import typed_streamed
        from ..headers import ArchivesPlaceHeaders

        self.download = streamed(archives.download)
        self.place = typed_streamed(archives.place, ArchivesPlaceHeaders)
        self.build = streamed(archives.build)


class AsyncArchives(AsyncResource):
    """Asynchronous calls under `archives`."""

    async def download(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryContent:
        """GET /archives/{id}"""
        return await self._send(_DOWNLOAD, options, path={"id": id})

    async def place(self, id: str, **options: Unpack[RequestOptions]) -> Place:
        """GET /archives/{id}/place"""
        return await self._send(_PLACE, options, path={"id": id})

    async def build(self, **options: Unpack[RequestOptions]) -> Place:
        """POST /archives"""
        return await self._send(_BUILD, options)

    @cached_property
    def with_raw_response(self) -> AsyncArchivesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncArchivesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArchivesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncArchivesWithStreamingResponse(self)


class AsyncArchivesWithRawResponse:
    """Calls under `archives` that give the response, with status and headers."""

    def __init__(self, archives: AsyncArchives) -> None:
        from .._runtime.responses.typed_responses import async_typed_raw
        from ..headers import ArchivesPlaceHeaders

        self.download = async_raw(archives.download)
        self.place = async_typed_raw(archives.place, ArchivesPlaceHeaders)
        self.build = async_raw(archives.build)


class AsyncArchivesWithStreamingResponse:
    """Calls under `archives` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, archives: AsyncArchives) -> None:
        from .._runtime.responses.typed_responses import async_typed_streamed
        from ..headers import ArchivesPlaceHeaders

        self.download = async_streamed(archives.download)
        self.place = async_typed_streamed(archives.place, ArchivesPlaceHeaders)
        self.build = async_streamed(archives.build)
