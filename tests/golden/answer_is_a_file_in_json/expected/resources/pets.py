"""The resource `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Binary, Operation
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

_EXPORT_PETS: Operation[BinaryContent] = Operation(
    "GET",
    "/pets",
    responses=(Binary(media_type="application/json"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def export_pets(self, **options: Unpack[RequestOptions]) -> BinaryContent:
        """GET /pets"""
        return self._send(_EXPORT_PETS, options)

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
        self.export_pets = raw(pets.export_pets)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.export_pets = streamed(pets.export_pets)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def export_pets(self, **options: Unpack[RequestOptions]) -> BinaryContent:
        """GET /pets"""
        return await self._send(_EXPORT_PETS, options)

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
        self.export_pets = async_raw(pets.export_pets)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.export_pets = async_streamed(pets.export_pets)
