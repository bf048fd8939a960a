"""The resource `pets`."""

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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import GetPetsIdToysResponse

_GET_PETS_ID_TOYS: Operation[GetPetsIdToysResponse] = Operation(
    "GET",
    "/pets/{id}/toys",
    responses=(Json("GetPetsIdToysResponse"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def get_pets_id_toys(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetPetsIdToysResponse:
        """GET /pets/{id}/toys"""
        return self._send(_GET_PETS_ID_TOYS, options, path={"id": id})

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
        self.get_pets_id_toys = raw(pets.get_pets_id_toys)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.get_pets_id_toys = streamed(pets.get_pets_id_toys)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def get_pets_id_toys(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetPetsIdToysResponse:
        """GET /pets/{id}/toys"""
        return await self._send(_GET_PETS_ID_TOYS, options, path={"id": id})

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
        self.get_pets_id_toys = async_raw(pets.get_pets_id_toys)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.get_pets_id_toys = async_streamed(pets.get_pets_id_toys)
