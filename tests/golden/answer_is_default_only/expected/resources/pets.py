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
    import builtins

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/pets",
    responses=(Json("list[str]", status="default"),),
    errors=(Json("list[str]", status="default"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /pets"""
        return self._send(_LIST, options)

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


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.list = streamed(pets.list)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /pets"""
        return await self._send(_LIST, options)

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


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_streamed(pets.list)
