"""Sequences of strings that are no strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """What a list of strings and a tuple of strings are, and a string is not.

    A str is itself a Sequence[str], so where a list is meant, `"ab"` for `["ab"]` would
    pass every type checker. But `str.__contains__` takes strings only; here it takes
    any object, which leaves str out. `count` and `index` are not asked for: they take an
    item, which would have to be Any here, and mypy then lets the items of a list literal
    be anything.
    """

    @overload
    def __getitem__(self, index: int, /) -> T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> SequenceNotStr[T_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __reversed__(self) -> Iterator[T_co]: ...
