"""The resource `default`."""

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
    from .._runtime.sequences import SequenceNotStr

_RUN_JOB: Operation[None] = Operation(
    "POST",
    "/jobs",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Default(Resource):
    """Calls under `default`."""

    def run_job(
        self,
        *,
        prompt: str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /jobs"""
        return self._send(_RUN_JOB, options, body={"prompt": prompt})

    @cached_property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return DefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DefaultWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return DefaultWithStreamingResponse(self)


class DefaultWithRawResponse:
    """Calls under `default` that give the response, with status and headers."""

    def __init__(self, default: Default) -> None:
        self.run_job = raw(default.run_job)


class DefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: Default) -> None:
        self.run_job = streamed(default.run_job)


class AsyncDefault(AsyncResource):
    """Asynchronous calls under `default`."""

    async def run_job(
        self,
        *,
        prompt: str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /jobs"""
        return await self._send(_RUN_JOB, options, body={"prompt": prompt})

    @cached_property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncDefaultWithStreamingResponse(self)


class AsyncDefaultWithRawResponse:
    """Calls under `default` that give the response, with status and headers."""

    def __init__(self, default: AsyncDefault) -> None:
        self.run_job = async_raw(default.run_job)


class AsyncDefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: AsyncDefault) -> None:
        self.run_job = async_streamed(default.run_job)
