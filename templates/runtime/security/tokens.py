"""Secrets that have to be asked for: callables, and OAuth 2 client credentials."""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin, urlsplit

from ..errors import APIResponseValidationError, APIStatusError
from ..jsondata import is_object
from ..loops import LoopLock
from ..operation import Json, Operation
from .auth import ClientCredentials
from .credentials import basic, cleaned, quoted

if TYPE_CHECKING:
    from typing import Any, Final

    from ..operation import Arguments
    from ..responses.response import RawResponse
    from .auth import Credential, Scheme, Secret

    Ask: TypeAlias = Callable[["TokenRequest"], RawResponse[Any]]
    AsyncAsk: TypeAlias = Callable[["TokenRequest"], Awaitable[RawResponse[Any]]]

# A token is not used in its last seconds: it could expire on the way.
_MARGIN: Final = 60.0
_making: Final = threading.Lock()


def obtain(credential: Credential, scheme: Scheme, ask: Ask) -> Secret | None:
    """The secret to send with the next request.

    Args:
        ask: Sends a request for a token.

    Raises:
        TypeError: A callable is asynchronous, or gives no secret.
        APIError: There is no token to be had.
    """
    value = credential.value
    given = value() if callable(value) else value
    if isinstance(given, Awaitable):
        close: object = getattr(given, "close", None)
        if callable(close):
            close()
        name = credential.argument or "the credential"
        raise TypeError(f"{name} is asynchronous: it needs the async client")
    secret = cleaned(given, credential.argument)
    if isinstance(scheme, ClientCredentials) and isinstance(secret, tuple):
        return _grant(credential).get(scheme, secret, ask)
    return secret


async def obtain_async(
    credential: Credential, scheme: Scheme, ask: AsyncAsk
) -> Secret | None:
    """The secret to send with the next request.

    Args:
        ask: Sends a request for a token.

    Raises:
        TypeError: A callable gives no secret.
        APIError: There is no token to be had.
    """
    value = credential.value
    given = value() if callable(value) else value
    given = await given if isinstance(given, Awaitable) else given
    secret = cleaned(given, credential.argument)
    if isinstance(scheme, ClientCredentials) and isinstance(secret, tuple):
        return await _grant(credential).get_async(scheme, secret, ask)
    return secret


def _grant(credential: Credential) -> Grant:
    with _making:
        if credential.grant is None:
            credential.grant = Grant()
        return credential.grant


class Grant:
    """A token, kept until it expires. One caller gets it, the others wait for that."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._loop_lock = LoopLock()
        self._token = ""
        self._expires: float | None = None
        self._in_body = False

    def get(self, scheme: ClientCredentials, secret: tuple[str, str], ask: Ask) -> str:
        """The token, from the server if need be."""
        with self._lock:
            if not self._is_valid:
                request = TokenRequest(scheme, secret, self._in_body)
                try:
                    answer = ask(request)
                except APIStatusError as error:
                    request = request.other(error)
                    answer = ask(request)
                self._take(answer)
                self._in_body = request.in_body
            return self._token

    async def get_async(
        self, scheme: ClientCredentials, secret: tuple[str, str], ask: AsyncAsk
    ) -> str:
        """The token, from the server if need be."""
        async with self._loop_lock.here():
            if not self._is_valid:
                request = TokenRequest(scheme, secret, self._in_body)
                try:
                    answer = await ask(request)
                except APIStatusError as error:
                    request = request.other(error)
                    answer = await ask(request)
                self._take(answer)
                self._in_body = request.in_body
            return self._token

    def forget(self, refused: Secret | None) -> None:
        """Drop a token, unless it has been replaced since it was sent."""
        if refused == self._token:
            self._token = ""

    @property
    def _is_valid(self) -> bool:
        return bool(self._token) and (
            self._expires is None or self._now() < self._expires
        )

    def _take(self, answer: RawResponse[Any]) -> None:
        data: object = answer.parse()
        token = data.get("access_token") if is_object(data) else None
        if not is_object(data) or not isinstance(token, str) or not token:
            message = "the token endpoint gave no access_token"
            raise APIResponseValidationError(message, answer.http_response, body=data)
        self._expires = self._deadline(data.get("expires_in"))
        self._token = token

    def _deadline(self, expires_in: object) -> float | None:
        if not isinstance(expires_in, str | int | float):
            return None
        try:
            seconds = float(expires_in)
        except (ValueError, OverflowError):
            return None
        return self._now() + seconds - min(_MARGIN, seconds / 10)


def _refuses_client(error: APIStatusError) -> bool:
    # RFC 6749, 5.2: "invalid_client" comes with 400 or 401.
    code = error.body.get("error") if is_object(error.body) else None
    return code == "invalid_client" or (error.status_code == 401 and code is None)


class TokenRequest:
    """A request for a token; `in_body`: the secret goes there, not into a header."""

    __slots__ = ("in_body", "scheme", "secret")

    def __init__(
        self, scheme: ClientCredentials, secret: tuple[str, str], in_body: bool
    ) -> None:
        self.scheme = scheme
        self.secret = secret
        self.in_body = in_body

    def other(self, error: APIStatusError) -> TokenRequest:
        """The request to send when this one was refused: with the secret in the body.

        RFC 6749, 2.3.1: servers MUST know the header, but some know only the body.

        Raises:
            APIStatusError: The same; this would be of no use.
        """
        if self.in_body or not _refuses_client(error):
            raise error
        return TokenRequest(self.scheme, self.secret, in_body=True)

    def operation(self, base_url: str) -> Operation[Any]:
        """What to call."""
        url = urlsplit(urljoin(base_url, self.scheme.token_url))
        return Operation(
            "POST",
            f"{url.path}?{url.query}",
            content_type="application/x-www-form-urlencoded",
            responses=(Json("Any"),),
            security=(),
            server=f"{url.scheme}://{url.netloc}",
        )

    def arguments(self) -> Arguments:
        """What to send."""
        body = {"grant_type": "client_credentials"}
        if self.scheme.scopes:
            body["scope"] = " ".join(self.scheme.scopes)
        if self.in_body:
            body["client_id"], body["client_secret"] = self.secret
            return {"body": body}
        login = basic(quoted(self.secret))
        return {"body": body, "headers": {"Authorization": f"Basic {login}"}}
