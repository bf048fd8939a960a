"""Plans: which member an object becomes, and that the rest is kept as it came."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

import pytest
from attrs import define
from runtime.codec import decode, encode
from runtime.model import BaseModel
from runtime.unions import ByFit, ByItem, ByKey, ByTag
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypeAlias

HERE = sys.modules[__name__]


@define(kw_only=True, repr=False)
class A(BaseModel):
    """Requires x."""

    type: Literal["a"] | Unset = UNSET
    x: int


@define(kw_only=True, repr=False)
class B(BaseModel):
    """Requires x and y."""

    type: Literal["b"] | Unset = UNSET
    x: int
    y: int


@define(kw_only=True, repr=False)
class C(BaseModel):
    """Requires nothing."""

    z: int | Unset = UNSET
    more: C | Unset = UNSET


@define(kw_only=True, repr=False)
class Numbered(BaseModel):
    """Has a number, and parts that are of A."""

    value: int | Unset = UNSET
    parts: list[A] | Unset | None = UNSET


@define(kw_only=True, repr=False)
class Worded(BaseModel):
    """Has the same properties, of other types."""

    value: str | Unset = UNSET
    parts: list[C] | Unset = UNSET


Tagged: TypeAlias = Annotated[
    Union["A", "B", str, None], ByTag("type", {"a": "A", "b": "B"})
]
Open: TypeAlias = Annotated[
    Union["A", "C"], ByTag("type", {"a": "A", 1: "C"}, default="C")
]
Keyed: TypeAlias = Annotated[Union["A", "B", "C"], ByKey({"y": "B", "x": "A"})]
KeyedOpen: TypeAlias = Annotated[Union["A", "C"], ByKey({"x": "A"}, "C")]
Fitted: TypeAlias = Annotated[Union["A", "B", "C"], ByFit("A", "B", "C")]
FittedByValue: TypeAlias = Annotated[
    Union["Numbered", "Worded"], ByFit("Numbered", "Worded")
]
KeyedTwice: TypeAlias = Annotated[
    Union["A", "B", "C"], ByKey({"x": "A", "z": "C", "y": "B"})
]
FittedMap: TypeAlias = Annotated[Union["A", dict[str, "B"]], ByFit("dict[str, B]", "A")]
Nested: TypeAlias = Annotated[
    Union["A", "B", "C"],
    ByTag("type", {"a": ByFit("A", "B"), "c": ByKey({"z": "C"}), "m": "list[A] | A"}),
]
FitOfTags: TypeAlias = Annotated[
    Union["A", "B", "C"], ByFit(ByTag("type", {"a": "A", "b": "B"}), "C")
]
Items: TypeAlias = Annotated[
    Union[list["A"], list["B"], "C"], ByItem(ByTag("type", {"a": "A", "b": "B"}))
]
Loop: TypeAlias = Annotated[
    Union["A", "C", list["Loop"]], ByTag("type", {"a": "A", "c": "C"})
]


@pytest.mark.parametrize(
    ("annotation", "data", "expected"),
    [
        ("Tagged", {"type": "a", "x": 1}, A),
        ("Tagged", {"type": "b"}, B),
        ("Tagged", {"type": "new"}, dict),
        ("Tagged", {"type": ["a"]}, dict),
        ("Tagged", {"type": {"a": 1}}, dict),
        ("Tagged", {"type": None}, dict),
        ("Tagged", {"x": 1}, dict),
        ("Tagged", "a", str),
        ("Tagged | int", {"type": "a"}, A),
        ("Open", {"type": 1}, C),
        ("Open", {"type": "new"}, C),
        ("Open", {}, C),
        ("Keyed", {"x": 1}, A),
        ("Keyed", {"x": 1, "y": 1}, B),
        ("Keyed", {"z": 1}, dict),
        ("KeyedOpen", {"z": 1}, C),
        ("KeyedTwice", {"x": 1, "z": 1}, A),
        ("KeyedTwice", {"z": 1, "x": 1, "y": 1}, B),
        ("KeyedTwice", {"z": 1}, C),
        ("FittedByValue", {"value": 1}, Numbered),
        ("FittedByValue", {"value": "1"}, Worded),
        ("FittedByValue", {"value": True}, Numbered),
        ("FittedByValue", {"value": []}, Numbered),
        ("FittedByValue", {"parts": [{"z": 1}]}, Worded),
        ("FittedByValue", {"parts": [{"x": 1}, {"z": 1}]}, Numbered),
        ("FittedByValue", {"parts": None}, Numbered),
        ("FittedByValue", {"parts": []}, Numbered),
        ("Fitted", {"x": 1}, A),
        ("Fitted", {"x": 1, "new": 1}, A),
        ("Fitted", {"x": 1, "y": 1}, B),
        ("Fitted", {"x": 1, "z": 1}, A),
        ("Fitted", {"z": 1}, C),
        ("Fitted", {}, C),
        ("Fitted", {"y": 1}, B),
        ("Fitted", {"new": 1}, dict),
        ("A | B", {"x": 1, "y": 2}, B),
        ("A | B", {"new": 1}, dict),
        ("FittedMap", {"x": 1}, A),
        ("Nested", {"type": "a", "x": 1, "y": 1}, B),
        ("Nested", {"type": "c", "z": 1}, C),
        ("Nested", {"type": "c"}, dict),
        ("Nested", {"type": "m", "x": 1}, A),
        ("FitOfTags", {"type": "b"}, B),
        ("FitOfTags", {"type": "a", "x": 1}, A),
        ("FitOfTags", {"type": "new", "z": 1}, C),
        ("FitOfTags", {"type": "new"}, dict),
        ("Tagged | C", {"z": 1}, C),
        ("Tagged | C", {"type": "a", "x": 1}, A),
        ("Items", {"z": 1}, C),
        ("Items | None", {"z": 1}, C),
        ("Items | None", None, type(None)),
    ],
)
def test_the_member_of_a_value(
    annotation: str, data: Any, expected: type[object]
) -> None:
    decoded = decode(annotation, data, HERE)
    assert type(decoded) is expected
    assert encode(decoded) == data


@pytest.mark.parametrize(
    ("annotation", "data", "expected"),
    [
        ("Items", [{"type": "b"}, {"type": "a"}, {"x": 1}], [B, A, dict]),
        ("Items | None", [{"type": "b"}], [B]),
        ("list[A] | list[B]", [{"x": 1}, {"x": 1, "y": 1}], [A, B]),
        ("list[A] | list[str]", [{"x": 1}, "a", 3], [A, str, int]),
        ("list[Tagged] | C", [{"type": "b"}], [B]),
        ("Loop", [{"type": "a"}, [{"type": "c"}], 3], [A, list, int]),
    ],
)
def test_the_members_in_an_array(
    annotation: str, data: list[Any], expected: list[type]
) -> None:
    assert [type(item) for item in decode(annotation, data, HERE)] == expected


def test_a_map_is_the_last_resort() -> None:
    decoded = decode("FittedMap", {"first": {"x": 1, "y": 1}}, HERE)
    assert decoded == {"first": B(x=1, y=1)}


def test_a_union_that_contains_itself() -> None:
    deep: Any = {"type": "a", "x": 1}
    for _ in range(20):
        deep = [deep]
    decoded = decode("Loop", deep, HERE)
    for _ in range(20):
        (decoded,) = decoded
    assert decoded == A(type="a", x=1)


@pytest.mark.parametrize(
    "plan",
    [
        ByTag("type", {"a": "A", 1: ByFit("B", "C")}),
        ByTag("type", {"a": "A"}, default="B"),
        ByKey({"x": "A"}),
        ByKey({"x": "A"}, default="B"),
        ByFit("A", ByKey({"x": "A"})),
        ByItem(ByFit("A")),
    ],
)
def test_a_plan_prints_as_it_is_written(plan: object) -> None:
    again: object = eval(repr(plan))
    assert again == plan
    assert hash(again) == hash(plan)
    assert again != ByFit()


def test_a_plan_cannot_be_changed() -> None:
    plan = ByFit("A")
    with pytest.raises(AttributeError, match="ByFit cannot be changed"):
        setattr(plan, "leaves", ())  # noqa: B010
    with pytest.raises(AttributeError, match="ByFit cannot be changed"):
        delattr(plan, "leaves")
