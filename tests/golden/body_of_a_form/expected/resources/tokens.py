"""The resource `tokens`."""

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
    from .._runtime.sequences import SequenceNotStr

_CREATE: Operation[None] = Operation(
    "POST",
    "/token",
    content_type="application/x-www-form-urlencoded",
    responses=(Empty(status="204"),),
)


class Tokens(Resource):
    """Calls under `tokens`."""

    def create(
        self,
        *,
        grant_type: str,
        scope: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token"""
        return self._send(
            _CREATE,
            options,
            body={"grant_type": grant_type, "scope": scope},
        )

    @cached_property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return TokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TokensWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return TokensWithStreamingResponse(self)


class TokensWithRawResponse:
    """Calls under `tokens` that give the response, with status and headers."""

    def __init__(self, tokens: Tokens) -> None:
        self.create = raw(tokens.create)


class TokensWithStreamingResponse:
    """Calls under `tokens` that give the response, with a body that is not read yet."""

    def __init__(self, tokens: Tokens) -> None:
        self.create = streamed(tokens.create)


class AsyncTokens(AsyncResource):
    """Asynchronous calls under `tokens`."""

    async def create(
        self,
        *,
        grant_type: str,
        scope: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token"""
        return await self._send(
            _CREATE,
            options,
            body={"grant_type": grant_type, "scope": scope},
        )

    @cached_property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTokensWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncTokensWithStreamingResponse(self)


class AsyncTokensWithRawResponse:
    """Calls under `tokens` that give the response, with status and headers."""

    def __init__(self, tokens: AsyncTokens) -> None:
        self.create = async_raw(tokens.create)


class AsyncTokensWithStreamingResponse:
    """Calls under `tokens` that give the response, with a body that is not read yet."""

    def __init__(self, tokens: AsyncTokens) -> None:
        self.create = async_streamed(tokens.create)
