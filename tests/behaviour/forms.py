"""Reads multipart/form-data with the standard library's parser of e-mail."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import HTTP
from typing import TYPE_CHECKING, cast

from attrs import frozen
from behaviour.documents import IS_NEWEST

if TYPE_CHECKING:
    from email.message import EmailMessage

    from behaviour.server import Received


@frozen
class Part:
    """One part of a form. `content_type` is None when the part states none."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str | None = None


def parts_of(request: Received) -> list[Part]:
    """The parts of a request's form, in the order of the wire."""
    declared = request.header("Content-Type") or ""
    assert declared.startswith("multipart/form-data; boundary=")
    assert request.size == len(request.body)
    head = f"Content-Type: {declared}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    form = message_from_bytes(head + request.body, policy=HTTP)
    assert form.is_multipart()
    assert form.defects == []
    return [_part(cast("EmailMessage", part)) for part in form.iter_parts()]


def in_order(parts: list[Part]) -> list[Part]:
    """The parts as they are where the document of `generated/` orders them, else by name.

    Properties are sent in the order of the signature, which is that of the document, and
    files after all others.
    """
    return sorted(parts, key=lambda part: part.name) if IS_NEWEST else parts


def _part(part: EmailMessage) -> Part:
    disposition = part["Content-Disposition"]
    assert disposition.content_disposition == "form-data"
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return Part(
        name=disposition.params["name"],
        content=content,
        filename=disposition.params.get("filename"),
        content_type=part.get("Content-Type"),
    )
