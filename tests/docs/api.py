"""The API of the documents' examples, on the loopback interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from behaviour import samples
from behaviour.server import DONE, Server, event, reply, stream

if TYPE_CHECKING:
    from behaviour.server import Received, Script

_CHUNK: Final = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1677652288,
    "model": "gpt-4",
    "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}],
}
_LIST: Final = {"object": "list", "data": [samples.MODEL]}
_ANSWERS: Final[dict[str, Any]] = {
    "POST /audio/transcriptions": {"text": "hello"},
    "POST /chat/completions": samples.CHAT,
    "POST /completions": samples.COMPLETION,
    "POST /edits": samples.EDIT,
    "POST /embeddings": samples.EMBEDDINGS,
    "POST /files": samples.FILE,
    "POST /images/variations": samples.IMAGES,
    "POST /moderations": samples.MODERATION,
    "GET /files/file-abc": samples.FILE,
    "GET /files/file-abc/content": b'{"prompt": "a"}\n',
    "GET /models": _LIST,
    "GET /models/gpt-4": samples.MODEL,
    "GET /models/whisper-1": samples.MODEL,
    "GET /models/odd-model": {**samples.MODEL, "created": "yesterday"},
}
# What the client of the examples of pages asks, which has no key.
_LISTED: Final = {
    "limit=2": {"data": [{"id": "a"}, {"id": "b"}], "has_more": True},
    "limit=2&after=b": {"data": [{"id": "c"}], "has_more": False},
    "": {"data": [{"id": "d"}], "has_more": False},
}
_EVENTS: Final = (
    b'event: moved\ndata: {"town": "Oslo"}\n\n',
    b"event: note\ndata: left at the door\n\n",
    b"event: rated\ndata: 5\n\n",
)
_PIECES: Final = {
    "POST /chat/completions": _CHUNK,
    "POST /completions": samples.COMPLETION,
}


class Api(Server):
    """Answers each operation of the examples with a sample, and all else with 404."""

    def script_for(self, request: Received) -> Script:
        super().script_for(request)
        if request.path == "/v1/files" and request.method == "GET":
            return reply(_LISTED[request.query])
        if request.path == "/orders/17/events":
            return stream(*_EVENTS)
        if not request.header("Authorization"):
            return reply({"error": {"message": "no key"}}, 401)
        operation = f"{request.method} {request.path.removeprefix('/v1')}"
        if operation not in _ANSWERS:
            return reply({"error": {"message": f"no {operation}"}}, 404)
        if b'"stream":true' in request.body:
            piece = event(_PIECES[operation])
            return stream(piece, piece, DONE)
        return reply(_ANSWERS[operation], 200, {"x-request-id": "req-1"})
