"""Values that say one thing and are another: what is sent is what they are, or nothing."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest
from clientwright.analysis.media import is_json, is_text
from runtime.bodies import media
from runtime.bodies.body import encode_body
from runtime.codec import encode
from runtime.operation import Operation
from runtime.parameters.headers import render_cookies, render_headers
from runtime.parameters.path import render_path
from runtime.parameters.query import join_query, render_query
from runtime.parameters.styles import BRACKETS, Style
from runtime.responses import selection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from loopback.server import Server
    from loopback.sides import Side

FORM = "application/x-www-form-urlencoded"


class Text(str):
    """A text that shows itself as another."""

    __slots__ = ()

    def __str__(self) -> str:
        return "junk"

    __repr__ = __str__


class Whole(int):
    """A number that does."""

    def __repr__(self) -> str:
        return "junk"

    __str__ = __repr__


class Real(float):
    """One like those of numpy."""

    def __repr__(self) -> str:
        return "np.float64(1.5)"

    __str__ = __repr__


class Index:
    """A number that is no int, like the integers of numpy."""

    def __index__(self) -> int:
        return 7

    def __repr__(self) -> str:
        return "np.int64(7)"


class Color(Enum):
    """Names of properties."""

    RED = "red"


def everywhere(value: object) -> set[str]:
    """What a value is as a parameter of each place, and in a form."""
    arguments = {"a": value}
    body, _ = encode_body(arguments, FORM, None)
    assert isinstance(body, bytes)
    return {
        render_path("{a}", arguments, {}),
        join_query([render_query(arguments)]).removeprefix("a="),
        join_query([render_query({"a": [value]}, {"a": Style("form", False)})])[2:],
        render_headers(arguments, {})["a"],
        render_cookies(arguments, {})[0].removeprefix("a="),
        body.decode().removeprefix("a="),
    }


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Text("real"), "real"),
        (Whole(5), "5"),
        (Real(1.5), "1.5"),
        (Index(), "7"),
        (True, "true"),
        (1e16, "1e%2B16"),
        (Color.RED, "red"),
    ],
)
def test_what_a_value_is_is_sent(value: object, text: str) -> None:
    known = {text, text.replace("%2B", "+")}
    assert everywhere(value) <= known
    assert encode(value).__class__ in {str, int, float, bool}


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, Real("nan")])
@pytest.mark.parametrize(
    "write",
    [
        lambda a: render_path("{a}", a, {}),
        render_query,
        lambda a: render_headers(a, {}),
        lambda a: render_cookies(a, {}),
        lambda a: encode_body(a, FORM, None),
        lambda a: encode_body(a, "multipart/form-data", None),
    ],
    ids=["path", "query", "header", "cookie", "form", "parts"],
)
def test_what_is_no_number_is_not_sent(
    write: Callable[[Mapping[str, object]], object], value: float
) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        write({"a": value})


def test_names_of_properties_are_those_of_json() -> None:
    named = {Color.RED: 1, True: 2, 3: 4}
    query = render_query({"a": named}, {"a": BRACKETS})
    assert query == {"a": ["a%5Bred%5D=1", "a%5Btrue%5D=2", "a%5B3%5D=4"]}
    assert encode_body(named, FORM, None)[0] == b"red=1&true=2&3=4"
    with pytest.raises(TypeError, match="cannot be the name"):
        encode_body({None: 1}, FORM, None)


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (5, "application/octet-stream", "bytes or a file, not int"),
        (None, "image/png", "bytes or a file, not NoneType"),
        (None, "text/plain", "text, bytes or a file, not NoneType"),
        ([1, 2], "application/octet-stream", "consists of bytes, not of int"),
        (["a"], "application/octet-stream", "binary mode"),
    ],
)
def test_what_is_no_content(body: object, content_type: str, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        for _ in encode_body(body, content_type, None)[0] or ():
            pass


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("text/csv; charset=ISO-8859-1", b"\xe9"),
        ('text/plain;header=present; Charset="utf-16-le"', b"\xe9\x00"),
        ("text/csv; charset=none-such", b"\xc3\xa9"),
        ("application/xml", b"\xc3\xa9"),
    ],
)
def test_a_text_is_in_the_charset_that_it_says(
    content_type: str, content: bytes
) -> None:
    assert encode_body("é", content_type, None) == (content, content_type)


def test_a_text_that_its_charset_has_nothing_for() -> None:
    with pytest.raises(ValueError, match="latin-1"):
        encode_body("€", "text/plain; charset=latin-1", None)


TYPES = [
    "application/json",
    "text/json",
    "application/vnd.x+json",
    "application/problem+json",
    "application/xml",
    "application/atom+xml",
    "application/x+yaml",
    "application/yaml",
    "application/x-yaml",
    "application/jwt",
    "application/sql",
    "application/toml",
    "text/css",
    "application/graphql",
    "application/javascript",
    "application/x-javascript",
    "image/svg+xml",
    "application/ecmascript",
    "application/sparql-query",
    "application/x-pem-file",
    "application/pem-certificate-chain",
    "application/octet-stream",
    "image/png",
    "application/pdf",
    "application/zip",
]


@pytest.mark.parametrize("media_type", TYPES)
def test_media_types_are_what_the_tool_takes_them_for(media_type: str) -> None:
    # The client cannot import the tool: each has the tables.
    assert selection.is_json(media_type) == is_json(media_type)
    text = is_text(media_type) and not is_json(media_type)
    assert media.is_text(media_type) == text


def test_json_that_calls_itself_text(side: Side, server: Server) -> None:
    operation: Operation[Any] = Operation("POST", "/a", content_type="text/json")
    side.send(side.client(), operation, body={"a": 1})
    assert server.last.json == {"a": 1}
    assert server.last.header("content-type") == "text/json"
