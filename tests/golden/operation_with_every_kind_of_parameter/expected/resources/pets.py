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
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_GET_PET: Operation[None] = Operation(
    "GET",
    "/owners/{owner}/pets/{pet-id}",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def get_pet(
        self,
        pet_id: int,
        *,
        owner: str,
        verbose: bool,
        x_trace: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        session: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Find a pet.

        Args:
            pet_id: Which one.
            x_trace: Goes into our log.
            limit: At most 10.
        """
        return self._send(
            _GET_PET,
            options,
            path={"owner": owner, "pet-id": pet_id},
            query={"verbose": verbose, "limit": limit},
            headers={"X-Trace": x_trace},
            cookies={"session": session},
        )

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
        self.get_pet = raw(pets.get_pet)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.get_pet = streamed(pets.get_pet)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def get_pet(
        self,
        pet_id: int,
        *,
        owner: str,
        verbose: bool,
        x_trace: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        session: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Find a pet.

        Args:
            pet_id: Which one.
            x_trace: Goes into our log.
            limit: At most 10.
        """
        return await self._send(
            _GET_PET,
            options,
            path={"owner": owner, "pet-id": pet_id},
            query={"verbose": verbose, "limit": limit},
            headers={"X-Trace": x_trace},
            cookies={"session": session},
        )

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
        self.get_pet = async_raw(pets.get_pet)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.get_pet = async_streamed(pets.get_pet)
