"""What calls give that are written for the official library: streams, and arguments of the next call."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any, Final

from corpus.official import compare, methods
from corpus.sampling import arguments_of, sample_calls
from loopback.server import answer, events
from shared import needs_shared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus.official import Pair

pytestmark = needs_shared

CHAT: Final = {"id": "c", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}
COMPLETION: Final = {"id": "c", "choices": [{"index": 0, "text": "Hi"}]}
DELTA: Final = {"type": "response.output_text.delta", "delta": "Hi", "item_id": "i"}
WORDS: Final = {"type": "transcript.text.delta", "delta": "Hi"}
PICTURE: Final = {"type": "image_generation.partial_image", "b64_json": "Hi"}
EDITED: Final = {"type": "image_edit.partial_image", "b64_json": "Hi"}
RUN: Final = {"id": "Hi", "object": "thread.run", "status": "queued"}

STREAMED: Final[Mapping[str, tuple[str, object, str]]] = {
    "audio.transcriptions.create": ("", WORDS, "delta"),
    "beta.responses.create": ("", DELTA, "delta"),
    "beta.responses.retrieve": ("", DELTA, "delta"),
    "beta.threads.create_and_run": ("thread.run.created", RUN, "data.id"),
    "beta.threads.runs.create": ("thread.run.created", RUN, "data.id"),
    "beta.threads.runs.submit_tool_outputs": ("thread.run.created", RUN, "data.id"),
    "chat.completions.create": ("", CHAT, "choices.0.delta.content"),
    "completions.create": ("", COMPLETION, "choices.0.text"),
    "images.edit": ("", EDITED, "b64_json"),
    "images.generate": ("", PICTURE, "b64_json"),
    "responses.create": ("", DELTA, "delta"),
    "responses.retrieve": ("", DELTA, "delta"),
}
"""Of each call that streams: an event by name and data, and where the program of a user finds "Hi" in its item.

The document declares no stream for half of them.
"""


def inside(value: Any, path: str) -> Any:
    """Follow attributes, and indexes of lists."""
    for step in path.split("."):
        value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value


def test_streams_are_asked_for_and_read_in_the_same_way(pair: Pair) -> None:
    official, ours = pair.clients()
    different: list[str] = []
    found = set()
    with official, ours, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for path, theirs, mine in methods(official, ours):
            if "stream" not in arguments_of(theirs):
                continue
            found.add(path)
            name, data, place = STREAMED[path]
            head = f"event: {name}\n" if name else ""
            event = f"{head}data: {json.dumps(data)}\n\n".encode()
            pair.server.answers(events(event, b"data: [DONE]\n\n"))
            arguments = {**next(sample_calls(theirs)), "stream": True}
            read: list[Any] = []
            expected = pair.sent(lambda: read.extend(theirs(**arguments)))  # noqa: B023
            made = pair.sent(lambda: read.extend(mine(**arguments)))  # noqa: B023
            different += compare(path, arguments, expected, made)
            assert [inside(item, place) for item in read] == ["Hi", "Hi"], path
    assert not different, "\n".join(different)
    assert found == STREAMED.keys()


MESSAGE: Final = {
    "role": "assistant",
    "content": None,
    "refusal": None,
    "tool_calls": [
        {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}},
    ],
    "of_tomorrow": {"a": [1, None]},
}
OUTPUT: Final = [
    {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": "Hi", "annotations": []}],
    },
    {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
    {"type": "of_tomorrow", "x": None},
]
RESOURCES: Final = {"code_interpreter": {"file_ids": ["f"]}, "file_search": {}}


def test_what_one_call_gives_the_next_one_takes(pair: Pair) -> None:
    official, ours = pair.clients()
    official.close()
    with ours:
        pair.server.answers(answer({"id": "1", "choices": [{"message": MESSAGE}]}))
        chat = ours.chat.completions.create(model="m", messages=[])
        ours.chat.completions.create(model="m", messages=[chat.choices[0].message])
        assert pair.server.last.json == {"model": "m", "messages": [MESSAGE]}

        pair.server.answers(answer({"id": "1", "output": OUTPUT}))
        response = ours.responses.create(model="m", input="Hi")
        ours.responses.create(model="m", input=[*response.output, {"role": "user"}])
        sent_input = [*OUTPUT, {"role": "user"}]
        assert pair.server.last.json == {"model": "m", "input": sent_input}

        pair.server.answers(answer({"id": "t", "tool_resources": RESOURCES}))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            thread = ours.beta.threads.retrieve("t")
            ours.beta.threads.create(tool_resources=thread.tool_resources)
        assert pair.server.last.json == {"tool_resources": RESOURCES}
