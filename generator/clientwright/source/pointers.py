"""JSON Pointers with a file before them: `dir/other.yaml#/components/schemas/Foo`.

A pointer is written as RFC 6901 says, without percent-encoding. The part before `#`
is the path of a file relative to the folder of the main document; it is empty for
the main document itself.
"""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urljoin


def escape(token: str) -> str:
    """Write one key as a part of a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Read one part of a pointer back into the key."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """Make the pointer of something inside the thing at a pointer."""
    return "/".join((pointer, *(escape(str(token)) for token in tokens)))


def split(pointer: str) -> tuple[str, tuple[str, ...]]:
    """Split a pointer into the name of the file and the keys that lead on."""
    file, _, fragment = pointer.partition("#")
    if not fragment:
        return file, ()
    return file, tuple(unescape(token) for token in fragment.split("/")[1:])


def parent(pointer: str) -> str | None:
    """Give the pointer of what holds the thing, or None at the top of a file."""
    head, slash, _ = pointer.rpartition("/")
    return head if slash and "#" in head else None


def is_remote(file: str) -> bool:
    """Tell whether the file part of a pointer is an address rather than a path."""
    return file.lower().startswith(("http://", "https://"))


def absolute(reference: str, base: str, main: str = "") -> str:
    """Make the absolute pointer that a `$ref` means.

    Does not look whether there is something at it, and knows no `$id` or `$anchor`:
    a fragment that is no pointer is kept as it stands.

    Args:
        reference: the text of the `$ref`.
        base: the pointer of the object that holds it.
        main: the file name of the main document, for references back to it.

    Raises:
        LookupError: the reference is no address that could lead anywhere.
    """
    address, hash_, fragment = reference.partition("#")
    file = base.partition("#")[0]
    if address:
        file = _absolute_file(address, file)
        if file == main:
            file = ""
    return f"{file}#{unquote(fragment)}" if hash_ else f"{file}#"


def _absolute_file(address: str, base: str) -> str:
    if is_remote(address):
        return address
    if is_remote(base):
        try:
            return urljoin(base, address)
        except ValueError as error:
            raise LookupError(f"{address} is no address: {error}") from error
    path = unquote(address)
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
