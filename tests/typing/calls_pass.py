"""Calls that type checkers accept, and the types that they give."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, TypeAlias, assert_type

import httpx
from openai_client import (
    UNSET,
    APIStatusError,
    AsyncOpenAI,
    AsyncStream,
    BinaryContent,
    OpenAI,
    Stream,
    Timeout,
    Unset,
    models,
)
from openai_client.testing import Fake

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from openai_client._runtime.responses.response import RawResponse
    from openai_client.params import ChatCompletionRequestMessageParam

Whole: TypeAlias = models.CreateChatCompletionResponse
Piece: TypeAlias = models.CreateChatCompletionStreamResponse

assert_type(Fake().client(OpenAI, api_key="k"), OpenAI)
assert_type(Fake().client(AsyncOpenAI), AsyncOpenAI)
client = OpenAI(api_key="k", timeout=Timeout(5), http_client=httpx.Client())
later = AsyncOpenAI(base_url=None, timeout=None, http_client=httpx.AsyncClient())


def prompts(texts: list[str], tokens: list[int], lists: list[list[int]]) -> None:
    """Each form of a prompt, as a literal and as a variable."""
    create = client.completions.create
    create(model="text-davinci-003", prompt="a")
    create(model="another", prompt=["a", "b"])
    create(model="m", prompt=("a", "b"))
    create(model="m", prompt=texts)
    create(model="m", prompt=tuple(texts))
    create(model="m", prompt=[1, 2])
    create(model="m", prompt=(1, 2))
    create(model="m", prompt=range(3))
    create(model="m", prompt=tokens)
    create(model="m", prompt=[[1], [2, 3]])
    create(model="m", prompt=((1,), (2, 3)))
    create(model="m", prompt=lists)
    create(model="m", prompt=[])
    create(model="m", prompt=None)


def optional(stop: str | None, stops: list[str] | None, n: int | Unset) -> None:
    """What may be left out."""
    create = client.completions.create
    create(model="m", prompt="a", stop=stop)
    create(model="m", prompt="a", stop=stops)
    create(model="m", prompt="a", stop=("a",), n=n, suffix=None, temperature=1)
    create(model="m", prompt="a", logit_bias={"50256": -100}, user=UNSET)
    create(model="m", prompt="a", extra_headers={"X-A": None}, timeout=None)
    create(model="m", prompt="a", extra_body={"a": [1]}, extra_query={"b": ["c"]})
    create(model="m", prompt="a", timeout=Timeout(1, connect=2), echo=True)


def messages(
    params: list[ChatCompletionRequestMessageParam],
    objects: list[models.ChatCompletionRequestMessage],
    either: Sequence[
        models.ChatCompletionRequestMessage | ChatCompletionRequestMessageParam
    ],
    answer: models.CreateChatCompletionResponse,
) -> None:
    """Messages and functions as dicts and as models."""
    create = client.chat.completions.create
    create(model="gpt-4", messages=[{"role": "user", "content": "hi"}])
    create(model="m", messages=({"role": "critic"}, {"role": "user", "name": "n"}))
    create(model="m", messages=params)
    create(model="m", messages=objects)
    create(model="m", messages=either)
    create(model="m", messages=[*params, *objects])
    history: list[ChatCompletionRequestMessageParam] = []
    history.append({"role": "assistant", "function_call": {"name": "f"}})
    create(model="m", messages=history)
    create(
        model="m",
        messages=[models.ChatCompletionRequestMessage(role="user", content="hi")],
        functions=[
            {"name": "f", "parameters": {"type": "object", "properties": {}}},
            models.ChatCompletionFunctions(name="g", description="G"),
        ],
        function_call={"name": "f"},
    )
    create(model="m", messages=[], function_call="auto")
    create(model="m", messages=[], function_call=models.FunctionCallOption(name="f"))
    for choice in answer.choices:
        if choice.message:
            assert_type(choice.message, models.ChatCompletionResponseMessage)
            assert_type(choice.message.content, str | None | Unset)
            if choice.message.function_call is not UNSET:
                assert_type(choice.message.function_call, models.FunctionCall)


def streams(flag: bool) -> None:
    """The flag decides what the call gives."""
    create = client.chat.completions.create
    assert_type(create(model="m", messages=[]), Whole)
    assert_type(create(model="m", messages=[], stream=False), Whole)
    assert_type(create(model="m", messages=[], stream=None), Whole)
    assert_type(create(model="m", messages=[], stream=UNSET), Whole)
    assert_type(create(model="m", messages=[], stream=True), Stream[Piece])
    assert_type(create(model="m", messages=[], stream=flag), Whole | Stream[Piece])
    with create(model="m", messages=[], stream=True) as stream:
        for chunk in stream:
            assert_type(chunk.choices[0].index, int | Unset)
        assert_type(next(stream), Piece)
    texts = client.completions.create(model="m", prompt="a", stream=True)
    assert_type(texts, Stream[models.CreateCompletionResponse])
    events = client.fine_tunes.list_events("ft", stream=True)
    assert_type(events, Stream[models.FineTuneEvent])
    listed = client.fine_tunes.list_events("ft")
    assert_type(listed, models.ListFineTuneEventsResponse)


def files(path: Path, opened: io.BufferedReader) -> None:
    """Each form of a file."""
    create = client.files.create
    assert_type(create(file=path, purpose="fine-tune"), models.OpenAIFile)
    create(file=b"x", purpose="p")
    create(file=opened, purpose="p")
    create(file=io.BytesIO(b"x"), purpose="p")
    create(file=("a", b"x"), purpose="p")
    create(file=("a", path), purpose="p")
    create(file=(None, opened, "text/plain"), purpose="p")
    create(file=("a", b"x", None, {"X-A": "b"}), purpose="p")
    with path.open("rb") as file:
        client.images.edit(image=file, mask=path, prompt="p", size="256x256", n=1)
    client.images.create_variation(image=("a.png", path), size="8x8")
    client.audio.transcriptions.create(file=path, model="whisper-1", temperature=0)
    client.audio.translations.create(file=path, model="whisper-2")


def contents(path: Path) -> None:
    """Bytes, and what surrounds an answer."""
    content = client.files.content("f")
    assert_type(content, BinaryContent)
    assert_type(client.files.retrieve_content("f"), BinaryContent)
    kept: bytes = content
    print(kept, content.text)
    raw = client.files.with_raw_response.retrieve("f", timeout=3)
    parsed: RawResponse[models.OpenAIFile] = raw
    assert_type(parsed.parse(), models.OpenAIFile)
    assert_type(raw.status_code, int)
    nested = client.with_raw_response.files.retrieve("f").parse()
    assert_type(nested, models.OpenAIFile)
    streamed = client.chat.with_raw_response.completions.create(
        model="m", messages=[], stream=True
    )
    assert_type(streamed, "RawResponse[Stream[Piece]]")
    with client.files.with_streaming_response.content(file_id="f") as response:
        response.write_to_file(path)
        assert_type(response.parse(), BinaryContent)


def others(texts: list[str], tokens: list[list[int]]) -> None:
    """The rest of the operations."""
    client.embeddings.create(model="text-embedding-ada-002", input="a")
    vectors = client.embeddings.create(model="m", input=texts)
    assert_type(vectors.data[0].embedding, list[float])
    client.embeddings.create(model="m", input=tokens)
    verdict = client.moderations.create(input=texts).results[0]
    assert_type(verdict.categories.self_harm, bool)
    assert_type(verdict.category_scores.hate_threatening, float)
    client.moderations.create(input="a", model="text-moderation-latest")
    client.edits.create(model="m", instruction="i", input=None)
    client.fine_tunes.create(training_file="f", classification_betas=[0.5, 1])
    assert_type(client.fine_tunes.cancel("ft").fine_tuned_model, str | None)
    assert_type(client.models.list().data, list[models.Model])
    for listed in client.models.list():
        assert_type(listed, models.Model)
    for uploaded in client.files.list():
        assert_type(uploaded, models.OpenAIFile)
    assert_type(client.models.delete("m").deleted, bool)
    assert_type(client.files.retrieve("f").bytes, int)
    try:
        client.files.list()
    except APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)


async def asynchronous(flag: bool, path: Path) -> None:
    """The same, awaited."""
    create = later.chat.completions.create
    assert_type(await create(model="m", messages=[]), Whole)
    stream = await create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[Piece])
    async with stream:
        async for chunk in stream:
            assert_type(chunk, Piece)
        assert_type(await anext(stream), Piece)
    assert_type(
        await create(model="m", messages=[], stream=flag), Whole | AsyncStream[Piece]
    )
    raw = await later.files.with_raw_response.create(file=path, purpose="p")
    assert_type(raw.parse(), models.OpenAIFile)
    async with later.files.with_streaming_response.content("f") as response:
        await response.write_to_file(path)
        assert_type(await response.parse(), BinaryContent)
    async with AsyncOpenAI() as mine:
        assert_type(await mine.models.retrieve("m"), models.Model)


def instances() -> None:
    """Models are made, read and written."""
    message = models.ChatCompletionRequestMessage(role="user")
    assert_type(message.content, str | Unset)
    message.content = "hi"
    read = models.OpenAIFile.from_dict({"id": "f"}, strict=True)
    assert_type(read, models.OpenAIFile)
    assert_type(read.filename, str)
    print(message.to_dict()["content"], message.additional_properties)
