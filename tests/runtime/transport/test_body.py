"""Bodies of every media type, as they are written."""

from __future__ import annotations

import io
import json
import os
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from runtime.bodies.body import Content, StreamedBody, encode_body
from runtime.parameters.styles import Encoding, Style
from runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def content_of(content: Content) -> bytes:
    """All of a body."""
    assert content is not None
    return content if isinstance(content, bytes) else b"".join(content)


def parts_of(
    properties: dict[str, object], **settings: Any
) -> list[tuple[str, str | None, str, bytes]]:
    """Name, file name, Content-Type header ("" for none) and content of each part."""
    content, content_type = encode_body(properties, MULTIPART, None, **settings)
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + content_of(content))
    found: list[tuple[str, str | None, str, bytes]] = []
    for part in message.get_payload():
        assert not isinstance(part, str)
        name = part.get_param("name", header="content-disposition")
        body = part.get_payload(decode=True)
        assert isinstance(name, str)
        assert isinstance(body, bytes)
        found.append((name, part.get_filename(), part.get("content-type", ""), body))
    return found


def test_json() -> None:
    body = {"a": None, "b": UNSET, "c": "ü", "d": (1, 2), "e": {"f": UNSET}}
    content, content_type = encode_body(body, "application/json", None)
    assert content == '{"a":null,"c":"ü","d":[1,2],"e":{}}'.encode()
    assert content_type == "application/json"


def test_json_of_other_names_and_shapes() -> None:
    assert encode_body([1], "application/vnd.x+json; v=1", None) == (
        b"[1]",
        "application/vnd.x+json; v=1",
    )
    assert encode_body(None, "application/json", None)[0] == b"null"
    assert encode_body("\ud800é", "application/json", None)[0] == b'"\\ud800\\u00e9"'


def test_json_has_no_nan() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode_body({"a": float("nan")}, "application/json", None)


@pytest.mark.parametrize("content_type", ["application/json", None])
def test_no_body(content_type: str | None) -> None:
    assert encode_body(UNSET, content_type, None) == (None, None)


def test_extra_properties_replace_and_join() -> None:
    extra = {"b": 2, "c": UNSET}
    assert encode_body({"a": 1, "b": 1}, "application/json", extra)[0] == (
        b'{"a":1,"b":2}'
    )
    assert encode_body({"a": 1}, FORM, extra)[0] == b"a=1&b=2"
    assert encode_body(UNSET, None, extra) == (b'{"b":2}', "application/json")


def test_extra_properties_need_an_object() -> None:
    with pytest.raises(TypeError, match="must be an object, not list"):
        encode_body([1], "application/json", {"a": 1})


def test_form() -> None:
    body = {
        "text": "a b&c=ü",
        "none": None,
        "unset": UNSET,
        "flag": True,
        "list": [1, "x"],
        "user": {"name": "x", "tags": ["a", "b"]},
        "rows": [{"id": 1}, {"id": 2}],
    }
    content, content_type = encode_body(body, FORM, None)
    assert content == (
        b"text=a+b%26c%3D%C3%BC&none=&flag=true&list=1&list=x"
        b"&user%5Bname%5D=x&user%5Btags%5D=a&user%5Btags%5D=b"
        b"&rows%5B0%5D%5Bid%5D=1&rows%5B1%5D%5Bid%5D=2"
    )
    assert content_type == FORM


def test_multipart_fields() -> None:
    properties: dict[str, object] = {
        "text": "grüße",
        "flag": True,
        "number": 0.5,
        "none": None,
        "unset": UNSET,
        "list": ["a", 1, None],
        "words": ("a", "b"),
        "object": {"a": [1, None]},
        "objects": [{"a": 1}, {"a": 2}],
        "generated": (n for n in (1, 2)),
    }
    assert parts_of(properties) == [
        ("text", None, "", "grüße".encode()),
        ("flag", None, "", b"true"),
        ("number", None, "", b"0.5"),
        ("list", None, "", b"a"),
        ("list", None, "", b"1"),
        ("words", None, "", b"a"),
        ("words", None, "", b"b"),
        ("object", None, "application/json", b'{"a":[1,null]}'),
        ("objects", None, "application/json", b'{"a":1}'),
        ("objects", None, "application/json", b'{"a":2}'),
        ("generated", None, "", b"1"),
        ("generated", None, "", b"2"),
    ]


