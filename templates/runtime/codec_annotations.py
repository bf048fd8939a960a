"""Reads annotations, as text or as typing's objects, into shapes."""

from __future__ import annotations

import ast
import types
import typing
from typing import TYPE_CHECKING, Annotated, Any, Literal, Optional, Union

from .codec_json import SCALARS
from .codec_shapes import (
    ABSENT,
    ANYTHING,
    NULL,
    Array,
    Constant,
    Either,
    Map,
    Named,
    Record,
    Renamed,
    Scalar,
    Shape,
    Tuple,
)
from .unions import ByItem, Plan
from .unset import Unset
from .wire import Wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard

    from .codec_names import Scope
    from .model import Model


def parse(annotation: object, scope: Scope) -> Shape:
    """Read an annotation: its text, or what it is at run time.

    Names that are not loaded yet become `Named`, and are not looked up.
    """
    if isinstance(annotation, str):
        if annotation.isidentifier():
            return _name(annotation, scope)
        return _node(ast.parse(f"({annotation})", mode="eval").body, scope)
    return _object(annotation, scope)


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


def is_model(value: object) -> TypeGuard[type[Model]]:
    """Say whether a value is a model class, without importing attrs to know."""
    return isinstance(value, type) and "__codec__" in vars(value)


def _name(name: str, scope: Scope) -> Shape:
    if name == "None":
        return NULL
    if not scope.loaded(name):
        return Named(name, scope)
    value = scope.look_up(name)
    if isinstance(value, type) or value is Any:
        return _object(value, scope)
    return Named(name, scope)


def _node(node: ast.expr, scope: Scope) -> Shape:
    """Read the syntax tree of an annotation."""
    if isinstance(node, ast.Name):
        return _name(node.id, scope)
    if isinstance(node, ast.Constant):
        return parse(node.value, scope)
    if isinstance(node, ast.BinOp):
        return union((_node(node.left, scope), _node(node.right, scope)), scope)
    if not isinstance(node, ast.Subscript):
        return _object(_value(node, scope), scope)
    origin = _value(node.value, scope)
    inside = node.slice
    nodes = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if origin is Literal:
        return Constant(tuple(ast.literal_eval(each) for each in nodes))
    if origin is Annotated:
        notes = [_value(each, scope) for each in nodes[1:]]
        return _annotated(_node(nodes[0], scope), notes, scope)
    if origin is tuple and _is_ellipsis(nodes[-1]):
        return Tuple((), _node(nodes[0], scope))
    return _generic(origin, tuple(_node(each, scope) for each in nodes), scope)


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _value(node: ast.expr, scope: Scope) -> object:
    """Evaluate a part of an annotation that is no type: `Wire("a")`, `ByTag(…)`."""
    if isinstance(node, ast.Name):
        return scope.look_up(node.id)
    names = {
        each.id: scope.look_up(each.id)
        for each in ast.walk(node)
        if isinstance(each, ast.Name)
    }
    value: object = eval(compile(ast.Expression(node), "<annotation>", "eval"), names)
    return value


def _object(value: object, scope: Scope) -> Shape:
    """Read what an annotation is at run time. What is no type of JSON is anything."""
    if value is None:
        return NULL
    if isinstance(value, str):
        return parse(value, scope)
    if isinstance(value, typing.ForwardRef):
        return parse(value.__forward_arg__, scope)
    origin = typing.get_origin(value)
    if origin is None:
        return _class(value)
    arguments: tuple[object, ...] = typing.get_args(value)
    if origin is Annotated:
        return _annotated(parse(arguments[0], scope), arguments[1:], scope)
    if origin is Literal:
        return Constant(tuple(value for value in arguments if _is_constant(value)))
    if origin is tuple and arguments[-1:] == (...,):
        return Tuple((), parse(arguments[0], scope))
    if origin is types.UnionType:
        origin = Union
    return _generic(origin, tuple(parse(each, scope) for each in arguments), scope)


def _is_constant(value: object) -> TypeGuard[str | int | float | bool | None]:
    return type(value) in SCALARS


def _class(value: object) -> Shape:
    if is_model(value):
        return Record(value)
    if value is Unset:
        return ABSENT
    if isinstance(value, type) and value in SCALARS:
        return Scalar(value)
    if value is list:
        return Array(ANYTHING)
    if value is dict:
        return Map(ANYTHING)
    return ANYTHING


def _generic(origin: object, arguments: tuple[Shape, ...], scope: Scope) -> Shape:
    if origin is list:
        return Array(arguments[0])
    if origin is dict:
        return Map(arguments[1])
    if origin is tuple:
        return Tuple(arguments)
    if origin is Union:
        return union(arguments, scope)
    if origin is Optional:
        return union((*arguments, NULL), scope)
    return ANYTHING


def union(members: Sequence[Shape], scope: Scope) -> Shape:
    """Make one union of the members. A union inside that has a plan stays whole."""
    flat: list[Shape] = []
    for member in members:
        if isinstance(member, Either) and not member.plan and not member.items:
            flat.extend(member.members)
        else:
            flat.append(member)
    return flat[0] if len(flat) == 1 else Either(tuple(flat), scope)


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
