"""Header and cookie arguments, and the layers of headers."""

from __future__ import annotations

import pytest
from runtime.parameters.headers import (
    credential_cookies,
    merge_headers,
    render_cookies,
    render_headers,
)
from runtime.parameters.styles import Style
from runtime.unset import UNSET


@pytest.mark.parametrize(
    ("value", "style", "header"),
    [
        ("a b/ü", Style("simple"), "a b/ü"),
        (True, Style("simple"), "true"),
        (["a", "b"], Style("simple"), "a,b"),
        ({"R": 1, "G": 2}, Style("simple"), "R,1,G,2"),
        ({"R": 1, "G": 2}, Style("simple", True), "R=1,G=2"),
        ({"a": [1]}, Style("json"), '{"a":[1]}'),
        ([1, 2], Style("pipeDelimited"), "1|2"),
        ([1, 2], Style("spaceDelimited"), "1 2"),
        ([1, 2], Style("tabDelimited"), "1\t2"),
    ],
)
def test_header_styles(value: object, style: Style, header: str) -> None:
    assert render_headers({"X-A": value}, {"X-A": style}) == {"X-A": header}


def test_headers_without_a_value_are_left_out() -> None:
    assert render_headers({"X-A": None, "X-B": UNSET}, {}) == {}
    assert render_headers({"X-A": [], "X-B": {}, "X-C": [None]}, {}) == {}
    assert render_headers({"X-A": "", "X-B": [""]}, {}) == {"X-A": "", "X-B": ""}
    assert render_headers({"X-A": []}, {"X-A": Style("json")}) == {"X-A": "[]"}


@pytest.mark.parametrize(
    ("value", "style", "cookies"),
    [
        ("a", Style("form"), ["c=a"]),
        ("a=/b:", Style("form"), ["c=a=/b:"]),
        ('a b;c,"%', Style("form"), ["c=a%20b%3Bc%2C%22%25"]),
        (["a", "b"], Style("form"), ["c=a", "c=b"]),
        (["a", "b,c"], Style("form", False), ["c=a,b%2Cc"]),
        ({"R": 1, "G": 2}, Style("form", False), ["c=R,1,G,2"]),
        ({"R": 1, "G": 2}, Style("form"), ["R=1", "G=2"]),
        ({"a=b;": "c="}, Style("form"), ["a%3Db%3B=c="]),
        ('a%20b "c",', Style("cookie", True), ['c=a%20b "c",']),
        (["a", "b%2C"], Style("cookie", True), ["c=a", "c=b%2C"]),
        (["a", "b"], Style("cookie", False), ["c=a,b"]),
        ({"R": "%41", "G": 2}, Style("cookie", True), ["R=%41", "G=2"]),
        ({"R": 1}, Style("json"), ["c={%22R%22:1}"]),
        ([], Style("form", False), []),
        (None, Style("form"), []),
        (UNSET, Style("form"), []),
    ],
)
def test_cookie_styles(value: object, style: Style, cookies: list[str]) -> None:
    assert render_cookies({"c": value}, {"c": style}) == cookies


@pytest.mark.parametrize("value", ["a;b", "a\nb", "ü", "\x7f", "5 ", " 5"])
def test_what_would_end_a_cookie_is_refused(value: str) -> None:
    style = Style("cookie", True)
    for given in (value, [value], {"a": value}):
        with pytest.raises(ValueError, match="the cookie c has a character"):
            render_cookies({"c": given}, {"c": style})
    with pytest.raises(ValueError, match="the cookie key has") as caught:
        credential_cookies({"key": value}, [])
    assert value not in str(caught.value)


def test_a_cookie_of_the_caller_replaces_that_of_a_credential() -> None:
    given = {"key": "secret", "other": "x=y"}
    assert credential_cookies(given, ["a=1", "key=mine"]) == ["other=x=y"]


def test_a_later_header_counts_whatever_its_case() -> None:
    layers: list[dict[str, str | None]] = [
        {"Accept": "a", "X-A": "1"},
        {"accept": "b"},
        {"x-a": None, "X-B": " 2 "},
    ]
    assert merge_headers(layers) == [
        (b"accept", b"b"),
        (b"x-a", None),
        (b"X-B", b"2"),
    ]


@pytest.mark.parametrize("value", ["se\ncret", "se\rcret", "se\0cret", "se\ud800cret"])
def test_an_impossible_value_is_refused_and_not_shown(value: str) -> None:
    with pytest.raises(ValueError, match="header Authorization") as caught:
        merge_headers([{"Authorization": value}])
    assert "cret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\n", "ü"])
def test_an_impossible_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name for a header"):
        merge_headers([{name: "x"}])
