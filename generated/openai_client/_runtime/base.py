"""What Client and AsyncClient share: the settings, and all that is no I/O."""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING, ClassVar, cast

from .http import Limits, Timeout
from .security.auth import login_header, split_userinfo
from .security.redaction import Redactor
from .settings import Settings
from .unset import UNSET
from .urls import request_url

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Final

    from typing_extensions import Self

    from .attempts.replays import RetryRule
    from .call import Call
    from .http import AsyncHTTPClient, HTTPClient
    from .operation import Arguments, Operation, RequestOptions
    from .pages.request import PageRequest
    from .security.auth import AsyncLogin, Credential, Scheme
    from .security.tokens import TokenRequest
    from .unset import Unset

# Long answers take long; to connect does not.
DEFAULT_TIMEOUT: Final = Timeout(600.0, connect=5.0)
LIMITS: Final = Limits(max_connections=1000, max_keepalive_connections=100)

# What a client of the HTTP library has when its user chose nothing.
_LIBRARY_TIMEOUT: Final = Timeout(5.0)

MODE: Final = "_mode"
"""The option by which the wrappers of resource.py say what a method is to give."""

PLAIN: Final = "plain"
"""The method gives the decoded content, or a stream."""

RAW: Final = "raw"
"""It gives a RawResponse."""

STREAMED: Final = "streamed"
"""It gives a StreamedResponse; the body is not read."""


