"""The resource `pets`."""

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
from .._runtime.servers import ServerAddress

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_LIST: Operation[None] = Operation("GET", "/pets", responses=(Empty(status="204"),))

_ADD_PHOTO: Operation[None] = Operation(
    "PUT",
    "/photos",
    responses=(Empty(status="204"),),
    server=ServerAddress(
        "https://{region}.photos.example.com:{port}",
        {"region": ("eu",), "port": ("443",)},
    ),
)

_ADD_LABEL: Operation[None] = Operation(
    "PUT",
    "/labels",
    responses=(Empty(status="204"),),
    server=ServerAddress(
        "https://{region}.labels.example.com",
        {"region": ("us", "ap")},
    ),
)


class Pets(Resource):
    """Calls under `pets`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /pets"""
        return self._send(_LIST, options)

    def add_photo(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /photos"""
        return self._send(_ADD_PHOTO, options)

    def add_label(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /labels"""
        return self._send(_ADD_LABEL, options)

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return PetsWithStreamingResponse(self)


class PetsWithRawResponse:
    """Calls under `pets` that give the response, with status and headers."""

    def __init__(self, pets: Pets) -> None:
        self.list = raw(pets.list)
        self.add_photo = raw(pets.add_photo)
        self.add_label = raw(pets.add_label)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.list = streamed(pets.list)
        self.add_photo = streamed(pets.add_photo)
        self.add_label = streamed(pets.add_label)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /pets"""
        return await self._send(_LIST, options)

    async def add_photo(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /photos"""
        return await self._send(_ADD_PHOTO, options)

    async def add_label(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /labels"""
        return await self._send(_ADD_LABEL, options)

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncPetsWithStreamingResponse(self)


class AsyncPetsWithRawResponse:
    """Calls under `pets` that give the response, with status and headers."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_raw(pets.list)
        self.add_photo = async_raw(pets.add_photo)
        self.add_label = async_raw(pets.add_label)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_streamed(pets.list)
        self.add_photo = async_streamed(pets.add_photo)
        self.add_label = async_streamed(pets.add_label)
