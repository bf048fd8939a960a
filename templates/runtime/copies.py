"""Copies of clients with other settings, which share the connections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from .credentials import credential

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .base import BaseClient
    from .credentials import AsyncLogin, Credential

C = TypeVar("C", bound="BaseClient")


def bare_copy(client: C) -> C:
    """A copy without the resources that the client has made: they belong to it."""
    kind = type(client)
    copy = kind.__new__(kind)
    for name, value in vars(client).items():
        if not isinstance(getattr(kind, name, None), cached_property):
            vars(copy)[name] = value
    return copy


def replaced(
    known: Mapping[str, Credential], given: Mapping[str, AsyncLogin | None]
) -> dict[str, Credential]:
    """Credentials, of which some are new.

    Args:
        known: By scheme.
        given: By the argument of the client's class; None takes one away.

    Raises:
        TypeError: The class has no such argument.
    """
    arguments = {each.argument for each in known.values() if each.argument}
    unknown = given.keys() - arguments
    if unknown:
        from .keywords import unexpected_option

        raise unexpected_option(min(unknown), sorted(arguments))
    return {
        scheme: (
            credential(given[each.argument], None, each.argument)
            if each.argument and each.argument in given
            else each
        )
        for scheme, each in known.items()
    }
