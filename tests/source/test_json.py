"""JSON into plain data, with places on demand."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import Diagnostics, InputError
from clientwright.source import Tree, read_tree
from clientwright.source.json_marks import scan_json
from clientwright.source.marks import Marks, line_and_column
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from clientwright.source.data import JSON

TEXT = """{
\t"info": {"ti\\u0074le": "T", "tags": ["a", {"b": null}]},
  "paths": {
    "/x": {}
  }
}
"""


def read(text: str, *codes: str) -> Tree:
    diagnostics = Diagnostics()
    tree = read_tree(text.encode(), "f.json", diagnostics)
    assert tuple(d.code for d in diagnostics) == codes
    return tree


def place(tree: Tree, pointer: str) -> tuple[int, int]:
    position = tree.position(pointer)
    assert position is not None
    return position.line, position.column


def test_places() -> None:
    tree = read(TEXT)
    assert place(tree, "#/info") == (2, 2)
    assert place(tree, "#/info/title") == (2, 25)
    assert place(tree, "#/info/tags/0") == (2, 39)
    assert place(tree, "#/info/tags/1") == (2, 44)
    assert place(tree, "#/info/tags/1/b") == (2, 50)
    assert place(tree, "#/paths/~1x") == (4, 5)
    assert place(tree, "#/paths/~1x/get") == (4, 5)
    assert place(tree, "#") == (1, 1)


def test_repeated_keys_are_reported_with_both_lines() -> None:
    diagnostics = Diagnostics()
    tree = read_tree(b'{"a": 1,\n "b": {"a": 1},\n "a": 2}', "f.json", diagnostics)
    (found,) = diagnostics
    assert found.code == "duplicate-key"
    assert "first in line 1" in found.message
    assert str(found.position) == "f.json:3:2"
    assert tree.root == {"a": 2, "b": {"a": 1}}


def test_nan_is_reported() -> None:
    tree = read('{"a": -Infinity}', "nonfinite-number")
    assert tree.root == {"a": -math.inf}


def test_an_endless_integer_does_not_raise() -> None:
    assert read('{"a": ' + "9" * 5000 + "}").root == {"a": math.inf}


def test_trailing_comma_is_read_as_yaml_with_a_warning() -> None:
    assert read('{"a": 1,}', "lax-json").root == {"a": 1}


def test_flow_yaml_is_read_as_yaml() -> None:
    assert read("{a: no}").root == {"a": "no"}


def test_json_and_yaml_do_not_go_by_the_name() -> None:
    assert read_tree(b'{"a": "\\/"}', "f.yaml", Diagnostics()).root == {"a": "/"}
    assert read_tree(b"a: no", "f.json", Diagnostics()).root == {"a": "no"}


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('{"a": 1,\n "b": "x\n', "syntax", "f.json:2:9"),
        ('{"a" 1}', "syntax", "f.json:1:6"),
        ("[" * 100_000, "too-deep", "f.json:1:1"),
        ('{"a":' * 200 + "1" + "}" * 200, "too-deep", "f.json:1:1"),
    ],
)
def test_refused(text: str, code: str, place: str) -> None:
    with pytest.raises(InputError) as caught:
        read_tree(text.encode(), "f.json", Diagnostics())
    assert caught.value.diagnostic.code == code
    assert str(caught.value.diagnostic.position) == place
    assert caught.value.diagnostic.excerpt is not None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(st.dictionaries(st.text(), _JSON, max_size=5), st.sampled_from([None, 1, 2]))
def test_every_entry_has_a_place_where_it_stands(
    value: dict[str, JSON], indent: int | None
) -> None:
    text = json.dumps(value, indent=indent)
    lines = text.split("\n")

    def check(data: JSON, marks: Marks) -> None:
        entries: list[tuple[str | int, JSON]] = []
        if isinstance(data, dict):
            entries = list(data.items())
        elif isinstance(data, list):
            entries = list(enumerate(data))
        assert list(marks.places) == [key for key, _ in entries]
        for key, item in entries:
            line, column = line_and_column(marks.places[key])
            rest = lines[line - 1][column - 1 :]
            if isinstance(item, dict | list):
                shown = json.dumps(key) if isinstance(data, dict) else "[{"
                assert rest.startswith(shown) or rest[0] in shown
                check(item, marks.children[key])
            else:
                assert rest.startswith(json.dumps(item))

    check(value, scan_json(text).marks)
