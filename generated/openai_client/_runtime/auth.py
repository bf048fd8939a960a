"""Credentials: where they come from, which an operation needs, how each is sent."""

from __future__ import annotations

import os
from base64 import b64encode
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .http import URL

Secret: TypeAlias = "str | tuple[str, str]"
"""A key or token; for Basic, user name and password."""


class Credential:
    """A secret that never shows, or the knowledge where it could have come from."""

    __slots__ = ("argument", "env", "value")

    def __init__(self, value: Secret | None, env: str | None, argument: str | None):
        self.value = value
        self.env = env
        self.argument = argument

    def __repr__(self) -> str:
        return f"<Credential {'set' if self.value else 'missing'}>"

    def sources(self) -> str:
        """The argument and the environment variable that can give it, in words."""
        argument = f"the argument {self.argument}" if self.argument else ""
        variable = f"the environment variable {self.env}" if self.env else ""
        return " or ".join(filter(None, (argument, variable)))

    def secrets(self) -> tuple[str, ...]:
        """The texts that may be shown nowhere."""
        if isinstance(self.value, tuple):
            return (self.value[1], _basic(self.value))
        return (self.value,) if self.value else ()


def credential(
    value: Secret | None, env: str | None = None, argument: str | None = None
) -> Credential:
    """A credential from an argument, else from an environment variable.

    Args:
        value: What the caller gave.
        env: The environment variable to look at when that is None.
        argument: The name of the caller's argument, for messages.
    """
    if value is None and env is not None:
        value = os.environ.get(env)
    # A line break at the end is what reading a key from a file leaves; no header can
    # carry it.
    if isinstance(value, str):
        value = value.strip()
    return Credential(value or None, env, argument)


class Bearer:
    """`Authorization: Bearer …`, also for the tokens of OAuth 2 and OpenID Connect."""

    __slots__ = ()

    def apply(self, secret: Secret, to: Authorization) -> None:
        to.headers["Authorization"] = f"Bearer {_single(secret)}"


class Basic:
    """`Authorization: Basic …` (RFC 7617), from (user, password) or "user:password"."""

    __slots__ = ()

    def apply(self, secret: Secret, to: Authorization) -> None:
        to.headers["Authorization"] = f"Basic {_basic(secret)}"


class ApiKey:
    """A key in the header, query parameter or cookie of that name."""

    __slots__ = ("location", "name")

    def __init__(self, location: str, name: str) -> None:
        self.location = location
        self.name = name

    def apply(self, secret: Secret, to: Authorization) -> None:
        places = {"header": to.headers, "query": to.query, "cookie": to.cookies}
        places[self.location][self.name] = _single(secret)


Scheme: TypeAlias = Bearer | Basic | ApiKey


class Authorization:
    """What credentials add to a request, and what is missing for better ones."""

    __slots__ = ("cookies", "headers", "missing", "query")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: dict[str, str] = {}
        self.cookies: dict[str, str] = {}
        self.missing = ""


def authorize(
    alternatives: Sequence[Sequence[str]],
    schemes: Mapping[str, Scheme],
    credentials: Mapping[str, Credential],
) -> Authorization:
    """Use the first alternative for which all credentials are there.

    With none, nothing is added: the API says what it thinks of that, and the
    message of its refusal tells what was missing (`Authorization.missing`).
    """
    authorization = Authorization()
    for names in alternatives:
        values = [(schemes[name], _value(name, credentials)) for name in names]
        if all(value for _, value in values):
            for scheme, value in values:
                if value:
                    scheme.apply(value, authorization)
            return authorization
    authorization.missing = " or ".join(
        " and ".join(_wanted(name, credentials) for name in names)
        for names in alternatives
    )
    return authorization


def _value(name: str, credentials: Mapping[str, Credential]) -> Secret | None:
    found = credentials.get(name)
    return found.value if found else None


def _wanted(name: str, credentials: Mapping[str, Credential]) -> str:
    found = credentials.get(name)
    return (found.sources() if found else "") or f"a credential for {name}"


def _single(secret: Secret) -> str:
    return secret if isinstance(secret, str) else ":".join(secret)


def _basic(secret: Secret) -> str:
    return b64encode(_single(secret).encode()).decode()


_SHORTEST_SECRET = 6


class Redactor:
    """Takes the secrets out of a text that others have written.

    What is shorter than any real key stays: it would be found in the middle of words.
    """

    __slots__ = ("_secrets",)

    def __init__(self, credentials: Mapping[str, Credential]) -> None:
        found = [text for each in credentials.values() for text in each.secrets()]
        found = [text for text in found if len(text) >= _SHORTEST_SECRET]
        # The longest first: one may be a part of another.
        self._secrets = sorted(found, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def split_userinfo(base_url: str, url: URL) -> tuple[str, dict[str, str]]:
    """Take user and password out of a URL, which shows in logs, into a header."""
    if not url.userinfo:
        return base_url, {}
    given = _basic((url.username, url.password))
    bare = str(url.copy_with(username=None, password=None))
    return bare, {"Authorization": f"Basic {given}"}
