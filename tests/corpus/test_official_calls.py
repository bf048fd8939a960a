"""Calls that are written for the official library put the same request on the wire."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import io
import sys
import warnings
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import openai
import pytest
from attrs import frozen
from corpus.building import run, write_config
from corpus.documents import NEWEST, SAMPLES, needs_shared
from corpus.newest import newest_calls
from corpus.sampling import arguments_of, sample_calls
from corpus.sent import Sent, sent
from loopback.server import Server, answer, events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

pytestmark = needs_shared

LEAST_CALLS: Final = 1500
LEAST_ASYNC: Final = 360
LEAST_STREAMS: Final = 10
ASYNC_SHARE: Final = 4
"""Every so many of the calls is made asynchronously, too."""

ADDED: Final[Mapping[str, Mapping[str, object]]] = {
    # The official library asks for numbers as base64, and decodes them itself.
    "embeddings.create": {"encoding_format": "base64"},
}
"""What the official library sends without being asked."""

DIFFERENT: Final[Mapping[str, tuple[int, str]]] = {
    "beta.realtime.sessions.create": (
        27,
        "the document requires client_secret, and has another path for the call",
    ),
    "realtime.calls.create": (
        1,
        "without a session the library sends the text of the SDP alone",
    ),
    "skills.create": (
        3,
        "the library loses a file that is not in a list, and sends {} then",
    ),
    "skills.versions.create": (
        4,
        "the library loses a file that is not in a list, and sends {} then",
    ),
}
"""How many calls of a method are not the same, and why that is right."""

NOT_DECLARED_AS_STREAMS: Final = {
    "beta.responses.retrieve",
    "beta.threads.create_and_run",
    "beta.threads.runs.create",
    "beta.threads.runs.submit_tool_outputs",
    "completions.create",
    "responses.retrieve",
}
"""Calls that stream although the document says nothing of it: an overlay has to."""

OTHER_SIGNATURES: Final = {
    "admin.organization.projects.create": "the document has no geography",
    "admin.organization.projects.update": "the document has no geography",
    "beta.realtime.sessions.create": "the document requires client_secret",
    "beta.realtime.transcription_sessions.create": (
        "the document has no client_secret and no modalities"
    ),
}
"""Methods that do not take all that the official ones take, and why."""


@frozen
class Pair:
    """The official library and our client of the same document, with one server."""

    server: Server
    ours: ModuleType

    def clients(self, *, asynchronous: bool = False) -> tuple[Any, Any]:
        """Return the official client and ours."""
        prefix = "Async" if asynchronous else ""
        settings: dict[str, Any] = {
            "api_key": "key",
            "admin_api_key": "admin",
            "max_retries": 0,
            "base_url": f"{self.server.url}/v1",
        }
        official = getattr(openai, f"{prefix}OpenAI")(**settings)
        return official, getattr(self.ours, f"{prefix}OpenAI")(**settings)

    def sent(self, call: Callable[[], Any]) -> Sent | str:
        """Return what a call puts on the wire, or why it puts nothing there."""
        before = len(self.server.received)
        try:
            call()
        except (openai.APIStatusError, self.ours.APIStatusError):
            pass
        except self.ours.APIResponseValidationError:
            # It is of the answer; the request is what counts.
            pass
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        (received,) = self.server.received[before:]
        return sent(received)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Generate the client of the newest document, and start a server."""
    folder = tmp_path_factory.mktemp("official")
    sample = next(s for s in SAMPLES if s.path.as_posix().endswith(NEWEST))
    settings = {"package": "official", "output": "official", "client_name": "OpenAI"}
    write_config(folder, sample, newest_calls(), brackets=True, **settings)
    run("generate", "--quiet", folder=folder)
    sys.path.insert(0, str(folder))
    server = Server()
    try:
        yield Pair(server, importlib.import_module("official"))
    finally:
        server.stop()
        sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m.partition(".")[0] == "official"]:
            del sys.modules[module]


