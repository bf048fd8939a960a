"""Bodies of parts without names (OpenAPI 3.2: an array, or `itemSchema`, in multipart/mixed)."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest
from runtime.bodies.body import Content, StreamedBody, encode_body
from runtime.parameters.styles import Encoding

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import Message

MIXED = "multipart/mixed"
PNG = b"\x89PNG\r\n"


def test_each_item_is_a_part_in_its_place() -> None:
    parts = sent([{"title": "é"}, PNG, "text", 1.5])
    assert [part.get_payload(decode=True) for part in parts] == [
        '{"title":"é"}'.encode(),
        PNG,
        b"text",
        b"1.5",
    ]
    assert [part["Content-Disposition"] for part in parts] == [None] * 4
    assert [part["Content-Type"] for part in parts] == [
        "application/json",
        "application/octet-stream",
        None,
        None,
    ]


def test_encodings_go_by_place_and_the_last_is_for_all_others() -> None:
    encodings = {
        "0": Encoding("application/vnd.summary+json", headers={"X-Kind": "summary"}),
        "*": Encoding("image/png"),
    }
    first, *others = sent([{"a": 1}, PNG, ("scan.png", PNG)], encodings)
    assert first["Content-Type"] == "application/vnd.summary+json"
    assert first["X-Kind"] == "summary"
    assert [part["Content-Type"] for part in others] == ["image/png"] * 2


def test_items_may_come_from_an_iterator() -> None:
    assert len(sent(iter([b"1", b"2"]), files=("*",))) == 2


def test_no_items_are_an_empty_body_of_parts() -> None:
    content, content_type = encode_body([], MIXED, None)
    boundary = str(content_type).partition("boundary=")[2]
    assert b"".join(pieces(content)) == f"--{boundary}--\r\n".encode()


def test_a_text_is_no_file() -> None:
    with pytest.raises(TypeError, match=r"must be a file and not a str"):
        encode_body([b"1", "scan.png"], MIXED, None, files=("*",))


def sent(
    body: object,
    encodings: Mapping[str, Encoding] | None = None,
    files: tuple[str, ...] = (),
) -> list[Message]:
    """The parts of a body, as another parser reads them."""
    content, content_type = encode_body(body, MIXED, None, encodings or {}, files)
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + b"".join(pieces(content)))
    assert not message.defects
    parts = message.get_payload()
    assert isinstance(parts, list)
    return parts


def pieces(content: Content) -> list[bytes]:
    assert isinstance(content, StreamedBody)
    return list(content)
