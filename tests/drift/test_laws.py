"""What holds for any two documents: nothing is missed, and nothing is made up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import jsonschema_rs
from clientwright.diagnostics import Diagnostics
from clientwright.drift import RULES, Verdict
from clientwright.drift.wire import compare_wire
from clientwright.openapi import parse_document
from clientwright.source import read_tree
from drift.sides import TODAY
from drift.spellings import null_as_a_member, respelled, shuffled, wrapped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from clientwright.drift.reach import Draft
    from clientwright.openapi import Document

Data = dict[str, Any]

_NAMES: Final = ("a", "b")
_SCALARS: Final = (None, True, False, 0, 1, 2, 4, 6, 1.5, "", "a", "b", "ab")
_LISTS: Final[tuple[list[Any], ...]] = ([], ["a"], [1], [True, "a"], [1, 2, 4], [None])
_EMPTY: Final[Data] = {}
# Values of every kind; what is admitted is found by trying them.
POOL: Final[tuple[Any, ...]] = (
    *_SCALARS,
    *_LISTS,
    _EMPTY,
    *({name: value} for name in _NAMES for value in (*_SCALARS, *_LISTS, _EMPTY)),
    *({"a": first, "b": second} for first in _SCALARS for second in ("a", 1, {"a": 1})),
    *([{"a": first}] for first in _SCALARS),
)

_STRINGS = st.fixed_dictionaries(
    {"type": st.just("string")},
    optional={
        "minLength": st.integers(0, 2),
        "maxLength": st.integers(0, 2),
        "enum": st.lists(st.sampled_from(["a", "b", "ab"]), min_size=1, unique=True),
    },
)
_NUMBERS = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"])},
    optional={
        "minimum": st.integers(0, 2),
        "exclusiveMaximum": st.integers(2, 6),
        "multipleOf": st.sampled_from([1, 2, 3]),
    },
)
_LEAVES = st.one_of(
    _STRINGS,
    _NUMBERS,
    st.just({"type": "boolean"}),
    st.just({}),
    st.builds(lambda value: {"const": value}, st.sampled_from(["a", 1, True])),
    st.just({"type": ["string", "null"]}),
    st.just({"type": ["integer", "string"]}),
)


def _larger(inner: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    arrays = st.fixed_dictionaries(
        {"type": st.just("array"), "items": inner},
        optional={"minItems": st.integers(0, 2), "maxItems": st.integers(1, 2)},
    )
    objects = st.fixed_dictionaries(
        {
            "type": st.just("object"),
            "properties": st.dictionaries(st.sampled_from(_NAMES), inner),
        },
        optional={"required": st.lists(st.sampled_from(_NAMES), unique=True)},
    )
    unions = st.builds(
        lambda members: {"anyOf": members}, st.lists(inner, min_size=2, max_size=3)
    )
    return st.one_of(arrays, objects, unions)


SCHEMAS: Final = st.recursive(_LEAVES, _larger, max_leaves=4)


def _document(schema: Data, place: str) -> Document:
    content = {"content": {"application/json": {"schema": schema}}}
    given_, got = (content, {}) if place == "request" else ({}, content)
    operation: Data = {"responses": {"200": {"description": "done", **got}}}
    if given_:
        operation["requestBody"] = given_
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Any", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": {}},
    }
    diagnostics = Diagnostics()
    tree = read_tree(json.dumps(root).encode(), "openapi.json", diagnostics)
    return parse_document(tree, diagnostics)


def _compare(old: Data, new: Data, place: str) -> tuple[Draft, ...]:
    return compare_wire(_document(old, place), _document(new, place), TODAY)


def _declared(schema: Any) -> set[str]:
    """Return the names of all properties in a schema."""
    if isinstance(schema, list):
        return {name for item in schema for name in _declared(item)}
    if not isinstance(schema, dict):
        return set()
    names = set(schema.get("properties", ()))
    return names | {name for inner in schema.values() for name in _declared(inner)}


def _used(value: Any) -> set[str]:
    if isinstance(value, list):
        return {name for item in value for name in _used(item)}
    if not isinstance(value, dict):
        return set()
    return {*value} | {name for inner in value.values() for name in _used(inner)}


def _admitted(first: Data, second: Data) -> list[Any]:
    """Return values of declared properties that the first schema admits and the second one does not."""
    admits, refuses = map(jsonschema_rs.validator_for, (first, second))
    names = _declared(first)
    return [
        value
        for value in POOL
        if _used(value) <= names
        and admits.is_valid(value)
        and not refuses.is_valid(value)
    ]


_quick = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@given(SCHEMAS, SCHEMAS)
@_quick
def test_what_callers_may_send_is_safe_when_it_is_said_to_be(
    old: Data, new: Data
) -> None:
    refused = _admitted(old, new)
    verdicts = {RULES[draft.rule].wire for draft in _compare(old, new, "request")}
    assert not refused or verdicts - {Verdict.SAFE}


@given(SCHEMAS, SCHEMAS)
@_quick
def test_what_callers_may_get_is_safe_when_it_is_said_to_be(
    old: Data, new: Data
) -> None:
    unknown = _admitted(new, old)
    verdicts = {RULES[draft.rule].wire for draft in _compare(old, new, "response")}
    assert not unknown or verdicts - {Verdict.SAFE}


@given(SCHEMAS, SCHEMAS)
@_quick
def test_there_is_a_way_back(old: Data, new: Data) -> None:
    assert bool(_compare(old, new, "request")) == bool(_compare(new, old, "request"))


@given(SCHEMAS, SCHEMAS)
@_quick
def test_fingerprints_are_those_of_one_change(old: Data, new: Data) -> None:
    found = [draft.fingerprint for draft in _compare(old, new, "response")]
    assert len(found) == len(set(found))


@given(SCHEMAS)
@_quick
def test_other_spellings_are_no_change(schema: Data) -> None:
    for change in (wrapped, null_as_a_member, shuffled):
        other = respelled({"schema": schema}, change)
        assert isinstance(other, dict)
        found: Any = other["schema"]
        assert _compare(schema, found, "request") == ()
