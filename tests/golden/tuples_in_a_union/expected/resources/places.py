"""The resource `places`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
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
    import datetime as dt

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import Point
    from ..params import PlaceParam, PointParam

_ADD_PLACE: Operation[tuple[Point, dt.date]] = Operation(
    "POST",
    "/places",
    content_type="application/json",
    optional_body=True,
    responses=(Json("tuple[Point, dt.date]"),),
)


class Places(Resource):
    """Calls under `places`."""

    def add_place(
        self,
        *,
        place: PlaceParam | Unset = UNSET,
        box: (
            tuple[Point | PointParam, str] | list[Point | PointParam | str] | Unset
        ) = UNSET,
        **options: Unpack[RequestOptions],
    ) -> tuple[Point, dt.date]:
        """POST /places"""
        return self._send(_ADD_PLACE, options, body={"place": place, "box": box})

    @cached_property
    def with_raw_response(self) -> PlacesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return PlacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlacesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return PlacesWithStreamingResponse(self)


class PlacesWithRawResponse:
    """Calls under `places` that give the response, with status and headers."""

    def __init__(self, places: Places) -> None:
        self.add_place = raw(places.add_place)


class PlacesWithStreamingResponse:
    """Calls under `places` that give the response, with a body that is not read yet."""

    def __init__(self, places: Places) -> None:
        self.add_place = streamed(places.add_place)


class AsyncPlaces(AsyncResource):
    """Asynchronous calls under `places`."""

    async def add_place(
        self,
        *,
        place: PlaceParam | Unset = UNSET,
        box: (
            tuple[Point | PointParam, str] | list[Point | PointParam | str] | Unset
        ) = UNSET,
        **options: Unpack[RequestOptions],
    ) -> tuple[Point, dt.date]:
        """POST /places"""
        return await self._send(_ADD_PLACE, options, body={"place": place, "box": box})

    @cached_property
    def with_raw_response(self) -> AsyncPlacesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncPlacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlacesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncPlacesWithStreamingResponse(self)


class AsyncPlacesWithRawResponse:
    """Calls under `places` that give the response, with status and headers."""

    def __init__(self, places: AsyncPlaces) -> None:
        self.add_place = async_raw(places.add_place)


class AsyncPlacesWithStreamingResponse:
    """Calls under `places` that give the response, with a body that is not read yet."""

    def __init__(self, places: AsyncPlaces) -> None:
        self.add_place = async_streamed(places.add_place)
