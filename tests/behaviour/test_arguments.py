"""What callers give and leave out: UNSET, None, options, and keywords that are none."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest
from behaviour.documents import CALLS
from behaviour.forms import parts_of
from openai_client import UNSET
from openai_client.resources.files import AsyncFiles, Files

if TYPE_CHECKING:
    from behaviour.calls import Call

CHAT: dict[str, Any] = {"model": "m", "messages": []}


def test_unset_is_not_sent_and_none_is_null(call: Call) -> None:
    call("chat.completions.create", **CHAT, n=UNSET, stop=None, stream=None)
    assert call.server.last.json == {**CHAT, "stop": None, "stream": None}


def test_unset_is_not_sent_from_inside_a_dict(call: Call) -> None:
    message = {"role": "user", "content": "x", "name": UNSET}
    call("chat.completions.create", model="m", messages=[message])
    assert call.server.last.json == {
        "model": "m",
        "messages": [{"role": "user", "content": "x"}],
    }


def test_unset_and_none_in_a_query_are_left_out(call: Call) -> None:
    call(CALLS.streamed, "ft", stream=UNSET)
    assert call.server.last.target == CALLS.streamed_path


def test_unset_and_none_in_a_form_are_left_out(call: Call) -> None:
    call("images.create_variation", image=b"x", n=UNSET, size=None)
    assert [part.name for part in parts_of(call.server.last)] == ["image"]


def test_extra_body_joins_and_replaces(call: Call) -> None:
    call("chat.completions.create", **CHAT, extra_body={"n": 2, "new": {"a": [1]}})
    assert call.server.last.json == {**CHAT, "n": 2, "new": {"a": [1]}}


def test_extra_body_joins_a_form(call: Call) -> None:
    call("images.create_variation", image=b"x", n=1, extra_body={"n": 2, "new": "a"})
    found = {part.name: part.content for part in parts_of(call.server.last)}
    assert found == {"image": b"x", "n": b"2", "new": b"a"}


def test_extra_query_joins_and_replaces(call: Call) -> None:
    extra = {"limit": 2, "stream": "no", "tag": ["a", "b c"]}
    call(CALLS.streamed, "ft", stream=False, extra_query=extra)
    assert call.server.last.query == "stream=no&limit=2&tag%5B%5D=a&tag%5B%5D=b%20c"


def test_unset_is_not_sent_from_the_extras(call: Call) -> None:
    call(
        "embeddings.create",
        model="m",
        input="i",
        extra_headers={"X-A": UNSET, "User-Agent": UNSET},
        extra_query={"a": UNSET, "b": 1},
        extra_body={"c": UNSET, "d": 1},
    )
    last = call.server.last
    assert last.header("x-a") is None
    assert last.header("user-agent")
    assert last.query == "b=1"
    assert last.json == {"model": "m", "input": "i", "d": 1}


def test_extra_headers_replace_and_remove(call: Call) -> None:
    call.use(default_headers={"X-One": "1", "X-Two": "2"})
    headers = {"x-one": "one", "X-Two": None, "Authorization": "Bearer other"}
    call("files.list", extra_headers=headers)
    sent = call.server.last
    assert sent.header("X-One") == "one"
    assert sent.header("X-Two") is None
    assert sent.header("Authorization") == "Bearer other"


@pytest.mark.parametrize(
    ("method", "keywords", "unknown", "meant"),
    [
        ("completions.create", {"model": "m", "prompt": "x"}, "promt", "prompt"),
        ("chat.completions.create", CHAT, "max_token", "max_tokens"),
        ("files.create", {"file": b"x", "purpose": "p"}, "purpos", "purpose"),
        ("models.list", {}, "time_out", "timeout"),
        (
            "embeddings.create",
            {"model": "m", "input": "x"},
            "extra_header",
            "extra_headers",
        ),
        (CALLS.streamed, {CALLS.streamed_argument: "ft"}, "strem", "stream"),
    ],
)
def test_unknown_keyword_names_the_nearest(
    call: Call, method: str, keywords: dict[str, Any], unknown: str, meant: str
) -> None:
    with pytest.raises(TypeError) as caught:
        call(method, **keywords, **{unknown: 1})
    name = method.rpartition(".")[2]
    assert str(caught.value) == (
        f"{name}() got an unexpected keyword argument {unknown!r}; "
        f"did you mean {meant!r}?"
    )
    assert call.server.received == []


def test_unknown_keyword_without_a_neighbour(call: Call) -> None:
    with pytest.raises(TypeError) as caught:
        call("files.list", zzzzzz=1)
    assert str(caught.value) == "list() got an unexpected keyword argument 'zzzzzz'"


def test_unknown_keyword_of_a_raw_response(call: Call) -> None:
    with pytest.raises(TypeError, match="did you mean 'timeout'"):
        call("files.with_raw_response.list", timeuot=1)


@pytest.mark.parametrize("view", ["", "with_raw_response."])
@pytest.mark.parametrize(
    ("method", "keywords", "unknown", "meant"),
    [
        ("create", {"purpose": "p"}, "fil", "file"),
        ("create", {"file": b""}, "purposes", "purpose"),
        ("retrieve", {}, "file", "file_id"),
    ],
)
def test_unknown_keyword_for_what_is_required(
    call: Call,
    view: str,
    method: str,
    keywords: dict[str, Any],
    unknown: str,
    meant: str,
) -> None:
    with pytest.raises(TypeError) as caught:
        call(f"files.{view}{method}", **keywords, **{unknown: 1})
    assert str(caught.value) == (
        f"{method}() got an unexpected keyword argument {unknown!r}; "
        f"did you mean {meant!r}?"
    )
    assert call.server.received == []


def test_methods_are_what_they_seem() -> None:
    assert inspect.iscoroutinefunction(AsyncFiles.create)
    assert not inspect.iscoroutinefunction(Files.create)
    assert "file" in inspect.signature(Files.create).parameters
    assert Files.create.__qualname__ == "Files.create"


def test_missing_argument(call: Call) -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument"):
        call("completions.create", model="m")
    assert call.server.received == []
