"""`openai_client.testing`: a client that needs no server."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

import openai_client
import pytest
from openai_client import APIConnectionError, AsyncOpenAI, NotFoundError, OpenAI
from openai_client.models import CreateChatCompletionResponse, Model
from openai_client.testing import Fake

GENERATED: Final = Path(openai_client.__file__).parents[1]
CHAT: Final[dict[str, Any]] = {
    "model": "m",
    "messages": [{"role": "user", "content": "Hi"}],
}


class Caller:
    """Calls of one kind of client, waited for."""

    def __init__(self, kind: Any) -> None:
        self.fake = Fake()
        self.client = self.fake.client(kind, api_key="k")

    def __call__(self, method: str, *args: Any, **kwargs: Any) -> Any:
        async def wait() -> Any:
            made = attrgetter(method)(self.client)(*args, **kwargs)
            made = await made if inspect.isawaitable(made) else made
            if hasattr(made, "__anext__"):
                return [item async for item in made]
            return list(made) if hasattr(made, "__next__") else made

        return asyncio.run(wait())


@pytest.fixture(params=[OpenAI, AsyncOpenAI], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


def test_an_example(call: Caller) -> None:
    answer = call("chat.completions.create", **CHAT)
    assert isinstance(answer, CreateChatCompletionResponse)
    assert answer.choices[0].message
    assert call("files.content", "file-1") == b"binary"
    assert call("models.list").data[0].id == "string"


def test_what_was_sent(call: Caller) -> None:
    call("chat.completions.create", **CHAT, extra_query={"a": ["1", "2"], "b": ""})
    call("files.retrieve", "file-1", extra_headers={"X-Trace": "t"})
    first, second = call.fake.calls
    assert first.operation == "chat.completions.create"
    assert (first.method, first.path) == ("POST", "/chat/completions")
    assert first.json == CHAT
    assert first.query == {"a[]": ["1", "2"], "b": [""]}
    assert second.operation == "files.retrieve"
    assert second.path == "/files/file-1"
    assert second.headers["x-trace"] == "t"
    assert second.headers["authorization"] == "Bearer k"
    assert (second.json, second.content) == (None, b"")


def test_an_upload(call: Caller) -> None:
    call("files.create", file=b"content", purpose="p")
    assert b"content" in call.fake.calls[0].content


def test_answers_of_the_test(call: Caller) -> None:
    model = {"id": "mine", "object": "model", "created": 1, "owned_by": "me"}
    call.fake.respond("models.retrieve", model)
    assert call("models.retrieve", "mine").owned_by == "me"
    call.fake.respond(
        "models.list", {"object": "list", "data": [Model.from_dict(model)]}
    )
    assert call("models.list").data[0].id == "mine"
    call.fake.respond("files.content", "some text")
    assert call("files.content", "f") == b"some text"
    call.fake.respond("files.content", b"\xff")
    assert call("files.content", "f") == b"some text"
    assert call("files.content", "f") == b"\xff"


def test_an_alias_is_the_same_operation(call: Caller) -> None:
    call.fake.respond("files.retrieve_content", b"mine")
    assert call("files.content", "f") == b"mine"
    assert call("files.retrieve_content", "f") == b"mine"
    assert {each.operation for each in call.fake.calls} == {"files.content"}
    call.fake.disconnect("files.retrieve_content")
    call("files.content", "f")
    with pytest.raises(APIConnectionError):
        call("files.content", "f")
    with pytest.raises(KeyError, match=r"the nearest is 'files\.retrieve_content'"):
        call.fake.respond("files.retrieve_contents")


def test_status_and_headers(call: Caller) -> None:
    error = {"error": {"message": "no such file", "type": "t", "param": None}}
    headers = {"x-request-id": "r-1"}
    call.fake.respond("files.retrieve", error, status=404, headers=headers)
    with pytest.raises(NotFoundError, match="no such file") as caught:
        call("files.retrieve", "f")
    assert caught.value.request_id == "r-1"
    raw = call("models.with_raw_response.list")
    assert raw.status_code == 200


def test_answers_in_a_row(call: Caller) -> None:
    call.fake.respond("models.retrieve", status=503)
    call.fake.disconnect("models.retrieve")
    call.fake.respond("models.retrieve")
    patient = call.client.with_options(max_retries=5)
    vars(patient)["_sleep"] = vars(call.client)["_sleep"] = _no_sleep(patient)
    call.client = patient
    assert call("models.retrieve", "m").id == "string"
    assert call("models.retrieve", "m").id == "string"
    assert len(call.fake.calls) == 4


def _no_sleep(client: Any) -> Any:
    async def nothing(seconds: float) -> None: ...

    return nothing if isinstance(client, AsyncOpenAI) else lambda seconds: None


def test_a_connection_that_breaks(call: Caller) -> None:
    call.fake.disconnect("models.list")
    with pytest.raises(APIConnectionError):
        call("models.list")


def test_a_stream(call: Caller) -> None:
    (chunk,) = call("chat.completions.create", **CHAT, stream=True)
    assert chunk.choices[0].delta
    events = [{**chunk.to_dict(), "id": name} for name in ("a", "b")]
    call.fake.respond("chat.completions.create", events=events)
    chunks = call("chat.completions.create", **CHAT, stream=True)
    assert [each.id for each in chunks] == ["a", "b"]


def test_an_operation_that_is_none(call: Caller) -> None:
    with pytest.raises(KeyError, match=r"the nearest is 'files\.list'"):
        call.fake.respond("file.list", {})
    other = call.client.with_options(base_url="https://fake.test/v9/x")
    call.client = other
    assert call("models.list").data
    assert call.fake.calls[0].path == "/v9/x/models"


def test_your_own_http_client() -> None:
    fake = Fake()
    with OpenAI(api_key="k", http_client=fake.http_client()) as client:
        assert client.models.list().data
    assert fake.calls[0].path == "/v1/models"


def test_every_operation_is_there() -> None:
    fake = Fake()
    client = fake.client(OpenAI, api_key="k")
    for name, example in fake._examples.items():
        fake._example(name)
        assert callable(attrgetter(name)(client))
        assert example.content_type or example.stream_type


def test_who_needs_it_not_pays_nothing() -> None:
    code = (
        "import sys, openai_client; print([m for m in sys.modules if 'testing' in m])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=GENERATED,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "openai_client" not in done.stdout
