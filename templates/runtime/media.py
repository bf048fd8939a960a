"""Which of the media types that an operation takes a body is sent in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, cast

from .files import is_file
from .selection import is_json, media_type_of

if TYPE_CHECKING:
    from collections.abc import Sequence

FORM: Final = "application/x-www-form-urlencoded"
SEQUENCE: Final = "application/json-seq"
LINES: Final = frozenset(
    ("application/jsonl", "application/x-ndjson", "application/ndjson")
)
"""Media types of bodies that are JSON documents, one a line."""


def wanted_type(
    declared: Sequence[str], headers: Mapping[str, str | None]
) -> str | None:
    """The Content-Type that a caller asks for, when it is one of those declared.

    One of a declared range ("image/*") is, too.
    """
    asked = next(
        (value for name, value in headers.items() if name.lower() == "content-type"),
        None,
    )
    if asked is None:
        return None
    media_type = media_type_of(asked)
    main = media_type.partition("/")[0]
    ranges = {media_type, f"{main}/*", "*/*"}
    return asked if any(media_type_of(each) in ranges for each in declared) else None


def fitting_type(declared: Sequence[str], body: object) -> str:
    """The first declared media type that the kind of a body is for, else the first.

    Objects go into JSON and forms, with files in them into multipart; files, bytes and
    iterators into what is none of these; text into JSON and types of text.
    """
    kinds = [(media_type_of(each), each) for each in declared]
    fit = _fit_of(body)
    return next((each for kind, each in kinds if kind in fit), declared[0])


class _Fit:
    """The media types for one kind of body: `kind in fit`."""

    def __init__(self, *, multipart: bool, form: bool, json: bool, raw: bool) -> None:
        self._multipart = multipart
        self._form = form
        self._json = json
        self._raw = raw

    def __contains__(self, media_type: str) -> bool:
        if media_type.startswith("multipart/"):
            return self._multipart
        if media_type == FORM:
            return self._form
        return self._json if is_json(media_type) else self._raw


_WITH_FILES: Final = _Fit(multipart=True, form=False, json=False, raw=False)
_OBJECT: Final = _Fit(multipart=True, form=True, json=True, raw=False)
_TEXT: Final = _Fit(multipart=False, form=False, json=True, raw=True)
_DATA: Final = _Fit(multipart=False, form=False, json=True, raw=False)
_RAW: Final = _Fit(multipart=False, form=False, json=False, raw=True)


def _fit_of(body: object) -> _Fit:
    if is_file(body) or hasattr(body, "__aiter__") or hasattr(body, "__next__"):
        return _RAW
    if isinstance(body, Mapping):
        values = cast("Mapping[object, object]", body).values()
        return _WITH_FILES if any(map(_has_file, values)) else _OBJECT
    if hasattr(body, "__codec__"):
        return _OBJECT
    return _TEXT if isinstance(body, str) else _DATA


def _has_file(value: object) -> bool:
    if is_file(value):
        return True
    if isinstance(value, list | tuple):
        return any(is_file(item) for item in cast("Iterable[object]", value))
    return False
