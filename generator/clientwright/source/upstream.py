"""A document where it is published, read only when it is not the one that is known."""

from __future__ import annotations

import importlib
import posixpath
from contextlib import contextmanager
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, Final, Protocol, cast

from attrs import field, frozen

from ..diagnostics import input_error
from .content import Content
from .pointers import is_remote
from .reading import MAX_BYTES, STDIN, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

MAX_PARTS: Final = 5000
"""How many other files a published document may have."""

_SUFFIXES: Final = (".yaml", ".yml", ".json")


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


class Session(Protocol):
    """What is used of the class of that name in the module `remote`."""

    def get(
        self, url: str, limit: int, known: Validators
    ) -> tuple[bytes, str, str] | None:
        """Fetch an address; None: it is not modified."""
        ...

    def address(self) -> str:
        """Say where redirects have led to."""
        ...

    def beside(self, name: str) -> str:
        """Give the address of a file beside what was fetched first."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class _Remote(Protocol):
    """What is used of the module `remote`."""

    def open_session(self, waiting: Callable[[str], None]) -> Session:
        """Get ready to fetch a document and the files beside it."""
        ...


@frozen
class Published:
    """A document where it is published, and the files that it refers to."""

    _location: str
    _session: Session | None
    """None: it is on disk."""
    _known: Mapping[str, Fetched]
    _progress: Callable[[str], None]
    parts: dict[str, Fetched] = field(init=False, factory=dict[str, Fetched])
    """The files that were asked for, by the names that pointers have for them."""

    @property
    def address(self) -> str:
        """Where redirects have led to; "" on disk."""
        return "" if self._session is None else self._session.address()

    def main(self, known: Validators) -> Fetched | None:
        """Read the main file; None: the server says that it is the one that is known.

        Raises:
            InputError: it cannot be read, or is too large.
        """
        if self._session is None:
            return Fetched(read_bytes(self._location))
        return _fetched(self._session.get(self._location, MAX_BYTES, known))

    def part(self, name: str) -> bytes | None:
        """Read a file that lies beside the main file, or in a folder there.

        Names that lead elsewhere are not for this: None.

        Raises:
            InputError: it cannot be read, is not taken, or there are too many.
        """
        if self._location == STDIN or not _is_beside(name):
            return None
        _refuse_odd(name)
        self._refuse_more()
        if not self.parts:
            self._progress("reading the files that it refers to")
        found = self._read(name, self._room())
        self.parts[name] = found
        return found.content

    def _read(self, name: str, room: int) -> Fetched:
        if self._session is None:
            path = posixpath.join(posixpath.dirname(self._location), name)
            return Fetched(read_bytes(path, limit=room))
        known = self._known.get(name, Fetched(b""))
        asked = self._session.beside(name)
        return _fetched(self._session.get(asked, room, known.validators)) or known

    def _room(self) -> int:
        return MAX_BYTES - sum(len(found.content) for found in self.parts.values())

    def _refuse_more(self) -> None:
        if len(self.parts) >= MAX_PARTS:
            raise input_error(
                "too-large",
                f"the document has more than {MAX_PARTS} other files",
                "check that it is the right document",
            )


@contextmanager
def publication(
    location: str, known: Mapping[str, Fetched], progress: Callable[[str], None]
) -> Generator[Published]:
    """Open what is published at an http(s) address, or a path, while the block runs.

    What may be a passing failure of a server is tried again, some seconds in all.

    Args:
        location: the address or the path.
        known: the other files that are at hand, and what the server said of them.
        progress: is told before each further attempt what went wrong.
    """
    if not is_remote(location):
        yield Published(location, None, known, progress)
        return
    remote = cast("_Remote", importlib.import_module(f"{__package__}.remote"))
    session = remote.open_session(progress)
    try:
        yield Published(location, session, known, progress)
    finally:
        session.close()


def read_upstream(location: str, waiting: Callable[[str], None]) -> Content:
    """Read a document where it is published: its main file alone.

    The others are read when references lead to them.

    Raises:
        InputError: it cannot be read, or is too large.
    """
    with publication(location, {}, waiting) as published:
        found = published.main(Validators())
        address = published.address
    return Content(b"" if found is None else found.content, address=address)


def _fetched(found: tuple[bytes, str, str] | None) -> Fetched | None:
    if found is None:
        return None
    content, etag, last_modified = found
    return Fetched(content, Validators(etag, last_modified))


def _is_beside(name: str) -> bool:
    """Say whether a name stays in the folder, on any system."""
    path = PureWindowsPath(name)
    return not (is_remote(name) or path.drive or path.root or ".." in path.parts)


def _refuse_odd(name: str) -> None:
    """Take nothing that could be more than a part of a document, such as a workflow."""
    hidden = any(part.startswith(".") for part in PureWindowsPath(name).parts)
    if hidden or not name.lower().endswith(_SUFFIXES):
        raise input_error(
            "reference-not-taken",
            f'"{name}" is not taken from upstream: '
            + ("it is hidden" if hidden else f"it ends with none of {_listed()}"),
        )


def _listed() -> str:
    return ", ".join(_SUFFIXES)
