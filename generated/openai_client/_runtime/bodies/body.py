"""The body of a request: bytes, or pieces that are read while they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, cast

from ..codec.encoders import property_name
from ..jsondata import is_object, json_text, plain, text
from ..parameters.brackets import is_list
from ..responses.selection import LINES, is_json, media_type_of
from ..unset import UNSET
from .documents import encode_documents
from .files import (
    AsyncIterableSource,
    BytesSource,
    File,
    FileInput,
    IterableSource,
    is_file,
)
from .forms import encode_form
from .media import FORM, SEQUENCE, encoded_text, is_text
from .multipart import ANY_PLACE, encode_multipart, encode_places
from .streamed import Content, StreamedBody

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..parameters.styles import Encoding


_NO_ENCODINGS: Mapping[str, Encoding] = {}


def encode_body(
    body: object,
    content_type: str | None,
    extra: Mapping[str, object] | None,
    encodings: Mapping[str, Encoding] = _NO_ENCODINGS,
    files: Sequence[str] = (),
    *,
    brackets: bool = False,
) -> tuple[Content, str | None]:
    """Write a body in the media type of its operation.

    Args:
        body: The body as the method gives it: for JSON and forms its properties by
            their wire names; UNSET when there is none.
        content_type: What the document calls it; None for an operation without.
        extra: Properties that replace or join those of the body.
        encodings: How the properties of a form are written, where it is not as usual.
        files: The properties of a form that are files.
        brackets: Whether arrays and objects in forms are named in brackets.

    Returns:
        The content, and its Content-Type, None without content.
    """
    if extra or (extra is not None and body is UNSET):
        body = _merged(body, extra)
        content_type = content_type or "application/json"
    if content_type is None or body is UNSET:
        return None, None
    media_type = media_type_of(content_type)
    if is_file(body) and ("boundary=" in content_type or not _has_parts(media_type)):
        # It is in that type already.
        return _file(body, content_type)
    if media_type in LINES or media_type == SEQUENCE:
        return encode_documents(body, media_type), content_type
    if is_json(media_type):
        return json_text(plain(body)).encode(), content_type
    if media_type == FORM:
        form = encode_form(_properties(body), encodings, brackets=brackets)
        return form, content_type
    if _has_parts(media_type):
        if is_list(body):
            items = list(body)
            _refuse_texts({ANY_PLACE: items}, files)
            sources, boundary = encode_places(items, encodings)
        else:
            properties = _properties(body)
            _refuse_texts(properties, files)
            sources, boundary = encode_multipart(
                properties, encodings, brackets=brackets
            )
        return StreamedBody(sources), f"{media_type}; boundary={boundary}"
    return _raw(body, content_type)


_FILE = (
    "a file and not a str: pass a pathlib.Path, bytes, an open binary file, or "
    "(name, content)"
)


def _refuse_texts(properties: Mapping[str, object], files: Sequence[str]) -> None:
    """Refuse a str for a file: nobody knows whether it is a path or the content."""
    for name in files:
        if any(isinstance(file, str) for file in _listed(properties.get(name))):
            raise TypeError(f"{name} must be {_FILE}")


def _listed(value: object) -> Sequence[object]:
    """The items of a list of files, or the one that is none."""
    if is_file(value) or not isinstance(value, list | tuple):
        return (value,)
    return cast("Sequence[object]", value)


def _merged(body: object, extra: Mapping[str, object]) -> dict[str, object]:
    known = {} if body is UNSET else _properties(body)
    return {**known, **extra}


def _properties(body: object) -> dict[str, object]:
    """The properties of an object body; a model's are made plain, a mapping's kept,
    because files among them are no JSON."""
    if isinstance(body, Mapping):
        given = cast("Mapping[object, object]", body).items()
        return {
            property_name(name): value for name, value in given if value is not UNSET
        }
    data = plain(body)
    if not is_object(data):
        raise TypeError(f"the body must be an object, not {type(body).__name__}")
    return data


def _has_parts(media_type: str) -> bool:
    return media_type.startswith("multipart/")


def _file(body: FileInput, content_type: str) -> tuple[Content, str]:
    file = File(body)
    known = file.content_type if "*" in content_type else content_type
    if isinstance(file.source, BytesSource):
        return file.source.data, known
    return StreamedBody([file.source]), known


def _raw(body: object, content_type: str) -> tuple[Content, str]:
    """A body that is not made of properties: text, chunks.

    Raises:
        TypeError: It is an object, which would have to be written as JSON; or a str
            where a file is expected.
    """
    scalar = body
    as_text = is_text(media_type_of(content_type))
    if isinstance(body, str):
        if not as_text:
            raise TypeError(f"a body of type {content_type} must be {_FILE}")
        return encoded_text(body, content_type), content_type
    if isinstance(body, AsyncIterable):
        chunks = cast("AsyncIterable[bytes]", body)
        return StreamedBody([AsyncIterableSource(chunks)]), content_type
    if isinstance(body, Iterable) and not isinstance(body, Mapping):
        return (
            StreamedBody([IterableSource(cast("Iterable[bytes]", body))]),
            content_type,
        )
    data = plain(scalar)
    if is_object(data):
        raise TypeError(
            f"a body of type {content_type} must be text, bytes or a file, not "
            f"{type(scalar).__name__}, which is written as JSON or a form"
        )
    if data is None or not as_text:
        wanted = "text, bytes or a file" if as_text else "bytes or a file"
        raise TypeError(
            f"a body of type {content_type} must be {wanted}, not "
            f"{type(scalar).__name__}"
        )
    return encoded_text(text(data), content_type), content_type


__all__ = ["Content", "FileInput", "StreamedBody", "encode_body"]