def test_form_in_brackets() -> None:
    body = {
        "none": None,
        "list": [1, None],
        "of[]": ["x"],
        "user": {"name": "x", "tags": ["a"]},
        "rows": [{"id": 1}, {"id": 2}],
        "empty": {},
        "stated": ["a", "b"],
    }
    encodings = {"stated": Encoding(style=Style("form", False))}
    content, _ = encode_body(body, FORM, None, encodings, brackets=True)
    assert content_of(content).replace(b"%5B", b"[").replace(b"%5D", b"]") == (
        b"none=&list[]=1&list[]=&of[]=x&user[name]=x&user[tags][]=a"
        b"&rows[][id]=1&rows[][id]=2&stated=a%2Cb"
    )


def test_multipart_in_brackets() -> None:
    properties: dict[str, object] = {
        "flag": True,
        "list": ["a", None, 2],
        "of[]": ["b"],
        "object": {"a": {"b": 1}, "none": None, "unset": UNSET, "c": [{"d": 2}]},
        "empty": {},
        "generated": (n for n in (1, 2)),
        "file": b"x",
        "files": [("f.txt", b"y"), b"z"],
        "deep": {"file": ("g.txt", b"y")},
        "json": {"a": 1},
        "jsons": [{"a": 1}],
        "stated": ["a", "b"],
    }
    encodings = {
        "json": Encoding("application/json"),
        "jsons": Encoding("application/json"),
        "stated": Encoding(style=Style("form", False)),
    }
    assert parts_of(properties, encodings=encodings, brackets=True) == [
        ("flag", None, "", b"true"),
        ("list[]", None, "", b"a"),
        ("list[]", None, "", b"2"),
        ("of[]", None, "", b"b"),
        ("object[a][b]", None, "", b"1"),
        ("object[c][][d]", None, "", b"2"),
        ("generated[]", None, "", b"1"),
        ("generated[]", None, "", b"2"),
        ("json", None, "application/json", b'{"a":1}'),
        ("jsons[]", None, "application/json", b'{"a":1}'),
        ("stated", None, "", b"a,b"),
        ("file", "upload", "application/octet-stream", b"x"),
        ("files[]", "f.txt", "text/plain", b"y"),
        ("files[]", "upload", "application/octet-stream", b"z"),
        ("deep[file]", "g.txt", "text/plain", b"y"),
    ]


def test_multipart_files(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(b"{}\n")
    image = tmp_path / "a.png"
    image.write_bytes(b"png")
    opened = image.open("rb")
    memory = io.BytesIO(b"xyz")
    memory.seek(1)
    octets = "application/octet-stream"
    with opened:
        found = parts_of(
            {
                "bytes": b"\0\xff",
                "path": path,
                "open": opened,
                "memory": memory,
                "named": ("a.txt", b"a"),
                "typed": ("a.bin", path, "x/y"),
                "headed": ("b.bin", b"b", None, {"X-A": "1", "Content-Type": "x/z"}),
                "nameless": (None, b"c"),
                "many": [image, ("b.png", b"b")],
            }
        )
    assert found == [
        ("bytes", "upload", octets, b"\0\xff"),
        ("path", "train.jsonl", octets, b"{}\n"),
        ("open", "a.png", "image/png", b"png"),
        ("memory", "upload", octets, b"yz"),
        ("named", "a.txt", "text/plain", b"a"),
        ("typed", "a.bin", "x/y", b"{}\n"),
        ("headed", "b.bin", "x/z", b"b"),
        ("nameless", None, "", b"c"),
        ("many", "a.png", "image/png", b"png"),
        ("many", "b.png", "image/png", b"b"),
    ]


def test_headers_of_a_file_are_sent() -> None:
    file = ("a", b"", "x/y", {"X-A": "1", "content-type": "no/no"})
    content, _ = encode_body({"f": file}, MULTIPART, None)
    assert b'filename="a"\r\nX-A: 1\r\nContent-Type: x/y\r\n\r\n' in content_of(content)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ('a"b.txt', 'filename="a%22b.txt"'),
        ("a\r\nb", 'filename="a%0D%0Ab"'),
        ("grüße €.txt", 'filename="grüße €.txt"'),
        ("a\\b;c", 'filename="a\\b;c"'),
    ],
)
def test_file_names_are_escaped_as_browsers_do(name: str, written: str) -> None:
    content, _ = encode_body({"f": (name, b"")}, MULTIPART, None)
    assert written.encode() in content_of(content)


