"""What the API answers, one sample for each schema of an answer, all properties given."""

from __future__ import annotations

from typing import Any, Final

from behaviour.documents import IS_NEWEST

JSON = dict[str, Any]

FILE: Final[JSON] = {
    "id": "file-1",
    "object": "file",
    "bytes": 140,
    "created_at": 1613779121,
    "filename": "a.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
    "status_details": "3 lines" if IS_NEWEST else {"lines": 3},
}
EVENT: Final[JSON] = {
    "object": "fine-tune-event",
    "created_at": 1614807352,
    "level": "info",
    "message": "Job enqueued.",
}
FINE_TUNE: Final[JSON] = {
    "id": "ft-1",
    "object": "fine-tune",
    "created_at": 1614807352,
    "updated_at": 1614807865,
    "model": "curie",
    "fine_tuned_model": None,
    "organization_id": "org-1",
    "status": "pending",
    "hyperparams": {"batch_size": 4, "learning_rate_multiplier": 0.1},
    "training_files": [FILE],
    "validation_files": [],
    "result_files": [],
    "events": [EVENT],
}
MODEL: Final[JSON] = {
    "id": "m",
    "object": "model",
    "created": 1686935002,
    "owned_by": "org",
}
USAGE: Final[JSON] = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}
LOGPROBS: Final[JSON] = {
    "tokens": ["a", "b"],
    "token_logprobs": [-0.5, -1.5],
    "top_logprobs": [{"a": -0.5}],
    "text_offset": [0, 1],
}
COMPLETION: Final[JSON] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1589478378,
    "model": "text-davinci-003",
    "choices": [
        {"text": "hi", "index": 0, "logprobs": LOGPROBS, "finish_reason": "stop"},
        {"text": "ho", "index": 1, "logprobs": None, "finish_reason": "length"},
    ],
    "usage": USAGE,
}
CHAT: Final[JSON] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1677652288,
    "model": "gpt-4",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": None,
                "function_call": {"name": "weather", "arguments": '{"city": "Ulm"}'},
                **({"refusal": None} if IS_NEWEST else {}),
            },
            "finish_reason": "function_call",
            **({"logprobs": None} if IS_NEWEST else {}),
        }
    ],
    "usage": USAGE,
}
EDIT: Final[JSON] = {
    "object": "edit",
    "created": 1589478378,
    "choices": [
        {"text": "hi", "index": 0, "logprobs": LOGPROBS, "finish_reason": "stop"}
    ],
    "usage": USAGE,
}
IMAGES: Final[JSON] = {
    "created": 1589478378,
    "data": [{"url": "https://images.test/1.png"}, {"b64_json": "aGk="}],
}
EMBEDDINGS: Final[JSON] = {
    "object": "list",
    "model": "text-embedding-ada-002",
    "data": [{"index": 0, "object": "embedding", "embedding": [0.25, -1.5, 3]}],
    "usage": {"prompt_tokens": 8, "total_tokens": 8},
}
_NEWER: Final = (
    "harassment",
    "harassment/threatening",
    "illicit",
    "illicit/violent",
    "self-harm/instructions",
    "self-harm/intent",
)
_SCORES: Final = {
    "hate": 0.25,
    "hate/threatening": 0.125,
    "self-harm": 0.5,
    "sexual": 0.0,
    "sexual/minors": 0.0,
    "violence": 0.75,
    "violence/graphic": 0.0,
    **(dict.fromkeys(_NEWER, 0.5) if IS_NEWEST else {}),
}
_APPLIED: Final = {
    "category_applied_input_types": {name: ["text"] for name in _SCORES},
}
MODERATION: Final[JSON] = {
    "id": "modr-1",
    "model": "text-moderation-001",
    "results": [
        {
            "flagged": True,
            "categories": {name: score > 0.4 for name, score in _SCORES.items()},
            "category_scores": _SCORES,
            **(_APPLIED if IS_NEWEST else {}),
        }
    ],
}
ERROR: Final[JSON] = {
    "error": {
        "type": "invalid_request_error",
        "message": "That cannot be.",
        "param": "prompt",
        "code": None,
    }
}


def listed(*data: JSON) -> JSON:
    """A list of the API."""
    return {"object": "list", "data": list(data)}


def listed_files(*data: JSON) -> JSON:
    """A list of files: a page, in the newest document."""
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"], "has_more": False}
    return {**listed(*data), **(ends if IS_NEWEST else {})}


def deleted(name: str) -> JSON:
    """The confirmation that something was removed."""
    return {"id": "x", "object": name, "deleted": True}


def chat_chunk(text: str, finish: str | None = None) -> JSON:
    """A piece of a streamed chat completion."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1677652288,
        "model": "gpt-4",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}],
    }
