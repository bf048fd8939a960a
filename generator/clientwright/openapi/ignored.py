"""Parts of a document that a client has no use for: reported once each, so that nothing is dropped in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..source.pointers import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostics
    from ..source import JSON, Tree

_IGNORED = {
    "links": "links between operations are not followed; call the operation they lead to",
    "xml": "hints for XML are not used; XML is sent and received as text",
    "externalDocs": "links to documentation elsewhere are not copied",
}
_MAPS = frozenset(
    {
        "$defs",
        "callbacks",
        "definitions",
        "headers",
        "mapping",
        "parameters",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
        "webhooks",
    }
)
"""Keywords whose value is an object with free keys: these are names and not keywords."""

_DATA = frozenset({"const", "default", "enum", "example", "examples", "value"})


def report_ignored(tree: Tree, diagnostics: Diagnostics) -> None:
    """Append one note for each kind of thing that is in the main file and not used.

    Args:
        tree: the document.
        diagnostics: gets `ignored-keyword`.
    """
    found: dict[str, list[str]] = {}
    for keyword, pointer in _keywords(tree.root, "#", names=False):
        found.setdefault(keyword, []).append(pointer)
    for keyword, pointers in sorted(found.items()):
        times = f" ({len(pointers)} times)" if len(pointers) > 1 else ""
        diagnostics.note(
            "ignored-keyword", f"`{keyword}`{times}: {_IGNORED[keyword]}", pointers[0]
        )


def _keywords(value: JSON, pointer: str, names: bool) -> Iterator[tuple[str, str]]:
    """Yield ignored keywords and where they are; `names` says that the keys of this object are names."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _keywords(item, f"{pointer}/{index}", names=False)
        return
    if not isinstance(value, dict):
        return
    for key, part in value.items():
        place = f"{pointer}/{escape(key)}"
        if names:
            yield from _keywords(part, place, names=False)
        elif key in _IGNORED and isinstance(part, dict):
            yield key, place
        elif key not in _DATA and not key.startswith("x-"):
            yield from _keywords(part, place, names=key in _MAPS)
