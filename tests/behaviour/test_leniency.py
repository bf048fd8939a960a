"""Answers of tomorrow: read, kept and given back; with `strict`, refused by path."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from behaviour import samples
from behaviour.documents import IS_NEWEST
from behaviour.server import reply
from openai_client import UNSET, APIResponseValidationError, InternalServerError, models

if TYPE_CHECKING:
    from behaviour.calls import Call


def changed(data: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A sample with other values at its top; UNSET removes."""
    copy = {**deepcopy(data), **changes}
    return {name: value for name, value in copy.items() if value is not UNSET}


def plain(made: Any) -> object:
    """The JSON data that a call gave, also where it gave a page."""
    body = getattr(made, "body", made)
    return body.to_dict() if hasattr(body, "to_dict") else body


# One value alone is no list that grows: another one is an error where it is declared.
ROLE = "assistant" if IS_NEWEST else "critic"


def odd_chat() -> dict[str, Any]:
    """A chat completion with something unknown at every level."""
    chat = deepcopy(samples.CHAT)
    chat["of_tomorrow"] = "fp"
    choice = chat["choices"][0]
    choice["finish_reason"] = "boredom"
    choice["odds"] = {"content": [1, None]}
    choice["message"]["role"] = ROLE
    choice["message"]["mood"] = None
    choice["message"]["function_call"]["id"] = 7
    return chat


def test_unknown_things_are_kept(call: Call) -> None:
    chat = odd_chat()
    call.use(strict=True)
    call.server.answers(reply(chat))
    made = call("chat.completions.create", model="m", messages=[])
    assert made.additional_properties == {"of_tomorrow": "fp"}
    choice = made.choices[0]
    assert choice.finish_reason == "boredom"
    assert choice.additional_properties == {"odds": {"content": [1, None]}}
    assert choice.message.role == ROLE
    assert choice.message.function_call.additional_properties == {"id": 7}
    assert made.to_dict() == chat


def test_missing_properties_are_unset(call: Call) -> None:
    call.server.answers(reply({"id": "f"}))
    made = call("files.retrieve", "f")
    assert type(made) is models.OpenAIFile
    assert made.to_dict() == {"id": "f"}
    filename: object = made.filename
    assert filename is UNSET


@pytest.mark.parametrize(
    "body", [None, [], "text", 7, {"data": None}, {"data": [1, None, {"id": 5}]}]
)
def test_any_json_is_given_as_it_came(call: Call, body: object) -> None:
    kind = {"Content-Type": "application/json"}
    call.server.answers(reply(json.dumps(body).encode(), headers=kind))
    made = call("files.list")
    assert plain(made) == body


def with_item(**changes: Any) -> dict[str, Any]:
    """A list whose second file is changed."""
    return samples.listed(samples.FILE, changed(samples.FILE, **changes))


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (7, "$"),
        (None, "$"),
        ({"object": "list"}, "$.data"),
        ({"object": "list", "data": {}}, "$.data"),
        ({"object": "list", "data": [samples.FILE, 3]}, "$.data[1]"),
        (with_item(bytes="many"), "$.data[1].bytes"),
        (with_item(bytes=1.5), "$.data[1].bytes"),
        (with_item(bytes=True), "$.data[1].bytes"),
        (with_item(id=UNSET), "$.data[1].id"),
        (with_item(filename=None), "$.data[1].filename"),
        (with_item(status_details=[]), "$.data[1].status_details"),
    ],
)
def test_strict_says_where(call: Call, body: object, path: str) -> None:
    call.server.answers(reply(body))
    assert plain(call("files.list")) == body
    call.use(strict=True)
    with pytest.raises(APIResponseValidationError) as caught:
        call("files.list")
    assert caught.value.path == path
    assert f"{path}: expected" in str(caught.value)
    assert caught.value.body == body
    assert caught.value.status_code == 200


def test_strict_knows_names_of_the_wire(call: Call) -> None:
    body = deepcopy(samples.MODERATION)
    body["results"][0]["categories"]["self-harm"] = "yes"
    call.use(strict=True)
    call.server.answers(reply(body))
    with pytest.raises(APIResponseValidationError) as caught:
        call("moderations.create", input="x")
    assert caught.value.path.startswith("$.results[0].categories")
    assert "self-harm" in caught.value.path


def test_strict_accepts_what_is_fine(call: Call) -> None:
    call.use(strict=True)
    call.server.answers(reply(changed(samples.CHAT, usage=UNSET)))
    made = call("chat.completions.create", model="m", messages=[])
    assert made.choices[0].message.content is None
    assert made.usage is UNSET


def test_numbers_are_not_converted(call: Call) -> None:
    call.server.answers(reply(samples.EMBEDDINGS))
    vector = call("embeddings.create", model="m", input="x").data[0].embedding
    assert [type(number) for number in vector] == [float, float, int]


def test_answer_can_be_sent_back(call: Call) -> None:
    call.server.answers(reply(odd_chat()))
    message = call("chat.completions.create", model="m", messages=[]).choices[0].message
    call("chat.completions.create", model="m", messages=[message, message.to_dict()])
    sent: Any = call.server.last.json
    assert sent["messages"] == [message.to_dict()] * 2
    assert sent["messages"][0]["mood"] is None


def test_error_answers_are_never_strict(call: Call) -> None:
    call.use(strict=True, max_retries=0)
    call.server.answers(reply({"error": 5}, 500))
    with pytest.raises(InternalServerError, match="500") as caught:
        call("files.list")
    assert caught.value.error == 5
