"""What a document is read from, where that is not its files on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

Part: TypeAlias = "Callable[[str], bytes | None]"
"""Gives the bytes of another file by the name that pointers have for it; None: it is
read from where it is. Raises InputError: it cannot be read."""


def where_it_is(name: str) -> bytes | None:
    """Leave every other file to be read from where it is."""
    return None


@frozen
class Content:
    """The bytes of a document's main file, and where its other files come from."""

    main: bytes
    part: Part = where_it_is
    address: str = ""
    """Where redirects have led to: what its relative references are seen from (RFC 3986, 5.1.3). Empty: nowhere."""
