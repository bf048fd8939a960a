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

_SEARCH_POST: Operation[None] = Operation(
    "POST",
    "/a",
    responses=(Empty(status="204"),),
)

_SEARCH: Operation[None] = Operation("QUERY", "/b", responses=(Empty(status="204"),))


class Pets(Resource):
    """Calls under `pets`."""

    def search_post(self, **options: Unpack[RequestOptions]) -> None:
        """POST /a"""
        return self._send(_SEARCH_POST, options)

    def search(self, **options: Unpack[RequestOptions]) -> None:
        """QUERY /b"""
        return self._send(_SEARCH, options)

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
        self.search_post = raw(pets.search_post)
        self.search = raw(pets.search)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.search_post = streamed(pets.search_post)
        self.search = streamed(pets.search)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def search_post(self, **options: Unpack[RequestOptions]) -> None:
        """POST /a"""
        return await self._send(_SEARCH_POST, options)

    async def search(self, **options: Unpack[RequestOptions]) -> None:
        """QUERY /b"""
        return await self._send(_SEARCH, options)

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
        self.search_post = async_raw(pets.search_post)
        self.search = async_raw(pets.search)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.search_post = async_streamed(pets.search_post)
        self.search = async_streamed(pets.search)
