"""One call: its request, made anew for each attempt, and what the answers mean.

It decides and sends nothing, so that the clients, which send, can be short.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .attempts.log import AttemptLog
from .attempts.redirects import add_cookie, leads_nowhere, redirected
from .attempts.replays import Retries
from .attempts.transport_errors import connection_error, is_foreign
from .base import STREAMED
from .bodies.body import StreamedBody
from .http import (
    LocalProtocolError,
    RemoteProtocolError,
    Request,
    TooManyRedirects,
    UnsupportedProtocol,
)
from .operation import EventStream, is_stream
from .responses.content import choose_encoding
from .responses.selection import declared_for, fits, select
from .security.harmless import MaskedHeaders
from .security.origins import auth_for
from .streams.items import items_of
from .streams.reading import Reading
from .streams.reconnects import IdleWatch, Reconnects
from .urls import request_url

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .attempts.replays import RetryRule
    from .http import (
        AsyncHTTPClient,
        Auth,
        HTTPClient,
        HTTPError,
        InvalidURL,
        Response,
        Timeout,
    )
    from .operation import Operation
    from .pages.request import PageRequest
    from .request import RequestTemplate
    from .responses.decoding import Decoder
    from .security.auth import Secret
    from .streams.items import Items

# The caller's mistakes, which another attempt repeats.
_FINAL_ERRORS: Final = (LocalProtocolError, TooManyRedirects, UnsupportedProtocol)


class Call:
    """One call of an operation, through all its attempts.

    A foreign one goes to another server than the client's: it has nothing of the HTTP
    client's own headers, cookies and credentials, and follows no redirect. `asked` is
    what a page of a list was asked for with.
    """

    def __init__(
        self,
        operation: Operation[object],
        template: RequestTemplate,
        decoder: Decoder,
        *,
        asked: PageRequest | None = None,
        is_foreign: bool = False,
        mode: str,
        stream: bool | None,
        timeout: Timeout,
        max_retries: int,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        self._operation = operation
        self.asked = asked
        self._template = template
        self._description = template.authorized({})
        self._secrets: Mapping[str, Secret | None] = {}
        self._has_renewed = False
        self._is_foreign = is_foreign
        self.decoder = decoder
        self._log = AttemptLog(decoder.redact, is_private=is_foreign)
        self.mode = mode
        self.stream = stream is True
        self._is_settled = stream is not None
        self._timeout = timeout
        # To ask for a token twice does no harm.
        method = "GET" if is_foreign else operation.method
        limit = max_retries if self._replayable else 0
        self._retries = Retries(limit, should_retry, method, template.key_header)
        self._sent: Request | None = None
        self._answer: Response | None = None
        self._idle_timeout = idle_timeout
        self._max_reconnects = max_reconnects if self._replayable else 0

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return self._retries.taken

    @property
    def reads_body(self) -> bool:
        """Is the answer read before the method returns?"""
        return not self.stream and self.mode != STREAMED

    @property
    def schemes(self) -> tuple[str, ...]:
        """The security schemes whose secrets each attempt needs."""
        return self._template.schemes

    def authorize(self, secrets: Mapping[str, Secret | None]) -> None:
        """Use these secrets in the next attempt."""
        if secrets != self._secrets:
            self._secrets = secrets
            self._description = self._template.authorized(secrets)

    def is_renewed(self, response: Response) -> bool:
        """Is there to be another attempt, with a new token? Once a call."""
        if response.status_code != 401 or self._has_renewed or not self._replayable:
            return False
        self._has_renewed = True
        return self._template.forget(self._secrets)

    def request(self, http: HTTPClient | AsyncHTTPClient) -> Request:
        """The request, with what the HTTP client adds to all of its own."""
        self._log.sending()
        described = self._description
        url = request_url(described.url, described.secret_parameters)
        content = described.content
        self._log.sent_body(content)
        stream = content if isinstance(content, StreamedBody) else None
        ours = {name.lower() for name, _ in described.headers}
        added = [] if self._is_foreign else http.headers.raw
        headers = [(b"Host", url.netloc), *added]
        if stream is not None:
            headers.append(_framing(stream))
        headers = [header for header in headers if header[0].lower() not in ours]
        headers += [
            (name, value) for name, value in described.headers if value is not None
        ]
        request = Request(
            described.method,
            url,
            headers=headers,
            cookies=None if self._is_foreign else http.cookies,
            content=content if stream is None else None,
            stream=stream,
            extensions={
                "timeout": self._timeout.as_dict(),
                # For who looks at requests: a fake, the caller's hooks.
                "operation": self._operation.label,
            },
        )
        # The library would make a plain URL of it, which shows all.
        request.url = url
        # OpenAPI 3.2.0, 4.9: "with the same capitalization that is to be sent".
        request.method = described.method
        add_cookie(request, described.cookie)
        request.headers = MaskedHeaders(request.headers.raw)
        self._sent = request
        self._answer = None
        self._retries.begin()
        return request

    def auth(
        self, request: Request, first: Request, http: HTTPClient | AsyncHTTPClient
    ) -> Auth | None:
        """The HTTP client's own way to authenticate a request."""
        return None if self._is_foreign else auth_for(request, first, http)

    def redirected(self, response: Response) -> Request | None:
        """The request that a redirect asks for, if it can be followed."""
        self._log.answered(response)
        self._answer = response
        if self._is_foreign or self._is_declared(response.status_code):
            return None
        following = redirected(response, self._description.cookie)
        if following is not None:
            self._sent = following
            self._answer = None
            self._retries.moved(response.status_code)
        return following

    def close_body(self) -> None:
        """Close the files that sending has opened."""
        if isinstance(self._template.content, StreamedBody):
            self._template.content.close()

    def read(self, response: Response) -> None:
        """The body of an answer has been read."""
        self._log.read_body(response)

    def is_success(self, response: Response) -> bool:
        """Does the answer have a status with content for the caller?"""
        status = response.status_code
        return 200 <= status < 300 or self._is_declared(status)

    def _is_declared(self, status: int) -> bool:
        """Does the document say what an answer with this status has for the caller?"""
        declared = declared_for(self._operation.responses, status)
        return any(kind.status.upper() != "DEFAULT" for kind in declared)

    def settle(self, response: Response) -> None:
        """Let an answer be the stream that it is, where the caller has not said; and see
        that its text can be read.
        """
        choose_encoding(response)
        if not self._is_settled:
            content_type = response.headers.get("content-type", "")
            kinds = self._operation.responses
            kind = select(kinds, response.status_code, content_type)
            self.stream = kind is not None and (
                is_stream(kind) and fits(kind, content_type)
            )

    def delay_after_failure(self, response: Response) -> float:
        """Seconds to wait before the next attempt, after an answer that was read.

        Raises:
            APIStatusError: There is no next attempt.
            APIConnectionError: Nor is there, and the answer leads nowhere.
        """
        if leads_nowhere(response):
            # httpx raises this itself, httpx2 gives the answer.
            error = RemoteProtocolError(
                "Invalid URL in location header", request=response.request
            )
            return self.delay_after_error(error, response.request)
        delay = self._retries.after_answer(response)
        if delay is not None:
            return self._another(delay)
        raise self.decoder.status_error(
            self._operation.errors, response, self._hint(response)
        )

    def delay_after_error(
        self, error: HTTPError | InvalidURL | UnicodeError, request: Request
    ) -> float:
        """Seconds to wait before the next attempt, after one without an answer.

        Raises:
            APIConnectionError: There is no next attempt.
        """
        if is_foreign(error):
            raise error
        self._log.failed(request, error)
        if not isinstance(error, _FINAL_ERRORS):
            delay = self._retries.after_error(error, self._sent or request)
            if delay is not None:
                return self._another(delay)
        raise connection_error(error, request, self._answer) from error

    def content(
        self,
        response: Response,
        open_stream: Callable[[Reading], object],
    ) -> Callable[[], object]:
        """What gives the content of an answer, once that is read; or its stream."""
        if self.stream:
            # Made at once: it closes the answer when nobody refers to it.
            stream = open_stream(self._reading(response))
            return lambda: stream
        plain = [kind for kind in self._operation.responses if not is_stream(kind)]
        return lambda: self.decoder.content(plain, response)

    def resume(self, last_id: str, delay: float) -> None:
        """Make the next request one for what follows an event, after some seconds."""
        self._template.resume(last_id)
        self._description = self._template.authorized(self._secrets)
        self._retries.taken = 0
        self._log.waiting(delay)

    def _reading(self, response: Response) -> Reading:
        watch = IdleWatch(self._idle_timeout)
        reconnects = Reconnects(self._max_reconnects, self._retries.may_resume)
        return Reading(self, response, self.items(response, None), watch, reconnects)

    def items(self, response: Response, before: Items | None) -> Items:
        """The reader for the items of an answer, which may go on from another."""
        kinds = [kind for kind in self._operation.responses if is_stream(kind)]
        content_type = response.headers.get("content-type", "")
        kind = select(kinds, response.status_code, content_type)
        return items_of(kind or EventStream("Any"), response, self.decoder, before)

    def _another(self, delay: float) -> float:
        self._retries.taken += 1
        self._log.waiting(delay)
        return delay

    @property
    def _replayable(self) -> bool:
        content = self._template.content
        return not isinstance(content, StreamedBody) or content.replayable

    def _hint(self, response: Response) -> str:
        if self._is_foreign:
            return f"; said of the token that was asked of {response.url}"
        missing = self._template.missing
        if response.status_code != 401 or not missing:
            return ""
        return f"; no credentials were sent, for want of {missing}"


def _framing(stream: StreamedBody) -> tuple[bytes, bytes]:
    """How the server knows where the body ends."""
    if stream.length is None:
        return b"Transfer-Encoding", b"chunked"
    return b"Content-Length", str(stream.length).encode()
