"""Arguments for calls of the official library, made from its own annotations."""

from __future__ import annotations

import collections.abc
import datetime
import inspect
import types
import typing
from typing import TYPE_CHECKING, Any, Final

import typing_extensions
from openai._types import NotGiven, Omit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

OPTIONS: Final = {"extra_headers", "extra_query", "extra_body", "timeout"}
"""What every method takes besides."""

_PICKS: Final = 6
"""How many members of a union, or values of an enum, are tried for an argument."""
_DEPTH: Final = 3
"""Where dicts end to have the keys that may be left out."""
_MARKS: Final = (
    typing.Annotated,
    typing.Required,
    typing.NotRequired,
    typing_extensions.Required,
    typing_extensions.NotRequired,
)
_SEQUENCES: Final = (
    list,
    collections.abc.Iterable,
    collections.abc.Sequence,
    collections.abc.MutableSequence,
)
_SCALARS: Final[Mapping[Any, Any]] = {
    str: "ft:s p/ü",
    bool: True,
    int: 3,
    float: 1.0,
    bytes: b"data",
    object: {"any": 1},
    Any: {"any": 1},
    datetime.datetime: "2024-01-01T00:00:00Z",
}


def arguments_of(method: Callable[..., Any]) -> Mapping[str, inspect.Parameter]:
    """Return the arguments that are an operation's own."""
    return {
        name: parameter
        for name, parameter in inspect.signature(method).parameters.items()
        if name not in OPTIONS and parameter.kind is not parameter.VAR_KEYWORD
    }


def sample_calls(method: Callable[..., Any]) -> Iterator[Mapping[str, Any]]:
    """Yield arguments: what is required alone, then with each argument in several ways."""
    hints = typing.get_type_hints(_function(method), include_extras=True)
    declared = arguments_of(method)
    names = [name for name in declared if name != "stream"]
    required = {
        name: sample(hints[name], 0)
        for name in names
        if declared[name].default is inspect.Parameter.empty
    }
    made: list[Mapping[str, Any]] = [required]
    for name in names:
        for pick in range(_PICKS):
            for whole in (False, True):
                value = sample(hints[name], pick, whole)
                if (
                    value is not None
                    and (call := {**required, name: value}) not in made
                ):
                    made.append(call)
    yield from made


def sample(annotation: Any, pick: int, whole: bool = False, depth: int = 0) -> Any:
    """Return a value of a type.

    Args:
        annotation: the type.
        pick: which member of a union, or value of an enum, counted through.
        whole: whether dicts have the keys that may be left out, too.
        depth: how many dicts and lists the value is inside of.
    """
    origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in _MARKS:
        return sample(inside[0], pick, whole, depth)
    if typing_extensions.is_typeddict(annotation):
        return _dict(annotation, whole and depth <= _DEPTH, depth)
    if origin is typing.Literal:
        return inside[pick % len(inside)]
    if origin in (typing.Union, types.UnionType):
        unset = (Omit, NotGiven, type(None))
        members = [member for member in inside if member not in unset]
        if not members:
            return None
        chosen = members[pick % len(members)]
        return sample(chosen, pick // len(members), whole, depth + 1)
    if origin in _SEQUENCES or getattr(origin, "__name__", "") == "SequenceNotStr":
        return [sample(inside[0], each, whole, depth + 1) for each in (0, 0)]
    if origin in (dict, collections.abc.Mapping):
        return {"k": sample(inside[1], 0, whole, depth + 1)}
    if origin is tuple:
        return ("n.txt", b"data")
    return _single(annotation)


def _dict(annotation: Any, whole: bool, depth: int) -> dict[str, Any]:
    hints = typing_extensions.get_type_hints(annotation, include_extras=True)
    keys = hints if whole else annotation.__required_keys__
    return {
        key: sample(hints[key], 0, whole, depth + 1)
        for key in sorted(hints)
        if key in keys
    }


def _single(annotation: Any) -> Any:
    if isinstance(annotation, typing.TypeVar):
        return sample(annotation.__bound__ or str, 0)
    name = getattr(annotation, "__name__", str(annotation))
    if "IO" in name or "PathLike" in name:
        return b"data"
    return _SCALARS[annotation]


def _function(method: Any) -> Any:
    found: Any = inspect.unwrap(method)
    return getattr(found, "__func__", found)
