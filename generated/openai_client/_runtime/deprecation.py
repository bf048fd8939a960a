"""Marks what an API will drop, for type checkers and for those who run it."""

from __future__ import annotations

import inspect
import warnings
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    # Type checkers know this one; it is not there when a client runs.
    from typing_extensions import deprecated

P = ParamSpec("P")
T = TypeVar("T")

__all__ = ("deprecated", "warning")


def warning(message: str, /) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Make a function or coroutine function warn when it is called.

    The warning is a DeprecationWarning at the line of the caller's own code, also
    through `with_raw_response` and `with_streaming_response`; so Python shows it once
    for each such line.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            warnings.warn(message, DeprecationWarning, stacklevel=_stack_level())
            return function(*args, **kwargs)

        # PEP 702: "the decorator should set an attribute `__deprecated__`".
        vars(call)["__deprecated__"] = message
        mark = getattr(inspect, "markcoroutinefunction", None)
        if mark is not None and inspect.iscoroutinefunction(function):
            mark(call)
        return call

    return decorate


if not TYPE_CHECKING:
    deprecated = warning


def _stack_level() -> int:
    """The number of frames between the caller of a client and the warning."""
    level = 1
    frame = inspect.currentframe()
    # From here to the wrapper, and from that through the rest of the runtime.
    frame = frame and frame.f_back
    while frame is not None and frame.f_globals.get("__package__") == __package__:
        frame = frame.f_back
        level += 1
    return level
