"""Model classes as the generator writes them, for the time before it writes them."""

from __future__ import annotations

import importlib

_MODULES = {
    "ChatCompletionResponseMessage": "chat_completion_response_message",
    "CreateChatCompletionResponse": "create_chat_completion_response",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    module = importlib.import_module(f".{_MODULES[name]}", __name__)
    value = globals()[name] = getattr(module, name)
    return value
