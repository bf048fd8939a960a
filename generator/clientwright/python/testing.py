"""The module for tests of callers: what each operation answers."""

from collections.abc import Sequence

from ..ir import Api, Operation, Response, ResponseKind
from ..naming import Call, Names
from .layout import Group, labelled, lay_out
from .literals import docstring, literal
from .views import TestingModule


def lower_testing(api: Api, names: Names, client: str) -> TestingModule:
    """Return the module with an example for each operation.

    Args:
        api: the operations, and their examples.
        names: what they are called.
        client: the class of the client.
    """
    text = (
        f"For tests: `Fake().client({client})` is a client that needs no server.\n\n"
        "Every operation answers with an example, until the test says what it answers."
    )
    examples = sorted(
        (str(call), _example(op, aliases))
        for op in api.operations
        for call, *aliases in [names.calls[op.pointer]]
    )
    entries = tuple(labelled(f"{literal(call)}: ", each) for call, each in examples)
    return TestingModule(
        docstring=docstring(text),
        examples=lay_out(
            Group("{", entries, "}"), 0, "_EXAMPLES: dict[str, Example] = "
        ),
    )


def _example(op: Operation, aliases: Sequence[Call]) -> Group:
    """Return the call that makes an example: its arguments are the operation, the body, and an item of a stream."""
    good = op.answers
    plain = next((r for r in good if not r.is_stream), None)
    stream = next((r for r in good if r.is_stream), None)
    status = _status(plain or stream)
    parts = [literal(op.method), literal(op.sent_path)]
    named = {
        "status": "" if status == 200 else literal(status),
        "content_type": _media_type(plain) if plain else "",
        "body": _text(plain.example) if plain else "",
        "stream_type": _media_type(stream) if stream else "",
        "item": _text(stream.example) if stream else "",
        "whole": "True" if stream and stream.events else "",
    }
    parts += [f"{name}={value}" for name, value in named.items() if value]
    if aliases:
        spelled = tuple(literal(str(alias)) for alias in aliases)
        return Group("Example(", (*parts, Group("aliases=[", spelled, "]")), ")")
    return Group("Example(", tuple(parts), ")")


def _media_type(response: Response) -> str:
    """Return the media type that is sent; a range is none."""
    if "*" not in response.content_type:
        return _text(response.content_type)
    is_json = response.kind is ResponseKind.JSON
    return literal("application/json" if is_json else "application/octet-stream")


def _text(text: str) -> str:
    return literal(text) if text else ""


def _status(response: Response | None) -> int:
    if response is None:
        return 200
    status = response.status
    return int(status) if status.isdigit() else 200
