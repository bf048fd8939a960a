"""What is compared of a request: that it asks for the same, however it is written."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from loopback.server import Received


@frozen
class Part:
    """A part of a multipart body."""

    name: str
    filename: str | None
    headers: tuple[tuple[str, str], ...]
    content: Any
    """Bytes; of a part that is JSON, its data."""


@frozen
class Sent:
    """A request. Of parameters and parts of one name the order counts, else not."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    media_type: str | None
    """None: there is no body."""
    body: Any
    authorization: str | None


def sent(received: Received) -> Sent:
    """Return what counts of a request."""
    content_type = received.header("content-type") or ""
    media_type = content_type.partition(";")[0].strip().lower()
    return Sent(
        method=received.method,
        path=received.path,
        query=tuple(sorted(received.query, key=lambda pair: pair[0])),
        media_type=media_type if received.body else None,
        body=_body(received.body, media_type, content_type),
        authorization=received.header("authorization"),
    )


def _body(body: bytes, media_type: str, content_type: str) -> Any:
    if not body:
        return None
    if media_type == "application/json":
        return json.loads(body)
    if media_type == "multipart/form-data":
        return parts(body, content_type)
    return body


def parts(body: bytes, content_type: str) -> list[Part]:
    """Return the parts of a multipart body, by name."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + body)
    found = message.get_payload()
    if not isinstance(found, list):
        return []
    return sorted(map(_part, found), key=lambda part: part.name)


def _part(message: Any) -> Part:
    headers = {name.lower(): value for name, value in message.items()}
    del headers["content-disposition"]
    content = message.get_payload(decode=True)
    assert isinstance(content, bytes)
    is_json = headers.get("content-type") == "application/json"
    return Part(
        name=message.get_param("name", header="content-disposition"),
        filename=message.get_filename(),
        headers=tuple(sorted(headers.items())),
        content=json.loads(content) if is_json else content,
    )
