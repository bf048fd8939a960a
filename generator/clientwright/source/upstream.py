"""A document where it is published, read only when it is not the one that is known."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast

from attrs import frozen

from .pointers import is_remote
from .reading import MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable


@frozen
class Validators:
    """What a server says of a content, to be asked later whether it is still that.

    RFC 9110, 8.8. Empty where the server says nothing.
    """

    etag: str = ""
    last_modified: str = ""


@frozen
class Fetched:
    """The bytes of a document, and what to ask its server with next time."""

    content: bytes
    validators: Validators = Validators()


class _Remote(Protocol):
    """What is used of the module `remote`."""

    def fetch_if_modified(
        self,
        url: str,
        limit: int,
        known: Validators,
        waiting: Callable[[str], None],
    ) -> tuple[bytes, str, str] | None: ...


def read_upstream(
    location: str, known: Validators, waiting: Callable[[str], None]
) -> Fetched | None:
    """Read a document where it is published: at an http(s) address, or a path.

    What may be a passing failure of a server is tried again, some seconds in all.

    Args:
        location: the address or the path.
        known: what the server said of the content that is at hand.
        waiting: is told before each further attempt what went wrong.

    Returns:
        None: the server says that the content is the one that is known.

    Raises:
        InputError: it cannot be read, or is too large.
    """
    if not is_remote(location):
        return Fetched(read_bytes(location))
    remote = cast("_Remote", importlib.import_module(f"{__package__}.remote"))
    found = remote.fetch_if_modified(location, MAX_BYTES, known, waiting)
    if found is None:
        return None
    content, etag, last_modified = found
    return Fetched(content, Validators(etag, last_modified))
