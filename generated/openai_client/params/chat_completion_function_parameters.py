"""What may be passed for ChatCompletionFunctionParameters, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

ChatCompletionFunctionParametersParam: TypeAlias = "Mapping[str, Any]"