def methods(official: Any, ours: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield each call that people know, and the official library still has, of both clients."""
    paths = dict.fromkeys(path for paths in newest_calls().values() for path in paths)
    for path in paths:
        names = path.split(".")
        try:
            theirs = reduce(getattr, names, official)
        except AttributeError:
            continue
        yield path, theirs, reduce(getattr, names, ours)


def is_same(path: str, official: Sent | str, ours: Sent | str) -> bool:
    """Compare two requests, without what the official library adds to its own."""
    added = ADDED.get(path, {})
    if isinstance(official, str) or isinstance(ours, str) or not added:
        return official == ours
    return official == ours or (
        official.body == {**added, **ours.body}
        and (official.method, official.path) == (ours.method, ours.path)
    )


def compare(
    path: str, arguments: Mapping[str, Any], official: Sent | str, ours: Sent | str
) -> list[str]:
    """Return what differs, in words."""
    if is_same(path, official, ours):
        return []
    return [f"{path}({arguments!r:.300})\n  theirs {official}\n  ours   {ours}"]


def check_listed(different: Mapping[str, list[str]]) -> None:
    """Fail for differences that are not listed, and for listed ones that are none."""
    listed = {path: count for path, (count, _) in DIFFERENT.items()}
    found = {path: len(texts) for path, texts in different.items() if texts}
    unknown = [
        text
        for path, texts in different.items()
        for text in texts
        if path not in listed
    ]
    assert not unknown, "\n".join(unknown)
    assert found == listed


def test_calls_send_the_same(pair: Pair) -> None:
    pair.server.answers(answer({"error": {"message": "no"}}, status=400))
    official, ours = pair.clients()
    different: dict[str, list[str]] = {}
    compared = 0
    with official, ours, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for path, theirs, mine in methods(official, ours):
            known = arguments_of(mine)
            found = different.setdefault(path, [])
            for arguments in sample_calls(theirs):
                if not arguments.keys() <= known.keys():
                    continue
                compared += 1
                expected = pair.sent(lambda: theirs(**arguments))  # noqa: B023
                made = pair.sent(lambda: mine(**arguments))  # noqa: B023
                found += compare(path, arguments, expected, made)
    check_listed(different)
    assert compared >= LEAST_CALLS


def test_calls_send_the_same_asynchronously(pair: Pair) -> None:
    pair.server.answers(answer({"error": {"message": "no"}}, status=400))
    official, ours = pair.clients(asynchronous=True)
    with asyncio.Runner() as runner, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)

        async def awaited(made: Any) -> Any:
            return await made

        def call(method: Any, arguments: Mapping[str, Any]) -> Sent | str:
            return pair.sent(lambda: runner.run(awaited(method(**arguments))))

        calls = [
            (path, theirs, mine, arguments)
            for path, theirs, mine in methods(official, ours)
            if path not in DIFFERENT
            for arguments in sample_calls(theirs)
            if arguments.keys() <= arguments_of(mine).keys()
        ][::ASYNC_SHARE]
        different = [
            text
            for path, theirs, mine, arguments in calls
            for text in compare(
                path, arguments, call(theirs, arguments), call(mine, arguments)
            )
        ]
        runner.run(awaited(official.close()))
        runner.run(awaited(ours.close()))
    assert not different, "\n".join(different)
    assert len(calls) >= LEAST_ASYNC


def is_stream(pair: Pair, method: Any, arguments: Mapping[str, Any]) -> bool:
    """Tell whether a call gives items as they arrive."""
    try:
        return len(list(method(**arguments))) == 1
    except pair.ours.APIResponseValidationError:
        return False


def test_streams_are_asked_for_in_the_same_way(pair: Pair) -> None:
    pair.server.answers(events(b'data: {"type": "news"}\n\n', b"data: [DONE]\n\n"))
    official, ours = pair.clients()
    different: list[str] = []
    undeclared: set[str] = set()
    streams = 0
    with official, ours, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for path, theirs, mine in methods(official, ours):
            if "stream" not in arguments_of(theirs) or path in DIFFERENT:
                continue
            streams += 1
            arguments = {**next(sample_calls(theirs)), "stream": True}
            expected = pair.sent(lambda: list(theirs(**arguments)))  # noqa: B023
            made = pair.sent(lambda: list(mine(**arguments)))  # noqa: B023
            different += compare(path, arguments, expected, made)
            if not is_stream(pair, mine, arguments):
                undeclared.add(path)
    assert not different, "\n".join(different)
    assert undeclared == NOT_DECLARED_AS_STREAMS
    assert streams >= LEAST_STREAMS


def test_methods_take_what_the_official_ones_take(pair: Pair) -> None:
    official, ours = pair.clients()
    problems: dict[str, list[str]] = {}
    with official, ours:
        for path, theirs, mine in methods(official, ours):
            if found := _missing(arguments_of(theirs), arguments_of(mine)):
                problems[path] = found
    assert problems.keys() == OTHER_SIGNATURES.keys(), problems


def _missing(
    theirs: Mapping[str, inspect.Parameter], ours: Mapping[str, inspect.Parameter]
) -> list[str]:
    """Return why calls of the one method are not calls of the other, in words."""
    found = [f"no {name}" for name in theirs if name not in ours]
    for name, parameter in ours.items():
        official = theirs.get(name)
        if parameter.default is parameter.empty and (
            official is None or official.default is not official.empty
        ):
            found.append(f"{name} is required")
    placed, our_placed = _placed(theirs), _placed(ours)
    # Of several identifiers ours takes the last by place, and the others by name only.
    if len(placed) == 1 and placed != our_placed:
        found.append(f"by place {our_placed}, not {placed}")
    return found


def _placed(parameters: Mapping[str, inspect.Parameter]) -> list[str]:
    by_place = (
        inspect.Parameter.POSITIONAL_ONLY,
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
    )
    return [name for name, part in parameters.items() if part.kind in by_place]


def ways_to_give_a_file(folder: Path) -> Mapping[str, Callable[[], Any]]:
    """Make the same file in each way that the official library takes.

    It says that it takes a name with a path, too, but then tries to send the path itself.
    """
    path = folder / "train.jsonl"
    path.write_bytes(b"{}\n")
    return {
        "bytes": lambda: b"data",
        "nothing": lambda: b"",
        "BytesIO": lambda: io.BytesIO(b"data"),
        "open file": lambda: path.open("rb"),
        "Path": lambda: path,
        "name and bytes": lambda: ("a.png", b"data"),
        "name and BytesIO": lambda: ("a.unknown", io.BytesIO(b"data")),
        "name of other letters": lambda: ("größe 日本.pdf", b"data"),
        "name with quotes": lambda: ('a "b"\\c.pdf', b"data"),
        "no name": lambda: (None, b"data"),
        "type": lambda: ("a.png", b"data", "application/pdf"),
        "no type": lambda: ("a.png", b"data", None),
        "headers": lambda: ("a.png", b"data", "image/png", {"X-Part": "1"}),
        "type among the headers": lambda: (
            "a.png",
            b"data",
            None,
            {"Content-Type": "image/webp"},
        ),
    }


def given(pair: Pair, make: Callable[[], Any], client: Any) -> list[Sent | str]:
    """Send a file alone, and in a list, with a client."""
    calls: list[Callable[[Any], Any]] = [
        lambda file: client.files.create(file=file, purpose="evals"),
        lambda file: client.images.edit(image=[b"first", file], mask=b"", prompt="p"),
    ]
    found: list[Sent | str] = []
    for call in calls:
        file = make()
        found.append(pair.sent(lambda: call(file)))  # noqa: B023
        if isinstance(file, io.IOBase):
            file.close()
    return found


def test_files_are_sent_in_the_same_parts(pair: Pair, tmp_path: Path) -> None:
    pair.server.answers(answer({"error": {"message": "no"}}, status=400))
    official, ours = pair.clients()
    different: dict[str, Any] = {}
    with official, ours:
        for name, make in ways_to_give_a_file(tmp_path).items():
            theirs, mine = given(pair, make, official), given(pair, make, ours)
            assert all(isinstance(each, Sent) for each in theirs), (name, theirs)
            if theirs != mine:
                different[name] = (theirs, mine)
    assert not different


def test_a_path_that_is_text_is_no_file(pair: Pair) -> None:
    official, ours = pair.clients()
    before = len(pair.server.received)
    with official, pytest.raises(RuntimeError, match="bytes"):
        official.files.create(file="train.jsonl", purpose="evals")
    with ours, pytest.raises(TypeError, match=r"pathlib\.Path"):
        ours.files.create(file="train.jsonl", purpose="evals")
    assert len(pair.server.received) == before


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
