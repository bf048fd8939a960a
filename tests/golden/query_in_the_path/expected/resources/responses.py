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

_LIST_OF_KIND: Operation[None] = Operation(
    "GET",
    "/responses?beta=true",
    responses=(Empty(status="204"),),
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/responses/{id}?version={version}",
    responses=(Empty(status="204"),),
)

_CANCEL: Operation[None] = Operation(
    "DELETE",
    "/responses/{id}",
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

    def list_of_kind(
        self,
        *,
        kind: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /responses?kind={kind}&beta=true#listed"""
        return self._send(_LIST_OF_KIND, options, query={"kind": kind, "limit": limit})

    def retrieve(
        self,
        id: str,
        *,
        version: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /responses/{id}?version={version}"""
        return self._send(_RETRIEVE, options, path={"version": version, "id": id})

    def cancel(
        self,
        id: str,
        *,
        reason: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /responses/{id}#cancelled"""
        return self._send(_CANCEL, options, path={"id": id}, query={"reason": reason})

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
        self.list_of_kind = raw(responses.list_of_kind)
        self.retrieve = raw(responses.retrieve)
        self.cancel = raw(responses.cancel)


class ResponsesWithStreamingResponse:
    """Calls under `responses` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, responses: Responses) -> None:
        self.list = streamed(responses.list)
        self.list_of_kind = streamed(responses.list_of_kind)
        self.retrieve = streamed(responses.retrieve)
        self.cancel = streamed(responses.cancel)


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

    async def list_of_kind(
        self,
        *,
        kind: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /responses?kind={kind}&beta=true#listed"""
        return await self._send(
            _LIST_OF_KIND,
            options,
            query={"kind": kind, "limit": limit},
        )

    async def retrieve(
        self,
        id: str,
        *,
        version: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /responses/{id}?version={version}"""
        return await self._send(_RETRIEVE, options, path={"version": version, "id": id})

    async def cancel(
        self,
        id: str,
        *,
        reason: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /responses/{id}#cancelled"""
        return await self._send(
            _CANCEL,
            options,
            path={"id": id},
            query={"reason": reason},
        )

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
        self.list_of_kind = async_raw(responses.list_of_kind)
        self.retrieve = async_raw(responses.retrieve)
        self.cancel = async_raw(responses.cancel)


class AsyncResponsesWithStreamingResponse:
    """Calls under `responses` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, responses: AsyncResponses) -> None:
        self.list = async_streamed(responses.list)
        self.list_of_kind = async_streamed(responses.list_of_kind)
        self.retrieve = async_streamed(responses.retrieve)
        self.cancel = async_streamed(responses.cancel)
