"""For tests: `Fake().client(OpenAI)` is a client that needs no server.

Every operation answers with an example, until the test says what it answers.
"""

from __future__ import annotations

from ._runtime.testing import Example, FakeCall
from ._runtime.testing import Fake as _Fake

__all__ = ["Example", "Fake", "FakeCall"]


class Fake(_Fake):
    """Answers every operation of the API with an example, and keeps the requests."""

    def __init__(self) -> None:
        super().__init__(_EXAMPLES)


_EXAMPLES: dict[str, Example] = {
    "audio.transcriptions.create": Example(
        "POST",
        "/audio/transcriptions",
        content_type="application/json",
        body='{"text": "string"}',
    ),
    "audio.translations.create": Example(
        "POST",
        "/audio/translations",
        content_type="application/json",
        body='{"text": "string"}',
    ),
    "chat.completions.create": Example(
        "POST",
        "/chat/completions",
        content_type="application/json",
        body='{"id": "string", "object": "string", "created": 1, "model": "string", "choices": [{"index": 1, "message": {"role": "system", "content": "string", "function_call": {"name": "string", "arguments": "string"}}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 1}}',
        stream_type="text/event-stream",
        item='{"id": "string", "object": "string", "created": 1, "model": "string", "choices": [{"index": 1, "delta": {"role": "system", "content": "string", "function_call": {"name": "string", "arguments": "string"}}, "finish_reason": "stop"}]}',
    ),
    "completions.create": Example(
        "POST",
        "/completions",
        content_type="application/json",
        body='{"id": "string", "object": "string", "created": 1, "model": "string", "choices": [{"text": "string", "index": 1, "logprobs": {"tokens": ["string"], "token_logprobs": [1], "top_logprobs": [{}], "text_offset": [1]}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 1}}',
        stream_type="text/event-stream",
        item='{"id": "string", "object": "string", "created": 1, "model": "string", "choices": [{"text": "string", "index": 1, "logprobs": {"tokens": ["string"], "token_logprobs": [1], "top_logprobs": [{}], "text_offset": [1]}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 1}}',
    ),
    "edits.create": Example(
        "POST",
        "/edits",
        content_type="application/json",
        body='{"object": "string", "created": 1, "choices": [{"text": "string", "index": 1, "logprobs": {"tokens": ["string"], "token_logprobs": [1], "top_logprobs": [{}], "text_offset": [1]}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 1}}',
    ),
    "embeddings.create": Example(
        "POST",
        "/embeddings",
        content_type="application/json",
        body='{"object": "string", "model": "string", "data": [{"index": 1, "object": "string", "embedding": [1]}], "usage": {"prompt_tokens": 1, "total_tokens": 1}}',
    ),
    "files.content": Example(
        "GET",
        "/files/{file_id}/content",
        content_type="application/octet-stream",
        body="binary",
        aliases=["files.retrieve_content"],
    ),
    "files.create": Example(
        "POST",
        "/files",
        content_type="application/json",
        body='{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}',
    ),
    "files.delete": Example(
        "DELETE",
        "/files/{file_id}",
        content_type="application/json",
        body='{"id": "string", "object": "string", "deleted": true}',
    ),
    "files.list": Example(
        "GET",
        "/files",
        content_type="application/json",
        body='{"object": "string", "data": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}]}',
    ),
    "files.retrieve": Example(
        "GET",
        "/files/{file_id}",
        content_type="application/json",
        body='{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}',
    ),
    "fine_tunes.cancel": Example(
        "POST",
        "/fine-tunes/{fine_tune_id}/cancel",
        content_type="application/json",
        body='{"id": "string", "object": "string", "created_at": 1, "updated_at": 1, "model": "string", "fine_tuned_model": "string", "organization_id": "string", "status": "string", "hyperparams": {}, "training_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "validation_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "result_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "events": [{"object": "string", "created_at": 1, "level": "string", "message": "string"}]}',
    ),
    "fine_tunes.create": Example(
        "POST",
        "/fine-tunes",
        content_type="application/json",
        body='{"id": "string", "object": "string", "created_at": 1, "updated_at": 1, "model": "string", "fine_tuned_model": "string", "organization_id": "string", "status": "string", "hyperparams": {}, "training_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "validation_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "result_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "events": [{"object": "string", "created_at": 1, "level": "string", "message": "string"}]}',
    ),
    "fine_tunes.list": Example(
        "GET",
        "/fine-tunes",
        content_type="application/json",
        body='{"object": "string", "data": [{"id": "string", "object": "string", "created_at": 1, "updated_at": 1, "model": "string", "fine_tuned_model": "string", "organization_id": "string", "status": "string", "hyperparams": {}, "training_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "validation_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "result_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "events": [{"object": "string", "created_at": 1, "level": "string", "message": "string"}]}]}',
    ),
    "fine_tunes.list_events": Example(
        "GET",
        "/fine-tunes/{fine_tune_id}/events",
        content_type="application/json",
        body='{"object": "string", "data": [{"object": "string", "created_at": 1, "level": "string", "message": "string"}]}',
        stream_type="text/event-stream",
        item='{"object": "string", "created_at": 1, "level": "string", "message": "string"}',
    ),
    "fine_tunes.retrieve": Example(
        "GET",
        "/fine-tunes/{fine_tune_id}",
        content_type="application/json",
        body='{"id": "string", "object": "string", "created_at": 1, "updated_at": 1, "model": "string", "fine_tuned_model": "string", "organization_id": "string", "status": "string", "hyperparams": {}, "training_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "validation_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "result_files": [{"id": "string", "object": "string", "bytes": 1, "created_at": 1, "filename": "string", "purpose": "string", "status": "string", "status_details": {}}], "events": [{"object": "string", "created_at": 1, "level": "string", "message": "string"}]}',
    ),
    "images.create_variation": Example(
        "POST",
        "/images/variations",
        content_type="application/json",
        body='{"created": 1, "data": [{"url": "string", "b64_json": "string"}]}',
    ),
    "images.edit": Example(
        "POST",
        "/images/edits",
        content_type="application/json",
        body='{"created": 1, "data": [{"url": "string", "b64_json": "string"}]}',
    ),
    "images.generate": Example(
        "POST",
        "/images/generations",
        content_type="application/json",
        body='{"created": 1, "data": [{"url": "string", "b64_json": "string"}]}',
    ),
    "models.delete": Example(
        "DELETE",
        "/models/{model}",
        content_type="application/json",
        body='{"id": "string", "object": "string", "deleted": true}',
    ),
    "models.list": Example(
        "GET",
        "/models",
        content_type="application/json",
        body='{"object": "string", "data": [{"id": "string", "object": "string", "created": 1, "owned_by": "string"}]}',
    ),
    "models.retrieve": Example(
        "GET",
        "/models/{model}",
        content_type="application/json",
        body='{"id": "string", "object": "string", "created": 1, "owned_by": "string"}',
    ),
    "moderations.create": Example(
        "POST",
        "/moderations",
        content_type="application/json",
        body='{"id": "string", "model": "string", "results": [{"flagged": true, "categories": {"hate": true, "hate/threatening": true, "self-harm": true, "sexual": true, "sexual/minors": true, "violence": true, "violence/graphic": true}, "category_scores": {"hate": 1, "hate/threatening": 1, "self-harm": 1, "sexual": 1, "sexual/minors": 1, "violence": 1, "violence/graphic": 1}}]}',
    ),
}
