"""Uploads: every form of a file, as an independent parser reads it."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any

import pytest
from behaviour import samples
from behaviour.forms import Part, in_order, parts_of
from behaviour.server import reply
from openai_client import APIConnectionError, models

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from behaviour.calls import Call

EVERYTHING = bytes(range(256)) + b"\r\n--\r\n\n\r" + bytes(range(255, -1, -1))

# The method, the name of its file, and what else it must be given.
UPLOADS: dict[str, tuple[str, dict[str, str]]] = {
    "files.create": ("file", {"purpose": "p"}),
    "images.edit": ("image", {"prompt": "p"}),
    "images.create_variation": ("image", {}),
    "audio.transcriptions.create": ("file", {"model": "whisper-1"}),
    "audio.translations.create": ("file", {"model": "whisper-1"}),
}


class PathLike:
    """What is no pathlib.Path, but says where a file lies."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return str(self.path)


OCTETS = "application/octet-stream"
FORMS: dict[str, tuple[Callable[[Path], Any], str | None, str | None]] = {
    "bytes": (lambda path: path.read_bytes(), "upload", OCTETS),
    "Path": (lambda path: path, "a b.png", "image/png"),
    "PathLike": (PathLike, "a b.png", "image/png"),
    "name and bytes": (
        lambda path: ("n.mp3", path.read_bytes()),
        "n.mp3",
        "audio/mpeg",
    ),
    "name and path": (lambda path: ("n.bin", path), "n.bin", OCTETS),
    "no name": (lambda path: (None, path), None, None),
    "name, path, type": (lambda path: ("n", path, "x/y"), "n", "x/y"),
    "name, bytes, no type": (
        lambda path: ("n.png", path.read_bytes(), None),
        "n.png",
        "image/png",
    ),
    "BytesIO": (lambda path: io.BytesIO(path.read_bytes()), "upload", OCTETS),
    "name, BytesIO, type": (
        lambda path: ("n.txt", io.BytesIO(path.read_bytes()), "text/x-log"),
        "n.txt",
        "text/x-log",
    ),
    "bytearray": (lambda path: bytearray(path.read_bytes()), "upload", OCTETS),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with bytes that a careless parser or writer would take for an end."""
    path = tmp_path / "a b.png"
    path.write_bytes(EVERYTHING)
    return path


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("method", UPLOADS)
def test_forms_of_a_file(call: Call, path: Path, method: str, form: str) -> None:
    make, filename, content_type = FORMS[form]
    name, others = UPLOADS[method]
    call(method, **{name: make(path)}, **others)
    parts = parts_of(call.server.last)
    parts.remove(Part(name, EVERYTHING, filename, content_type))
    assert parts == [Part(key, value.encode()) for key, value in others.items()]


def test_open_file(call: Call, path: Path) -> None:
    with path.open("rb") as file:
        call("files.create", file=file, purpose="p")
        sent = parts_of(call.server.last)[-1]
        assert sent == Part("file", EVERYTHING, "a b.png", "image/png")
        assert not file.closed


def test_open_file_is_sent_from_where_it_stands(call: Call, path: Path) -> None:
    with path.open("rb") as file:
        file.seek(100)
        call("files.create", file=file, purpose="p")
    assert parts_of(call.server.last)[-1].content == EVERYTHING[100:]


def test_file_without_a_length(call: Call) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"from a pipe")
    os.close(writing)
    with open(reading, "rb") as file:  # noqa: PTH123 - a descriptor, no path
        call("files.create", file=("p.txt", file), purpose="p")
    sent = call.server.last
    assert sent.header("Transfer-Encoding") == "chunked"
    assert sent.header("Content-Length") is None
    assert parts_of(sent)[-1] == Part("file", b"from a pipe", "p.txt", "text/plain")


def test_two_files(call: Call, path: Path, tmp_path: Path) -> None:
    mask = tmp_path / "mask.png"
    mask.write_bytes(b"\x89MASK")
    call.server.answers(reply(samples.IMAGES))
    made = call("images.edit", image=path, mask=mask, prompt="ü", size="256x256")
    assert type(made.data[0]) is models.Image
    expected = [
        Part("prompt", "ü".encode()),
        Part("size", b"256x256"),
        Part("image", EVERYTHING, "a b.png", "image/png"),
        Part("mask", b"\x89MASK", "mask.png", "image/png"),
    ]
    assert in_order(parts_of(call.server.last)) == in_order(expected)


def test_empty_file(call: Call) -> None:
    call("files.create", file=("e.txt", b""), purpose="")
    assert parts_of(call.server.last) == [
        Part("purpose", b""),
        Part("file", b"", "e.txt", "text/plain"),
    ]


def test_name_is_sent_as_it_is(call: Call) -> None:
    call("files.create", file=("Grüße.txt", b"x"), purpose="p")
    # RFC 7578, 5.1.3, and the HTML standard: UTF-8 as it is, not by RFC 5987.
    assert 'filename="Grüße.txt"\r\n'.encode() in call.server.last.body


def test_name_cannot_leave_its_place(call: Call) -> None:
    call("files.create", file=('a"\r\nX: y\r\n\r\nb', b"x"), purpose="p")
    body = call.server.last.body
    assert b'filename="a%22%0D%0AX: y%0D%0A%0D%0Ab"\r\n' in body
    assert len(parts_of(call.server.last)) == 2


def test_upload_is_repeated_whole(call: Call, path: Path) -> None:
    busy, fine = reply({}, 429), reply(samples.FILE)
    with path.open("rb") as file:
        for given in (path, EVERYTHING, file):
            call.server.answers(busy, fine)
            call("files.create", file=given, purpose="p")
            first, second = call.server.received[-2:]
            assert parts_of(first) == parts_of(second)
            assert parts_of(second)[-1].content == EVERYTHING


@pytest.mark.parametrize("kind", ["missing", "folder", "text"])
def test_what_is_no_file(call: Call, tmp_path: Path, kind: str) -> None:
    wrong: dict[str, tuple[object, type[Exception]]] = {
        "missing": (tmp_path / "none", FileNotFoundError),
        "folder": (tmp_path, IsADirectoryError),
        "text": (io.StringIO("x"), TypeError),
    }
    given, expected = wrong[kind]
    with pytest.raises(expected) as caught:
        call("files.create", file=given, purpose="p")
    assert not isinstance(caught.value, APIConnectionError)
    assert call.server.has_open(0)


def test_a_str_is_no_file(call: Call) -> None:
    with pytest.raises(TypeError, match="file must be a file and not a str: pass a pa"):
        call("files.create", file="a.jsonl", purpose="fine-tune")


def test_an_answer_in_text_is_text(call: Call) -> None:
    text = {"Content-Type": "text/plain; charset=utf-8"}
    call.server.answers(reply("1\n00:00 --> 00:01\nHello", headers=text))
    said = call(
        "audio.transcriptions.create",
        file=b"sound",
        model="whisper-1",
        response_format="srt",
    )
    assert said == "1\n00:00 --> 00:01\nHello"
