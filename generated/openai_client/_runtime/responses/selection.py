"""Which of the declared responses an answer is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from ..operation import Empty, Json, JsonLines, ResponseKind

if TYPE_CHECKING:
    from collections.abc import Sequence

K = TypeVar("K", bound=ResponseKind)

_SAME_FORM: Final = 2
_JSON: Final = frozenset(("application/json", "text/json"))

LINES: Final = frozenset(
    {
        "application/jsonl",
        "application/x-jsonl",
        "application/json-lines",
        "application/ndjson",
        "application/x-ndjson",
        "application/stream+json",
        "text/jsonl",
    }
)
"""Media types of JSON documents, one a line."""


def select(kinds: Sequence[K], status: int, content_type: str) -> K | None:
    """The kind that fits status and Content-Type best.

    The status goes first: exact, then its range, then "default". When no kind has the
    status all are looked at, and when none has the media type the first one counts:
    APIs answer more than they declare. None only if there are no kinds.
    """
    declared = declared_for(kinds, status) or kinds
    media_type = media_type_of(content_type)
    return max(declared, key=lambda kind: _rank(kind, media_type), default=None)


def declared_for(kinds: Sequence[K], status: int) -> Sequence[K]:
    """The kinds whose status is the nearest to this one."""
    for pattern in (str(status), f"{status // 100}XX", "DEFAULT"):
        if found := [kind for kind in kinds if kind.status.upper() == pattern]:
            return found
    return ()


def media_type_of(content_type: str) -> str:
    """The media type of a Content-Type header, in lower case, without parameters."""
    return content_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Is this the name of JSON, or of a format that is written in it (RFC 6839)?"""
    return media_type in _JSON or media_type.endswith("+json")


def fits(kind: ResponseKind, content_type: str) -> bool:
    """Is this the form of an answer with this Content-Type?"""
    return _rank(kind, media_type_of(content_type)) >= _SAME_FORM


def _rank(kind: ResponseKind, media_type: str) -> int:
    declared = media_type_of(kind.media_type)
    if declared == media_type:
        return 3
    if isinstance(kind, Json) and is_json(media_type):
        return _SAME_FORM
    if isinstance(kind, JsonLines) and media_type in LINES:
        return _SAME_FORM
    if declared.endswith("/*") and not isinstance(kind, Empty):
        main = declared.removesuffix("*")
        return int(main == "*/" or media_type.startswith(main))
    return 0
