"""The resource `moderations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

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
    from .._runtime.sequences import SequenceNotStr
    from ..models import CreateModerationResponse

_CREATE: Operation[CreateModerationResponse] = Operation(
    "POST",
    "/moderations",
    content_type="application/json",
    responses=(Json("CreateModerationResponse"),),
)


class Moderations(Resource):
    """Calls under `moderations`."""

    def create(
        self,
        *,
        input: str | SequenceNotStr[str],
        model: (
            Literal["text-moderation-latest", "text-moderation-stable"] | str | Unset
        ) = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateModerationResponse:
        """Check texts for harmful content.

        Each text is rated by kind of harm, such as hate or violence.
        """
        return self._send(_CREATE, options, body={"input": input, "model": model})

    @cached_property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ModerationsWithStreamingResponse(self)


class ModerationsWithRawResponse:
    """Calls under `moderations` that give the response, with status and headers."""

    def __init__(self, moderations: Moderations) -> None:
        self.create = raw(moderations.create)


class ModerationsWithStreamingResponse:
    """Calls under `moderations` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, moderations: Moderations) -> None:
        self.create = streamed(moderations.create)


class AsyncModerations(AsyncResource):
    """Asynchronous calls under `moderations`."""

    async def create(
        self,
        *,
        input: str | SequenceNotStr[str],
        model: (
            Literal["text-moderation-latest", "text-moderation-stable"] | str | Unset
        ) = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateModerationResponse:
        """Check texts for harmful content.

        Each text is rated by kind of harm, such as hate or violence.
        """
        return await self._send(_CREATE, options, body={"input": input, "model": model})

    @cached_property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncModerationsWithStreamingResponse(self)


class AsyncModerationsWithRawResponse:
    """Calls under `moderations` that give the response, with status and headers."""

    def __init__(self, moderations: AsyncModerations) -> None:
        self.create = async_raw(moderations.create)


class AsyncModerationsWithStreamingResponse:
    """Calls under `moderations` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, moderations: AsyncModerations) -> None:
        self.create = async_streamed(moderations.create)
