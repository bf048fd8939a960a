"""What a generated client is made of: Client and AsyncClient send calls.

They are twins, each line of one beside its line of the other. What is no I/O is in
BaseClient and Call. What only sending needs is imported with the first call, so that
it costs nothing to import a generated package and to make a client.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .attempts.transport_errors import NO_ANSWER
from .base import LIMITS, RAW, STREAMED, BaseClient, check_http_client
from .http import AsyncHTTPClient, HTTPClient, TooManyRedirects
from .loops import sleep
from .security.auth import fixed_secret
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType

    from typing_extensions import Self, Unpack

    from .attempts.replays import RetryRule
    from .call import Call
    from .http import Request, Response, Timeout
    from .operation import Arguments, Operation, RequestOptions
    from .pages.page import AsyncPage, Page
    from .pages.request import PageRequest
    from .responses.response import RawResponse
    from .security.auth import Credential, Secret
    from .security.tokens import TokenRequest
    from .unset import Unset

T = TypeVar("T")


class Client(BaseClient):
    """Sends calls and waits for them. May be used by several threads.

    An `http_client` that the caller gives is not closed with the client.
    """

    def __init__(
        self,
        *,
        base_url: str,
        variables: Mapping[str, str] | None = None,
        credentials: Mapping[str, Credential] | None = None,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        strict: bool = False,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        check_http_client(http_client, HTTPClient)
        self._owns_http = http_client is None
        self._http = HTTPClient(limits=LIMITS) if http_client is None else http_client
        self._sleep: Callable[[float], None] = time.sleep
        super().__init__(
            base_url=base_url,
            variables=variables,
            credentials=credentials,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http=self._http,
            strict=strict,
            should_retry=should_retry,
            idle_timeout=idle_timeout,
            max_reconnects=max_reconnects,
        )

    def send(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        stream: bool | None = None,
        **arguments: Unpack[Arguments],
    ) -> T:
        """Call an operation.

        Args:
            operation: What the document says about it.
            options: The caller's `extra_headers`, `timeout` and so on.
            stream: Whether a Stream of items is wanted, and not the whole content.
                Default: what the answer is, by its media type.
            **arguments: What goes into path, query, headers, cookies and body.

        Raises:
            APIError: See errors.py.
        """
        call = self._call(operation, options, arguments, stream)
        return cast("T", self._result(call, self._open(call)))

    def _result(self, call: Call, response: Response) -> object:
        from .responses.response import RawResponse, StreamedResponse
        from .streams.stream import Stream

        content = call.content(
            response,
            lambda reading: Stream[object](reading, partial(self._reopen, call)),
        )
        if call.asked is not None:
            from .pages.page import Page, paged

            content = paged(Page, self._turn, call.asked, response, content)
        if call.mode == RAW:
            return RawResponse[object](
                response, call.retries_taken, content, call.stream, call.decoder
            )
        if call.mode == STREAMED:
            return StreamedResponse[object](
                response, call.retries_taken, content, call.stream, call.decoder
            )
        return content()

    def _reopen(self, call: Call, delay: float) -> Response:
        self._sleep(delay)
        return self._open(call)

    def _turn(self, asked: PageRequest) -> Page[Any, Any]:
        call = self._page_call(asked)
        return cast("Page[Any, Any]", self._result(call, self._open(call)))

    def _open(self, call: Call) -> Response:
        """Send the request until it has a success, or an error to raise."""
        while True:
            call.authorize({name: self._secret(name) for name in call.schemes})
            request = call.request(self._http)
            try:
                response = self._exchange(call, request)
                success = call.is_success(response)
                call.settle(response)
                if call.reads_body or not success:
                    self._read(response)
                    call.read(response)
                if success:
                    return response
                if call.is_renewed(response):
                    continue
                delay = call.delay_after_failure(response)
            except NO_ANSWER as error:
                delay = call.delay_after_error(error, request)
            finally:
                call.close_body()
            self._sleep(delay)

    def _exchange(self, call: Call, first: Request) -> Response:
        """Send a request, and those that redirects make of it."""
        request = first
        for _ in range(self._http.max_redirects + 1):
            response = self._http.send(
                request,
                auth=call.auth(request, first, self._http),
                stream=True,
                follow_redirects=False,
            )
            following = call.redirected(response)
            if following is None:
                return response
            response.close()
            request = following
        raise TooManyRedirects("too many redirects", request=request)

    def _secret(self, scheme: str) -> Secret | None:
        credential = self._settings.credentials[scheme]
        how = self._settings.schemes[scheme]
        secret = fixed_secret(credential, how)
        if secret is None:
            from .security.tokens import obtain

            secret = obtain(credential, how, self._ask_token)
            self._redact.add(secret)
        return secret

    def _ask_token(self, wanted: TokenRequest) -> RawResponse[object]:
        call = self._token_call(wanted)
        return cast("RawResponse[object]", self._result(call, self._open(call)))

    def _read(self, response: Response) -> None:
        try:
            response.read()
        finally:
            # Also when the body cannot be decoded, which the library does not close.
            response.close()

    def close(self) -> None:
        """Close the connections, but not those of a client that was given."""
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """Sends calls without blocking, on asyncio or trio. For use in one event loop.

    An `http_client` that the caller gives is not closed with the client.
    """

    def __init__(
        self,
        *,
        base_url: str,
        variables: Mapping[str, str] | None = None,
        credentials: Mapping[str, Credential] | None = None,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
        strict: bool = False,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        check_http_client(http_client, AsyncHTTPClient)
        self._owns_http = http_client is None
        self._http = (
            AsyncHTTPClient(limits=LIMITS) if http_client is None else http_client
        )
        self._sleep: Callable[[float], Awaitable[None]] = sleep
        super().__init__(
            base_url=base_url,
            variables=variables,
            credentials=credentials,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http=self._http,
            strict=strict,
            should_retry=should_retry,
            idle_timeout=idle_timeout,
            max_reconnects=max_reconnects,
        )

    async def send(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        stream: bool | None = None,
        **arguments: Unpack[Arguments],
    ) -> T:
        """Call an operation.

        Args:
            operation: What the document says about it.
            options: The caller's `extra_headers`, `timeout` and so on.
            stream: Whether an AsyncStream of items is wanted, and not the whole content.
                Default: what the answer is, by its media type.
            **arguments: What goes into path, query, headers, cookies and body.

        Raises:
            APIError: See errors.py.
        """
        call = self._call(operation, options, arguments, stream)
        return cast("T", self._result(call, await self._open(call)))

    def _result(self, call: Call, response: Response) -> object:
        from .responses.response import AsyncStreamedResponse, RawResponse
        from .streams.stream import AsyncStream

        content = call.content(
            response,
            lambda reading: AsyncStream[object](reading, partial(self._reopen, call)),
        )
        if call.asked is not None:
            from .pages.page import AsyncPage, paged

            content = paged(AsyncPage, self._turn, call.asked, response, content)
        if call.mode == RAW:
            return RawResponse[object](
                response, call.retries_taken, content, call.stream, call.decoder
            )
        if call.mode == STREAMED:
            return AsyncStreamedResponse[object](
                response, call.retries_taken, content, call.stream, call.decoder
            )
        return content()

    async def _reopen(self, call: Call, delay: float) -> Response:
        await self._sleep(delay)
        return await self._open(call)

    async def _turn(self, asked: PageRequest) -> AsyncPage[Any, Any]:
        call = self._page_call(asked)
        return cast("AsyncPage[Any, Any]", self._result(call, await self._open(call)))

    async def _open(self, call: Call) -> Response:
        """Send the request until it has a success, or an error to raise."""
        while True:
            call.authorize({name: await self._secret(name) for name in call.schemes})
            request = call.request(self._http)
            try:
                response = await self._exchange(call, request)
                success = call.is_success(response)
                call.settle(response)
                if call.reads_body or not success:
                    await self._read(response)
                    call.read(response)
                if success:
                    return response
                if call.is_renewed(response):
                    continue
                delay = call.delay_after_failure(response)
            except NO_ANSWER as error:
                delay = call.delay_after_error(error, request)
            finally:
                call.close_body()
            await self._sleep(delay)

    async def _exchange(self, call: Call, first: Request) -> Response:
        """Send a request, and those that redirects make of it."""
        request = first
        for _ in range(self._http.max_redirects + 1):
            response = await self._http.send(
                request,
                auth=call.auth(request, first, self._http),
                stream=True,
                follow_redirects=False,
            )
            following = call.redirected(response)
            if following is None:
                return response
            await response.aclose()
            request = following
        raise TooManyRedirects("too many redirects", request=request)

    async def _secret(self, scheme: str) -> Secret | None:
        credential = self._settings.credentials[scheme]
        how = self._settings.schemes[scheme]
        secret = fixed_secret(credential, how)
        if secret is None:
            from .security.tokens import obtain_async

            secret = await obtain_async(credential, how, self._ask_token)
            self._redact.add(secret)
        return secret

    async def _ask_token(self, wanted: TokenRequest) -> RawResponse[object]:
        call = self._token_call(wanted)
        return cast("RawResponse[object]", self._result(call, await self._open(call)))

    async def _read(self, response: Response) -> None:
        try:
            await response.aread()
        finally:
            # Also when the body cannot be decoded, which the library does not close.
            await response.aclose()

    async def close(self) -> None:
        """Close the connections, but not those of a client that was given."""
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def aclose(self) -> None:
        """The same as `close()`, under the name that the HTTP library uses."""
        await self.close()
