"""Strict decoding: the same annotations, and a path for what does not fit."""

from __future__ import annotations

import pickle
import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

import pytest
from attrs import define, field
from runtime.codec import DecodeError, decode
from runtime.model import BaseModel, Wire
from runtime.unions import ByItem, ByTag
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypeAlias

HERE = sys.modules[__name__]


@define(kw_only=True, repr=False)
class Item(BaseModel):
    """Requires kind."""

    kind: Literal["item"]
    id: int | Unset = UNSET
    harm: Annotated[bool | Unset, Wire("self-harm")] = UNSET


@define(kw_only=True, repr=False)
class Order(BaseModel):
    """Has additional properties of one type."""

    items: list[Item]
    choice: Choice | Unset = UNSET
    additional_properties: dict[str, float] = field(factory=dict)


Choice: TypeAlias = Annotated[
    Union["Item", "Order", str], ByTag("kind", {"item": "Item", "order": "Order"})
]
Arrays: TypeAlias = Annotated[
    list["Item"] | list["Order"], ByItem(ByTag("kind", {"item": "Item"}))
]


@pytest.mark.parametrize(
    ("annotation", "data"),
    [
        ("Any", {"a": 1}),
        ("str", "a"),
        ("int", 1),
        ("float", 1),
        ("float", 1.5),
        ("bool", True),
        ("None", None),
        ("str | None", None),
        ("Literal['a', 1]", 1),
        ("Literal['a'] | str", "new"),
        ("list[int]", []),
        ("dict[str, int]", {"a": 1}),
        ("dict[str, int] | Item", {"a": 1}),
        ("tuple[int, str]", [1, "a"]),
        ("tuple[int, ...]", [1, 2]),
        ("list[str] | list[int]", [1, 2]),
        ("tuple[int] | list[str]", ["a"]),
        ("Choice", "text"),
        ("Any | Item", [1]),
    ],
)
def test_what_fits(annotation: str, data: Any) -> None:
    strict = decode(annotation, data, HERE, strict=True)
    assert strict == decode(annotation, data, HERE)


ITEM = {"kind": "item"}


@pytest.mark.parametrize(
    ("annotation", "data", "message"),
    [
        ("str", 1, "$: expected str, found 1"),
        ("int", True, "$: expected int, found true"),
        ("int", 1.5, "$: expected int, found 1.5"),
        ("float", False, "$: expected float, found false"),
        ("bool", 1, "$: expected bool, found 1"),
        ("None", "", '$: expected None, found ""'),
        ("str", None, "$: expected str, found null"),
        ("Literal['a', 1]", True, "$: expected Literal['a', 1], found true"),
        ("Literal[True]", 1, "$: expected Literal[True], found 1"),
        ("Literal['a'] | int", "b", "$: expected Literal['a'] | int, found \"b\""),
        ("list[int]", {}, "$: expected list[int], found an empty object"),
        ("list[int]", [0, "a"], '$[1]: expected int, found "a"'),
        ("list[int] | None", [0, "a"], '$[1]: expected int, found "a"'),
        ("dict[str, int]", [], "$: expected dict[str, int], found an empty array"),
        ("dict[str, int]", {"a b": None}, '$["a b"]: expected int, found null'),
        ("tuple[int, str]", [1], "$: expected tuple[int, str], found an array of 1"),
        ("tuple[int, str]", 1, "$: expected tuple[int, str], found 1"),
        ("tuple[int, ...]", ["a"], '$[0]: expected int, found "a"'),
        ("Item", 3, "$: expected Item, found 3"),
        ("Item", {}, "$.kind: expected Literal['item'], found nothing"),
        (
            "Item",
            {**ITEM, "self-harm": 0},
            '$["self-harm"]: expected bool, found 0',
        ),
        ("Item | None", {"kind": 1}, "$.kind: expected Literal['item'], found 1"),
        (
            "Order",
            {"items": [ITEM, ITEM, ITEM, {**ITEM, "id": "3"}]},
            '$.items[3].id: expected int, found "3"',
        ),
        ("Order", {"items": [], "x": "1"}, '$.x: expected float, found "1"'),
        (
            "Choice",
            {"kind": "new"},
            "$: expected Item | Order | str, found an object with kind",
        ),
        (
            "Order",
            {"items": [], "choice": {"kind": "order"}},
            "$.choice.items: expected list[Item], found nothing",
        ),
        ("Choice", 3, "$: expected Item | Order | str, found 3"),
        ("Item | str", [], "$: expected Item | str, found an empty array"),
        ("str | int", {"a": 1}, "$: expected str | int, found an object with a"),
        (
            "Arrays",
            [{"kind": "new"}],
            "$[0]: expected Item | Order, found an object with kind",
        ),
        (
            "tuple[int] | list[str]",
            [1, "a"],
            "$: expected tuple[int] | list[str], found an array of 2",
        ),
    ],
)
def test_what_does_not_fit(annotation: str, data: Any, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(annotation, data, HERE, strict=True)
    assert str(caught.value) == message


def test_unknown_properties_are_fine() -> None:
    item = Item.from_dict({**ITEM, "new": 1}, strict=True)
    assert item.additional_properties == {"new": 1}


def test_from_dict_is_strict_only_when_told() -> None:
    assert Item.from_dict({"kind": 3}).to_dict() == {"kind": 3}
    with pytest.raises(DecodeError, match=r"\$\.kind"):
        Item.from_dict({"kind": 3}, strict=True)


def test_the_error_says_each_part_and_can_be_pickled() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("list[str]", ["a" * 100, 3], HERE, strict=True)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.path, again.expected, again.found) == ("$[1]", "str", "3")


def test_what_stood_there_is_shortened() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("int", "a" * 1000, HERE, strict=True)
    assert len(caught.value.found) < 80
