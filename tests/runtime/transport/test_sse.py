"""Event streams, as the WHATWG standard has them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.streams.sse import EventDecoder, LineDecoder, ServerSentEvent


def decoded(*chunks: bytes) -> list[tuple[str, str, str]]:
    """The events of some chunks: name, data, id."""
    decoder = EventDecoder()
    return [event[:3] for chunk in chunks for event in decoder.feed(chunk)]


def data(*chunks: bytes) -> list[str]:
    """Only the data of the events."""
    return [event[1] for event in decoded(*chunks)]


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"data: a\n\n", ["a"]),
        (b"data:a\n\n", ["a"]),
        (b"data:  a \n\n", [" a "]),
        (b"data: a\r\n\r\n", ["a"]),
        (b"data: a\r\r", ["a"]),
        (b"data: a\rdata: b\n\r\n", ["a\nb"]),
        (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
        (b"data: a\ndata: b\ndata:\n\n", ["a\nb\n"]),
        (b"data\n\ndata\ndata\n\ndata:", ["", "\n"]),
        (b": comment\ndata: a\n:\n\n", ["a"]),
        (b"data: a\n", []),
        (b"data: a", []),
        (b"\n\n\ndata: a\n\n\n\n", ["a"]),
        (b"nonsense\nunknown: x\n data: b\nData: c\ndata: a\n\n", ["a"]),
        (b"data: \xff\xc3\n\n", ["\ufffd\ufffd"]),
        (b"data: \xe2\x82\n\n", ["\ufffd"]),
        ("data: a\u2028b\x0bc\x85\n\n".encode(), ["a\u2028b\x0bc\x85"]),
        (b"data: a: b\n\n", ["a: b"]),
    ],
)
def test_data(stream: bytes, events: list[str]) -> None:
    assert data(stream) == events


def test_names_and_ids() -> None:
    stream = (
        b"event: add\nid: 1\ndata: a\n\n"
        b"data: b\n\n"
        b"event: gone\n\n"
        b"id\ndata: c\n\n"
        b"id: 2\nid: x\0y\nevent:\ndata: d\n\n"
    )
    assert decoded(stream) == [
        ("add", "a", "1"),
        ("message", "b", "1"),
        ("message", "c", ""),
        ("message", "d", "2"),
    ]


def test_retry_is_digits_only() -> None:
    stream = b"retry: 30\ndata: a\n\nretry: 3x\nretry: \xd9\xa3\ndata: b\n\n"
    assert [event.retry for event in EventDecoder().feed(stream)] == [30, 30]


def test_retry_with_more_digits_than_a_number_may_have() -> None:
    """Python reads no more than 4,300 of them, and raises for more."""
    (event,) = EventDecoder().feed(b"retry: " + b"9" * 5000 + b"\ndata: a\n\n")
    assert (event.retry, event.states_retry) == (None, False)


def test_an_event_is_given_with_its_last_byte() -> None:
    """A CR ends a line at once: the LF that may follow may be long in coming."""
    decoder = EventDecoder()
    assert list(decoder.feed(b"data: a\r\n\r")) == [
        ServerSentEvent("message", "a", "", None)
    ]
    assert list(decoder.feed(b"\ndata: b\n")) == []
    assert [event.data for event in decoder.feed(b"\n")] == ["b"]


PIECES = st.lists(
    st.sampled_from(
        [
            b"data: a",
            b"data:",
            "data: \u00fc\u20ac\U0001f600".encode(),
            b"data: \xf0\x9f",
            b"\xef\xbb\xbf",
            b"event: x",
            b"id: 1",
            b": c",
            b"\n",
            b"\r",
            b"\r\n",
            b"\n\n",
        ]
    ),
    max_size=30,
).map(b"".join)


@given(PIECES, st.lists(st.integers(0, 200), max_size=8))
def test_where_the_bytes_are_cut_changes_nothing(
    stream: bytes, cuts: list[int]
) -> None:
    ends = sorted({cut for cut in cuts if cut < len(stream)} | {0, len(stream)})
    chunks = [stream[a:b] for a, b in itertools.pairwise(ends)]
    assert decoded(*chunks) == decoded(stream)
    assert decoded(*[stream[i : i + 1] for i in range(len(stream))]) == decoded(stream)


@given(st.binary(max_size=40).map(lambda raw: raw.replace(b"\0", b"\r")), st.data())
def test_lines_are_those_of_the_whole(stream: bytes, draw: st.DataObject) -> None:
    cut = draw.draw(st.integers(0, len(stream)))
    decoder = LineDecoder()
    lines = [*decoder.feed(stream[:cut]), *decoder.feed(stream[cut:])]
    whole = stream.splitlines()
    assert [*lines, decoder.rest] == [*whole, b""] or [*lines, decoder.rest] == whole
