"""The resource `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Json, Operation
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
    from ..models import Pet

_DELETE_PET: Operation[Pet | None] = Operation(
    "DELETE",
    "/pets/{id}",
    responses=(Json("Pet", status="204"), Empty(status="204")),
)


class Pets(Resource):
    """Calls under `pets`."""

    def delete_pet(self, id: str, **options: Unpack[RequestOptions]) -> Pet | None:
        """DELETE /pets/{id}"""
        return self._send(_DELETE_PET, options, path={"id": id})

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
        self.delete_pet = raw(pets.delete_pet)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.delete_pet = streamed(pets.delete_pet)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def delete_pet(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet | None:
        """DELETE /pets/{id}"""
        return await self._send(_DELETE_PET, options, path={"id": id})

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
        self.delete_pet = async_raw(pets.delete_pet)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.delete_pet = async_streamed(pets.delete_pet)
