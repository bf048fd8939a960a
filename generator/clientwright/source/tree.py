"""The data of a whole document, with positions, over one or many files."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from ..diagnostics import Excerpt
from .pointers import join, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..diagnostics import Position
    from .data import JSON
    from .files import Files
    from .source_file import SourceFile


class Places(Protocol):
    """Knows where things stand."""

    def position(self, pointer: str) -> Position | None:
        """Find the place of a thing, or of the nearest one above it."""
        ...


@frozen(eq=False)
class FilePlaces:
    """The places of things in the files that they were read from."""

    main: SourceFile
    files: Files

    def position(self, pointer: str) -> Position | None:
        """Find the place of a thing, or of the nearest one above it."""
        file, tokens = split(pointer)
        source = self.files.known(file) if file else self.main
        return source.position(tokens) if source else None


@frozen(eq=False)
class MovedPlaces:
    """The places of things after some of them were put in or moved."""

    base: Places
    moved: Mapping[str, tuple[Places, str]]
    """Pointer now → where the thing came from, and its pointer there."""

    def position(self, pointer: str) -> Position | None:
        """Find the place of a thing, or of the nearest one above it."""
        file, tokens = split(pointer)
        for length in range(len(tokens), -1, -1):
            origin = self.moved.get(join(f"{file}#", *tokens[:length]))
            if origin is not None:
                places, start = origin
                return places.position(join(start, *tokens[length:]))
        return self.base.position(pointer)


@frozen(eq=False)
class Tree:
    """Plain data that must not be changed: YAML aliases share parts of it."""

    name: str
    """The main file as people know it."""

    root: JSON = field(repr=False)
    digest: str
    """SHA-256 of the bytes of the main file, with LF at the ends of lines."""

    files: Files = field(repr=False)
    places: Places = field(repr=False)

    @property
    def main_file(self) -> str:
        """The name by which other files may refer back to the main file."""
        return posixpath.basename(urlsplit(self.files.address or self.name).path)

    def resolve(self, pointer: str) -> JSON:
        """Find the data at an absolute pointer, in whichever file.

        Raises:
            LookupError: there is none; the message says why.
        """
        file, tokens = split(pointer)
        value = self.files.get(file).root if file else self.root
        for token in tokens:
            value = _step(value, token, pointer)
        return value

    def with_root(self, root: JSON, places: Places) -> Tree:
        """Give the tree with other data, of which `places` knows the places."""
        return evolve(self, root=root, places=places)

    def knowing_files_of(self, other: Tree) -> Tree:
        """Give the tree with excerpts also of the files of another tree."""
        return evolve(self, files=self.files.joined_with(other.files))

    def position(self, pointer: str) -> Position | None:
        """Find the place of a thing, or of the nearest one above it."""
        return self.places.position(pointer)

    def excerpt(self, position: Position, context: int = 2) -> Excerpt:
        """Give the lines around a position."""
        source = self.files.named(position.file)
        return source.excerpt(position, context) if source else Excerpt(1, ())


def _step(value: JSON, token: str, pointer: str) -> JSON:
    if isinstance(value, dict) and token in value:
        return value[token]
    if isinstance(value, list) and token.isascii() and token.isdecimal():
        index = int(token)
        if index < len(value):
            return value[index]
    raise LookupError(f"there is nothing at {pointer}")
