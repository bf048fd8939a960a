"""Each member of each union: accepted, sent as it is, and told apart when it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from behaviour import samples
from behaviour.server import reply
from openai_client import UNSET, models

if TYPE_CHECKING:
    from behaviour.calls import Call

PROMPTS: Final = {
    "text": ("once", "once"),
    "texts": (["once", "twice"], ["once", "twice"]),
    "tokens": ([1212, 318], [1212, 318]),
    "lists of tokens": ([[1212, 318], [257]], [[1212, 318], [257]]),
    "null": (None, None),
    "empty text": ("", ""),
    "empty list": ([], []),
    "tuple of texts": (("once", "twice"), ["once", "twice"]),
    "tuple of tokens": ((1, 2), [1, 2]),
    "range of tokens": (range(3), [0, 1, 2]),
    "tuples of tokens": (((1, 2), (3,)), [[1, 2], [3]]),
}
STOPS: Final = {
    "text": ("\n", "\n"),
    "texts": (["\n", "END"], ["\n", "END"]),
    "null": (None, None),
    "tuple": (("\n",), ["\n"]),
}
INPUTS: Final = {name: PROMPTS[name] for name in PROMPTS if name != "null"}
MESSAGES: Final = [{"role": "user", "content": "hi"}]
# Of the newest document each role has a class.
FROM_USER: Final[Any] = getattr(
    models, "ChatCompletionRequestUserMessage", models.ChatCompletionRequestMessage
)
FROM_ASSISTANT: Final[Any] = getattr(
    models, "ChatCompletionRequestAssistantMessage", models.ChatCompletionRequestMessage
)


def sent(call: Call) -> Any:
    return call.server.last.json


@pytest.mark.parametrize("name", PROMPTS)
def test_prompt(call: Call, name: str) -> None:
    given, expected = PROMPTS[name]
    call("completions.create", model="m", prompt=given)
    assert sent(call) == {"model": "m", "prompt": expected}


@pytest.mark.parametrize("method", ["completions.create", "chat.completions.create"])
@pytest.mark.parametrize("name", STOPS)
def test_stop(call: Call, method: str, name: str) -> None:
    given, expected = STOPS[name]
    required: dict[str, object] = {"prompt": "x"}
    if method == "chat.completions.create":
        required = {"messages": []}
    call(method, model="m", stop=given, **required)
    assert sent(call) == {"model": "m", **required, "stop": expected}


@pytest.mark.parametrize("name", INPUTS)
def test_input_of_embeddings(call: Call, name: str) -> None:
    given, expected = INPUTS[name]
    call("embeddings.create", model="m", input=given)
    assert sent(call) == {"model": "m", "input": expected}


@pytest.mark.parametrize("name", ["text", "texts", "tuple of texts"])
def test_input_of_moderations(call: Call, name: str) -> None:
    given, expected = PROMPTS[name]
    call("moderations.create", input=given)
    assert sent(call) == {"input": expected}


@pytest.mark.parametrize("model", ["gpt-4", "a-model-of-tomorrow"])
def test_model_is_an_open_enum(call: Call, model: str) -> None:
    call("chat.completions.create", model=model, messages=[])
    assert sent(call)["model"] == model
    call("completions.create", model=model, prompt=None)
    assert sent(call)["model"] == model


@pytest.mark.parametrize("model", ["curie", "a-model-of-tomorrow"])
def test_model_of_fine_tunes(call: Call, model: str) -> None:
    call("fine_tunes.create", training_file="f", model=model)
    assert sent(call)["model"] == model
    call("fine_tunes.create", training_file="f", model=None)
    assert sent(call) == {"training_file": "f", "model": None}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("none", "none"),
        ("auto", "auto"),
        ("required", "required"),
        ({"name": "f"}, {"name": "f"}),
        (models.FunctionCallOption(name="f"), {"name": "f"}),
    ],
    ids=["none", "auto", "unknown", "dict", "model"],
)
def test_function_call(call: Call, given: object, expected: object) -> None:
    call("chat.completions.create", model="m", messages=[], function_call=given)
    assert sent(call) == {"model": "m", "messages": [], "function_call": expected}


def test_models_and_dicts_are_the_same(call: Call) -> None:
    request_call = models.RequestFunctionCall(name="f", arguments="{}")
    message = FROM_ASSISTANT(role="assistant", function_call=request_call)
    same: dict[str, object] = {
        "role": "assistant",
        "function_call": {"name": "f", "arguments": "{}"},
    }
    schema = {"type": "object", "properties": {}}
    function = models.ChatCompletionFunctions(name="f", parameters=schema)
    for messages in (
        [message, same],
        (same, message),
        [{"role": "assistant", "function_call": request_call}, message],
    ):
        call(
            "chat.completions.create",
            model="m",
            messages=messages,
            functions=[function, {"name": "g"}],
        )
        assert sent(call) == {
            "model": "m",
            "messages": [same, same],
            "functions": [{"name": "f", "parameters": schema}, {"name": "g"}],
        }


@pytest.mark.parametrize("name", PROMPTS)
def test_prompt_is_read_as_it_was_sent(name: str) -> None:
    _, data = PROMPTS[name]
    body = {"model": "m", "prompt": data, "stop": STOPS["texts"][1]}
    request = models.CreateCompletionRequest.from_dict(body, strict=True)
    assert request.prompt == data
    assert request.stop == ["\n", "END"]
    assert request.suffix is UNSET
    assert request.to_dict() == body


def test_function_call_is_read_by_its_kind() -> None:
    def read(value: object) -> object:
        body = {"model": "m", "messages": MESSAGES, "function_call": value}
        request = models.CreateChatCompletionRequest.from_dict(body, strict=True)
        assert request.to_dict() == body
        assert request.messages == [FROM_USER(role="user", content="hi")]
        return request.function_call

    assert read("auto") == "auto"
    assert read("tomorrow") == "tomorrow"
    assert read({"name": "f"}) == models.FunctionCallOption(name="f")
    option = read({"name": "f", "more": [1]})
    assert isinstance(option, models.FunctionCallOption)
    assert option.additional_properties == {"more": [1]}


def test_nullable_parts_of_answers(call: Call) -> None:
    call.use(strict=True)
    call.server.answers(reply(samples.COMPLETION))
    first, second = call("completions.create", model="m", prompt="x").choices
    assert type(first.logprobs) is models.CompletionLogprobs
    assert second.logprobs is None
