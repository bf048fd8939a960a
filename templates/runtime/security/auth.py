"""Which credentials an operation needs, and how each is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .credentials import (
    AsyncKey,
    AsyncLogin,
    Credential,
    Key,
    Login,
    Secret,
    basic,
    credential,
    single,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..http import URL


class Bearer:
    """`Authorization: Bearer …`, also for the tokens of OAuth 2 and OpenID Connect."""

    __slots__ = ()

    def apply(self, secret: Secret, to: Authorization) -> None:
        to.headers["Authorization"] = f"Bearer {single(secret)}"


class ClientCredentials(Bearer):
    """OAuth 2 client credentials (RFC 6749, 4.4): a token for an id and a secret.

    The client gets the token when it is needed, keeps it until it expires, and gets
    another when the API refuses it. A secret that is one text is taken for a token.
    `token_url` may be relative to the server.
    """

    __slots__ = ("scopes", "token_url")

    def __init__(self, token_url: str, scopes: tuple[str, ...] = ()) -> None:
        self.token_url = token_url
        self.scopes = scopes


class Basic:
    """`Authorization: Basic …` (RFC 7617), from (user, password) or "user:password"."""

    __slots__ = ()

    def apply(self, secret: Secret, to: Authorization) -> None:
        to.headers["Authorization"] = f"Basic {basic(secret)}"


class HttpScheme:
    """`Authorization: <name> …` (RFC 9110, 11.4) for any other scheme of HTTP.

    The secret is what follows the name, as it is: nothing is computed, so that a
    scheme that answers challenges (Digest) needs a callable, or an `http_client` with
    an `auth` of its own.
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def apply(self, secret: Secret, to: Authorization) -> None:
        to.headers["Authorization"] = f"{self.name} {single(secret)}"


class ApiKey:
    """A key in the header, query parameter or cookie of that name."""

    __slots__ = ("location", "name")

    def __init__(self, location: str, name: str) -> None:
        self.location = location
        self.name = name

    def apply(self, secret: Secret, to: Authorization) -> None:
        places = {"header": to.headers, "query": to.query, "cookie": to.cookies}
        places[self.location][self.name] = single(secret)


class MutualTLS:
    """A certificate of the client: the connection has it, requests do not.

    It belongs to the `http_client` (its `verify`, or `cert`); it needs no credential
    and sends nothing.
    """

    __slots__ = ()


Scheme: TypeAlias = Bearer | ClientCredentials | Basic | HttpScheme | ApiKey | MutualTLS


class Authorization:
    """What credentials add to a request."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: dict[str, str] = {}
        self.cookies: dict[str, str] = {}


def authorization(
    schemes: Mapping[str, Scheme], secrets: Mapping[str, Secret | None]
) -> Authorization:
    """Add secrets to a request, each as its scheme says."""
    added = Authorization()
    for name, secret in secrets.items():
        scheme = schemes[name]
        if secret and not isinstance(scheme, MutualTLS):
            scheme.apply(secret, added)
    return added


def fixed_secret(credential: Credential, scheme: Scheme) -> Secret | None:
    """The secret to send; None when somebody has to be asked for it."""
    value = credential.value
    if callable(value):
        return None
    is_asked_for = isinstance(value, tuple) and isinstance(scheme, ClientCredentials)
    return None if is_asked_for else value


class Choice:
    """The schemes to use, and what is missing for better ones."""

    __slots__ = ("missing", "names")

    def __init__(self, names: tuple[str, ...], missing: str) -> None:
        self.names = names
        self.missing = missing


def choose(
    alternatives: Sequence[Sequence[str]],
    schemes: Mapping[str, Scheme],
    credentials: Mapping[str, Credential],
) -> Choice:
    """Choose the first alternative for which all credentials are there.

    One that needs none is good when there is no other: a credential that was given is
    meant to be sent. With none at all, nothing is sent: the API says what it thinks of
    that, and the message of its refusal tells what was missing.
    """
    lacking: list[str] = []
    is_optional = False
    for names in alternatives:
        needed = [name for name in names if not isinstance(schemes[name], MutualTLS)]
        wanted = [name for name in needed if not _is_set(name, credentials)]
        if needed and not wanted:
            return Choice(tuple(needed), "")
        if not needed:
            is_optional = True
        lacking.append(" and ".join(_wanted(name, credentials) for name in needed))
    return Choice((), "" if is_optional else " or ".join(lacking))


def _is_set(name: str, credentials: Mapping[str, Credential]) -> bool:
    found = credentials.get(name)
    return found is not None and found.value is not None


def _wanted(name: str, credentials: Mapping[str, Credential]) -> str:
    found = credentials.get(name)
    return (found.sources() if found else "") or f"a credential for {name}"


def split_userinfo(base_url: str, url: URL) -> tuple[str, tuple[str, str] | None]:
    """Take user and password out of a URL, which shows in logs."""
    if not url.userinfo:
        return base_url, None
    bare = str(url.copy_with(username=None, password=None))
    return bare, (url.username, url.password)


def login_header(userinfo: tuple[str, str] | None) -> dict[str, str]:
    """The header that says what stood in a URL."""
    return {} if userinfo is None else {"Authorization": f"Basic {basic(userinfo)}"}


def secret_parameters(schemes: Mapping[str, Scheme]) -> tuple[str, ...]:
    """The query parameters that hold a key, whoever puts it there."""
    return tuple(
        scheme.name
        for scheme in schemes.values()
        if isinstance(scheme, ApiKey) and scheme.location == "query"
    )


__all__ = [
    "ApiKey",
    "AsyncKey",
    "AsyncLogin",
    "Authorization",
    "Basic",
    "Bearer",
    "Choice",
    "ClientCredentials",
    "Credential",
    "HttpScheme",
    "Key",
    "Login",
    "MutualTLS",
    "Scheme",
    "Secret",
    "authorization",
    "choose",
    "credential",
    "fixed_secret",
    "login_header",
    "secret_parameters",
    "split_userinfo",
]