class BaseClient:
    """The settings of a client."""

    _models: ClassVar[ModuleType] = builtins
    """Where annotations are looked up."""

    _schemes: ClassVar[Mapping[str, Scheme]] = {}
    """Security scheme → how it is sent."""

    _security: ClassVar[tuple[tuple[str, ...], ...]] = ()
    """The alternatives for operations that do not state theirs."""

    _owns_http: bool
    """Is the HTTP client to be closed with this client?"""

    _idempotency_header: ClassVar[str | None] = None
    """The header that gets a key for each call whose method is not idempotent."""

    _brackets: ClassVar[bool] = False
    """Are arrays and objects in queries and forms named `a[]` and `a[b]`, where the
    document states no style?"""

    _user_agent: ClassVar[str] = "clientwright"
    """Name and version of the package: `openai_client/2.0.0`."""

    def __init__(
        self,
        *,
        base_url: str,
        variables: Mapping[str, str] | None,
        credentials: Mapping[str, Credential] | None,
        timeout: float | Timeout | Unset | None,
        max_retries: int,
        default_headers: Mapping[str, str | None] | None,
        default_query: Mapping[str, object] | None,
        http: HTTPClient | AsyncHTTPClient,
        strict: bool,
        should_retry: RetryRule | None,
        idle_timeout: float | None,
        max_reconnects: int,
    ) -> None:
        self._http_client = http
        _check_count("max_retries", max_retries)
        _check_count("max_reconnects", max_reconnects)
        if idle_timeout is not None and idle_timeout <= 0:
            raise ValueError(f"idle_timeout must be positive or None: {idle_timeout}")
        url = request_url(base_url)
        if url.scheme not in {"http", "https"} or not url.host:
            raise ValueError("base_url must begin with http:// or https:// and a host")
        self._base_url, userinfo = split_userinfo(base_url, url)
        # Copies of the client have it, too. A URL does not show its password.
        self._given_url = url
        self.max_retries = max_retries
        self.timeout = _own_timeout(http) if timeout is UNSET else timeout_of(timeout)
        self.strict = strict
        self.should_retry = should_retry
        self.idle_timeout = idle_timeout
        self.max_reconnects = max_reconnects
        self._redact = Redactor(credentials or {}, userinfo)
        version = ".".join(map(str, sys.version_info[:3]))
        self._settings = Settings(
            base_url=self._base_url,
            user_agent=f"{self._user_agent} python/{version}",
            headers={**login_header(userinfo), **(default_headers or {})},
            query=default_query or {},
            http_query=str(http.params),
            schemes=self._schemes,
            security=self._security,
            credentials=credentials or {},
            idempotency_header=self._idempotency_header,
            brackets=self._brackets,
            variables=variables or {},
        )

    @property
    def base_url(self) -> str:
        """Where the paths of the operations begin."""
        return self._base_url

    @property
    def _full_url(self) -> str:
        """The base URL with the user and password that stood in it."""
        return str(self._given_url) if self._given_url.userinfo else self._base_url

    def with_options(
        self,
        *,
        base_url: str | Unset = UNSET,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, object] | None = None,
        strict: bool | Unset = UNSET,
        should_retry: RetryRule | Unset | None = UNSET,
        idle_timeout: float | Unset | None = UNSET,
        max_reconnects: int | Unset = UNSET,
        **credentials: AsyncLogin | None,
    ) -> Self:
        """A client with some settings changed, which shares the connections.

        It need not be closed; it is of no use when this one is.

        Args:
            default_headers: Headers to add to those of this client; None takes one
                away.
            default_query: Query parameters to add; None takes one away.
            **credentials: New ones, by the arguments of the class: `api_key="…"`, and
                `webhook_secret` where it has that.

        Raises:
            TypeError: For what the class has no argument for.
        """
        from .copies import bare_copy, replaced

        known = self._settings
        # What stood in the old URL is not for a new one.
        left = login_header(split_userinfo("", self._given_url)[1])
        headers = {
            name: value
            for name, value in known.headers.items()
            if left.get(name) != value
        }
        copy = bare_copy(self)
        copy._owns_http = False
        BaseClient.__init__(
            copy,
            base_url=self._full_url if base_url is UNSET else base_url,
            variables=known.variables,
            credentials=replaced(copy, known.credentials, credentials),
            timeout=self.timeout if timeout is UNSET else timeout,
            max_retries=self.max_retries if max_retries is UNSET else max_retries,
            default_headers={**headers, **(default_headers or {})},
            default_query={**known.query, **(default_query or {})},
            http=self._http_client,
            strict=self.strict if strict is UNSET else strict,
            should_retry=self.should_retry if should_retry is UNSET else should_retry,
            idle_timeout=self.idle_timeout if idle_timeout is UNSET else idle_timeout,
            max_reconnects=(
                self.max_reconnects if max_reconnects is UNSET else max_reconnects
            ),
        )
        return copy

    copy = with_options
    """The same under another name that is in use."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url.partition('?')[0]!r})"

    def _call(
        self,
        operation: Operation[object],
        options: RequestOptions,
        arguments: Arguments,
        stream: bool | None,
        asked: PageRequest | None = None,
    ) -> Call:
        from .call import Call
        from .request import RequestTemplate
        from .responses.decoding import Decoder

        if operation.pages is not None and asked is None:
            asked = self._page_request(operation, options, arguments)
        timeout = options.get("timeout", UNSET)
        return Call(
            operation,
            RequestTemplate(operation, arguments, options, self._settings, stream),
            Decoder(self._models, self.strict, self._redact),
            asked=asked,
            mode=str(cast("Mapping[str, object]", options).get(MODE, PLAIN)),
            stream=stream,
            timeout=self.timeout if timeout is UNSET else timeout_of(timeout),
            max_retries=self.max_retries,
            should_retry=self.should_retry,
            idle_timeout=self.idle_timeout,
            max_reconnects=self.max_reconnects,
        )

    def _page_call(self, asked: PageRequest) -> Call:
        return self._call(
            asked.operation, asked.options, asked.arguments, stream=False, asked=asked
        )

    def _page_request(
        self,
        operation: Operation[object],
        options: RequestOptions,
        arguments: Arguments,
    ) -> PageRequest:
        from .pages.request import PageRequest

        # How the first page is given says nothing of how the others are.
        own = {name: value for name, value in options.items() if name != MODE}
        server = self._settings.address(operation.server)
        return PageRequest(
            operation, cast("RequestOptions", own), arguments, request_url(server)
        )

    def _token_call(self, wanted: TokenRequest) -> Call:
        from .call import Call
        from .request import RequestTemplate
        from .responses.decoding import Decoder

        operation = wanted.operation(self._base_url)
        settings = self._settings.bare()
        return Call(
            operation,
            RequestTemplate(operation, wanted.arguments(), {}, settings, stream=False),
            Decoder(self._models, False, self._redact),
            mode=RAW,
            stream=False,
            timeout=self.timeout,
            max_retries=self.max_retries,
            is_foreign=True,
        )


def _check_count(name: str, count: object) -> None:
    if not isinstance(count, int | float):
        raise TypeError(f"{name} must be a number (0 for none), not {count!r}")
    if count < 0:
        raise ValueError(f"{name} must not be negative: {count}")


def _own_timeout(http: HTTPClient | AsyncHTTPClient) -> Timeout:
    """The timeout that an HTTP client was given, else ours."""
    return DEFAULT_TIMEOUT if http.timeout == _LIBRARY_TIMEOUT else http.timeout


def timeout_of(given: object) -> Timeout:
    """The timeout that somebody gave.

    Raises:
        TypeError: It is none; perhaps it is of the other HTTP library.
    """
    if given is None or isinstance(given, int | float | tuple | Timeout):
        return Timeout(cast("float | Timeout | None", given))
    own, other = Timeout, type(given)
    raise TypeError(
        f"timeout must be seconds, {own.__module__}.{own.__name__} or None, "
        f"not {other.__module__}.{other.__name__}"
    )


def check_http_client(given: object, expected: type) -> None:
    """Refuse the HTTP client of the other kind, which would fail late and strangely."""
    if given is not None and not isinstance(given, expected):
        kind = f"{expected.__module__}.{expected.__name__}"
        raise TypeError(f"http_client must be of {kind}, not {type(given).__name__}")
