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
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_LIST: Operation[builtins.list[builtins.str]] = Operation(
    "GET",
    "/pets",
    responses=(Json("list[str]"),),
)

_STR: Operation[None] = Operation(
    "POST",
    "/pets",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[builtins.str]:
        """GET /pets"""
        return self._send(_LIST, options)

    def str(
        self,
        *,
        body: Mapping[builtins.str, builtins.str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return self._send(_STR, options, body=body)

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
        self.str = raw(pets.str)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.list = streamed(pets.list)
        self.str = streamed(pets.str)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[builtins.str]:
        """GET /pets"""
        return await self._send(_LIST, options)

    async def str(
        self,
        *,
        body: Mapping[builtins.str, builtins.str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return await self._send(_STR, options, body=body)

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
        self.str = async_raw(pets.str)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_streamed(pets.list)
        self.str = async_streamed(pets.str)
