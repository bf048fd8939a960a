"""The resource `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import Empty, Operation, Style
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
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_LIST_PETS: Operation[None] = Operation(
    "GET",
    "/pets",
    responses=(Empty(status="204"),),
    query_styles={
        "words": Style("form", explode=False),
        "filter": Style("json", explode=False),
    },
)


class Pets(Resource):
    """Calls under `pets`."""

    def list_pets(
        self,
        *,
        words: str | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._send(_LIST_PETS, options, query={"words": words, "filter": filter})

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
        self.list_pets = raw(pets.list_pets)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.list_pets = streamed(pets.list_pets)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def list_pets(
        self,
        *,
        words: str | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._send(
            _LIST_PETS,
            options,
            query={"words": words, "filter": filter},
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
        self.list_pets = async_raw(pets.list_pets)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list_pets = async_streamed(pets.list_pets)
