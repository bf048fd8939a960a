"""A short text that is the same for alternatives that say the same, as deep as it looks."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from .alternatives import identity

if TYPE_CHECKING:
    from .alternatives import Alternative
    from .atoms import Parts
    from .shapes import Shapes

_DEPTH = 3


def signature(alternative: Alternative, shapes: Shapes, depth: int = _DEPTH) -> str:
    """Return what tells an alternative from others.

    Args:
        alternative: what is looked at.
        shapes: the shapes of its document.
        depth: how many levels of properties and items are looked into; recursion ends there.
    """
    if depth == 0:
        return alternative.kind
    said = [
        alternative.kind,
        alternative.format or "",
        sorted(map(identity, alternative.values or ())),
        alternative.values is None,
        alternative.open,
        sorted((key, identity(value)) for key, value in alternative.limits.items()),
        sorted(alternative.required),
        alternative.closed,
        sorted(
            (name, _of_parts(parts, shapes, depth - 1))
            for name, parts in alternative.properties.items()
        ),
        _of_parts(alternative.items, shapes, depth - 1),
        _of_parts(alternative.additional, shapes, depth - 1),
        [_of_parts(parts, shapes, depth - 1) for parts in alternative.prefix],
        sorted(alternative.conditions),
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _of_parts(parts: Parts, shapes: Shapes, depth: int) -> str:
    shape = shapes.shape(parts)
    inside = sorted(signature(each, shapes, depth) for each in shape.alternatives)
    return f"{shape.nullable} {inside}"
