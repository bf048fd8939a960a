"""Files that are larger than what may be held: uploads and downloads of 64 MB."""

from __future__ import annotations

import gc
import tracemalloc
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Final

import pytest
from openai_client import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from behaviour.calls import Call
    from behaviour.server import Exchange

MEGABYTE: Final = 1 << 20
SIZE: Final = 64 * MEGABYTE
CHUNK: Final = bytes(range(256)) * 256
BOUND: Final = 6 * MEGABYTE
"""What may be held: the server of the test, which holds a megabyte, included."""


@contextmanager
def bounded_memory() -> Iterator[None]:
    """No more than `BOUND` is allocated at a time."""
    gc.collect()
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < BOUND


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of 64 MB that takes no room on the disk."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


@pytest.mark.parametrize("opened", [False, True], ids=["path", "open file"])
def test_upload_is_streamed(call: Call, path: Path, opened: bool) -> None:
    call("files.list")
    with path.open("rb") as file, bounded_memory():
        call("files.create", file=file if opened else path, purpose="p")
    sent = call.server.last
    assert SIZE < sent.size < SIZE + 1000
    assert sent.header("Content-Length") == str(sent.size)
    assert sent.body.count(b'filename="large.bin"') == 1


class Watched:
    """A file that knows how it was read."""

    name = "watched.bin"

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self.asked: list[int] = []
        self.seek = file.seek
        self.tell = file.tell

    def read(self, size: int = -1) -> bytes:
        self.asked.append(size)
        return self.file.read(size)


def test_upload_reads_small_pieces(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CHUNK * 3)
    with path.open("rb") as file:
        watched = Watched(file)
        call("files.create", file=watched, purpose="p")
    assert len(watched.asked) >= 3
    assert all(0 < size <= len(CHUNK) for size in watched.asked)


def large(exchange: Exchange) -> None:
    """Answer with 64 MB."""
    exchange.head(200, {"Content-Length": str(SIZE)})
    for _ in range(SIZE // len(CHUNK)):
        exchange.send(CHUNK)


def broken(exchange: Exchange) -> None:
    """Answer with the beginning of 64 MB, and hang up."""
    exchange.head(200, {"Content-Length": str(SIZE)})
    exchange.send(CHUNK)
    exchange.hang_up()


def test_download_is_streamed_to_disk(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "large.bin"
    call("files.list")
    call.server.answers(large)
    client = call.use()
    with bounded_memory():
        call.within(
            client.files.with_streaming_response.content("f-1"),
            lambda response: response.write_to_file(target),
        )
    assert call.server.last.target == "/v1/files/f-1/content"
    assert target.stat().st_size == SIZE
    with target.open("rb") as file:
        file.seek(-len(CHUNK), 2)
        assert file.read() == CHUNK
    assert [path.name for path in tmp_path.iterdir()] == ["large.bin"]


def test_download_that_breaks_leaves_nothing(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "large.bin"
    target.write_bytes(b"old")
    call.server.answers(broken)
    manager = call.use().files.with_streaming_response.content("f-1")
    with pytest.raises(APIConnectionError):
        call.within(manager, lambda response: response.write_to_file(target))
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["large.bin"]
