"""JSON sequences (RFC 7464): records as they arrive, and what is cut off."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from loopback.sides import Side, generated
from runtime.errors import APIResponseValidationError
from runtime.model import BaseModel
from runtime.operation import JsonLines, JsonSequence, Operation
from runtime.streams import item, items

if TYPE_CHECKING:
    from collections.abc import Callable

    from loopback.server import Received, Script, Server, Wire


@attrs.define(kw_only=True, repr=False)
class Chunk(BaseModel):
    """An item."""

    n: int


LINES: Operation[Any] = Operation("GET", "/a", responses=(JsonLines("Chunk"),))
SEQUENCE: Operation[Any] = Operation("GET", "/a", responses=(JsonSequence("Chunk"),))


@pytest.fixture
def client(side: Side) -> Any:
    """A client that knows the models of this module."""
    return side.client(generated(side, _models=sys.modules[__name__]))


def opened(side: Side, client: Any, operation: Operation[Any]) -> Any:
    """The stream of a call."""
    return side.send(client, operation, stream=True)


def sequence(*chunks: bytes, kind: str = "application/json-seq") -> Script:
    """A JSON sequence, in these chunks."""

    def script(received: Received, wire: Wire) -> None:
        wire.head(kind)
        for chunk in chunks:
            wire.chunk(chunk)
        wire.chunk(b"")

    return script


@pytest.mark.parametrize("operation", [SEQUENCE, LINES], ids=["declared", "answered"])
def test_a_json_sequence(
    side: Side, client: Any, server: Server, operation: Operation[Any]
) -> None:
    text = b'\x1e{"n": 1}\n\x1e{\n"n"\n:2}\n\x1e\x1e  {"n": 3}\x1e{"n": 4}'
    server.answers(sequence(text))
    assert side.items(opened(side, client, operation)) == [
        Chunk(n=number) for number in (1, 2, 3, 4)
    ]
    assert server.last.header("Accept") in {"application/json-seq", "application/jsonl"}
    server.answers(sequence(*(bytes((byte,)) for byte in text)))
    found = side.items(opened(side, client, operation))
    assert [item.n for item in found] == [1, 2, 3, 4]


def test_an_item_of_a_sequence_does_not_wait_for_the_next(
    side: Side, client: Any, server: Server
) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("application/json-seq")
        wire.chunk(b'\x1e{"n": 1}\n')
        wire.wait_until_gone()

    server.answers(script)
    assert side.items(opened(side, client, SEQUENCE), 1) == [Chunk(n=1)]


@pytest.mark.parametrize(
    "text",
    [
        b'\x1e{"n": 1',
        b"\x1e12",
        b"\x1etru\n",
        b"\x1etrue",
        b'\x1e{"n": 1\x1e{"n": 2}\n',
        b'\x1e12\x1e{"n": 2}\n',
    ],
)
def test_a_sequence_that_was_cut_off(
    side: Side, client: Any, server: Server, text: bytes
) -> None:
    server.answers(sequence(b'\x1e{"n": 0}\n' + text))
    stream = opened(side, client, SEQUENCE)
    with pytest.raises(APIResponseValidationError, match="expected JSON in the stream"):
        side.items(stream)


@pytest.mark.parametrize("kind", ["application/json-seq", "application/json"])
@pytest.mark.parametrize(
    "text",
    [
        b'{\n"n": [1,\n"}\\"[",\n"\\\\"\n]\n}\n',
        b'{\n  "n": [\n    1,\n    "}\\"[",\n    "\\\\"\n  ]\n}\n',
    ],
    ids=["plain", "indented"],
)
def test_a_text_over_many_lines_is_parsed_once(
    side: Side,
    client: Any,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    text: bytes,
) -> None:
    parsed: list[object] = []

    def noting(parse: Callable[[object], object]) -> Callable[[object], object]:
        return lambda text: parsed.append(text) or parse(text)

    for module in (item, items):
        monkeypatch.setattr(module, "parse_json", noting(vars(module)["parse_json"]))
    mark = b"\x1e" if "seq" in kind else b""
    lines = (mark + text).splitlines(keepends=True)
    server.answers(sequence(*lines, *lines, kind=kind))
    found = side.items(opened(side, client, LINES))
    assert [each.n for each in found] == [[1, '}"[', "\\"]] * 2
    assert len(parsed) == 2


def test_a_line_that_is_no_json_is_told_at_once(
    side: Side, client: Any, server: Server
) -> None:
    text = b'{"n": 1}\noops\n{"n": 2}\n'
    server.answers(sequence(text, kind="application/json"))
    with pytest.raises(APIResponseValidationError, match=r"got 'oops'$"):
        side.items(opened(side, client, LINES))
