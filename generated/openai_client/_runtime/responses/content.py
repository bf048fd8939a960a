"""Bytes that an API answered with, and how they get into a file."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from ..http import Response


class BinaryContent(bytes):
    """The bytes of an answer; they can be used as such."""

    encoding: str

    def __new__(cls, data: bytes, encoding: str = "utf-8") -> BinaryContent:
        """Keep the bytes, and the encoding that the answer states for its text."""
        content = super().__new__(cls, data)
        content.encoding = encoding
        return content

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (bytes(self), self.encoding)

    @property
    def content(self) -> bytes:
        """The bytes."""
        return bytes(self)

    @property
    def text(self) -> str:
        """The bytes as text; what is none is replaced by U+FFFD."""
        return self.decode(self.encoding, "replace")

    def read(self) -> bytes:
        """The bytes, all of them each time."""
        return bytes(self)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes in chunks of that size, or all at once."""
        size = chunk_size or max(len(self), 1)
        for start in range(0, len(self), size):
            yield self[start : start + size]

    def iter_lines(self) -> Iterator[str]:
        """The lines of the text, without their ends."""
        for line in StringIO(self.text, newline=None):
            yield line.removesuffix("\n")

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write a file; one that is there is replaced at once, not bit by bit."""
        with replacing(path) as file:
            file.write(self)

    stream_to_file = write_to_file
    """The same under another name that is in use."""


def text_of(response: Response) -> str:
    """The text of an answer that was read.

    RFC 7303, 3: where no charset is stated, XML itself says what it is in.
    """
    head = response.content[:200]
    stated = _XML.match(head)
    encoding = stated[1].decode() if stated else ""
    if head.startswith((b"\xfe\xff", b"\xff\xfe")):
        encoding = "utf-16"
    if encoding and response.charset_encoding is None:
        try:
            return response.content.decode(encoding, "replace")
        except (LookupError, ValueError):
            pass
    return response.text


_XML = re.compile(rb"""(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)""")


def choose_encoding(response: Response) -> None:
    """Read text as UTF-8 where the answer names what is no encoding of text.

    Python knows others under such names (rot13, base64), which raise what no caller
    expects.
    """
    stated = response.charset_encoding
    if stated is None:
        return
    try:
        b"a".decode(stated, "replace")
    except (LookupError, ValueError):
        response.encoding = "utf-8"


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """A file to write, which takes the place of `path` when all went well.

    Otherwise nothing is left behind, and what was there is unchanged.
    """
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        # A pipe or a device is written to, not replaced.
        with target.open("wb") as file:
            yield file
        return
    part = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
