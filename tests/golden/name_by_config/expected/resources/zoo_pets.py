"""The resource `zoo.pets`."""

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
    from ..models import PetInfo

_LIST: Operation[PetInfo] = Operation("GET", "/pets", responses=(Json("PetInfo"),))


class ZooPets(Resource):
    """Calls under `zoo.pets`."""

    def list(
        self,
        *,
        kind: str | Unset = UNSET,
        betas: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PetInfo:
        """GET /pets"""
        return self._send(
            _LIST,
            options,
            query={"filter_k": kind},
            headers={"x-zoo-beta": betas},
        )

    @cached_property
    def with_raw_response(self) -> ZooPetsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ZooPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ZooPetsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ZooPetsWithStreamingResponse(self)


class ZooPetsWithRawResponse:
    """Calls under `zoo.pets` that give the response, with status and headers."""

    def __init__(self, pets: ZooPets) -> None:
        self.list = raw(pets.list)


class ZooPetsWithStreamingResponse:
    """Calls under `zoo.pets` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, pets: ZooPets) -> None:
        self.list = streamed(pets.list)


class AsyncZooPets(AsyncResource):
    """Asynchronous calls under `zoo.pets`."""

    async def list(
        self,
        *,
        kind: str | Unset = UNSET,
        betas: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PetInfo:
        """GET /pets"""
        return await self._send(
            _LIST,
            options,
            query={"filter_k": kind},
            headers={"x-zoo-beta": betas},
        )

    @cached_property
    def with_raw_response(self) -> AsyncZooPetsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncZooPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncZooPetsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncZooPetsWithStreamingResponse(self)


class AsyncZooPetsWithRawResponse:
    """Calls under `zoo.pets` that give the response, with status and headers."""

    def __init__(self, pets: AsyncZooPets) -> None:
        self.list = async_raw(pets.list)


class AsyncZooPetsWithStreamingResponse:
    """Calls under `zoo.pets` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, pets: AsyncZooPets) -> None:
        self.list = async_streamed(pets.list)
