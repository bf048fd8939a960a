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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_PETS: Operation[None] = Operation("GET", "/pets", responses=(Empty(status="204"),))

_PETS_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def pets(self, **options: Unpack[RequestOptions]) -> None:
        """GET /pets"""
        return self._send(_PETS, options)

    def pets_delete(self, **options: Unpack[RequestOptions]) -> None:
        """DELETE /pets"""
        return self._send(_PETS_DELETE, options)

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
        self.pets = raw(pets.pets)
        self.pets_delete = raw(pets.pets_delete)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.pets = streamed(pets.pets)
        self.pets_delete = streamed(pets.pets_delete)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def pets(self, **options: Unpack[RequestOptions]) -> None:
        """GET /pets"""
        return await self._send(_PETS, options)

    async def pets_delete(self, **options: Unpack[RequestOptions]) -> None:
        """DELETE /pets"""
        return await self._send(_PETS_DELETE, options)

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
        self.pets = async_raw(pets.pets)
        self.pets_delete = async_raw(pets.pets_delete)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.pets = async_streamed(pets.pets)
        self.pets_delete = async_streamed(pets.pets_delete)
