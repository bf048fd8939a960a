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
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import Pets

_LIST_PETS: Operation[Pets] = Operation("GET", "/pets", responses=(Json("Pets"),))


class PetsResource(Resource):
    """Calls under `pets`."""

    def list_pets(
        self,
        *,
        page: int | Unset = UNSET,
        order: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pets:
        """GET /pets"""
        return self._send(_LIST_PETS, options, query={"page": page, "order": order})

    @cached_property
    def with_raw_response(self) -> PetsResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return PetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return PetsResourceWithStreamingResponse(self)


class PetsResourceWithRawResponse:
    """Calls under `pets` that give the response, with status and headers."""

    def __init__(self, pets: PetsResource) -> None:
        self.list_pets = raw(pets.list_pets)


class PetsResourceWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: PetsResource) -> None:
        self.list_pets = streamed(pets.list_pets)


class AsyncPetsResource(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def list_pets(
        self,
        *,
        page: int | Unset = UNSET,
        order: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pets:
        """GET /pets"""
        return await self._send(
            _LIST_PETS,
            options,
            query={"page": page, "order": order},
        )

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncPetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncPetsResourceWithStreamingResponse(self)


class AsyncPetsResourceWithRawResponse:
    """Calls under `pets` that give the response, with status and headers."""

    def __init__(self, pets: AsyncPetsResource) -> None:
        self.list_pets = async_raw(pets.list_pets)


class AsyncPetsResourceWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(pets.list_pets)
