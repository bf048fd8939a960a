"""What a document proposes for its first config."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..diagnostics import Diagnostics
from ..naming import pascal
from ..openapi import parse_document
from ..source import load
from .proposal import propose_calls

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Words of titles that say nothing of whose API it is.
_COMMON = frozenset(
    {"api", "rest", "openapi", "swagger", "specification", "spec", "v1"}
)


@frozen
class FirstLook:
    """Proposals."""

    client_name: str
    calls: Mapping[str, str]
    """As of `propose_calls`."""


def first_look(location: str, progress: Callable[[str], None]) -> FirstLook:
    """Read a document for what it proposes.

    Args:
        location: a path or an address.
        progress: is told what is done.

    Raises:
        InputError: it is no OpenAPI document.
    """
    progress(f"reading {location}")
    diagnostics = Diagnostics()
    document = parse_document(load(location, diagnostics), diagnostics)
    words = [w for w in document.info.title.split() if w.lower() not in _COMMON]
    name = pascal(" ".join(words[:2]))
    good = name.isidentifier() and name.isascii() and len(name) > 1
    return FirstLook(name if good else "Client", propose_calls(document))
