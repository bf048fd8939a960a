"""Calls that are written for the official library put the same request on the wire."""

from __future__ import annotations

import asyncio
import inspect
import io
import warnings
from typing import TYPE_CHECKING, Any, Final

import pytest
from corpus.official import compare, methods
from corpus.sampling import arguments_of, sample_calls
from corpus.sent import Sent
from loopback.server import answer
from shared import needs_shared

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from corpus.official import Pair

pytestmark = needs_shared

LEAST_CALLS: Final = 1500
LEAST_ASYNC: Final = 360
ASYNC_SHARE: Final = 4
"""Every so many of the calls is made asynchronously, too."""

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

OTHER_SIGNATURES: Final = {
    "admin.organization.projects.create": "the document has no geography",
    "admin.organization.projects.update": "the document has no geography",
    "beta.realtime.sessions.create": "the document requires client_secret",
    "beta.realtime.transcription_sessions.create": (
        "the document has no client_secret and no modalities"
    ),
}
"""Methods that do not take all that the official ones take, and why."""


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
