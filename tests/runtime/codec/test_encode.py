"""Encoding: what a caller may hand over, and the JSON data it becomes."""

from __future__ import annotations

import json
from collections import OrderedDict, deque
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from attrs import define
from runtime.codec import encode
from runtime.model import BaseModel
from runtime.unset import UNSET, Unset

TZ = timezone(timedelta(hours=2))


@define(kw_only=True, repr=False)
class Point(BaseModel):
    """May contain anything."""

    x: int
    rest: Any | Unset = UNSET


class Color(Enum):
    """Has a value that is text."""

    RED = "red"


class Level(IntEnum):
    """Is a number, and an enum."""

    HIGH = 3


class Text(str):
    """Is text."""

    __slots__ = ()


def _generated() -> Iterator[object]:
    yield 1
    yield Point(x=1)


class Attributes(Mapping[str, object]):
    """Is a mapping, and no dict."""

    def __getitem__(self, key: str) -> object:
        return {"a": 1, "b": UNSET}[key]

    def __iter__(self) -> Iterator[str]:
        return iter(("a", "b"))

    def __len__(self) -> int:
        return 2


VALUES: list[tuple[object, object]] = [
    (None, None),
    (True, True),
    (1, 1),
    (1.5, 1.5),
    ("a", "a"),
    (Text("a"), "a"),
    ([1, [2]], [1, [2]]),
    ((1, (2,)), [1, [2]]),
    ({1}, [1]),
    (range(3), [0, 1, 2]),
    (deque([1]), [1]),
    ({"a": 1, "b": None, "c": UNSET}, {"a": 1, "b": None}),
    (OrderedDict(a=1), {"a": 1}),
    (Attributes(), {"a": 1}),
    ({Color.RED: 1, 2: 3, True: 4}, {"red": 1, "2": 3, "true": 4}),
    (Color.RED, "red"),
    (Level.HIGH, 3),
    (datetime(2023, 6, 1, 12, tzinfo=TZ), "2023-06-01T12:00:00+02:00"),
    (date(2023, 6, 1), "2023-06-01"),
    (time(12, 30), "12:30:00"),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    (Decimal("3"), "3"),
    (Decimal("1.5"), "1.5"),
    (Point(x=1), {"x": 1}),
    ([Point(x=1)], [{"x": 1}]),
    ({"a": (Point(x=1),)}, {"a": [{"x": 1}]}),
    (Point(x=1, rest=[{"a": Color.RED}]), {"x": 1, "rest": [{"a": "red"}]}),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_what_becomes_of_a_value(value: object, expected: object) -> None:
    encoded = encode(value)
    assert encoded == expected
    assert json.loads(json.dumps(encoded)) == expected


class Dumped:
    """As models of pydantic are: a loop over one gives pairs."""

    def __iter__(self) -> Iterator[tuple[str, object]]:
        yield from {"kind": "plain", "left_out": None}.items()

    def model_dump(self, *, mode: str, by_alias: bool, exclude_unset: bool) -> object:
        return {"type": [mode, by_alias, exclude_unset]}


def test_a_model_of_pydantic_gives_its_own_data() -> None:
    assert encode([Dumped()]) == [{"type": ["json", True, True]}]


def test_a_generator_is_a_list() -> None:
    assert encode({"items": _generated()}) == {"items": [1, {"x": 1}]}


def test_the_data_is_a_copy() -> None:
    tags = ["a"]
    data = Point(x=1, rest=tags).to_dict()
    tags.append("b")
    assert data == {"x": 1, "rest": ["a"]}


@pytest.mark.parametrize(
    "value",
    [b"a", bytearray(b"a"), Path("a"), object(), Point, UNSET, [UNSET], {b"a": 1}],
)
def test_what_json_has_nothing_for(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


def test_the_error_names_the_type() -> None:
    with pytest.raises(TypeError, match="type bytes cannot be sent as JSON"):
        encode({"a": [b"a"]})
