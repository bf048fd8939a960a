"""The arguments of calls with several signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import RequestOptions

if TYPE_CHECKING:
    from typing_extensions import Required

    from .._runtime.unset import Unset


class CompletionsCreateParams(RequestOptions, total=False):
    """Arguments of `completions.create` but `stream`."""

    prompt: Required[str]
    temperature: float | None | Unset
