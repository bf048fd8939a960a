"""The resource `accounts`."""

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
    from ..models import Number, State

_CREATE: Operation[None] = Operation(
    "POST",
    "/accounts",
    content_type="application/json",
    responses=(Empty(status="204"),),
)


class Accounts(Resource):
    """Calls under `accounts`."""

    def create(
        self,
        *,
        name: str,
        id: str | Unset = UNSET,
        number: Number | Unset = UNSET,
        state: State | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /accounts"""
        return self._send(
            _CREATE,
            options,
            body={"name": name, "id": id, "number": number, "state": state},
        )

    @cached_property
    def with_raw_response(self) -> AccountsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AccountsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AccountsWithStreamingResponse(self)


class AccountsWithRawResponse:
    """Calls under `accounts` that give the response, with status and headers."""

    def __init__(self, accounts: Accounts) -> None:
        self.create = raw(accounts.create)


class AccountsWithStreamingResponse:
    """Calls under `accounts` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, accounts: Accounts) -> None:
        self.create = streamed(accounts.create)


class AsyncAccounts(AsyncResource):
    """Asynchronous calls under `accounts`."""

    async def create(
        self,
        *,
        name: str,
        id: str | Unset = UNSET,
        number: Number | Unset = UNSET,
        state: State | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /accounts"""
        return await self._send(
            _CREATE,
            options,
            body={"name": name, "id": id, "number": number, "state": state},
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncAccountsWithStreamingResponse(self)


class AsyncAccountsWithRawResponse:
    """Calls under `accounts` that give the response, with status and headers."""

    def __init__(self, accounts: AsyncAccounts) -> None:
        self.create = async_raw(accounts.create)


class AsyncAccountsWithStreamingResponse:
    """Calls under `accounts` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, accounts: AsyncAccounts) -> None:
        self.create = async_streamed(accounts.create)
