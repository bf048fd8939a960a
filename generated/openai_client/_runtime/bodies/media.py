"""Which of the media types that an operation takes a body is sent in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, cast

from ..responses.selection import LINES, is_json, media_type_of
from .files import is_file

if TYPE_CHECKING:
    from collections.abc import Sequence

FORM: Final = "application/x-www-form-urlencoded"
SEQUENCE: Final = "application/json-seq"
_TEXTS: Final = frozenset(
    (
        SEQUENCE,
        "application/ecmascript",
        "application/graphql",
        "application/javascript",
        "application/jwt",
        "application/pem-certificate-chain",
        "application/sparql-query",
        "application/sql",
        "application/toml",
        "application/x-javascript",
        "application/x-pem-file",
        "application/x-yaml",
        "application/xml",
        "application/yaml",
    )
)
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*\"?([^\s\";]+)", re.IGNORECASE)


def is_text(media_type: str) -> bool:
    """Is this a media type, and not JSON, whose content may be given as a str?"""
    return (
        (media_type.startswith("text/") and not is_json(media_type))
        or media_type.endswith(("+xml", "+yaml"))
        or media_type in LINES
        or media_type in _TEXTS
    )


def encoded_text(text: str, content_type: str) -> bytes:
    """Text in the charset that its Content-Type states, in UTF-8 if it is not known.

    Raises:
        ValueError: The charset has nothing for one of the characters.
    """
    stated = _CHARSET.search(content_type)
    try:
        return text.encode(stated[1] if stated else "utf-8")
    except LookupError:
        return text.encode()


def without_content_type(
    headers: Mapping[str, str | None],
) -> tuple[dict[str, str | None], str | None]:
    """Headers without a Content-Type, and what that is; None: not stated."""
    asked: str | None = None
    others: dict[str, str | None] = {}
    for name, value in headers.items():
        if value is not None and name.lower() == "content-type":
            asked = value
        else:
            others[name] = value
    return others, asked


def whole_types(declared: Iterable[str]) -> list[str]:
    """The media types of bodies that do not consist of properties."""
    return [each for each in declared if media_type_of(each) in _RAW]


def fitting_type(declared: Sequence[str], body: object) -> str:
    """The first declared media type that the kind of a body is for, else the first.

    Objects go into JSON and forms, with files in them into multipart; files, bytes and
    iterators into what is none of these, and into text last; a str into JSON and types of text.
    """
    kinds = [(media_type_of(each), each) for each in declared]
    fits = [each for fit in _fits_of(body) for kind, each in kinds if kind in fit]
    return next(iter(fits), declared[0])


class _Fit:
    """The media types for one kind of body: `kind in fit`."""

    def __init__(
        self,
        *,
        multipart: bool = False,
        form: bool = False,
        json: bool = False,
        text: bool = False,
        raw: bool = False,
    ) -> None:
        self._multipart = multipart
        self._form = form
        self._json = json
        self._text = text
        self._raw = raw

    def __contains__(self, media_type: str) -> bool:
        if media_type.startswith("multipart/"):
            return self._multipart
        if media_type == FORM:
            return self._form
        if is_text(media_type):
            return self._text
        return self._json if is_json(media_type) else self._raw


_WITH_FILES: Final = _Fit(multipart=True)
_OBJECT: Final = _Fit(multipart=True, form=True, json=True)
_TEXT: Final = _Fit(json=True, text=True)
_DATA: Final = _Fit(json=True)
_BINARY: Final = _Fit(raw=True)
_RAW: Final = _Fit(text=True, raw=True)


def _fits_of(body: object) -> tuple[_Fit, ...]:
    """What a body is for, the best first."""
    if is_file(body) or hasattr(body, "__aiter__") or hasattr(body, "__next__"):
        return _BINARY, _RAW
    if isinstance(body, Mapping):
        values = cast("Mapping[object, object]", body).values()
        return (_WITH_FILES if any(map(_has_file, values)) else _OBJECT,)
    if hasattr(body, "__codec__"):
        return (_OBJECT,)
    return (_TEXT if isinstance(body, str) else _DATA,)


def _has_file(value: object) -> bool:
    if is_file(value):
        return True
    if isinstance(value, list | tuple):
        return any(is_file(item) for item in cast("Iterable[object]", value))
    return False
