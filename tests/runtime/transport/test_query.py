"""Query arguments by their styles, and the layers of a query string."""

from __future__ import annotations

from datetime import date

import pytest
from runtime.parameters.query import join_query, literal_query, render_query
from runtime.parameters.styles import Style
from runtime.unset import UNSET


def written(value: object, style: Style | None = None) -> str:
    """The query string of one parameter, `color`."""
    styles = {"color": style} if style else {}
    return join_query([render_query({"color": value}, styles)])


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (True, "color=true"),
        (False, "color=false"),
        (1, "color=1"),
        (1.0, "color=1.0"),
        (0.1, "color=0.1"),
        (1e-7, "color=1e-07"),
        ("", "color="),
        ("a b&c=d/ü+", "color=a%20b%26c%3Dd%2F%C3%BC%2B"),
        ("-._~", "color=-._~"),
        (None, ""),
        (UNSET, ""),
        ([], ""),
        ({}, ""),
        (["a", None, "b"], "color=a&color=b"),
        (("a", "b"), "color=a&color=b"),
        ({"R": 1, "G": None, "B": True}, "R=1&B=true"),
        ({"a": {"b": [1, 2]}}, "a%5Bb%5D=1&a%5Bb%5D=2"),
        (date(2024, 1, 2), "color=2024-01-02"),
    ],
)
def test_form_exploded_is_the_default(value: object, query: str) -> None:
    assert written(value) == query


@pytest.mark.parametrize(
    ("name", "value", "query"),
    [
        ("a", ["b", None, 1], "a[]=b&a[]=1"),
        ("a[]", ["b"], "a[]=b"),
        ("a[]", [["b"]], "a[][]=b"),
        ("a", "b", "a=b"),
        ("a", [], ""),
        ("a", {}, ""),
        ("a", {"b": 1, "c": None, "d": [2, 3]}, "a[b]=1&a[d][]=2&a[d][]=3"),
        ("a", {"b": {"c": {"d": True}}}, "a[b][c][d]=true"),
        ("a", [{"b": 1, "c": [{"d": 2}]}, {"b": 3}], "a[][b]=1&a[][c][][d]=2&a[][b]=3"),
        ("a[]", {"b": 1}, "a[][b]=1"),
        ("a b", {"ü&": "="}, "a%20b[%C3%BC%26]=%3D"),
    ],
)
def test_brackets_name_what_is_in_arrays_and_objects(
    name: str, value: object, query: str
) -> None:
    written = render_query({name: value}, {}, Style("brackets"))
    assert join_query([written]).replace("%5B", "[").replace("%5D", "]") == query


def test_a_stated_style_counts_more_than_brackets() -> None:
    styles = {"a": Style("form", False)}
    written = render_query({"a": ["1", "2"]}, styles, Style("brackets"))
    assert join_query([written]) == "a=1,2"


ARRAY = ["blue", "black"]
RECORD = {"R": 100, "G": 200}


# The table of OpenAPI 3.1.1, 4.8.12.4.
@pytest.mark.parametrize(
    ("style", "array", "record"),
    [
        (Style("form"), "color=blue&color=black", "R=100&G=200"),
        (Style("form", False), "color=blue,black", "color=R,100,G,200"),
        (
            Style("spaceDelimited"),
            "color=blue%20black",
            "color=R%20100%20G%20200",
        ),
        (Style("pipeDelimited"), "color=blue%7Cblack", "color=R%7C100%7CG%7C200"),
        (Style("pipeDelimited", True), "color=blue&color=black", "R=100&G=200"),
        (
            Style("deepObject", True),
            "color=blue&color=black",
            "color%5BR%5D=100&color%5BG%5D=200",
        ),
        (
            Style("json"),
            "color=%5B%22blue%22%2C%22black%22%5D",
            "color=%7B%22R%22%3A100%2C%22G%22%3A200%7D",
        ),
    ],
    ids=repr,
)
def test_styles(style: Style, array: str, record: str) -> None:
    assert written(ARRAY, style) == array
    assert written(RECORD, style) == record


def test_an_empty_array_is_left_out_in_every_style() -> None:
    for style in ("form", "spaceDelimited", "pipeDelimited", "deepObject"):
        assert written([], Style(style, False)) == ""


def test_deep_objects_nest() -> None:
    value = {
        "a": {"b": {"c": 1}},
        "list": [1, 2],
        "rows": [{"x": 1}, {"x": 2}],
        "grid": [[1, 2], [3]],
    }
    assert written(value, Style("deepObject", True)) == "&".join(
        [
            "color%5Ba%5D%5Bb%5D%5Bc%5D=1",
            "color%5Blist%5D=1",
            "color%5Blist%5D=2",
            "color%5Brows%5D%5B0%5D%5Bx%5D=1",
            "color%5Brows%5D%5B1%5D%5Bx%5D=2",
            "color%5Bgrid%5D%5B0%5D=1",
            "color%5Bgrid%5D%5B0%5D=2",
            "color%5Bgrid%5D%5B1%5D=3",
        ]
    )


def test_a_scalar_in_the_style_of_objects() -> None:
    assert written("x", Style("deepObject", True)) == "color=x"


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ("a/b:c?d@e!$'()*,;=", "color=a/b:c?d@e!$'()*,;="),
        ("a&b#c+d[e]", "color=a%26b%23c%2Bd%5Be%5D"),
        ("100%25 %zz", "color=100%25%20%25zz"),
    ],
)
def test_allow_reserved(value: str, query: str) -> None:
    assert written(value, Style("form", True, True)) == query


@pytest.mark.parametrize(
    ("value", "style", "query"),
    [
        ({"r": "a/b&c"}, Style("form", True, True), "r=a/b%26c"),
        ({"r": "a/b&c"}, Style("deepObject", True, True), "color%5Br%5D=a/b%26c"),
        (["a/b", "c?d"], Style("form", True, True), "color=a/b&color=c?d"),
        ("a/b&c", Style("json", False, True), "color=%22a/b%26c%22"),
    ],
)
def test_allow_reserved_inside(value: object, style: Style, query: str) -> None:
    assert written(value, style) == query


def test_a_literal_query_is_kept_as_it_is_written() -> None:
    assert join_query([literal_query("beta=true&x&a%2Fb=%20+&x=2")]) == (
        "beta=true&x&x=2&a%2Fb=%20+"
    )


def test_later_layers_replace_parameters_of_the_same_name() -> None:
    layers = [
        literal_query("a%20b=0&beta=true&keep="),
        render_query({"a b": [1, 2], "limit": 3}),
        render_query({"beta": None, "limit": UNSET}),
    ]
    assert join_query(layers) == "a%20b=1&a%20b=2&keep=&limit=3"
