"""What callers may pass as dicts. Only type checkers need it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_function_parameters import (
        ChatCompletionFunctionParametersParam as ChatCompletionFunctionParametersParam,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctionsParam as ChatCompletionFunctionsParam,
    )
    from .chat_completion_request_message import (
        ChatCompletionRequestMessageParam as ChatCompletionRequestMessageParam,
    )
    from ._calls import ChatCompletionsCreateParams as ChatCompletionsCreateParams
    from ._calls import CompletionsCreateParams as CompletionsCreateParams
    from .create_chat_completion_request import (
        CreateChatCompletionRequestParam as CreateChatCompletionRequestParam,
    )
    from .create_completion_request import (
        CreateCompletionRequestParam as CreateCompletionRequestParam,
    )
    from .create_edit_request import CreateEditRequestParam as CreateEditRequestParam
    from .create_embedding_request import (
        CreateEmbeddingRequestParam as CreateEmbeddingRequestParam,
    )
    from .create_file_request import CreateFileRequestParam as CreateFileRequestParam
    from .create_fine_tune_request import (
        CreateFineTuneRequestParam as CreateFineTuneRequestParam,
    )
    from .create_image_edit_request import (
        CreateImageEditRequestParam as CreateImageEditRequestParam,
    )
    from .create_image_request import CreateImageRequestParam as CreateImageRequestParam
    from .create_image_variation_request import (
        CreateImageVariationRequestParam as CreateImageVariationRequestParam,
    )
    from .create_moderation_request import (
        CreateModerationRequestParam as CreateModerationRequestParam,
    )
    from .create_transcription_request import (
        CreateTranscriptionRequestParam as CreateTranscriptionRequestParam,
    )
    from .create_translation_request import (
        CreateTranslationRequestParam as CreateTranslationRequestParam,
    )
    from ._calls import FineTunesListEventsParams as FineTunesListEventsParams
    from .create_chat_completion_request import (
        FunctionCallOptionParam as FunctionCallOptionParam,
    )
    from .chat_completion_request_message import (
        RequestFunctionCallParam as RequestFunctionCallParam,
    )

_MODULES = {
    "ChatCompletionFunctionParametersParam": "chat_completion_function_parameters",
    "ChatCompletionFunctionsParam": "chat_completion_functions",
    "ChatCompletionRequestMessageParam": "chat_completion_request_message",
    "ChatCompletionsCreateParams": "_calls",
    "CompletionsCreateParams": "_calls",
    "CreateChatCompletionRequestParam": "create_chat_completion_request",
    "CreateCompletionRequestParam": "create_completion_request",
    "CreateEditRequestParam": "create_edit_request",
    "CreateEmbeddingRequestParam": "create_embedding_request",
    "CreateFileRequestParam": "create_file_request",
    "CreateFineTuneRequestParam": "create_fine_tune_request",
    "CreateImageEditRequestParam": "create_image_edit_request",
    "CreateImageRequestParam": "create_image_request",
    "CreateImageVariationRequestParam": "create_image_variation_request",
    "CreateModerationRequestParam": "create_moderation_request",
    "CreateTranscriptionRequestParam": "create_transcription_request",
    "CreateTranslationRequestParam": "create_translation_request",
    "FineTunesListEventsParams": "_calls",
    "FunctionCallOptionParam": "create_chat_completion_request",
    "RequestFunctionCallParam": "chat_completion_request_message",
}

__all__ = [
    "ChatCompletionFunctionParametersParam",
    "ChatCompletionFunctionsParam",
    "ChatCompletionRequestMessageParam",
    "ChatCompletionsCreateParams",
    "CompletionsCreateParams",
    "CreateChatCompletionRequestParam",
    "CreateCompletionRequestParam",
    "CreateEditRequestParam",
    "CreateEmbeddingRequestParam",
    "CreateFileRequestParam",
    "CreateFineTuneRequestParam",
    "CreateImageEditRequestParam",
    "CreateImageRequestParam",
    "CreateImageVariationRequestParam",
    "CreateModerationRequestParam",
    "CreateTranscriptionRequestParam",
    "CreateTranslationRequestParam",
    "FineTunesListEventsParams",
    "FunctionCallOptionParam",
    "RequestFunctionCallParam",
]


def __getattr__(name: str) -> object:
    """Import the module of a name when it is first used (PEP 562)."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the names, whether their modules are imported yet or not."""
    return sorted({*globals(), *_MODULES})
