"""Everything that goes wrong between a client and a server, byte by byte."""

from __future__ import annotations

import gzip
import time
from email.utils import formatdate
from typing import TYPE_CHECKING

from .server import answer

if TYPE_CHECKING:
    from .server import Received, Script, Wire

BODY = b'{"ok": 1}'


def head(length: int | None = None, status: str = "200 OK", more: str = "") -> bytes:
    """The head of an answer of JSON."""
    size = "" if length is None else f"Content-Length: {length}\r\n"
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{size}{more}\r\n"
    ).encode()


def sending(*pieces: bytes, then: str = "close") -> Script:
    """Send some bytes, and then close, reset, or wait for the client to go."""

    def script(received: Received, wire: Wire) -> None:
        for piece in pieces:
            wire.send(piece)
            time.sleep(0.02)
        if then == "wait":
            wire.wait_until_gone()
        elif then == "reset":
            wire.reset()
        elif then == "close":
            wire.hang_up()

    return script


def slowly(data: bytes) -> Script:
    """One byte after the other."""

    def script(received: Received, wire: Wire) -> None:
        for index in range(len(data)):
            wire.send(data[index : index + 1])
            time.sleep(0.001)

    return script


def redirecting(received: Received, wire: Wire) -> None:
    """To and fro, without end."""
    place = "/b" if received.path == "/a" else "/a"
    answer(status=302, Location=place)(received, wire)


def endless_stream(received: Received, wire: Wire) -> None:
    """Events, as long as somebody listens."""
    wire.head("text/event-stream")
    wire.chunks_until_gone(b"data: 1\n\n")


def broken_stream(received: Received, wire: Wire) -> None:
    """One event and a half."""
    wire.head("text/event-stream")
    wire.chunk(b"data: 1\n\ndata: 2\n")
    time.sleep(0.02)
    wire.reset()


ZIPPED = gzip.compress(b'{"ok": "' + b"1" * 5000 + b'"}')

NO_ANSWER: dict[str, Script] = {
    "closed before the head": sending(),
    "reset before the head": sending(then="reset"),
    "closed in the status line": sending(b"HTTP/1.1 2"),
    "closed in the head": sending(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "reset in the head": sending(b"HTTP/1.1 200 OK\r\nContent-Le", then="reset"),
    "closed in the body": sending(head(100), BODY),
    "reset in the body": sending(head(100), BODY, then="reset"),
    "closed in a chunk": sending(
        head(more="Transfer-Encoding: chunked\r\n"), b"20\r\n" + BODY
    ),
    "no length of a chunk": sending(
        head(more="Transfer-Encoding: chunked\r\n"), b"many\r\n" + BODY
    ),
    "a length that is too long": sending(head(len(BODY) + 1), BODY),
    "a length that is none": sending(head(more="Content-Length: ten\r\n"), BODY),
    "two lengths": sending(head(4, more="Content-Length: 5\r\n"), BODY),
    "a head of 1 MB": sending(head(9, more=f"X: {'x' * 1_000_000}\r\n"), BODY),
    "another protocol": sending(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "no gzip": sending(head(5, more="Content-Encoding: gzip\r\n"), b"plain"),
}
"""Faults after which nobody knows what was done: APIConnectionError."""

TOO_LATE: dict[str, Script] = {
    "no answer": sending(then="wait"),
    "no end of the head": sending(b"HTTP/1.1 200 OK\r\nX: ", then="wait"),
    "no end of the body": sending(head(100), BODY, then="wait"),
}
"""Faults that only a timeout ends: APITimeoutError."""

NO_JSON: dict[str, Script] = {
    "invalid JSON": answer("{'ok': 1}", content_type="application/json"),
    "cut JSON": answer(BODY[:-1], content_type="application/json"),
    "a length that is too short": sending(head(4), BODY[:4]),
    "a web page": answer("<!doctype html><p>Hello", content_type="text/html"),
    "nothing": answer("", content_type="application/json"),
    "no UTF-8": answer(b'{"a": "\xff"}', content_type="application/json"),
    "cut gzip": answer(
        ZIPPED[:-30], content_type="application/json", content_encoding="gzip"
    ),
}
"""Answers that are whole, and no JSON: APIResponseValidationError."""


def retry_after_forms() -> dict[str, tuple[Script, float, float]]:
    """Limits, with the least and the most seconds that they ask for."""
    soon, past = formatdate(time.time() + 20, usegmt=True), formatdate(0, usegmt=True)
    return {
        "nothing said": (answer(status=429), 0, 0.5),
        "seconds": (answer(status=429, retry_after="7"), 7, 7),
        "a fraction": (answer(status=429, retry_after="0.5"), 0.5, 0.5),
        "milliseconds": (answer(status=429, retry_after_ms="30"), 0.03, 0.03),
        "a date": (answer(status=429, retry_after=soon), 10, 20),
        "a date that has passed": (answer(status=429, retry_after=past), 0, 0),
        "nonsense": (answer(status=429, retry_after="later"), 0, 0.5),
    }