@pytest.mark.parametrize(
    "file",
    [
        ("a", b"", "x/y\r\nX-Evil: 1"),
        ("a", b"", "x/y", {"X-A": "1\r\nX-Evil: 1"}),
        ("a", b"", "x/y", {"X-A\r\nX-Evil": "1"}),
    ],
)
def test_a_file_cannot_add_headers(file: object) -> None:
    with pytest.raises(ValueError, match="line break"):
        encode_body({"f": file}, MULTIPART, None)


def test_each_boundary_is_another() -> None:
    types = {encode_body({"a": 1}, MULTIPART, None)[1] for _ in range(10)}
    assert len(types) == 10


def test_lengths_and_repetition(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    with path.open("rb") as file:
        file.read(1)
        content, _ = encode_body({"f": [path, file, b"x"]}, MULTIPART, None)
        assert isinstance(content, StreamedBody)
        first = b"".join(content)
        assert content.replayable
        assert content.length == len(first)
        assert b"".join(content) == first
        assert b"bc" in first


def test_an_empty_file_has_a_length(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    content, _ = encode_body(path, "application/octet-stream", None)
    assert isinstance(content, StreamedBody)
    assert content.length == 0
    assert b"".join(content) == b""


def test_a_pipe_is_sent_once() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"piped")
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        content, _ = encode_body(file, "application/octet-stream", None)
        assert isinstance(content, StreamedBody)
        assert content.length is None
        assert not content.replayable
        assert b"".join(content) == b"piped"


def test_a_file_that_grows_is_sent_as_long_as_promised(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"abc")
    content, _ = encode_body(path, "application/octet-stream", None)
    path.write_bytes(b"abcdef")
    assert content_of(content) == b"abc"


def test_files_are_read_in_chunks(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 300_000)
    content, _ = encode_body({"f": path}, MULTIPART, None)
    assert isinstance(content, StreamedBody)
    assert max(map(len, content)) == 64 * 1024


def test_what_sending_opened_is_closed_when_it_stops(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 300_000)
    content, _ = encode_body(path, "application/octet-stream", None)
    assert isinstance(content, StreamedBody)
    before = len(list(Path("/proc/self/fd").iterdir()))
    sending = iter(content)
    next(sending)
    assert len(list(Path("/proc/self/fd").iterdir())) == before + 1
    content.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    with pytest.raises(StopIteration):
        next(sending)


def test_mistakes_with_files(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        encode_body({"f": tmp_path / "missing"}, MULTIPART, None)
    with pytest.raises(IsADirectoryError):
        encode_body({"f": tmp_path}, MULTIPART, None)
    path = tmp_path / "a"
    path.write_text("text")
    with path.open() as text:
        content, _ = encode_body({"f": text}, MULTIPART, None)
        with pytest.raises(TypeError, match="binary mode"):
            content_of(content)
    with pytest.raises(ValueError, match="closed"):
        encode_body({"f": text}, MULTIPART, None)


def numbers() -> Iterator[bytes]:
    """Chunks that can be made once."""
    yield b"1"
    yield b"2"


@pytest.mark.parametrize(
    ("body", "content_type", "content", "replayable"),
    [
        ("grüße", "text/plain", "grüße".encode(), True),
        (7, "text/plain", b"7", True),
        (b"raw", "application/octet-stream", b"raw", True),
        (bytearray(b"raw"), "application/octet-stream", b"raw", True),
        (io.BytesIO(b"raw"), "image/png", b"raw", True),
        ([b"1", b"2"], "audio/wav", b"12", True),
        (numbers(), "audio/wav", b"12", False),
    ],
)
def test_raw_bodies(
    body: object, content_type: str, content: bytes, replayable: bool
) -> None:
    made, made_type = encode_body(body, content_type, None)
    assert content_of(made) == content
    assert made_type == content_type
    assert not isinstance(made, StreamedBody) or made.replayable is replayable


def test_a_file_says_what_a_wildcard_is() -> None:
    assert encode_body(("a.png", b"x"), "image/*", None) == (b"x", "image/png")
    assert encode_body(b"x", "*/*", None)[1] == "application/octet-stream"


async def letters() -> AsyncIterator[bytes]:
    """Chunks that only an async client can send."""
    yield b"a"


def test_an_async_body_needs_the_async_client() -> None:
    content, _ = encode_body(letters(), "audio/wav", None)
    with pytest.raises(TypeError, match="asynchronous client"):
        content_of(content)


def test_json_in_a_part_is_json() -> None:
    [(_, _, _, body)] = parts_of({"o": {"a": "ü"}})
    assert json.loads(body) == {"a": "ü"}
