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

_RENAME: Operation[None] = Operation(
    "POST",
    "/pets/{name}",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def rename(
        self,
        name: str,
        *,
        body_name: str,
        query_name: str | Unset = UNSET,
        query_self: str | Unset = UNSET,
        query_timeout: int | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/{name}"""
        return self._send(
            _RENAME,
            options,
            path={"name": name},
            query={"name": query_name, "self": query_self, "timeout": query_timeout},
            headers={"from": from_},
            body={"name": body_name, "body": body},
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
        self.rename = raw(pets.rename)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.rename = streamed(pets.rename)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def rename(
        self,
        name: str,
        *,
        body_name: str,
        query_name: str | Unset = UNSET,
        query_self: str | Unset = UNSET,
        query_timeout: int | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/{name}"""
        return await self._send(
            _RENAME,
            options,
            path={"name": name},
            query={"name": query_name, "self": query_self, "timeout": query_timeout},
            headers={"from": from_},
            body={"name": body_name, "body": body},
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
        self.rename = async_raw(pets.rename)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.rename = async_streamed(pets.rename)
