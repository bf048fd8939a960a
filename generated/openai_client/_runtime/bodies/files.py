"""What a caller may upload, and how it is read: in chunks, and again for a retry."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from pathlib import Path, PurePath
from stat import S_ISDIR, S_ISREG
from typing import IO, TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from typing_extensions import TypeIs

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
"""The content of a file: bytes, where it lies, or an open file (in binary mode)."""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file: its content, or (name, content[, content type[, headers]])."""

CHUNK = 64 * 1024


class Source(ABC):
    """Something that is sent. `size` is None when nobody knows before it is read."""

    size: int | None = None
    replayable = True

    @abstractmethod
    def chunks(self) -> Iterator[bytes]:
        """Read it from its beginning."""


class BytesSource(Source):
    """Bytes in memory."""

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self.data = bytes(data)
        self.size = len(self.data)

    def chunks(self) -> Iterator[bytes]:
        if self.data:
            yield self.data


class PathSource(Source):
    """A file on disk: opened when it is sent, closed afterwards.

    Raises:
        OSError: When there is no such file, before anything is sent.
    """

    def __init__(self, path: os.PathLike[str]) -> None:
        self.path = Path(path)
        status = self.path.stat()
        if S_ISDIR(status.st_mode):
            raise IsADirectoryError(f"a folder cannot be sent: {self.path}")
        # What is no regular file (a pipe) says 0, which is not how much it holds.
        self.size = status.st_size if S_ISREG(status.st_mode) else None
        self.replayable = self.size is not None

    def chunks(self) -> Iterator[bytes]:
        with self.path.open("rb") as file:
            yield from _read(file, self.size)


class FileSource(Source):
    """An open file, from where it stands. The caller closes it."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        try:
            self.start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(self.start)
        except (AttributeError, OSError, ValueError):
            if getattr(file, "closed", False):
                raise ValueError("the file to send is closed") from None
            self.start = 0
            self.replayable = False
        else:
            self.size = max(0, end - self.start)

    def chunks(self) -> Iterator[bytes]:
        if self.replayable:
            self.file.seek(self.start)
        yield from _read(self.file, self.size)


class IterableSource(Source):
    """Chunks that the caller makes; an iterator only once, a list any time."""

    def __init__(self, iterable: Iterable[bytes]) -> None:
        self.iterable = iterable
        self.replayable = not isinstance(iterable, Iterator)

    def chunks(self) -> Iterator[bytes]:
        for chunk in self.iterable:
            yield _bytes(chunk)


class AsyncIterableSource(Source):
    """Chunks that the caller makes asynchronously; only for an async client."""

    def __init__(self, iterable: AsyncIterable[bytes]) -> None:
        self.iterable = iterable
        self.replayable = not hasattr(iterable, "__anext__")

    def chunks(self) -> Iterator[bytes]:
        raise TypeError("an asynchronous body needs the asynchronous client")


def _read(file: IO[bytes], size: int | None) -> Iterator[bytes]:
    # Not more than the Content-Length that was promised, though the file may grow.
    left = size
    while left != 0 and (chunk := _bytes(file.read(_amount(left)))):
        yield chunk
        if left is not None:
            left -= len(chunk)


def _amount(left: int | None) -> int:
    return CHUNK if left is None else min(CHUNK, left)


def _bytes(chunk: object) -> bytes:
    # Not by `bytes` alone, which makes five zeros of the number 5.
    if isinstance(chunk, bytes | bytearray | memoryview):
        return bytes(cast("bytes", chunk))
    if isinstance(chunk, str):
        raise TypeError(
            "a file to send must be opened in binary mode, as open(…, 'rb')"
        )
    raise TypeError(f"a body consists of bytes, not of {type(chunk).__name__}")


def is_content(value: object) -> TypeIs[FileContent]:
    """Is this the content of a file (and no text, number or JSON data)?"""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or callable(
        getattr(value, "read", None)
    )


def is_file(value: object) -> TypeIs[FileInput]:
    """Is this a file? A tuple is one when its second item is the content of one."""
    if not isinstance(value, tuple):
        return is_content(value)
    parts = cast("tuple[object, ...]", value)
    return (
        2 <= len(parts) <= 4
        and (parts[0] is None or isinstance(parts[0], str))
        and is_content(parts[1])
    )


def source_of(content: FileContent) -> Source:
    """How to read the content of a file."""
    if isinstance(content, bytes | bytearray | memoryview):
        return BytesSource(content)
    if isinstance(content, os.PathLike):
        return PathSource(content)
    return FileSource(content)


class File:
    """A file with what the wire says about it."""

    __slots__ = ("content_type", "headers", "is_typed", "name", "source")

    def __init__(self, given: FileInput) -> None:
        name: str | None
        self.headers: Mapping[str, str] = {}
        declared: str | None = None
        if isinstance(given, tuple):
            name, content = given[0], given[1]
            if len(given) >= 3:
                declared = given[2]
            if len(given) == 4:
                self.headers = given[3]
        else:
            content = given
            name = _name(content)
        named = {key.lower(): value for key, value in self.headers.items()}
        self.name = name
        self.source = source_of(content)
        stated = declared or named.get("content-type")
        self.is_typed = stated is not None
        self.content_type = stated or _guessed(name)


def _name(content: FileContent) -> str:
    """The last part of the path; "upload" when the content comes from no path.

    A part without a file name is a text field for most servers.
    """
    path = content if isinstance(content, os.PathLike) else getattr(content, "name", "")
    if not isinstance(path, str | os.PathLike):
        return "upload"
    return PurePath(cast("str", path)).name or "upload"


def _guessed(name: str | None) -> str:
    import mimetypes

    return mimetypes.guess_type(name or "")[0] or "application/octet-stream"
