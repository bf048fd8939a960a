"""Converts between JSON data and what annotations say it is.

Importing this module is cheap. What compiles is imported when something is decoded.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .encoders import encode
from .error import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from .jsontypes import JSON

__all__ = ("DecodeError", "decode", "encode")


def decode(
    annotation: str, data: Any, namespace: ModuleType, *, strict: bool = False
) -> Any:
    """Decode JSON data.

    Args:
        annotation: What it is: `"CreateCompletionResponse"`, `"list[BaseModel] | None"`.
        data: What the JSON parser gave.
        namespace: The module that knows the names in the annotation.
        strict: Whether data that does not fit is an error. Otherwise it is kept as
            it came, and nothing raises.

    Raises:
        DecodeError: Only if strict.
    """
    decoder = _decoder(annotation, namespace, strict)
    try:
        return decoder(data)
    except RecursionError:
        if strict:
            raise DecodeError("$", annotation, "data that is nested too deep") from None
        return data


@lru_cache(maxsize=None)
def _decoder(
    annotation: str, namespace: ModuleType, strict: bool
) -> Callable[[JSON], object]:
    # Programs that only send need none of this, and attrs is slow to import.
    from .annotations import parse
    from .check import check
    from .decoders import decoder, same
    from .names import scope_of

    shape = parse(annotation, scope_of(namespace))
    decode = decoder(shape) or same
    if not strict:
        return decode

    def checked(data: JSON) -> object:
        check(shape, data)
        return decode(data)

    return checked
