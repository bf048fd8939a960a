"""The error for a keyword that a method does not take."""

from __future__ import annotations

import difflib
import inspect
from typing import TYPE_CHECKING

from .base import MODE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, FrameType


def unexpected_keyword(keyword: str, options: Sequence[str]) -> TypeError:
    """What Python says, and the nearest argument of the generated method.

    Args:
        options: What every method takes, besides the arguments in its signature.
    """
    code = _calling_method().f_code
    return _error(code.co_name, keyword, [*_named(code), *options])


def misspelled(code: CodeType, given: Mapping[str, object]) -> TypeError | None:
    """The same for a method that was not begun, because it lacks an argument.

    Args:
        code: The method's.
        given: Its keywords. None of them may be wrong.
    """
    from .operation import RequestOptions

    known = {*_named(code), *RequestOptions.__annotations__, MODE}
    unknown = given.keys() - known
    if not unknown:
        return None
    left = sorted(known - given.keys() - {MODE})
    return _error(code.co_name, min(unknown), left)


def unexpected_option(keyword: str, credentials: Sequence[str]) -> TypeError:
    """The same for `with_options`.

    Args:
        credentials: The arguments for credentials, besides those in its signature.
    """
    from .base import BaseClient

    code = BaseClient.with_options.__code__
    return _error(code.co_name, keyword, [*_named(code), *credentials])


def _named(code: CodeType) -> Sequence[str]:
    """The arguments of a method in its signature."""
    return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]


def _error(method: str, keyword: str, known: Sequence[str]) -> TypeError:
    message = f"{method}() got an unexpected keyword argument {keyword!r}"
    near = difflib.get_close_matches(keyword, known, n=1)
    return TypeError(f"{message}; did you mean {near[0]!r}?" if near else message)


def _calling_method() -> FrameType:
    """The innermost frame that is not of the runtime."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_globals.get("__package__") == __package__:
        frame = frame.f_back
    if frame is None:
        raise RuntimeError("called by nobody")
    return frame
