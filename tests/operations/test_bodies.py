"""What is sent as a body: as a whole or by properties, in which media type, or not at all."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from loopback.server import Received, Server
    from operations.clients import Caller

WHOLE: Final = "body_as_a_whole_or_its_properties"


@pytest.mark.parametrize(
    ("arguments", "kind", "sent"),
    [
        ({"name": "a", "limit": 1}, "application/json", b'{"name":"a","limit":1}'),
        ({"body": "<job/>"}, "application/xml", b"<job/>"),
        ({"body": b"\x00"}, "application/octet-stream", b"\x00"),
        ({"body": ("a.bin", b"\x00")}, "application/octet-stream", b"\x00"),
    ],
)
def test_a_body_as_a_whole(
    call: Caller, server: Server, arguments: Any, kind: str, sent: bytes
) -> None:
    call.use(WHOLE)
    call("jobs.start", "q", dry=True, **arguments)
    request = server.last
    assert (request.target, request.header("Content-Type")) == (
        "/jobs/q?dry=true",
        kind,
    )
    assert request.body == sent


def test_xml_in_bytes_is_called_so(call: Caller, server: Server) -> None:
    call.use(WHOLE)
    asked = {"content-type": "application/xml"}
    call("jobs.start", "q", body=b"<job/>", extra_headers=asked)
    assert server.last.header("Content-Type") == "application/xml"


@pytest.mark.parametrize("is_model", [True, False], ids=["model", "dict"])
def test_an_object_as_a_whole_goes_where_its_properties_go(
    call: Caller, server: Server, is_model: bool
) -> None:
    package = call.use(WHOLE)
    given: Any = {"name": "a"}
    if is_model:
        given = package.models.StartRequest(**given)
    call("jobs.start", "q", body=given)
    assert server.last.header("Content-Type") == "application/json"
    assert server.last.json == {"name": "a"}


def test_a_body_is_given_in_one_way(call: Caller, server: Server) -> None:
    call.use(WHOLE)
    with pytest.raises(TypeError, match="either the body as a whole, or name"):
        call("jobs.start", "q", name="a", body="<job/>")
    assert not server.received


def test_json_is_never_called_something_else(call: Caller, server: Server) -> None:
    call.use(WHOLE, default_headers={"Content-Type": "application/xml"})
    call("jobs.start", "q", name="a")
    assert server.last.header("Content-Type") == "application/json"
    for asked in ("application/xml", "image/png"):
        with pytest.raises(TypeError, match=f"of type {asked} must be text, bytes"):
            call("jobs.start", "q", name="a", extra_headers={"Content-Type": asked})
    merged = "application/merge-patch+json"
    call("jobs.start", "q", name="a", extra_headers={"Content-Type": merged})
    assert server.last.header("Content-Type") == merged
    assert server.last.json == {"name": "a"}
    assert len(server.received) == 2


def test_what_has_no_body_sends_none(call: Caller, server: Server) -> None:
    call.use("body_that_may_be_left_out")
    call("jobs.start")
    assert server.last.body == b""
    assert server.last.header("Content-Type") is None
    call("jobs.start", extra_body={})
    assert (server.last.body, server.last.header("Content-Type")) == (
        b"{}",
        "application/json",
    )
    call("jobs.start", name="a")
    assert server.last.json == {"name": "a"}


def lines() -> Iterator[object]:
    """Documents that are made while they are sent."""
    yield {"kind": "a"}
    yield b'{"kind":"b"}'


async def lines_later() -> AsyncIterator[object]:
    for line in lines():
        yield line


def test_json_lines(call: Caller, server: Server) -> None:
    models = call.use("body_of_json_lines").models
    call("events.send", body=lines())
    assert server.last.header("Content-Type") == "application/jsonl"
    assert server.last.body == b'{"kind":"a"}\n{"kind":"b"}\n'
    assert server.last.header("Transfer-Encoding") == "chunked"
    call("events.send", body=[models.Event(kind="ü")])
    assert server.last.body == '{"kind":"ü"}\n'.encode()
    assert server.last.header("Content-Length") == "14"
    call("events.send_listed", body=lines())
    assert server.last.body == b'\x1e{"kind":"a"}\n\x1e{"kind":"b"}\n'
    if call.is_async:
        call("events.send", body=lines_later())
        assert server.last.body == b'{"kind":"a"}\n{"kind":"b"}\n'


def test_a_file_of_json_lines(call: Caller, server: Server, tmp_path: Path) -> None:
    call.use("body_of_json_lines")
    path = tmp_path / "events.jsonl"
    path.write_bytes(b"1\n2\n")
    call("events.send", body=path)
    assert server.last.body == b"1\n2\n"
    assert server.last.header("Content-Type") == "application/jsonl"


def parts(received: Received) -> list[tuple[str, str, bytes]]:
    """Content-Type, X-Kind and content of each part."""
    head = f"Content-Type: {received.header('Content-Type')}\r\n\r\n".encode()
    found: list[tuple[str, str, bytes]] = []
    for part in message_from_bytes(head + received.body).get_payload():
        assert not isinstance(part, str)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        assert part["X-Place"] is None
        found.append((part["Content-Type"], part["X-Kind"], content))
    return found


def test_headers_of_parts_that_have_one_value(call: Caller, server: Server) -> None:
    call.use("encoding_with_headers")
    call("files.add", files=[("a", b"1")], meta={"a": "b"})
    assert parts(server.last) == [
        ("application/json", "meta", b'{"a":"b"}'),
        ("image/png", "picture", b"1"),
    ]


@pytest.mark.parametrize("files", [["a.png"], [b"1", "a.png"], "a.png"])
def test_a_str_is_no_file_of_several(call: Caller, server: Server, files: Any) -> None:
    call.use("encoding_with_headers")
    with pytest.raises(TypeError, match="files must be a file and not a str"):
        call("files.add", files=files)
    assert not server.received


def test_a_str_is_no_whole_body_of_bytes(call: Caller, server: Server) -> None:
    call.use("body_of_bytes_or_text")
    with pytest.raises(TypeError, match="octet-stream must be a file and not a str"):
        call("notes.put_raw", body="a.bin")
    call("notes.put_raw", body=Path(__file__))
    assert server.last.body == Path(__file__).read_bytes()


def test_reserved_characters_pass(call: Caller, server: Server) -> None:
    call.use("reserved_characters_that_pass")
    call("files.mark", "a:b/c@d?%2F", from_="/x?y&z", url="https://a/?b=c&d e")
    # "/" and "?" would end the segment, "&" the parameter.
    assert server.last.target == "/files/a:b%2Fc@d%3F%2F?from=/x?y%26z"
    assert server.last.body == b"url=https://a/?b=c%26d%20e"
    for dots in ("%2e%2E", "..", "%2E"):
        with pytest.raises(ValueError, match="must not be"):
            call("files.mark", dots, url="")
