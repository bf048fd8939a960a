"""The resource `icons`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation
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

_SET_ICON: Operation[None] = Operation(
    "PUT",
    "/icons",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Icons(Resource):
    """Calls under `icons`."""

    def set_icon(self, *, icon: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /icons"""
        return self._send(_SET_ICON, options, body={"icon": icon})

    @cached_property
    def with_raw_response(self) -> IconsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return IconsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IconsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return IconsWithStreamingResponse(self)


class IconsWithRawResponse:
    """Calls under `icons` that give the response, with status and headers."""

    def __init__(self, icons: Icons) -> None:
        self.set_icon = raw(icons.set_icon)


class IconsWithStreamingResponse:
    """Calls under `icons` that give the response, with a body that is not read yet."""

    def __init__(self, icons: Icons) -> None:
        self.set_icon = streamed(icons.set_icon)


class AsyncIcons(AsyncResource):
    """Asynchronous calls under `icons`."""

    async def set_icon(self, *, icon: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /icons"""
        return await self._send(_SET_ICON, options, body={"icon": icon})

    @cached_property
    def with_raw_response(self) -> AsyncIconsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncIconsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIconsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncIconsWithStreamingResponse(self)


class AsyncIconsWithRawResponse:
    """Calls under `icons` that give the response, with status and headers."""

    def __init__(self, icons: AsyncIcons) -> None:
        self.set_icon = async_raw(icons.set_icon)


class AsyncIconsWithStreamingResponse:
    """Calls under `icons` that give the response, with a body that is not read yet."""

    def __init__(self, icons: AsyncIcons) -> None:
        self.set_icon = async_streamed(icons.set_icon)
