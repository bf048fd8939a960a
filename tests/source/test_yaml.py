"""YAML 1.2 into plain data."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import Diagnostics, InputError
from clientwright.source.marks import line_and_column
from clientwright.source.yaml_reader import read_yaml
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from clientwright.source.data import JSON


def read(text: str) -> JSON:
    diagnostics = Diagnostics()
    data, _ = read_yaml(text, "f.yaml", diagnostics)
    assert [d.message for d in diagnostics] == []
    return data


def refusal(text: str) -> tuple[str, int, int]:
    with pytest.raises(InputError) as caught:
        read_yaml(text, "f.yaml", Diagnostics())
    position = caught.value.diagnostic.position
    assert position is not None
    return caught.value.diagnostic.code, position.line, position.column


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "on",
        "yes",
        "off",
        "y",
        "12:30",
        "2020-01-01",
        "1_000",
        "inf",
        "nan",
        "0b1",
        "1e",
        "+",
        ".",
        "..1",
        "nUll",
        "TRue",
        "0x",
        "0o8",
        "1.2.3",
        "=",
        "<<",
    ],
)
def test_what_yaml_1_1_would_change_stays_a_string(text: str) -> None:
    assert read(f"a: {text}") == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("~", None),
        ("null", None),
        ("", None),
        ("true", True),
        ("False", False),
        ("12", 12),
        ("-7", -7),
        ("+7", 7),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        (".inf", math.inf),
        ("-.INF", -math.inf),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!int 12", 12),
        ("'12'", "12"),
        ('"true"', "true"),
        ("123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_core_schema(text: str, value: JSON) -> None:
    found = read(f"a: {text}")
    assert found == {"a": value}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(value)


def test_not_a_number() -> None:
    found = read(".nan")
    assert isinstance(found, float)
    assert math.isnan(found)


def test_an_endless_integer_does_not_raise() -> None:
    assert read("9" * 5000) == math.inf


def test_keys_are_strings_as_written() -> None:
    assert read("200: a\n0x1: b\ntrue: c\nnull: d\n1.0: e\n") == {
        "200": "a",
        "0x1": "b",
        "true": "c",
        "null": "d",
        "1.0": "e",
    }


def test_an_anchor_may_be_used_again() -> None:
    assert read("a: &x 1\nb: *x\nc: &x [2]\nd: *x\n") == {
        "a": 1,
        "b": 1,
        "c": [2],
        "d": [2],
    }


def test_an_alias_may_be_a_key() -> None:
    assert read("a: &x foo\n*x : 1\n") == {"a": "foo", "foo": 1}
    assert read("a: &x true\n*x : 1\n") == {"a": True, "true": 1}


def test_merge_keys() -> None:
    text = """
base: &base {a: 1, b: {c: 2}}
more: &more {a: 9, d: 3}
one: {<<: *base, b: 5}
two: {<<: [*base, *more]}
quoted: {"<<": 1}
"""
    found = read(text)
    assert isinstance(found, dict)
    assert found["one"] == {"a": 1, "b": 5}
    assert found["two"] == {"a": 1, "b": {"c": 2}, "d": 3}
    assert found["quoted"] == {"<<": 1}


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "duplicate-key", "first in line 1"),
        ("a: !foo 1", "unknown-tag", "!foo"),
        ("a: !!timestamp 2020-01-01", "unknown-tag", "!!timestamp"),
        ("a: !!set {b}", "unknown-tag", "!!set"),
        ("{[1]: 2, a: 1}", "complex-key", "ignored"),
        ("? {b: 1}\n: 2\n", "complex-key", "ignored"),
        ("a: &x [1]\n*x : 2\n", "complex-key", "ignored"),
        ("<<: 1\n", "merge-key", "ignored"),
        ("a: 1\n---\nb: 2\n", "several-documents", "only the first"),
    ],
)
def test_doubtful_things_are_warned_of(text: str, code: str, message: str) -> None:
    diagnostics = Diagnostics()
    read_yaml(text, "f.yaml", diagnostics)
    (found,) = diagnostics
    assert found.code == code
    assert message in found.message
    assert found.position is not None


def test_of_a_repeated_key_the_last_counts() -> None:
    diagnostics = Diagnostics()
    data, marks = read_yaml("a: {x: 1}\na: 3\n", "f.yaml", diagnostics)
    assert data == {"a": 3}
    assert line_and_column(marks.find(["a", "x"])) == (2, 4)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: [1\nb: 2\n", ("syntax", 2, 2)),
        ("a:\n\t- b\n", ("syntax", 2, 1)),
        ("a: *x\n", ("syntax", 1, 4)),
        ("ok: 1\nx: \x07\n", ("syntax", 2, 4)),
        ("a: b: c\n", ("syntax", 1, 5)),
        ("a: &a\n  b: *a\n", ("alias-recursion", 2, 6)),
        ("x: &x {<<: *x}\n", ("alias-recursion", 1, 12)),
        ("a: " + "[" * 200 + "]" * 200, ("too-deep", 1, 153)),
    ],
)
def test_refused(text: str, place: tuple[str, int, int]) -> None:
    assert refusal(text) == place


def test_alias_bomb_is_refused_quickly() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    assert refusal("\n".join(lines))[0] == "alias-bomb"


def test_aliases_that_pile_up_are_refused() -> None:
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 400)]
    assert refusal("\n".join(lines))[0] == "too-deep"


def test_moderate_use_of_aliases_is_fine() -> None:
    text = "x: &x {a: [1, 2, 3]}\ny:\n" + "- *x\n" * 5000
    found = read(text)
    assert isinstance(found, dict)
    assert isinstance(found["y"], list)
    assert len(found["y"]) == 5000


def test_places_are_of_keys_for_containers_and_of_values_for_scalars() -> None:
    text = """
info:
  title:   T
list:
  - one
  - a: 1
    b: {c: 2}
empty:
shared: &s {k: v}
again: *s
"""
    _, marks = read_yaml(text, "f.yaml", Diagnostics())

    def at(*tokens: str) -> tuple[int, int]:
        return line_and_column(marks.find(tokens))

    assert at("info") == (2, 1)
    assert at("info", "title") == (3, 12)
    assert at("list", "0") == (5, 5)
    assert at("list", "1") == (6, 5)
    assert at("list", "1", "b") == (7, 5)
    assert at("list", "1", "b", "c") == (7, 12)
    assert at("empty") == (8, 1)
    assert at("again") == (10, 1)
    assert at("again", "k") == (9, 16)
    assert at("info", "nothing", "here") == (2, 1)
    assert at("list", "7") == (4, 1)


# libyaml has no surrogate pairs and YAML admits no control characters.
_TEXT = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")))
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(_JSON)
def test_yaml_reads_json(value: JSON) -> None:
    text = json.dumps(value, ensure_ascii=False)
    # Numbers alone: a text may say it as well.
    said = re.sub(r'("(?:[^"\\]|\\.)*")|Infinity', lambda at: at[1] or ".inf", text)
    assert read(said) == value
