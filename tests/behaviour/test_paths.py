"""Path arguments: whatever they are, the operation asked for is the one that is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

import pytest
from behaviour.documents import CALLS
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from behaviour.calls import Call

ENCODED: Final = {
    "a/b": "a%2Fb",
    "/": "%2F",
    "ü": "%C3%BC",
    "a b": "a%20b",
    "?x=1": "%3Fx%3D1",
    "#x": "%23x",
    "%2e": "%252e",
    "%2e%2e": "%252e%252e",
    "%2F..%2F": "%252F..%252F",
    "../models": "..%2Fmodels",
    "..\\models": "..%5Cmodels",
    "...": "...",
    ".a": ".a",
    ";p=1": "%3Bp%3D1",
    "a,b+c&d": "a%2Cb%2Bc%26d",
    "a:b@c": "a:b@c",
    "\r\nX: y": "%0D%0AX:%20y",
    "ft:ada~1_2-3.x": "ft:ada~1_2-3.x",
    "\U0001f600": "%F0%9F%98%80",
    "{model}": "%7Bmodel%7D",
}


@pytest.mark.parametrize("argument", ENCODED, ids=repr)
def test_encoded(call: Call, argument: str) -> None:
    call("models.retrieve", argument)
    assert call.server.last.target == f"/v1/models/{ENCODED[argument]}"
    call("files.content", argument)
    assert call.server.last.target == f"/v1/files/{ENCODED[argument]}/content"


@pytest.mark.parametrize("argument", ["", ".", ".."])
@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("models.delete", "model"),
        ("files.delete", "file_id"),
        ("files.content", "file_id"),
        (CALLS.cancel, CALLS.cancel_argument),
    ],
)
def test_refused(call: Call, method: str, name: str, argument: str) -> None:
    with pytest.raises(ValueError, match=f"'{name}'"):
        call(method, argument)
    assert call.server.received == []


@pytest.mark.parametrize("argument", [None, [], ["", ""], "\ud800"], ids=repr)
def test_refused_though_no_type_checker_lets_it_pass(
    call: Call, argument: object
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - several messages
        call("models.delete", argument)
    assert call.server.received == []


def test_by_name(call: Call) -> None:
    call("models.retrieve", model="m")
    assert call.server.last.target == "/v1/models/m"


@settings(
    max_examples=60,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(argument=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_reaches_the_operation_as_it_is(call: Call, argument: str) -> None:
    assume(argument not in {".", ".."})
    call("files.retrieve", argument)
    start, last = call.server.last.target.rsplit("/", 1)
    assert start == "/v1/files"
    assert unquote(last, errors="strict") == argument
