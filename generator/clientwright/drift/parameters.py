"""Compares the parameters of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .change import Direction
from .finding import Finding
from .lifecycle import Lifecycle, compare_lifecycles, removal
from .media import essence
from .paths import parameter_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..openapi import Header, Operation, Parameter, Response, Schema
    from .lifecycle import Policy
    from .roots import Notes, Scene
    from .walk import Walk


_WITH_NAMES = frozenset({"object", "any"})
_WITH_PARTS = _WITH_NAMES | {"array"}


def compare_parameters(
    scene: Scene,
    old: Operation,
    new: Operation,
    walk: Walk,
    notes: Notes,
    policy: Policy,
) -> None:
    """Note what differs in the parameters of an operation."""
    before, after = _by_key(old), _by_key(new)
    moved = _moved(before, after)
    for key in dict.fromkeys((*before, *after)):
        first, second = before.get(key), after.get(key)
        if second is None and key in moved:
            second = after[moved[key]]
        elif first is None and key in moved.values():
            continue
        section = _section(first or second)
        if first is None:
            assert second is not None
            notes.add(scene, section, _added(second, old))
        elif second is None:
            gone = _lifecycle(first, old)
            notes.add(scene, section, removal(gone, new.pointer, "parameter", policy))
        else:
            pair = _schemas(first), _schemas(second)
            kinds = walk.old.shape(pair[0]).kinds | walk.new.shape(pair[1]).kinds
            notes.add(scene, section, *_both(first, second, kinds))
            promised = _lifecycle(first, old), _lifecycle(second, new)
            notes.add(
                scene, section, *compare_lifecycles(*promised, "parameter", policy)
            )
            # Of a value that may be left out, the default is a matter of the parameter.
            notes.begin(scene, section, walk.enter(*pair, Direction.REQUEST))


def compare_sent(
    scene: Scene, old: Operation, new: Operation, walk: Walk, notes: Notes
) -> None:
    """Note what differs in the parameters of a request that the API sends: they are read, as headers of answers are."""
    before, after = _by_key(old), _by_key(new)
    for key in dict.fromkeys((*before, *after)):
        first, second = before.get(key), after.get(key)
        section = _section(first or second)
        notes.add(scene, section, *compare_headers(first, second, (old, new)))
        if first is not None and second is not None:
            pair = _schemas(first), _schemas(second)
            notes.begin(scene, section, walk.enter(*pair, Direction.RESPONSE))


def compare_headers(
    first: Header | Parameter | None,
    second: Header | Parameter | None,
    holders: tuple[Response | Operation, Response | Operation],
) -> Iterator[Finding]:
    """Yield whether a header that the API sends is new or gone, and whether it is always there.

    Args:
        first: the header in the old document.
        second: the header in the new one.
        holders: what has it, or would have it, on both sides.
    """
    was, now = (holder.pointer for holder in holders)
    if first is None:
        assert second is not None
        yield Finding("response-header-added", "the header is new", was, second.pointer)
    elif second is None:
        word = "" if first.required else "optional-"
        text = f"the header is gone, and was {'required' if first.required else 'optional'}"
        yield Finding(f"response-{word}header-removed", text, first.pointer, now)
    elif first.required != second.required:
        word = "required" if second.required else "optional"
        yield Finding(
            f"response-header-became-{word}",
            f"the header became {word}",
            first.pointer,
            second.pointer,
        )


def _by_key(operation: Operation) -> Mapping[tuple[str, str], Parameter]:
    """Return parameters by what is sent: those in the path by their places, headers in lower case."""
    places = parameter_places(operation.path)
    found: dict[tuple[str, str], Parameter] = {}
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "path":
            name = places.get(name, name)
        elif parameter.location == "header":
            name = name.lower()
        if not parameter.is_reserved:
            found[parameter.location, name] = parameter
    return found


def _moved(
    before: Mapping[tuple[str, str], Parameter],
    after: Mapping[tuple[str, str], Parameter],
) -> Mapping[tuple[str, str], tuple[str, str]]:
    """Return which parameters have the same name in another place now."""
    come = {p.name: key for key, p in after.items() if key not in before}
    return {
        key: come[p.name]
        for key, p in before.items()
        if key not in after and p.name in come
    }


def _section(parameter: Parameter | None) -> str:
    assert parameter is not None
    return f"{parameter.location} parameter {parameter.name}"


def _lifecycle(parameter: Parameter, operation: Operation) -> Lifecycle:
    """Return what is said of a parameter; its stability is that of its operation, unless it has one."""
    key = "x-stability-level"
    shared = {k: v for k, v in operation.extensions.items() if k == key}
    extensions = {**shared, **parameter.extensions}
    return Lifecycle(parameter.pointer, parameter.deprecated, extensions)


def _schemas(parameter: Parameter) -> tuple[Schema, ...]:
    schema = parameter.content[0].schema if parameter.content else parameter.schema
    return () if schema is None else (schema,)


def _added(parameter: Parameter, operation: Operation) -> Finding:
    word = "-required" if parameter.required else ""
    needed = "a required" if parameter.required else "an optional"
    return Finding(
        f"parameter-added{word}",
        f"it is new, {needed} parameter",
        operation.pointer,
        parameter.pointer,
    )


def _both(old: Parameter, new: Parameter, kinds: frozenset[str]) -> Iterator[Finding]:
    def finding(rule: str, text: str, *values: str) -> Finding:
        return Finding(rule, text, old.pointer, new.pointer, values=values)

    if old.location != new.location:
        text = f"it moved from {old.location} to {new.location}"
        yield finding("parameter-moved", text, old.location, new.location)
    elif old.name != new.name and old.location == "path":
        text = f"it is called {new.name} now"
        yield finding("parameter-renamed", text, old.name, new.name)
    if old.required != new.required:
        word = "required" if new.required else "optional"
        yield finding(f"parameter-became-{word}", f"it became {word}")
    before, after = _style(old, kinds), _style(new, kinds)
    if old.location == new.location and before != after:
        text = f"it is written in the style {after}, not {before}"
        yield finding("parameter-style-changed", text, before, after)


def _style(parameter: Parameter, kinds: frozenset[str]) -> str:
    """Return in words how values of some kinds are written: of scalars, and of some lists, `explode` changes nothing."""
    if parameter.content:
        return essence(parameter.content[0].name)
    style, explode = parameter.style, parameter.explode
    if not kinds & _WITH_PARTS:
        style = style if style in ("matrix", "label") else "plain"
        explode = False
    elif style == "deepObject" or (style == "simple" and not kinds & _WITH_NAMES):
        explode = False
    return (
        style
        + (" exploded" if explode else "")
        + (" with reserved characters" if parameter.allow_reserved else "")
    )
