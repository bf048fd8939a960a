"""The models of the API. A module is imported when its class is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_chat_completion_response import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from .chat_completion_function_parameters import (
        ChatCompletionFunctionParameters as ChatCompletionFunctionParameters,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctions as ChatCompletionFunctions,
    )
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage as ChatCompletionRequestMessage,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from .create_chat_completion_stream_response import (
        ChatCompletionStreamChoice as ChatCompletionStreamChoice,
    )
    from .chat_completion_stream_response_delta import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from .create_chat_completion_response import (
        ChatCompletionUsage as ChatCompletionUsage,
    )
    from .create_completion_response import CompletionChoice as CompletionChoice
    from .create_completion_response import CompletionLogprobs as CompletionLogprobs
    from .create_completion_response import CompletionUsage as CompletionUsage
    from .create_chat_completion_request import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestModel as CreateChatCompletionRequestModel,
    )
    from .create_chat_completion_response import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from .create_completion_request import (
        CreateCompletionRequest as CreateCompletionRequest,
    )
    from .create_completion_request import (
        CreateCompletionRequestModel as CreateCompletionRequestModel,
    )
    from .create_completion_response import (
        CreateCompletionResponse as CreateCompletionResponse,
    )
    from .create_edit_request import CreateEditRequest as CreateEditRequest
    from .create_edit_response import CreateEditResponse as CreateEditResponse
    from .create_embedding_request import (
        CreateEmbeddingRequest as CreateEmbeddingRequest,
    )
    from .create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_fine_tune_request import CreateFineTuneRequest as CreateFineTuneRequest
    from .create_image_edit_request import (
        CreateImageEditRequest as CreateImageEditRequest,
    )
    from .create_image_request import CreateImageRequest as CreateImageRequest
    from .create_image_variation_request import (
        CreateImageVariationRequest as CreateImageVariationRequest,
    )
    from .create_moderation_request import (
        CreateModerationRequest as CreateModerationRequest,
    )
    from .create_moderation_response import (
        CreateModerationResponse as CreateModerationResponse,
    )
    from .create_transcription_request import (
        CreateTranscriptionRequest as CreateTranscriptionRequest,
    )
    from .create_transcription_response import (
        CreateTranscriptionResponse as CreateTranscriptionResponse,
    )
    from .create_translation_request import (
        CreateTranslationRequest as CreateTranslationRequest,
    )
    from .create_translation_response import (
        CreateTranslationResponse as CreateTranslationResponse,
    )
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_model_response import DeleteModelResponse as DeleteModelResponse
    from .create_edit_response import EditChoice as EditChoice
    from .create_edit_response import EditLogprobs as EditLogprobs
    from .create_edit_response import EditUsage as EditUsage
    from .create_embedding_response import Embedding as Embedding
    from .create_embedding_response import EmbeddingUsage as EmbeddingUsage
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .fine_tune import FineTune as FineTune
    from .fine_tune_event import FineTuneEvent as FineTuneEvent
    from .chat_completion_response_message import FunctionCall as FunctionCall
    from .chat_completion_stream_response_delta import (
        FunctionCallDelta as FunctionCallDelta,
    )
    from .create_chat_completion_request import FunctionCallOption as FunctionCallOption
    from .images_response import Image as Image
    from .images_response import ImagesResponse as ImagesResponse
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_fine_tune_events_response import (
        ListFineTuneEventsResponse as ListFineTuneEventsResponse,
    )
    from .list_fine_tunes_response import ListFineTunesResponse as ListFineTunesResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .model import Model as Model
    from .create_moderation_response import Moderation as Moderation
    from .create_moderation_response import ModerationCategories as ModerationCategories
    from .create_moderation_response import (
        ModerationCategoryScores as ModerationCategoryScores,
    )
    from .open_ai_file import OpenAIFile as OpenAIFile
    from .chat_completion_request_message import (
        RequestFunctionCall as RequestFunctionCall,
    )

_MODULES = {
    "ChatCompletionChoice": "create_chat_completion_response",
    "ChatCompletionFunctionParameters": "chat_completion_function_parameters",
    "ChatCompletionFunctions": "chat_completion_functions",
    "ChatCompletionRequestMessage": "chat_completion_request_message",
    "ChatCompletionResponseMessage": "chat_completion_response_message",
    "ChatCompletionStreamChoice": "create_chat_completion_stream_response",
    "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta",
    "ChatCompletionUsage": "create_chat_completion_response",
    "CompletionChoice": "create_completion_response",
    "CompletionLogprobs": "create_completion_response",
    "CompletionUsage": "create_completion_response",
    "CreateChatCompletionRequest": "create_chat_completion_request",
    "CreateChatCompletionRequestModel": "create_chat_completion_request",
    "CreateChatCompletionResponse": "create_chat_completion_response",
    "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response",
    "CreateCompletionRequest": "create_completion_request",
    "CreateCompletionRequestModel": "create_completion_request",
    "CreateCompletionResponse": "create_completion_response",
    "CreateEditRequest": "create_edit_request",
    "CreateEditResponse": "create_edit_response",
    "CreateEmbeddingRequest": "create_embedding_request",
    "CreateEmbeddingResponse": "create_embedding_response",
    "CreateFileRequest": "create_file_request",
    "CreateFineTuneRequest": "create_fine_tune_request",
    "CreateImageEditRequest": "create_image_edit_request",
    "CreateImageRequest": "create_image_request",
    "CreateImageVariationRequest": "create_image_variation_request",
    "CreateModerationRequest": "create_moderation_request",
    "CreateModerationResponse": "create_moderation_response",
    "CreateTranscriptionRequest": "create_transcription_request",
    "CreateTranscriptionResponse": "create_transcription_response",
    "CreateTranslationRequest": "create_translation_request",
    "CreateTranslationResponse": "create_translation_response",
    "DeleteFileResponse": "delete_file_response",
    "DeleteModelResponse": "delete_model_response",
    "EditChoice": "create_edit_response",
    "EditLogprobs": "create_edit_response",
    "EditUsage": "create_edit_response",
    "Embedding": "create_embedding_response",
    "EmbeddingUsage": "create_embedding_response",
    "Error": "error",
    "ErrorResponse": "error_response",
    "FineTune": "fine_tune",
    "FineTuneEvent": "fine_tune_event",
    "FunctionCall": "chat_completion_response_message",
    "FunctionCallDelta": "chat_completion_stream_response_delta",
    "FunctionCallOption": "create_chat_completion_request",
    "Image": "images_response",
    "ImagesResponse": "images_response",
    "ListFilesResponse": "list_files_response",
    "ListFineTuneEventsResponse": "list_fine_tune_events_response",
    "ListFineTunesResponse": "list_fine_tunes_response",
    "ListModelsResponse": "list_models_response",
    "Model": "model",
    "Moderation": "create_moderation_response",
    "ModerationCategories": "create_moderation_response",
    "ModerationCategoryScores": "create_moderation_response",
    "OpenAIFile": "open_ai_file",
    "RequestFunctionCall": "chat_completion_request_message",
}

__all__ = [
    "ChatCompletionChoice",
    "ChatCompletionFunctionParameters",
    "ChatCompletionFunctions",
    "ChatCompletionRequestMessage",
    "ChatCompletionResponseMessage",
    "ChatCompletionStreamChoice",
    "ChatCompletionStreamResponseDelta",
    "ChatCompletionUsage",
    "CompletionChoice",
    "CompletionLogprobs",
    "CompletionUsage",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestModel",
    "CreateChatCompletionResponse",
    "CreateChatCompletionStreamResponse",
    "CreateCompletionRequest",
    "CreateCompletionRequestModel",
    "CreateCompletionResponse",
    "CreateEditRequest",
    "CreateEditResponse",
    "CreateEmbeddingRequest",
    "CreateEmbeddingResponse",
    "CreateFileRequest",
    "CreateFineTuneRequest",
    "CreateImageEditRequest",
    "CreateImageRequest",
    "CreateImageVariationRequest",
    "CreateModerationRequest",
    "CreateModerationResponse",
    "CreateTranscriptionRequest",
    "CreateTranscriptionResponse",
    "CreateTranslationRequest",
    "CreateTranslationResponse",
    "DeleteFileResponse",
    "DeleteModelResponse",
    "EditChoice",
    "EditLogprobs",
    "EditUsage",
    "Embedding",
    "EmbeddingUsage",
    "Error",
    "ErrorResponse",
    "FineTune",
    "FineTuneEvent",
    "FunctionCall",
    "FunctionCallDelta",
    "FunctionCallOption",
    "Image",
    "ImagesResponse",
    "ListFilesResponse",
    "ListFineTuneEventsResponse",
    "ListFineTunesResponse",
    "ListModelsResponse",
    "Model",
    "Moderation",
    "ModerationCategories",
    "ModerationCategoryScores",
    "OpenAIFile",
    "RequestFunctionCall",
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
