"""Lenient decoding, one test an annotation form."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal

import pytest
from attrs import define, field, make_class
from runtime.codec import DecodeError, decode
from runtime.model import BaseModel
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypeAlias

HERE = sys.modules[__name__]
Color: TypeAlias = Literal["red", "green"]
OpenColor: TypeAlias = Color | str
Evaluated: TypeAlias = list["Leaf"] | None
Text: TypeAlias = "list[Leaf] | str"
AnyJSON: TypeAlias = "dict[str, AnyJSON] | list[AnyJSON] | str | float | None"
Tree: TypeAlias = "dict[str, Tree] | list[Tree] | Leaf | str"
# What documents contain that type checkers refuse.
Endless = "Endless"
Left = "Right | int | list[Leaf]"
Right = "Left | str"


@define(kw_only=True, repr=False)
class Leaf(BaseModel):
    """Has one property, so that a dict with it can be told from others."""

    size: int


@define(kw_only=True, repr=False)
class Twig(BaseModel):
    """Contains itself."""

    leaves: list[Leaf] | Unset = UNSET
    twigs: list[Twig] | Unset = UNSET
    first: Twig | Leaf | Unset | None = UNSET


LEAF = Leaf(size=1)
DATA = {"size": 1}

PLAIN = [
    "Any",
    "object",
    "str",
    "int",
    "float",
    "bool",
    "None",
    "list",
    "dict",
    "list[str]",
    "dict[str, Any]",
    "list[dict[str, list[int]]] | None",
    "Literal['a', 1, True, None]",
    "Literal['a'] | str",
    "Color",
    "OpenColor",
    "AnyJSON",
    "Endless",
    "Any | Leaf",
    "FileInput",
    "Annotated[int, 'positive']",
    "Optional[list[Union[int, str]]]",
]


@pytest.mark.parametrize("annotation", PLAIN)
@pytest.mark.parametrize("value", [None, True, 1, 1.5, "a", [1], {"a": [1]}])
def test_plain_data_is_stored_as_it_came(annotation: str, value: object) -> None:
    assert decode(annotation, value, HERE) is value


@pytest.mark.parametrize(
    ("annotation", "data", "expected"),
    [
        ("Leaf", DATA, LEAF),
        ("'Leaf'", DATA, LEAF),
        ("Leaf | None", DATA, LEAF),
        ("Optional[Leaf]", DATA, LEAF),
        ("Union[Leaf, str, None]", DATA, LEAF),
        ("Annotated[Leaf, 'note']", DATA, LEAF),
        ("list[Leaf]", [DATA, 3, None], [LEAF, 3, None]),
        ("list[Leaf | str]", [DATA, "a"], [LEAF, "a"]),
        ("list['Leaf']", [DATA], [LEAF]),
        ("list[list[Leaf]]", [[DATA], [], 3], [[LEAF], [], 3]),
        ("dict[str, Leaf]", {"a": DATA, "b": 3}, {"a": LEAF, "b": 3}),
        ("dict[str, list[Leaf]]", {"a": [DATA]}, {"a": [LEAF]}),
        ("list[Leaf] | Leaf", [DATA], [LEAF]),
        ("list[Leaf] | Leaf", DATA, LEAF),
        ("list[Leaf] | dict[str, Leaf]", {"a": DATA}, {"a": LEAF}),
        ("tuple[int, Leaf]", [1, DATA], (1, LEAF)),
        ("tuple[Leaf, ...]", [DATA, DATA], (LEAF, LEAF)),
        ("Evaluated", [DATA], [LEAF]),
        ("Text", [DATA], [LEAF]),
        ("Text | None", [DATA], [LEAF]),
        ("Tree", {"a": [{"b": DATA}]}, {"a": [{"b": LEAF}]}),
        ("Left", [DATA], [LEAF]),
        ("list[str] | list[Leaf]", [DATA], [LEAF]),
        ("list[int] | list[list[int]] | list[list[Leaf]]", [[DATA]], [[LEAF]]),
        ("tuple[int, int] | list[Leaf]", [1, 2], (1, 2)),
        ("tuple[int, int] | list[Leaf]", [DATA, 2], [LEAF, 2]),
    ],
)
def test_what_fits_becomes_what_the_annotation_says(
    annotation: str, data: object, expected: object
) -> None:
    decoded = decode(annotation, data, HERE)
    assert decoded == expected
    assert type(decoded) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        ("Leaf", "text"),
        ("Leaf", None),
        ("Leaf", [DATA]),
        ("list[Leaf]", DATA),
        ("dict[str, Leaf]", [DATA]),
        ("tuple[int, Leaf]", [1]),
        ("tuple[Leaf, ...]", "text"),
        ("list[Leaf] | str", 3),
        ("Leaf | list[Leaf]", 3),
    ],
)
def test_what_does_not_fit_is_kept_as_it_came(annotation: str, value: object) -> None:
    assert decode(annotation, value, HERE) is value


def test_annotations_that_are_no_text() -> None:
    local: Any = make_class(
        "Local", {"leaves": field(type=list[Leaf])}, bases=(BaseModel,), kw_only=True
    )
    assert local.from_dict({"leaves": [DATA]}).leaves == [LEAF]


def test_recursion() -> None:
    data: dict[str, Any] = {
        "leaves": [DATA],
        "twigs": [{"twigs": [{"first": DATA}]}, {"first": {"twigs": []}}],
    }
    twig = Twig.from_dict(data)
    assert twig == Twig(
        leaves=[LEAF],
        twigs=[Twig(twigs=[Twig(first=LEAF)]), Twig(first=Twig(twigs=[]))],
    )
    assert twig.to_dict() == data


def test_data_that_is_nested_too_deep_is_kept_as_it_came() -> None:
    data: dict[str, Any] = {}
    for _ in range(10_000):
        data = {"twigs": [data]}
    assert decode("Twig", data, HERE) is data
    with pytest.raises(DecodeError, match="nested too deep"):
        decode("Twig", data, HERE, strict=True)


def test_a_dict_of_another_class_is_an_object_too() -> None:
    class Ordered(dict[str, Any]):
        pass

    assert decode("list[Leaf]", [Ordered(size=1)], HERE) == [LEAF]
