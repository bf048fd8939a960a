"""No path argument reaches another operation."""

from __future__ import annotations

import pytest
from runtime.parameters.path import render_path
from runtime.parameters.styles import Style
from runtime.unset import UNSET


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("file-1", "/files/file-1"),
        ("a/b", "/files/a%2Fb"),
        ("../users", "/files/..%2Fusers"),
        ("%2e%2e", "/files/%252e%252e"),
        ("a?b#c", "/files/a%3Fb%23c"),
        ("x y", "/files/x%20y"),
        ("\\..\\x", "/files/%5C..%5Cx"),
        ("~a-b_c.d", "/files/~a-b_c.d"),
        ("ü", "/files/%C3%BC"),
        ("...", "/files/..."),
        (7, "/files/7"),
        (True, "/files/true"),
        (["a", "b,c"], "/files/a,b%2Cc"),
        ({"a": 1, "b": "x"}, "/files/a,1,b,x"),
        ("ft:gpt@1", "/files/ft:gpt@1"),
        (["a:b"], "/files/a%3Ab"),
    ],
)
def test_arguments_are_percent_encoded(value: object, path: str) -> None:
    assert render_path("/files/{id}", {"id": value}, {}) == path


@pytest.mark.parametrize(
    ("template", "styles", "path"),
    [
        ("/jobs/{id}/log", {}, "/jobs/a:b/log"),
        ("/jobs/{id}:cancel", {}, "/jobs/a%3Ab:cancel"),
        ("/jobs/@{id}", {}, "/jobs/@a%3Ab"),
        ("/jobs/{id}", {"id": Style("simple")}, "/jobs/a%3Ab"),
        ("/jobs/{id}", {"id": Style("label")}, "/jobs/.a%3Ab"),
    ],
)
def test_what_delimits_is_encoded(
    template: str, styles: dict[str, Style], path: str
) -> None:
    assert render_path(template, {"id": "a:b"}, styles) == path


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, [], [""], {}])
def test_what_would_lead_elsewhere_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="'id'"):
        render_path("/files/{id}", {"id": value}, {})


def test_a_missing_argument_is_refused() -> None:
    with pytest.raises(ValueError, match="'id'"):
        render_path("/files/{id}", {}, {})


@pytest.mark.parametrize(
    ("template", "arguments"),
    [("/a/.{x}", {"x": "."}), ("/a/{x}{y}", {"x": ".", "y": "."})],
)
def test_dots_cannot_be_put_together(
    template: str, arguments: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match="must not be"):
        render_path(template, arguments, {})


@pytest.mark.parametrize(
    ("style", "path"),
    [
        ("pipeDelimited", "/a%7Cb%7C"),
        ("spaceDelimited", "/a%20b%7C"),
        ("tabDelimited", "/a%09b%7C"),
        ("simple", "/a,b%7C"),
    ],
)
def test_delimiters_of_swagger_2(style: str, path: str) -> None:
    assert render_path("/{x}", {"x": ["a", "b|"]}, {"x": Style(style)}) == path


# The table of OpenAPI 3.1, 4.8.12.4, in the forms of RFC 6570.
@pytest.mark.parametrize(
    ("style", "explode", "string", "array", "record"),
    [
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (
            "matrix",
            False,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ),
        (
            "matrix",
            True,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
    ],
)
def test_styles(
    style: str, explode: bool, string: str, array: str, record: str
) -> None:
    styles = {"color": Style(style, explode)}
    values = ["blue", ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150}]
    written = [render_path("/{color}", {"color": value}, styles) for value in values]
    assert written == [f"/{string}", f"/{array}", f"/{record}"]


def test_json_content() -> None:
    styles = {"filter": Style("json")}
    path = render_path("/{filter}", {"filter": {"a": [1]}}, styles)
    assert path == "/%7B%22a%22%3A%5B1%5D%7D"
