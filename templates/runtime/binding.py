"""Methods that say which keyword is wrong, where Python would say only what is missing.

A method takes any keyword, as its options, so that for `create(modell="m")` Python
complains of the missing `model` and not of the mistake.
"""

from __future__ import annotations

from functools import wraps
from inspect import CO_VARKEYWORDS, iscoroutinefunction, unwrap
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import CodeType

__all__ = ("explain_keywords",)


def explain_keywords(kind: type) -> None:
    """Wrap the methods of a class that require an argument and take any keyword."""
    made: dict[FunctionType, Callable[..., Any]] = {}
    for name, value in list(vars(kind).items()):
        if isinstance(value, FunctionType) and not name.startswith("_"):
            if _requires(value):
                made.setdefault(value, _explained(value))
            setattr(kind, name, made.get(value, value))


def _requires(method: FunctionType) -> bool:
    inner: FunctionType = unwrap(method)
    code = inner.__code__
    # The first one is `self`.
    by_place = code.co_argcount - 1 - len(inner.__defaults__ or ())
    by_name = code.co_kwonlyargcount - len(inner.__kwdefaults__ or ())
    return by_place + by_name > 0 and bool(code.co_flags & CO_VARKEYWORDS)


def _explained(method: FunctionType) -> Callable[..., Any]:
    code: CodeType = unwrap(method).__code__

    def made(args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
        try:
            return method(*args, **kwargs)
        except TypeError as error:
            if _has_begun(code, error):
                raise
            from .keywords import misspelled

            raise misspelled(code, kwargs) or error from None

    if iscoroutinefunction(method):

        @wraps(method)
        async def call_async(*args: Any, **kwargs: Any) -> Any:
            return await made(args, kwargs)

        return call_async

    @wraps(method)
    def call(*args: Any, **kwargs: Any) -> Any:
        return made(args, kwargs)

    return call


def _has_begun(code: CodeType, error: TypeError) -> bool:
    """Was the function running, and its arguments fine?"""
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code is not code:
        step = step.tb_next
    return step is not None
