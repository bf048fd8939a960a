"""The resource `pets`."""

# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
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

_LIST: Operation[None] = Operation("GET", "/pets", responses=(Empty(status="204"),))


class Pets(Resource):
    """Calls under `pets`."""

    @deprecated("Pets.list is deprecated")
    def list(
        self,
        *,
        tag: str | Unset = UNSET,
        kind: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deprecated.

        List pets.

        Args:
            tag: Deprecated. A label.
            kind: Deprecated.
        """
        return self._send(_LIST, options, query={"tag": tag, "kind": kind})

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

    @deprecated("Pets.list is deprecated")
    async def list(
        self,
        *,
        tag: str | Unset = UNSET,
        kind: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deprecated.

        List pets.

        Args:
            tag: Deprecated. A label.
            kind: Deprecated.
        """
        return await self._send(_LIST, options, query={"tag": tag, "kind": kind})

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
