"""`files.content`: bytes, text, files, and answers of which only a part is read."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest
from behaviour.server import reply
from openai_client import BinaryContent, NotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from behaviour.calls import Call

BYTES = bytes(range(256)) * 40


def test_content_is_bytes(call: Call, tmp_path: Path) -> None:
    call.server.answers(reply(BYTES))
    made = call("files.content", "f")
    assert type(made) is BinaryContent
    assert made == BYTES
    assert made.content == made.read() == BYTES
    made.write_to_file(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == BYTES
    made.stream_to_file(tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == BYTES
    assert list(made.iter_bytes()) == [BYTES]
    chunks = list(made.iter_bytes(1000))
    assert [len(chunk) for chunk in chunks] == [1000] * 10 + [240]
    assert b"".join(chunks) == BYTES
    assert pickle.loads(pickle.dumps(made)) == made


def test_lines_of_content(call: Call) -> None:
    call.server.answers(reply('{"a": "\u2028"}\r\n\n{}'.encode()))
    made = call("files.content", "f")
    assert list(made.iter_lines()) == ['{"a": "\u2028"}', "", "{}"]
    call.server.answers(reply(b""))
    nothing = call("files.content", "f")
    assert list(nothing.iter_lines()) == list(nothing.iter_bytes()) == []


def test_streamed_to_a_file(call: Call, tmp_path: Path) -> None:
    call.server.answers(reply(BYTES))
    files = call.use().files.with_streaming_response
    call.within(
        files.content("f"), lambda response: response.stream_to_file(tmp_path / "a")
    )
    assert (tmp_path / "a").read_bytes() == BYTES


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "text/plain; charset=latin-1", "application/x-none"],
)
def test_content_is_bytes_whatever_it_is_called(call: Call, content_type: str) -> None:
    body = b'{"not": "decoded", "\xfc": 1}'
    call.server.answers(reply(body, headers={"Content-Type": content_type}))
    made = call("files.content", "f")
    assert type(made) is BinaryContent
    assert made == body
    if "latin-1" in content_type:
        assert made.text == body.decode("latin-1")


def test_error_is_no_content(call: Call) -> None:
    call.server.answers(reply({"error": {"message": "no such file"}}, 404))
    with pytest.raises(NotFoundError, match="no such file"):
        call("files.content", "f")


def test_error_in_streaming_is_raised_before_the_body(call: Call) -> None:
    call.server.answers(reply({"error": {"message": "no such file"}}, 404))
    manager = call.use().files.with_streaming_response.content("f")
    with pytest.raises(NotFoundError, match="no such file"):
        call.within(manager, lambda response: pytest.fail("entered"))


def test_streamed_in_chunks(call: Call) -> None:
    call.server.answers(reply(BYTES))
    files = call.use().files.with_streaming_response
    chunks = call.within(
        files.content("f"), lambda response: call.gather(response.iter_bytes(1000))
    )
    assert b"".join(chunks) == BYTES
    assert {len(chunk) for chunk in chunks[:-1]} == {1000}


def test_streamed_and_read_at_once(call: Call) -> None:
    call.server.answers(reply(BYTES))
    files = call.use().files.with_streaming_response
    assert call.within(files.content("f"), lambda response: response.read()) == BYTES
    made = call.within(files.content("f"), lambda response: response.parse())
    assert type(made) is BinaryContent
    assert made == BYTES


def test_streamed_lines_of_text(call: Call) -> None:
    call.server.answers(reply('{"a":1}\n{"b":"ü"}\n'))
    files = call.use().files.with_streaming_response
    lines = call.within(
        files.content("f"), lambda response: call.gather(response.iter_lines())
    )
    assert lines == ['{"a":1}', '{"b":"ü"}']


def test_streamed_and_left_early(call: Call) -> None:
    call.server.answers(reply(BYTES * 1000))
    files = call.use().files.with_streaming_response
    seen = call.within(files.content("f"), lambda response: response.status_code)
    assert seen == 200
    assert call.server.has_open(0)
