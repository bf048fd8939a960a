"""Line ends say nothing: Git changes them on Windows (`core.autocrlf`), and nobody meant it."""

from __future__ import annotations

import hashlib


def text_digest(content: bytes) -> str:
    """Hash the bytes of a text, whatever its line ends are: SHA-256 of it with LF."""
    return hashlib.sha256(with_plain_ends(content)).hexdigest()


def with_plain_ends(content: bytes) -> bytes:
    """Write the line ends CR LF as LF."""
    return content.replace(b"\r\n", b"\n")
