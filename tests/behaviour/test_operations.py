"""Every operation once: what is sent, byte for byte, and what is made of the answer."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import Factory, frozen
from behaviour import samples
from behaviour.calls import KEY, Call
from behaviour.documents import IS_NEWEST
from behaviour.forms import Part, in_order, parts_of
from behaviour.server import reply
from openai_client import BinaryContent, models

ROOT: Final = Path(__file__).parents[2]


@frozen
class Case:
    """A call, its request, and its answer.

    `body` is bytes, the parts of a form, or None where nothing is sent; properties are
    in the order of the signature. `made` is the class of what the method gives.
    """

    request: str
    answer: Any
    made: str
    args: tuple[str, ...] = ()
    kwargs: dict[str, Any] = Factory(dict)
    body: bytes | list[Part] | None = None


OCTETS: Final = "application/octet-stream"

CASES: Final[dict[str, Case]] = {
    "audio.transcriptions.create": Case(
        "POST /v1/audio/transcriptions",
        {"text": "Hallo"},
        "CreateTranscriptionResponse",
        kwargs={
            "file": ("a.bin", b"RIFF"),
            "model": "whisper-1",
            "prompt": "p",
            "response_format": "json",
            "temperature": 0.5,
            "language": "de",
        },
        body=[
            Part("model", b"whisper-1"),
            Part("prompt", b"p"),
            Part("response_format", b"json"),
            Part("temperature", b"0.5"),
            Part("language", b"de"),
            Part("file", b"RIFF", "a.bin", OCTETS),
        ],
    ),
    "audio.translations.create": Case(
        "POST /v1/audio/translations",
        {"text": "Hello"},
        "CreateTranslationResponse",
        kwargs={"file": b"RIFF", "model": "whisper-1", "temperature": 0},
        body=[
            Part("model", b"whisper-1"),
            Part("temperature", b"0"),
            Part("file", b"RIFF", "upload", OCTETS),
        ],
    ),
    "chat.completions.create": Case(
        "POST /v1/chat/completions",
        samples.CHAT,
        "CreateChatCompletionResponse",
        kwargs={
            "model": "gpt-4",
            "messages": [{"role": "user", "content": "hi"}],
            "n": 1,
        },
        body=b'{"model":"gpt-4","messages":[{"role":"user","content":"hi"}],"n":1}',
    ),
    "completions.create": Case(
        "POST /v1/completions",
        samples.COMPLETION,
        "CreateCompletionResponse",
        kwargs={"model": "ada", "prompt": "Grüß", "logit_bias": {"50256": -100}},
        body='{"model":"ada","prompt":"Grüß","logit_bias":{"50256":-100}}'.encode(),
    ),
    "edits.create": Case(
        "POST /v1/edits",
        samples.EDIT,
        "CreateEditResponse",
        kwargs={"model": "m", "instruction": "Fix", "input": "teh", "top_p": 0.5},
        body=b'{"model":"m","instruction":"Fix","input":"teh","top_p":0.5}',
    ),
    "embeddings.create": Case(
        "POST /v1/embeddings",
        samples.EMBEDDINGS,
        "CreateEmbeddingResponse",
        kwargs={"model": "m", "input": ["a", "b"], "user": "u"},
        body=b'{"model":"m","input":["a","b"],"user":"u"}',
    ),
    "files.list": Case(
        "GET /v1/files", samples.listed_files(samples.FILE), "ListFilesResponse"
    ),
    "files.create": Case(
        "POST /v1/files",
        samples.FILE,
        "OpenAIFile",
        kwargs={"file": ("a.txt", b"{}\n"), "purpose": "fine-tune"},
        body=[
            Part("purpose", b"fine-tune"),
            Part("file", b"{}\n", "a.txt", "text/plain"),
        ],
    ),
    "files.delete": Case(
        "DELETE /v1/files/f-1", samples.deleted("file"), "DeleteFileResponse", ("f-1",)
    ),
    "files.retrieve": Case("GET /v1/files/f-1", samples.FILE, "OpenAIFile", ("f-1",)),
    "files.content": Case(
        "GET /v1/files/f-1/content", b"\0\xff", "BinaryContent", ("f-1",)
    ),
    "files.retrieve_content": Case(
        "GET /v1/files/f-1/content", b"\0\xff", "BinaryContent", ("f-1",)
    ),
    "fine_tunes.create": Case(
        "POST /v1/fine-tunes",
        samples.FINE_TUNE,
        "FineTune",
        kwargs={
            "training_file": "f-1",
            "model": "ada",
            "n_epochs": 4,
            "classification_betas": [0.5, 1],
            "suffix": None,
        },
        body=b'{"training_file":"f-1","model":"ada","n_epochs":4,'
        b'"classification_betas":[0.5,1],"suffix":null}',
    ),
    "fine_tunes.list": Case(
        "GET /v1/fine-tunes", samples.listed(samples.FINE_TUNE), "ListFineTunesResponse"
    ),
    "fine_tunes.retrieve": Case(
        "GET /v1/fine-tunes/ft-1", samples.FINE_TUNE, "FineTune", ("ft-1",)
    ),
    "fine_tunes.cancel": Case(
        "POST /v1/fine-tunes/ft-1/cancel", samples.FINE_TUNE, "FineTune", ("ft-1",)
    ),
    "fine_tunes.list_events": Case(
        "GET /v1/fine-tunes/ft-1/events?stream=false",
        samples.listed(samples.EVENT),
        "ListFineTuneEventsResponse",
        ("ft-1",),
        {"stream": False},
    ),
    "images.generate": Case(
        "POST /v1/images/generations",
        samples.IMAGES,
        "ImagesResponse",
        kwargs={"prompt": "A cat", "n": 2, "size": "256x256"},
        body=b'{"prompt":"A cat","n":2,"size":"256x256"}',
    ),
    "images.edit": Case(
        "POST /v1/images/edits",
        samples.IMAGES,
        "ImagesResponse",
        kwargs={
            "image": ("i.png", b"\x89PNG", "image/png"),
            "mask": ("m.png", b"\x89MASK"),
            "prompt": "A cat",
            "n": 1,
        },
        body=[
            Part("prompt", b"A cat"),
            Part("n", b"1"),
            Part("image", b"\x89PNG", "i.png", "image/png"),
            Part("mask", b"\x89MASK", "m.png", "image/png"),
        ],
    ),
    "images.create_variation": Case(
        "POST /v1/images/variations",
        samples.IMAGES,
        "ImagesResponse",
        kwargs={"image": ("i.png", b"\x89PNG"), "response_format": "url"},
        body=[
            Part("response_format", b"url"),
            Part("image", b"\x89PNG", "i.png", "image/png"),
        ],
    ),
    "models.list": Case(
        "GET /v1/models", samples.listed(samples.MODEL), "ListModelsResponse"
    ),
    "models.retrieve": Case("GET /v1/models/m", samples.MODEL, "Model", ("m",)),
    "models.delete": Case(
        "DELETE /v1/models/m", samples.deleted("model"), "DeleteModelResponse", ("m",)
    ),
    "moderations.create": Case(
        "POST /v1/moderations",
        samples.MODERATION,
        "CreateModerationResponse",
        kwargs={"input": "I hate it", "model": "text-moderation-stable"},
        body=b'{"input":"I hate it","model":"text-moderation-stable"}',
    ),
}


# Some answers are unions in the newest document.
_OTHER_CLASSES: Final = {
    "audio.transcriptions.create": "CreateTranscriptionResponseJson",
    "audio.translations.create": "CreateTranslationResponseJson",
}


def test_there_is_a_case_for_every_operation() -> None:
    config = tomllib.loads((ROOT / "clientwright.toml").read_text("utf-8"))
    assert len(config["operations"]) == 23
    names = [
        name
        for paths in config["operations"].values()
        for name in ([paths] if isinstance(paths, str) else paths)
    ]
    assert sorted(names) == sorted(CASES)


@pytest.mark.parametrize("method", CASES)
def test_request_is_what_the_document_says(call: Call, method: str) -> None:
    case = CASES[method]
    call.server.answers(reply(case.answer))
    call(method, *case.args, **case.kwargs)
    sent = call.server.last
    assert f"{sent.method} {sent.target}" == case.request
    assert sent.header("Authorization") == f"Bearer {KEY}"
    if isinstance(case.body, list):
        assert in_order(parts_of(sent)) == in_order(case.body)
    elif case.body is None:
        assert (sent.body, sent.header("Content-Type")) == (b"", None)
    else:
        assert sent.json == json.loads(case.body)
        if not IS_NEWEST:  # which has the same properties in another order
            assert sent.body == case.body
        assert sent.header("Content-Type") == "application/json"


@pytest.mark.parametrize("method", CASES)
def test_answer_is_decoded_and_kept(call: Call, method: str) -> None:
    case = CASES[method]
    call.use(strict=True)
    call.server.answers(reply(case.answer))
    made = call(method, *case.args, **case.kwargs)
    if case.made == "BinaryContent":
        assert type(made) is BinaryContent
        assert made == case.answer
        assert call.server.last.header("Accept") == OCTETS
    else:
        made_of = _OTHER_CLASSES.get(method, case.made) if IS_NEWEST else case.made
        body = getattr(made, "body", made)  # of a page, in the newest document
        assert type(body) is getattr(models, made_of)
        assert made.to_dict() == case.answer
        assert made.additional_properties == {}
        assert call.server.last.header("Accept") == "application/json"


def test_parts_of_fine_tunes_have_their_classes(call: Call) -> None:
    call.server.answers(reply(samples.FINE_TUNE))
    job = call("fine_tunes.retrieve", "ft-1")
    assert type(job.training_files[0]) is models.OpenAIFile
    assert type(job.events[0]) is models.FineTuneEvent
    assert job.hyperparams["batch_size"] == 4


def test_parts_of_answers_have_their_classes(call: Call) -> None:
    call.server.answers(reply(samples.CHAT))
    message = call("chat.completions.create", model="m", messages=[]).choices[0].message
    assert type(message) is models.ChatCompletionResponseMessage
    assert message.content is None
    assert type(message.function_call) is models.FunctionCall
    assert message.function_call.name == "weather"


def test_names_that_are_no_identifiers(call: Call) -> None:
    call.server.answers(reply(samples.MODERATION))
    verdict = call("moderations.create", input="x").results[0]
    assert verdict.categories.self_harm is True
    assert verdict.categories.hate_threatening is False
    assert verdict.category_scores.hate_threatening == 0.125
    assert verdict.category_scores.self_harm == 0.5
    assert verdict.category_scores.violence_graphic == 0.0


def test_names_that_annotations_use(call: Call) -> None:
    call.server.answers(reply(samples.FILE))
    file = call("files.retrieve", "f-1")
    assert (file.bytes, file.object) == (140, "file")
