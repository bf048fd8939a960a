"""The text of a header into JSON data: OpenAPI's style "simple", undone.

What a text means depends on its type, so that `1` may be a number or a text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..codec.annotations import parse, resolve
from ..codec.formats import READERS
from ..codec.names import scope_of
from ..codec.shapes import (
    Array,
    Constant,
    Either,
    Format,
    Map,
    Record,
    Scalar,
    Shape,
    Tuple,
)
from ..jsondata import parse_json
from ..jsondata import text as text_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType
    from typing import Final

    from .typed_headers import Header

_INTEGER: Final = re.compile(r"[+-]?[0-9]+")
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+\.?|[0-9]*\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_BOOLEANS: Final = {"true": True, "false": False}
# An integer of more digits is a mistake, and CPython refuses to read it.
_LONGEST: Final = 400


class _Misfit:
    """That a text is nothing of a type."""


_MISFIT: Final = _Misfit()


def header_data(
    header: Header[object], lines: Sequence[str], namespace: ModuleType
) -> object:
    """The JSON data of a header; its text, where that is nothing of the type.

    Args:
        header: What is declared of it.
        lines: Its values, one for each time that the answer has it.
        namespace: The module that knows the names in the annotation.
    """
    # RFC 9110, 5.3: several lines mean the same as one, with commas between.
    whole = ", ".join(lines)
    if header.json:
        try:
            return parse_json(whole)
        except ValueError:
            return whole
    shape = resolve(parse(header.annotation, scope_of(namespace)))
    if isinstance(shape, Array) and header.name.lower() == "set-cookie":
        # The exception to that rule: a cookie may have commas of its own.
        return [_item(shape.item, line) for line in lines]
    if isinstance(shape, Array) and header.separator != ",":
        whole = header.separator.join(lines)
        return [_item(shape.item, each) for each in _pieces(whole, header.separator)]
    found = _read(shape, whole, header.explode)
    return whole if isinstance(found, _Misfit) else found


def _read(shape: Shape, text: str, explode: bool) -> object:
    """What a text is as a type, or _MISFIT."""
    shape = resolve(shape)
    if isinstance(shape, Scalar):
        return _scalar(shape.kind, text)
    if isinstance(shape, Format):
        return text if READERS[shape.kind](text) is not None else _MISFIT
    if isinstance(shape, Constant):
        known = (value for value in shape.values if text_of(value) == text)
        return next(known, _MISFIT)
    if isinstance(shape, Either):
        # What is left when it is nothing else is a text.
        ranked = sorted(map(resolve, shape.members), key=_is_text)
        found = (_read(member, text, explode) for member in ranked)
        return next((value for value in found if value is not _MISFIT), _MISFIT)
    if isinstance(shape, Array):
        return [_item(shape.item, each) for each in _pieces(text)]
    if isinstance(shape, Tuple):
        return _tuple(shape, _pieces(text))
    if isinstance(shape, (Map, Record)):
        return _object(shape, _pieces(text), explode)
    return text


def _is_text(shape: Shape) -> bool:
    return isinstance(shape, Scalar) and shape.kind is str


def _scalar(kind: type, text: str) -> object:
    if kind is str:
        return text
    if kind is bool:
        return _BOOLEANS.get(text.lower(), _MISFIT)
    if kind is type(None):
        return None if text in {"", "null"} else _MISFIT
    if len(text) > _LONGEST:
        return _MISFIT
    if _INTEGER.fullmatch(text):
        return int(text)
    if kind is float and _NUMBER.fullmatch(text):
        return float(text)
    return _MISFIT


def _pieces(text: str, separator: str = ",") -> list[str]:
    if separator == " ":
        return text.split()
    return [piece.strip() for piece in text.split(separator)] if text else []


def _item(shape: Shape, text: str) -> object:
    """A value inside of another, where no style has a place for a third level."""
    shape = resolve(shape)
    if isinstance(shape, (Array, Tuple, Map, Record)):
        return text
    found = _read(shape, text, False)
    return text if isinstance(found, _Misfit) else found


def _tuple(shape: Tuple, pieces: Sequence[str]) -> object:
    if shape.rest is not None:
        return [_item(shape.rest, piece) for piece in pieces]
    if len(pieces) != len(shape.items):
        return _MISFIT
    pairs = zip(shape.items, pieces, strict=True)
    return [_item(item, piece) for item, piece in pairs]


def _object(shape: Map | Record, pieces: Sequence[str], explode: bool) -> object:
    pairs = [piece.partition("=")[::2] for piece in pieces]
    if not explode:
        if len(pieces) % 2:
            return _MISFIT
        pairs = list(zip(pieces[::2], pieces[1::2], strict=True))
    if isinstance(shape, Map):
        return {name: _item(shape.value, value) for name, value in pairs}
    properties = shape.model.__codec__.properties
    known = {each.wire: each.shape for each in properties.declared}
    return {
        name: _item(known.get(name, properties.rest), value) for name, value in pairs
    }
