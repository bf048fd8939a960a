"""Uploads over the wire: streamed, repeated for a retry, closed afterwards."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback.server import Received, Server, Wire, answer
from runtime.client import Client
from runtime.operation import Json, Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from loopback.sides import Side

UPLOAD: Operation[Any] = Operation(
    "POST", "/files", content_type="multipart/form-data", responses=(Json("Any"),)
)
RAW: Operation[Any] = Operation(
    "PUT", "/raw", content_type="application/octet-stream", responses=(Json("Any"),)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of 200 kB."""
    made = tmp_path / "data.jsonl"
    made.write_bytes(b"0123456789" * 20_000)
    return made


def is_open(path: Path) -> bool:
    """Has this process the file open?"""
    links = Path("/proc/self/fd").iterdir()
    return any(link.resolve() == path.resolve() for link in links)


def test_multipart(side: Side, server: Server, path: Path) -> None:
    side.send(side.client(), UPLOAD, body={"purpose": "x", "file": path, "n": None})
    sent = server.last
    kind = sent.header("Content-Type") or ""
    assert kind.startswith("multipart/form-data; boundary=")
    boundary = kind.partition("=")[2].encode()
    assert sent.header("Content-Length") == str(len(sent.body))
    assert sent.header("Transfer-Encoding") is None
    assert sent.body == (
        b"--" + boundary + b'\r\nContent-Disposition: form-data; name="purpose"'
        b"\r\n\r\nx\r\n--" + boundary + b"\r\n"
        b'Content-Disposition: form-data; name="file"; filename="data.jsonl"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n"
        + path.read_bytes()
        + b"\r\n--"
        + boundary
        + b"--\r\n"
    )
    assert not is_open(path)


@pytest.mark.parametrize("operation", [UPLOAD, RAW], ids=["multipart", "raw"])
def test_files_are_sent_again_from_where_they_began(
    side: Side, server: Server, path: Path, operation: Operation[Any]
) -> None:
    server.answers(answer(status=429), answer(status=409), answer({"ok": 1}))
    with path.open("rb") as file:
        file.seek(199_990)
        body = {"a": file, "b": path} if operation is UPLOAD else file
        assert side.send(side.client(), operation, body=body) == {"ok": 1}
    bodies = {received.body for received in server.received}
    assert len(server.received) == 3
    assert len(bodies) == 1
    assert b"0123456789" in bodies.pop()


def test_the_caller_closes_what_the_caller_opened(side: Side, server: Server) -> None:
    file = io.BytesIO(b"abc")
    side.send(side.client(), RAW, body=file)
    assert not file.closed
    assert server.last.body == b"abc"


def test_paths_are_closed_when_sending_fails(
    side: Side, server: Server, path: Path
) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.reset()

    server.answers(script)
    with pytest.raises(Exception, match="PUT"):
        side.send(side.client(max_retries=0), RAW, body=path)
    assert not is_open(path)


def test_unknown_lengths_are_chunked(side: Side, server: Server) -> None:
    side.send(side.client(), RAW, body=(part for part in (b"a", b"b")))
    assert server.last.header("Transfer-Encoding") == "chunked"
    assert server.last.header("Content-Length") is None
    assert server.last.body == b"ab"


async def parts() -> AsyncIterator[bytes]:
    """Chunks made asynchronously."""
    yield b"a"
    yield b"b"


def test_async_chunks(side: Side, server: Server) -> None:
    if side.base is Client:
        with pytest.raises(TypeError, match="asynchronous client"):
            side.send(side.client(), RAW, body=parts())
    else:
        side.send(side.client(), RAW, body=parts())
        assert server.last.body == b"ab"


def test_a_form(side: Side, server: Server) -> None:
    form: Operation[Any] = Operation(
        "POST", "/form", content_type="application/x-www-form-urlencoded"
    )
    side.send(side.client(), form, body={"a": "b c", "n": [1, 2]})
    assert server.last.body == b"a=b+c&n=1&n=2"
    assert server.last.header("Content-Type") == "application/x-www-form-urlencoded"


def test_a_big_file_is_never_in_memory(
    side: Side, server: Server, tmp_path: Path
) -> None:
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(30_000_000)

    def script(received: Received, wire: Wire) -> None:
        received_bytes.append(len(received.body))
        answer({})(received, wire)

    received_bytes: list[int] = []
    # The server of the test holds what it gets: count only what the client takes.
    server.answers(script)
    client = side.client()
    peak = 0

    class Watched(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes | Any:
            nonlocal peak
            peak = max(peak, size if size is not None and size >= 0 else 30_000_000)
            return super().read(size)

    with Watched(big) as watched:
        side.send(client, UPLOAD, body={"file": ("big", watched)})
    assert received_bytes[0] > 30_000_000
    assert peak == 64 * 1024


def test_redirected_uploads(side: Side, server: Server, path: Path) -> None:
    server.answers(answer(status=307, location="/other"), answer({"ok": 1}))
    assert side.send(side.client(), RAW, body=path) == {"ok": 1}
    assert server.last.path == "/other"
    assert server.last.body == path.read_bytes()
    assert not is_open(path)
