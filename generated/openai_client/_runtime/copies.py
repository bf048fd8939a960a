"""Copies of clients with other settings, which share the connections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from .security.credentials import credential

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

    from .base import BaseClient
    from .security.credentials import AsyncLogin, Credential

C = TypeVar("C", bound="BaseClient")

_SECRET: Final = "webhook_secret"


def bare_copy(client: C) -> C:
    """A copy without the resources that the client has made: they belong to it."""
    kind = type(client)
    copy = kind.__new__(kind)
    for name, value in vars(client).items():
        if not isinstance(getattr(kind, name, None), cached_property):
            vars(copy)[name] = value
    return copy


def replaced(
    copy: BaseClient,
    known: Mapping[str, Credential],
    given: Mapping[str, AsyncLogin | None],
) -> dict[str, Credential]:
    """Credentials, of which some are new.

    Args:
        copy: Gets a new secret of webhooks, if its class takes any.
        known: By scheme.
        given: By the argument of the client's class; None takes one away.

    Raises:
        TypeError: The class has no such argument, or the secret of webhooks is no str.
    """
    arguments = {each.argument for each in known.values() if each.argument}
    signing = {_SECRET} if "_" + _SECRET in vars(copy) else set[str]()
    unknown = given.keys() - arguments - signing
    if unknown:
        from .keywords import unexpected_option

        raise unexpected_option(min(unknown), sorted(arguments | signing))
    if _SECRET in given and signing:
        secret = given[_SECRET]
        if not isinstance(secret, str | None):
            # Nothing is sent with it, so nobody would wait for a callable.
            raise TypeError(f"{_SECRET} must be a str, not {type(secret).__name__}")
        vars(copy)["_" + _SECRET] = secret
    return {
        scheme: (
            credential(given[each.argument], None, each.argument)
            if each.argument and each.argument in given
            else each
        )
        for scheme, each in known.items()
    }
