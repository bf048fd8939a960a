"""The resource `pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

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

_GET: Operation[None] = Operation("GET", "/pets/{id}", responses=(Empty(status="204"),))

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def get(
        self,
        id: str,
        *,
        lang: Literal["de", "en"] | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}

        Args:
            lang: For this one.
        """
        return self._send(_GET, options, path={"id": id}, query={"lang": lang})

    def delete(
        self,
        id: str,
        *,
        lang: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Args:
            lang: For all.
        """
        return self._send(_DELETE, options, path={"id": id}, query={"lang": lang})

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
        self.get = raw(pets.get)
        self.delete = raw(pets.delete)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.get = streamed(pets.get)
        self.delete = streamed(pets.delete)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def get(
        self,
        id: str,
        *,
        lang: Literal["de", "en"] | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}

        Args:
            lang: For this one.
        """
        return await self._send(_GET, options, path={"id": id}, query={"lang": lang})

    async def delete(
        self,
        id: str,
        *,
        lang: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Args:
            lang: For all.
        """
        return await self._send(_DELETE, options, path={"id": id}, query={"lang": lang})

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
        self.get = async_raw(pets.get)
        self.delete = async_raw(pets.delete)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.get = async_streamed(pets.get)
        self.delete = async_streamed(pets.delete)
