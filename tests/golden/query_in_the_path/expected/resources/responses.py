"""The resource `responses`."""

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

_LIST: Operation[None] = Operation(
    "GET",
    "/responses?beta=true",
    responses=(Empty(status="204"),),
)


class Responses(Resource):
    """Calls under `responses`."""

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /responses?beta=true"""
        return self._send(_LIST, options, query={"limit": limit})

    @cached_property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ResponsesWithStreamingResponse(self)


class ResponsesWithRawResponse:
    """Calls under `responses` that give the response, with status and headers."""

    def __init__(self, responses: Responses) -> None:
        self.list = raw(responses.list)


class ResponsesWithStreamingResponse:
    """Calls under `responses` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, responses: Responses) -> None:
        self.list = streamed(responses.list)


class AsyncResponses(AsyncResource):
    """Asynchronous calls under `responses`."""

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /responses?beta=true"""
        return await self._send(_LIST, options, query={"limit": limit})

    @cached_property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncResponsesWithStreamingResponse(self)


class AsyncResponsesWithRawResponse:
    """Calls under `responses` that give the response, with status and headers."""

    def __init__(self, responses: AsyncResponses) -> None:
        self.list = async_raw(responses.list)


class AsyncResponsesWithStreamingResponse:
    """Calls under `responses` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, responses: AsyncResponses) -> None:
        self.list = async_streamed(responses.list)
