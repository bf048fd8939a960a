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
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import Pet
    from ..params import PetParam

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def replace(
        self,
        *,
        body: Sequence[Pet | PetParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Args:
            body: All pets there are.
        """
        return self._send(_REPLACE, options, body=body)

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
        self.replace = raw(pets.replace)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.replace = streamed(pets.replace)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def replace(
        self,
        *,
        body: Sequence[Pet | PetParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Args:
            body: All pets there are.
        """
        return await self._send(_REPLACE, options, body=body)

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
        self.replace = async_raw(pets.replace)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.replace = async_streamed(pets.replace)
