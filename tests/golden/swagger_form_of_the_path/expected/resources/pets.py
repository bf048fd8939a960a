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

_CREATE_PET: Operation[None] = Operation(
    "POST",
    "/pets",
    content_type="multipart/form-data",
    optional_body=True,
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def create_pet(
        self,
        *,
        name: str | Unset = UNSET,
        age: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return self._send(_CREATE_PET, options, body={"name": name, "age": age})

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
        self.create_pet = raw(pets.create_pet)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.create_pet = streamed(pets.create_pet)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def create_pet(
        self,
        *,
        name: str | Unset = UNSET,
        age: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return await self._send(_CREATE_PET, options, body={"name": name, "age": age})

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
        self.create_pet = async_raw(pets.create_pet)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.create_pet = async_streamed(pets.create_pet)
