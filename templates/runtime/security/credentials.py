"""Secrets of a caller: what they may be, where they come from, and that none shows."""

from __future__ import annotations

import os
from base64 import b64encode
from typing import TYPE_CHECKING, TypeAlias, cast
from urllib.parse import quote_plus

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

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

    Raises:
        TypeError: What the caller gave is no secret.
    """
    if value is None and env is not None:
        value = os.environ.get(env)
    known = value if callable(value) else cleaned(value, argument)
    return Credential(known, env, argument)


def cleaned(secret: Secret | None, argument: str | None) -> Secret | None:
    """A secret as it can be sent; None when it is empty.

    Raises:
        TypeError: It is none. The message does not show it.
    """
    if secret is None or _is_pair(secret):
        return secret
    if not isinstance(secret, str):
        kind = type(secret).__name__
        name = argument or "the credential"
        raise TypeError(f"{name} must be a str or (str, str), not {kind}")
    # A line break at the end is what reading a key from a file leaves; no header can
    # carry it.
    return secret.strip() or None


def _is_pair(secret: object) -> bool:
    if not isinstance(secret, tuple):
        return False
    parts = cast("tuple[object, ...]", secret)
    return len(parts) == 2 and all(isinstance(part, str) for part in parts)


def secret_texts(secret: Secret | None) -> tuple[str, ...]:
    """The texts of a secret that may be shown nowhere."""
    if isinstance(secret, tuple):
        # A key may stand in the place of the name, without a password.
        return (secret[1] or secret[0], basic(secret), basic(quoted(secret)))
    if not secret:
        return ()
    password = secret.partition(":")[2]
    return (secret, password, basic(secret)) if password else (secret,)


def single(secret: Secret) -> str:
    """A secret as one text."""
    return secret if isinstance(secret, str) else ":".join(secret)


def quoted(secret: tuple[str, str]) -> tuple[str, str]:
    """The id and secret of a client as they are in a header.

    RFC 6749, 2.3.1: both are "encoded using the application/x-www-form-urlencoded
    encoding algorithm" first.
    """
    return quote_plus(secret[0]), quote_plus(secret[1])


def basic(secret: Secret) -> str:
    """User and password as RFC 7617 sends them."""
    return b64encode(single(secret).encode()).decode()
