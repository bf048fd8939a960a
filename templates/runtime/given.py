"""What a caller gave as the body of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .unset import UNSET

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    from .operation import Arguments, Operation, RequestOptions


def given_body(
    operation: Operation[object], arguments: Arguments, options: RequestOptions
) -> object:
    """The body of a call; UNSET when none is to be sent.

    Raises:
        TypeError: There are two: properties, and one as a whole.
    """
    body = arguments.get("body", UNSET)
    whole = arguments.get("whole", UNSET)
    if whole is not UNSET:
        if names := _given_names(body):
            raise TypeError(f"give either the body as a whole, or {', '.join(names)}")
        return whole
    # An empty `extra_body` says that an empty object is meant.
    if (
        operation.optional_body
        and options.get("extra_body") is None
        and is_mapping(body)
        and not _given_names(body)
    ):
        return UNSET
    return body


def is_mapping(body: object) -> TypeIs[Mapping[str, object]]:
    """Is this a body of properties?"""
    return isinstance(body, Mapping)


def _given_names(body: object) -> list[str]:
    """The names of the properties that are given."""
    if not is_mapping(body):
        return []
    return [name for name, value in body.items() if value is not UNSET]
