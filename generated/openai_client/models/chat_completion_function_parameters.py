"""ChatCompletionFunctionParameters."""

from __future__ import annotations

from typing import Any, TypeAlias

ChatCompletionFunctionParameters: TypeAlias = "dict[str, Any]"
"""A JSON Schema of type `object` whose properties are the arguments of a function.
For a function without arguments it has no properties.
"""
