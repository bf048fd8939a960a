"""The resource `shapes`."""

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
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_ADD: Operation[None] = Operation(
    "POST",
    "/shapes",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Shapes(Resource):
    """Calls under `shapes`."""

    def add(
        self,
        *,
        radius: float | Unset = UNSET,
        side: float | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /shapes"""
        return self._send(_ADD, options, body={"radius": radius, "side": side})

    @cached_property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShapesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ShapesWithStreamingResponse(self)


class ShapesWithRawResponse:
    """Calls under `shapes` that give the response, with status and headers."""

    def __init__(self, shapes: Shapes) -> None:
        self.add = raw(shapes.add)


class ShapesWithStreamingResponse:
    """Calls under `shapes` that give the response, with a body that is not read yet."""

    def __init__(self, shapes: Shapes) -> None:
        self.add = streamed(shapes.add)


class AsyncShapes(AsyncResource):
    """Asynchronous calls under `shapes`."""

    async def add(
        self,
        *,
        radius: float | Unset = UNSET,
        side: float | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /shapes"""
        return await self._send(_ADD, options, body={"radius": radius, "side": side})

    @cached_property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncShapesWithStreamingResponse(self)


class AsyncShapesWithRawResponse:
    """Calls under `shapes` that give the response, with status and headers."""

    def __init__(self, shapes: AsyncShapes) -> None:
        self.add = async_raw(shapes.add)


class AsyncShapesWithStreamingResponse:
    """Calls under `shapes` that give the response, with a body that is not read yet."""

    def __init__(self, shapes: AsyncShapes) -> None:
        self.add = async_streamed(shapes.add)
