"""Credentials: where they come from, which an operation needs, how each is sent."""

from __future__ import annotations

import os
from base64 import b64encode
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from .http import URL
    from .tokens import Grant

Secret: TypeAlias = "str | tuple[str, str]"
"""A key or token; a name and password; the id and secret of a client."""

Key: TypeAlias = "str | Callable[[], str]"
"""A key or token, or what gives it anew for each request."""

AsyncKey: TypeAlias = "str | Callable[[], str | Awaitable[str]]"
"""The same for async clients, where it may be awaited."""

Login: TypeAlias = "Secret | Callable[[], Secret]"
"""A name and password (or the id and secret of a client), or what gives them."""

AsyncLogin: TypeAlias = "Secret | Callable[[], Secret | Awaitable[Secret]]"
"""The same for async clients, where it may be awaited."""


class Credential:
    """A secret that never shows, or the knowledge where it could have come from.

    Attributes:
        grant: The token that was got for the secret, of OAuth 2 client credentials.
    """

    __slots__ = ("argument", "env", "grant", "value")

    def __init__(
        self, value: AsyncLogin | None, env: str | None, argument: str | None
    ) -> None:
        self.value = value
        self.env = env
        self.argument = argument
        self.grant: Grant | None = None

    def __repr__(self) -> str:
        return f"<Credential {'set' if self.value else 'missing'}>"

    def sources(self) -> str:
        """The argument and the environment variable that can give it, in words."""
        argument = f"the argument {self.argument}" if self.argument else ""
        variable = f"the environment variable {self.env}" if self.env else ""
        return " or ".join(filter(None, (argument, variable)))

    def secrets(self) -> tuple[str, ...]:
        """The texts that may be shown nowhere, as far as they are known."""
        return () if callable(self.value) else secret_texts(self.value)

    def fixed(self, scheme: Scheme) -> Secret | None:
        """The secret to send; None when somebody has to be asked for it."""
        if callable(self.value):
            return None
        is_pair = isinstance(self.value, tuple)
        is_asked_for = is_pair and isinstance(scheme, ClientCredentials)
        return None if is_asked_for else self.value

    def forget(self, refused: Secret | None) -> bool:
        """Drop a token that was refused. Say whether there may be another now."""
        if self.grant is not None:
            self.grant.forget(refused)
            return True
        return callable(self.value)


def credential(
    value: AsyncLogin | None, env: str | None = None, argument: str | None = None
) -> Credential:
    """A credential from an argument, else from an environment variable.

    Args:
        value: What the caller gave.
        env: The environment variable to look at when that is None.
        argument: The name of the caller's argument, for messages.
    """
    if value is None and env is not None:
        value = os.environ.get(env)
    return Credential(value if callable(value) else cleaned(value), env, argument)


def cleaned(secret: Secret | None) -> Secret | None:
    """A secret as it can be sent; None when it is empty."""
    # A line break at the end is what reading a key from a file leaves; no header can
    # carry it.
    return (secret.strip() if isinstance(secret, str) else secret) or None


def secret_texts(secret: Secret | None) -> tuple[str, ...]:
    """The texts of a secret that may be shown nowhere."""
    if isinstance(secret, tuple):
        return (secret[1], basic(secret))
    return (secret,) if secret else ()


class Bearer:
    """`Authorization: Bearer …`, also for the tokens of OAuth 2 and OpenID Connect."""

    __slots__ = ()

    def apply(self, secret: Secret, to: Authorization) -> None:
        to.headers["Authorization"] = f"Bearer {_single(secret)}"


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
        to.headers["Authorization"] = f"{self.name} {_single(secret)}"


class ApiKey:
    """A key in the header, query parameter or cookie of that name."""

    __slots__ = ("location", "name")

    def __init__(self, location: str, name: str) -> None:
        self.location = location
        self.name = name

    def apply(self, secret: Secret, to: Authorization) -> None:
        places = {"header": to.headers, "query": to.query, "cookie": to.cookies}
        places[self.location][self.name] = _single(secret)


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


def _single(secret: Secret) -> str:
    return secret if isinstance(secret, str) else ":".join(secret)


def basic(secret: Secret) -> str:
    """User and password as RFC 7617 sends them."""
    return b64encode(_single(secret).encode()).decode()


def split_userinfo(base_url: str, url: URL) -> tuple[str, dict[str, str]]:
    """Take user and password out of a URL, which shows in logs, into a header."""
    if not url.userinfo:
        return base_url, {}
    given = basic((url.username, url.password))
    bare = str(url.copy_with(username=None, password=None))
    return bare, {"Authorization": f"Basic {given}"}
