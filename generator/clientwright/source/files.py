"""The other files of a document, read when a reference leads to them."""

from __future__ import annotations

import posixpath
from copy import copy
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin

from ..diagnostics import InputError
from .content import Part, where_it_is
from .hosts import Reach
from .pointers import is_remote
from .reading import STDIN, read_bytes
from .source_file import read_source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..diagnostics import Diagnostics
    from .source_file import SourceFile


class RemoteReferenceError(LookupError):
    """A reference leads to another host, and that was not allowed."""


class Files:
    """Reads each file once, and remembers also what could not be read.

    Files are asked for by the file part of a pointer: a path relative to the folder
    of the main document, or an address.
    """

    def __init__(
        self,
        main: str,
        sources: tuple[SourceFile, ...],
        diagnostics: Diagnostics,
        *,
        allow_remote: bool,
        part: Part = where_it_is,
        address: str = "",
    ) -> None:
        self._main = main
        self.address = address
        """Where redirects of the main document have led to."""
        self._sources = {source.name: source for source in sources}
        self._diagnostics = diagnostics
        self._allow_remote = allow_remote
        self._part = part
        self._files: dict[str, SourceFile | LookupError] = {}
        self._failures: dict[str, InputError] = {}

    def get(self, file: str) -> SourceFile:
        """Read a file, or find it if it was read before.

        Raises:
            RemoteReferenceError: it is on another host, and that was not allowed.
            LookupError: it cannot be read; the message says why.
        """
        found = self._files.get(file)
        if found is None:
            found = self._files[file] = self._read(file)
        if isinstance(found, LookupError):
            raise found
        return found

    def known(self, file: str) -> SourceFile | None:
        """Find a file that has been read."""
        found = self._files.get(file)
        return None if isinstance(found, LookupError) else found

    def named(self, name: str) -> SourceFile | None:
        """Find a file that has been read by the name that people know it by."""
        return self._sources.get(name)

    def joined_with(self, other: Files) -> Files:
        """Give the same files, with those of another document known by name."""
        joined = copy(self)
        joined._sources = {**other._sources, **self._sources}
        return joined

    def digests(self) -> dict[str, str]:
        """Give the hash of each file that references led to, by its pointer's name."""
        return {
            name: found.digest
            for name, found in sorted(self._files.items())
            if not isinstance(found, LookupError)
        }

    def unreadable(self) -> tuple[str, ...]:
        """Name the files that references led to in vain; not those not allowed."""
        return tuple(
            name
            for name, found in sorted(self._files.items())
            if isinstance(found, LookupError)
            and not isinstance(found, RemoteReferenceError)
        )

    def failures(self) -> Mapping[str, InputError]:
        """Say why files that references led to could not be read, by name."""
        return dict(self._failures)

    def _read(self, file: str) -> SourceFile | LookupError:
        try:
            location = self._locate(file)
            reach = Reach(self._main, self._allow_remote, self.address)
            if is_remote(location) and not (reach.others or reach.is_own(location)):
                return RemoteReferenceError(
                    f"{location} is on another host, and remote references are not "
                    "allowed"
                )
            data = self._part(file)
            if data is None:
                data = read_bytes(location, reach)
            source = read_source(data, location, self._diagnostics)
        except InputError as error:
            self._failures[file] = error
            return LookupError(error.diagnostic.message)
        except ValueError as error:
            return LookupError(f"{file} is no address: {error}")
        self._sources[source.name] = source
        return source

    def _locate(self, file: str) -> str:
        if is_remote(file):
            return file
        if is_remote(self._main):
            return urljoin(self.address or self._main, quote(file))
        folder = "" if self._main == STDIN else posixpath.dirname(self._main)
        return posixpath.join(folder, file)
