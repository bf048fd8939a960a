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

_ADD: Operation[None] = Operation(
    "POST",
    "/pets",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Pets(Resource):
    """Calls under `pets`."""

    def add(
        self,
        *,
        dry_run: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add a pet

        The name must be new.

        Try "Rex".

        Args:
            dry_run: Only tell whether it would be possible, and do not change
                anything in the database of pets. The API's default is false.
        """
        return self._send(
            _ADD,
            options,
            query={"dry_run": dry_run},
            body={"name": name},
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
        self.add = raw(pets.add)


class PetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: Pets) -> None:
        self.add = streamed(pets.add)


class AsyncPets(AsyncResource):
    """Asynchronous calls under `pets`."""

    async def add(
        self,
        *,
        dry_run: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add a pet

        The name must be new.

        Try "Rex".

        Args:
            dry_run: Only tell whether it would be possible, and do not change
                anything in the database of pets. The API's default is false.
        """
        return await self._send(
            _ADD,
            options,
            query={"dry_run": dry_run},
            body={"name": name},
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
        self.add = async_raw(pets.add)


class AsyncPetsWithStreamingResponse:
    """Calls under `pets` that give the response, with a body that is not read yet."""

    def __init__(self, pets: AsyncPets) -> None:
        self.add = async_streamed(pets.add)
