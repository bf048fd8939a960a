"""Reads annotations, as text or as typing's objects, into shapes."""

from __future__ import annotations

import types
import typing
from typing import TYPE_CHECKING, Annotated, Any, Literal, Optional, Union

from ..unions import ByFit, ByItem, ByKey, ByTag, Plan
from ..unset import Unset
from ..wire import Wire
from .formats import READERS
from .jsontypes import SCALARS
from .shapes import (
    ABSENT,
    ANYTHING,
    NULL,
    Array,
    Constant,
    Either,
    Format,
    Map,
    Named,
    Record,
    Renamed,
    Scalar,
    Shape,
    Tuple,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard

    from ..model import BaseModel
    from .names import Scope

_NOTES = {note.__name__: note for note in (ByFit, ByItem, ByKey, ByTag, Wire)}


def parse(annotation: object, scope: Scope) -> Shape:
    """Read an annotation: its text, or what it is at run time.

    Names that are not loaded yet become `Named`, and are not looked up.
    """
    if not isinstance(annotation, str):
        return _object(annotation, scope)
    if annotation.isidentifier():
        return _name(annotation, scope)
    # Evaluated, because CPython 3.11 builds no syntax trees in two threads at once:
    # "SystemError: AST constructor recursion depth mismatch". The text is code of
    # the package; its names mean what `_Terms` says.
    return _object(eval(f"({annotation})", {"__builtins__": {}}, _Terms(scope)), scope)


def resolve(shape: Shape) -> Shape:
    """Look a name up, through aliases of aliases. Other shapes are given back.

    An alias that leads to itself and nowhere else is anything.
    """
    passed: set[str] = set()
    while isinstance(shape, Named):
        if shape.name in passed:
            return ANYTHING
        passed.add(shape.name)
        known = shape.scope.aliases.get(shape.name)
        if known is None:
            known = parse(shape.scope.look_up(shape.name), shape.scope)
            shape.scope.aliases[shape.name] = known
        shape = known
    return shape


def is_model(value: object) -> TypeGuard[type[BaseModel]]:
    """Say whether a value is a model class, without importing attrs to know."""
    return isinstance(value, type) and "__codec__" in vars(value)


def union(members: Sequence[Shape]) -> Shape:
    """Make one union of the members. A union inside that has a plan stays whole."""
    flat: list[Shape] = []
    for member in members:
        if isinstance(member, Either) and not member.plan and not member.items:
            flat.extend(member.members)
        else:
            flat.append(member)
    return flat[0] if len(flat) == 1 else Either(tuple(flat))


class _Term:
    """A part of an annotation's text while the text is evaluated."""

    __slots__ = ("_name", "_scope", "shape")

    def __init__(self, shape: Shape, scope: Scope, name: str = "") -> None:
        self.shape = shape
        self._scope = scope
        self._name = name

    def __or__(self, other: object) -> _Term:
        return _Term(union((self.shape, parse(other, self._scope))), self._scope)

    def __ror__(self, other: object) -> _Term:
        return _Term(union((parse(other, self._scope), self.shape)), self._scope)

    def __getattr__(self, name: str) -> _Term:
        # `dt.date`, where `dt` was imported for type checkers only.
        if name.startswith("_"):
            raise AttributeError(name)
        return _Term(_name(name, self._scope), self._scope, name)

    def __getitem__(self, given: object) -> _Term:
        # Not the shape: of a generic class it has no arguments, and typing's own
        # classes would look their arguments up and refuse some.
        origin = self._scope.look_up(self._name)
        arguments = given if _is_tuple(given) else (given,)
        return _Term(_generic(origin, arguments, self._scope), self._scope)


class _Terms(dict[str, object]):
    """What names mean while text is evaluated: terms, but for plans and modules."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope

    def __missing__(self, name: str) -> object:
        scope = self._scope
        value = scope.look_up(name) if scope.loaded(name) else _NOTES.get(name)
        if isinstance(value, types.ModuleType) or value in _NOTES.values():
            return value
        return _Term(_name(name, scope), scope, name)


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _name(name: str, scope: Scope) -> Shape:
    """Give the shape of a class that is loaded; an alias stays a name."""
    if name == "None":
        return NULL
    if not scope.loaded(name):
        return Named(name, scope)
    value = scope.look_up(name)
    if isinstance(value, type) or value is Any:
        return _class(value)
    return Named(name, scope)


def _object(value: object, scope: Scope) -> Shape:
    """Read what an annotation is at run time. What is no type of JSON is anything."""
    if isinstance(value, _Term):
        return value.shape
    if value is None:
        return NULL
    if isinstance(value, str):
        return parse(value, scope)
    if isinstance(value, typing.ForwardRef):
        return parse(value.__forward_arg__, scope)
    origin = typing.get_origin(value)
    if origin is None:
        return _class(value)
    if origin is types.UnionType:
        origin = Union
    arguments: tuple[object, ...] = typing.get_args(value)
    return _generic(origin, arguments, scope)


def _class(value: object) -> Shape:
    if is_model(value):
        return Record(value)
    if value is Unset:
        return ABSENT
    if value is type(None):
        return NULL
    if isinstance(value, type) and value in SCALARS:
        return Scalar(value)
    if isinstance(value, type) and value in READERS:
        return Format(value)
    if value is list:
        return Array(ANYTHING)
    return Map(ANYTHING) if value is dict else ANYTHING


def _generic(origin: object, given: tuple[object, ...], scope: Scope) -> Shape:
    """Read `origin[given]`."""
    if origin is Literal:
        return Constant(tuple(each for each in given if _is_constant(each)))
    if origin is Annotated:
        return _annotated(parse(given[0], scope), given[1:], scope)
    if origin is tuple and given[-1:] == (...,):
        return Tuple((), parse(given[0], scope))
    arguments = tuple(parse(each, scope) for each in given)
    if origin is Union:
        return union(arguments)
    if origin is Optional:
        return union((*arguments, NULL))
    if origin is list:
        return Array(arguments[0])
    if origin is dict:
        return Map(arguments[1])
    return Tuple(arguments) if origin is tuple else ANYTHING


def _is_constant(value: object) -> TypeGuard[str | int | float | bool | None]:
    return type(value) in SCALARS


def _annotated(shape: Shape, notes: Sequence[object], scope: Scope) -> Shape:
    plan = next((note for note in notes if isinstance(note, Plan)), None)
    items = next((note.plan for note in notes if isinstance(note, ByItem)), None)
    if plan or items:
        members = shape.members if isinstance(shape, Either) else (shape,)
        shape = Either(members, scope, plan, items)
    for note in notes:
        if isinstance(note, Wire):
            shape = Renamed(shape, note.name)
    return shape
