"""Bytes to text, and what to say when they are no OpenAPI document at all."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from ..diagnostics import Position, input_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..diagnostics import InputError

_MAGIC: Final[Mapping[bytes, str]] = {
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "gzip-compressed",
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
}
# The longer marks first: UTF-32 LE starts like UTF-16 LE.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS: Final = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def decode(data: bytes, name: str) -> str:
    """Decode the bytes of a file: UTF-8, or what its byte order mark says.

    Raises:
        InputError: it is empty, or no text, or of another encoding, or a web page.
    """
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise _binary(name, f"it is {what}")
    encoding = next((enc for mark, enc in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, name, error) from error
    if not text.strip("\ufeff \t\r\n"):
        fix = "check that the file was saved or downloaded completely"
        raise input_error("empty-input", f"{name} is empty", fix)
    if "\0" in text:
        raise _binary(name, "it contains NUL")
    _refuse_markup(text, name)
    return text


def _undecodable(data: bytes, name: str, error: UnicodeDecodeError) -> InputError:
    head = data[:4096]
    if sum(byte in _CONTROLS for byte in head) * 50 > len(head):
        return _binary(name, "it contains control characters")
    before = data[: error.start]
    line = before.count(b"\n") + 1
    column = len(before) - (before.rfind(b"\n") + 1) + 1
    return input_error(
        "encoding",
        f"{name} is not UTF-8: byte 0x{data[error.start]:02x} cannot be read",
        "save the file as UTF-8",
        Position(name, line, column),
    )


def _binary(name: str, reason: str) -> InputError:
    fix = "give the OpenAPI document itself, as YAML or JSON"
    return input_error("binary-input", f"{name} is not text: {reason}", fix)


def _refuse_markup(text: str, name: str) -> None:
    head = text[:2000].lstrip("\ufeff \t\r\n").lower()
    if not head.startswith("<"):
        return
    if "<html" in head or "<!doctype html" in head or "<head" in head:
        raise input_error(
            "html-input",
            f"{name} is a web page, not an OpenAPI document",
            "use the address of the raw file (on GitHub: the button “Raw”)",
            Position(name, 1, 1),
        )
    raise input_error(
        "not-openapi",
        f"{name} is XML, not an OpenAPI document",
        "give an OpenAPI document, as YAML or JSON",
        Position(name, 1, 1),
    )
