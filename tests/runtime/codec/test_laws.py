"""What holds for any data: nothing raises, and everything comes back."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st
from runtime.codec import DecodeError, decode, encode
from runtime.model import BaseModel, Wire
from runtime.unions import ByFit, ByKey, ByTag
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypeAlias

HERE = sys.modules[__name__]


@define(kw_only=True, repr=False)
class P(BaseModel):
    """Has the kinds of fields that code is written for."""

    a: int
    b: list[P | Q] | Unset | None = UNSET
    c: dict[str, P] | Unset = UNSET
    e: Annotated[Pair | Unset, Wire("d e")] = UNSET


@define(kw_only=True, repr=False)
class Q(BaseModel):
    """Requires nothing."""

    a: Literal["q"] | Unset = UNSET
    c: Any | Unset = UNSET
    b: Tagged | str | Unset = UNSET
    additional_properties: dict[str, P] = field(factory=dict)


Pair: TypeAlias = "tuple[int, P]"
Tagged: TypeAlias = Annotated[
    Union["P", "Q", list["P"], None], ByTag("a", {1: "P", "q": ByFit("Q", "P")})
]
Keyed: TypeAlias = Annotated[Union["P", "Q"], ByKey({"b": "P"}, "Q")]
Tree: TypeAlias = "dict[str, Tree] | list[Tree] | Tagged"

ANNOTATIONS = st.recursive(
    st.sampled_from(
        [
            "P",
            "Q",
            "Tagged",
            "Keyed",
            "Tree",
            "str",
            "float",
            "Any",
            "Literal[1]",
            "datetime",
            "date",
            "time",
            "UUID",
            "Decimal",
        ]
    ),
    lambda inner: st.one_of(
        inner.map(lambda each: f"list[{each}]"),
        inner.map(lambda each: f"dict[str, {each}]"),
        inner.map(lambda each: f"tuple[{each}, ...]"),
        st.tuples(inner, inner).map(" | ".join),
        st.tuples(inner, inner).map(lambda each: f"tuple[{', '.join(each)}]"),
        inner.map(lambda each: f"Union[{each}, None]"),
    ),
    max_leaves=5,
)
# Keys and values that the classes know, so that much of it fits in part.
KEYS = st.sampled_from(["a", "b", "c", "d e", "new", "additional_properties"])
SCALARS: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        True,
        0,
        1,
        1.5,
        "q",
        "",
        "2020-01-01T00:00:00.120+00:00",
        "2020-01-01",
        "12:30z",
        "1e3",
        "0B5CC9D7-4B29-4B0C-9CEE-5E4B3F0A1C11",
    ]
)
DATA: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(KEYS, inner, max_size=4)
    | st.fixed_dictionaries({"a": st.sampled_from([1, "q"])}, optional={"b": inner}),
    max_leaves=12,
)


@given(ANNOTATIONS, DATA)
def test_decoding_never_raises_and_encoding_gives_back_what_came(
    annotation: str, data: Any
) -> None:
    before = json.dumps(data)
    assert json.dumps(encode(decode(annotation, data, HERE)), sort_keys=True) == (
        json.dumps(data, sort_keys=True)
    )
    assert json.dumps(data) == before


@given(ANNOTATIONS, DATA)
def test_strict_decoding_gives_the_same_or_a_path(annotation: str, data: Any) -> None:
    lenient = decode(annotation, data, HERE)
    try:
        strict = decode(annotation, data, HERE, strict=True)
    except DecodeError as error:
        misfit = error
    else:
        assert strict == lenient
        return
    assert misfit.path.startswith("$")
    assert misfit.found in str(misfit)


@given(st.builds(P, a=st.integers(), b=st.none() | st.lists(st.builds(Q, c=DATA))))
def test_what_is_encoded_decodes_to_the_same(model: P) -> None:
    assert encode(P.from_dict(model.to_dict())) == model.to_dict()


@given(st.dictionaries(st.text(), SCALARS))
def test_any_name_of_a_property_survives(data: dict[str, Any]) -> None:
    assert P.from_dict(data).to_dict() == data
