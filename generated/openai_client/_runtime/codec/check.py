"""Says where data does not fit an annotation: what `strict=True` adds to decoding.

Nothing is compiled here: it walks the shapes along with the data, so that decoding
and checking cannot disagree on what a union's members are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .agreement import admits
from .annotations import resolve
from .error import DecodeError
from .plans import chooser_of, members_of
from .shapes import (
    Anything,
    Array,
    Constant,
    Either,
    Format,
    Map,
    Record,
    Scalar,
    Tuple,
)
from .words import described, found, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import TypeAlias

    from .jsontypes import JSON
    from .shapes import Shape

    Path: TypeAlias = Union[tuple["Path", Union[str, int]], None]


def check(shape: Shape, value: JSON, path: Path = None) -> None:
    """Check data against a shape.

    Kinds, formats, constants, the presence of required properties, and the members of unions
    are checked. Unknown properties are fine. An int is a float, a bool is no int.

    Raises:
        DecodeError: With the path of the first misfit.
    """
    shape = resolve(shape)
    if isinstance(shape, Scalar | Constant | Format):
        if not admits(shape, value):
            raise _misfit(shape, value, path)
    elif isinstance(shape, Record):
        _check_record(shape, value, path)
    elif isinstance(shape, Array):
        if not isinstance(value, list):
            raise _misfit(shape, value, path)
        for index, item in enumerate(value):
            check(shape.item, item, (path, index))
    elif isinstance(shape, Either):
        _check_union(shape, value, path)
    elif isinstance(shape, Map):
        if not isinstance(value, dict):
            raise _misfit(shape, value, path)
        for key, item in value.items():
            check(shape.value, item, (path, key))
    elif isinstance(shape, Tuple):
        _check_tuple(shape, value, path)


def fits(shape: Shape) -> Callable[[JSON], bool]:
    """Make the function that says whether a value fits a shape."""

    def fit(value: JSON) -> bool:
        try:
            check(shape, value)
        except DecodeError:
            return False
        return True

    return fit


def _check_record(shape: Record, value: JSON, path: Path) -> None:
    if not isinstance(value, dict):
        raise _misfit(shape, value, path)
    properties = shape.model.__codec__.properties
    for each in properties.declared:
        if each.wire in value:
            if type(value[each.wire]) not in each.admitted:
                check(each.shape, value[each.wire], (path, each.wire))
        elif each.required:
            place = _text((path, each.wire))
            raise DecodeError(place, described(each.shape), "nothing")
    if not isinstance(properties.rest, Anything):
        for key in value.keys() - properties.known:
            check(properties.rest, value[key], (path, key))


def _check_tuple(shape: Tuple, value: JSON, path: Path) -> None:
    if not isinstance(value, list):
        raise _misfit(shape, value, path)
    if shape.rest is None and len(value) != len(shape.items):
        raise _misfit(shape, value, path)
    for index, item in enumerate(value):
        check(shape.rest or shape.items[index], item, (path, index))


def _check_union(shape: Either, value: JSON, path: Path) -> None:
    """Check the one member of the value's kind, so that the path leads into it."""
    if isinstance(value, dict) and shape.plan:
        # A plan needs no look at the members.
        member = chooser_of(shape)(value)
        if member is None:
            raise _misfit(shape, value, path)
        check(member, value, path)
        return
    members = members_of(shape)
    if members.is_open:
        return
    if isinstance(value, dict):
        member = chooser_of(shape)(value) if members.objects else None
        if member is None:
            raise _misfit(shape, value, path)
        check(member, value, path)
    elif isinstance(value, list):
        arrays = [*members.tuples, *members.arrays]
        if len(arrays) == 1:
            check(arrays[0], value, path)
        elif not any(fits(each)(value) for each in arrays):
            raise _misfit(shape, value, path)
    elif not any(admits(each, value) for each in members.scalars):
        raise _misfit(shape, value, path)


def _misfit(shape: Shape, value: JSON, path: Path) -> DecodeError:
    return DecodeError(_text(path), described(shape), found(value))


def _text(path: Path) -> str:
    """Write a path in the manner of JSONPath: `$.items[3]["self-harm"]`."""
    steps: list[str] = []
    while path is not None:
        path, step = path
        if isinstance(step, int):
            steps.append(f"[{step}]")
        else:
            steps.append(f".{step}" if step.isidentifier() else f"[{quoted(step)}]")
    return "$" + "".join(reversed(steps))
