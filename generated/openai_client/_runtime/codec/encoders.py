"""Turns what a caller hands over into plain JSON data: what a value is decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from operator import index
from typing import TYPE_CHECKING, Any, Protocol, SupportsIndex, runtime_checkable

from ..unset import UNSET
from .jsontypes import SCALARS
from .texts import TEXTUAL, text_of

if TYPE_CHECKING:
    from typing import TypeGuard

    from .jsontypes import JSON, Object


def encode(value: Any) -> JSON:
    """Give the JSON data of a value.

    Models, mappings, and every iterable that is no text or bytes are walked through;
    models of pydantic give their own data; an enum member is its value; dates, times,
    UUIDs and Decimals are text (see `text_of`); what can be an index is an int. A
    mapping's members that are UNSET are left out.

    Raises:
        TypeError: JSON has nothing for it: bytes, a path, UNSET in a list …
    """
    kind = value.__class__
    if kind in SCALARS:
        plain: JSON = value
        return plain
    if kind is dict:
        return _encode_mapping(value)
    if kind is list or kind is tuple:
        return [encode(item) for item in value]
    codec = getattr(kind, "__codec__", None)
    if codec is not None:
        encoded: JSON = codec.encode(value)
        return encoded
    return _encode_other(value)


def add(data: Object, rest: Mapping[str, Any]) -> None:
    """Add additional properties. A declared one wins over another of its name."""
    for key, value in rest.items():
        if value is not UNSET and key not in data:
            data[key] = encode(value)


def _encode_mapping(value: Mapping[Any, Any]) -> JSON:
    return {
        key if type(key) is str else property_name(key): encode(item)
        for key, item in value.items()
        if item is not UNSET
    }


def property_name(key: object) -> str:
    """Write a key as JSON writes it: an enum member's value, `true`, `3`.

    Raises:
        TypeError: It can be the name of no property.
    """
    plain = encode(key)
    if isinstance(plain, str):
        return plain
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, int | float):
        return str(plain)
    raise TypeError(f"{key!r} cannot be the name of a JSON property")


@runtime_checkable
class _Dumped(Protocol):
    """A model of pydantic, of which clients know no more than this."""

    def model_dump(
        self, *, mode: str, by_alias: bool, exclude_unset: bool
    ) -> object: ...


def _encode_other(value: object) -> JSON:
    if value is UNSET:
        raise TypeError("UNSET stands for a property left out; it has no place in JSON")
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, str | int | float):
        return _plain_scalar(value)
    if isinstance(value, TEXTUAL):
        return text_of(value)
    if _is_mapping(value):
        return _encode_mapping(value)
    if isinstance(value, _Dumped):
        # Before iterables: a loop over one gives pairs.
        return encode(value.model_dump(mode="json", by_alias=True, exclude_unset=True))
    if _is_iterable(value):
        return [encode(item) for item in value]
    if isinstance(value, SupportsIndex):
        return index(value)
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent as JSON")


def _plain_scalar(value: str | float) -> str | int | float:
    """Give the value of a subclass as that of its base: they may say it in ways of their own."""
    if isinstance(value, str):
        return str.__str__(value)
    return int.__int__(value) if isinstance(value, int) else float.__float__(value)


def _is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def _is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    is_binary = isinstance(value, bytes | bytearray | memoryview)
    return isinstance(value, Iterable) and not is_binary
