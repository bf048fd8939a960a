"""What another document changes in a client: calls, their arguments, and classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..python import Annotator, arguments, plain_annotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..ir import Operation
    from ..pipeline import Result


@frozen
class Changes:
    """What differs between two clients, each thing in a line of text, in order."""

    added: tuple[str, ...] = ()
    """Calls that are new, and new classes."""
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def changes(old: Result, new: Result) -> Changes:
    """Compare two clients by what callers see.

    Operations are the same when method and path are, and schemas when their pointers
    are. Does not judge what breaks; it is a list to read.
    """
    before, after = _operations(old), _operations(new)
    classes, others = _schemas(old), _schemas(new)
    return Changes(
        added=(
            *(_titled(new, after[key]) for key in after if key not in before),
            *(f"class {others[key]}" for key in others if key not in classes),
        ),
        removed=(
            *(_titled(old, before[key]) for key in before if key not in after),
            *(f"class {classes[key]}" for key in classes if key not in others),
        ),
        changed=(
            *(
                line
                for key, op in before.items()
                if key in after
                for line in _operation(old, op, new, after[key])
            ),
            *(
                _class(classes[key], others[key])
                for key in classes
                if key in others
                and (classes[key], old.api.definitions[key])
                != (others[key], new.api.definitions[key])
            ),
        ),
    )


def _operations(result: Result) -> Mapping[str, Operation]:
    return {f"{op.method} {op.path}": op for op in result.api.operations}


def _schemas(result: Result) -> Mapping[str, str]:
    return {pointer: result.names.types[pointer] for pointer in result.api.definitions}


def _call(result: Result, op: Operation) -> str:
    return str(result.names.calls[op.pointer][0])


def _titled(result: Result, op: Operation) -> str:
    return f"{_call(result, op)} ({op.method} {op.path})"


def _class(old: str, new: str) -> str:
    return f"class {old}" if old == new else f"class {old} is now {new}"


def _operation(
    old: Result, before: Operation, new: Result, after: Operation
) -> Iterator[str]:
    """Say what is different about a call: its path, its arguments, what it gives."""
    was, call = _call(old, before), _call(new, after)
    if was != call:
        yield f"{was} is now {call}"
    known, wanted = _arguments(old, before), _arguments(new, after)
    for name in wanted:
        if name not in known:
            yield f"{call}: new argument {name}{wanted[name]}"
    for name in known:
        if name not in wanted:
            yield f"{call}: no argument {name} any more"
        elif known[name] != wanted[name]:
            yield f"{call}: {name}{known[name]} is now {name}{wanted[name]}"
    if (given := _gives(old, before)) != (gives := _gives(new, after)):
        yield f"{call}: gives {gives}, was {given}"
    if after.docs.deprecated and not before.docs.deprecated:
        yield f"{call} is deprecated"


def _arguments(result: Result, op: Operation) -> Mapping[str, str]:
    annotator = Annotator(result.api, result.names)
    return {
        argument.name: f": {plain_annotation(annotator, argument.type)}"
        + (" (required)" if argument.required else "")
        for argument in arguments(op, result.api, result.names)
    }


def _gives(result: Result, op: Operation) -> str:
    annotator = Annotator(result.api, result.names)
    given = [
        plain_annotation(annotator, response.type)
        for response in op.responses
        if response.status.startswith("2")
    ]
    return " or ".join(dict.fromkeys(given)) or "nothing"
