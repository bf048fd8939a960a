"""`with_raw_response`: what surrounds an answer, and the answer itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from behaviour import samples
from behaviour.server import DONE, event, reply, stream
from openai_client import AsyncOpenAI, NotFoundError, OpenAI, models

if TYPE_CHECKING:
    from behaviour.calls import Call


def test_raw_response(call: Call) -> None:
    call.server.answers(
        reply(samples.FILE, 200, {"x-request-id": "r-1", "X-Limit": "9"})
    )
    made = call("files.with_raw_response.retrieve", "f")
    assert made.status_code == 200
    assert made.headers["x-limit"] == "9"
    assert made.request_id == "r-1"
    assert made.retries_taken == 0
    assert made.elapsed.total_seconds() >= 0
    assert (made.method, made.url.path) == ("GET", "/v1/files/f")
    assert made.http_request.headers["accept"] == "application/json"
    assert (made.http_version, made.is_closed) == ("HTTP/1.1", True)
    assert made.json() == samples.FILE
    assert made.text.encode() == made.content
    parsed = made.parse()
    assert type(parsed) is models.OpenAIFile
    assert parsed.to_dict() == samples.FILE


@pytest.mark.parametrize(
    "path",
    [
        "with_raw_response.chat.completions",
        "chat.with_raw_response.completions",
        "chat.completions.with_raw_response",
    ],
)
def test_what_is_inside_of_raw_is_raw(call: Call, path: str) -> None:
    call.server.answers(reply({"id": "c", "choices": []}))
    made = call(f"{path}.create", model="m", messages=[])
    assert made.status_code == 200
    assert made.parse().id == "c"


def test_what_is_inside_of_streaming_is_streaming(call: Call) -> None:
    call.server.answers(reply("all of it"))
    opened = call.client.with_streaming_response.files.content("f")
    assert call.within(opened, lambda response: response.read()) == b"all of it"


def test_a_copy_has_raw_calls_of_its_own(call: Call) -> None:
    first = call.client.with_raw_response
    copy = call.client.with_options(max_retries=0)
    assert copy.with_raw_response is not first
    assert call.client.with_raw_response is first
    assert copy.with_raw_response.files is copy.files.with_raw_response


def test_raw_error(call: Call) -> None:
    call.server.answers(reply(samples.ERROR, 404))
    with pytest.raises(NotFoundError):
        call("files.with_raw_response.retrieve", "f")


def test_raw_body_that_is_no_json_can_be_read(call: Call) -> None:
    call.server.answers(reply("1\n00:00:00,000 --> 00:00:01,000\nHello\n"))
    made = call(
        "audio.transcriptions.with_raw_response.create",
        file=b"x",
        model="whisper-1",
        response_format="srt",
    )
    assert made.text.endswith("Hello\n")


def test_raw_stream(call: Call) -> None:
    call.server.answers(stream(event(samples.chat_chunk("hi")), DONE))
    made = call(
        "chat.completions.with_raw_response.create",
        model="m",
        messages=[],
        stream=True,
    )
    assert made.headers["content-type"] == "text/event-stream"
    items = call.items(made.parse())
    assert items[0].choices[0].delta.content == "hi"


def methods(resource: Any) -> set[str]:
    return {
        name
        for name in dir(resource)
        if not name.startswith(("_", "with_")) and callable(getattr(resource, name))
    }


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize(
    "path",
    [
        "audio.transcriptions",
        "audio.translations",
        "chat.completions",
        "completions",
        "edits",
        "embeddings",
        "files",
        "fine_tunes",
        "images",
        "models",
        "moderations",
    ],
)
def test_every_method_has_its_views(kind: Any, path: str) -> None:
    resource: Any = kind(api_key="k")
    for name in path.split("."):
        resource = getattr(resource, name)
    assert methods(resource)
    assert methods(resource.with_raw_response) == methods(resource)
    assert methods(resource.with_streaming_response) == methods(resource)
