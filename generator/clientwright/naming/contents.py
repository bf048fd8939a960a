"""Keys of the lock for what stands in a list: by what it is, since its place moves when another is put before it."""

import hashlib
from collections import Counter
from collections.abc import Mapping

from ..ir import Definition, Object, Pointer
from .keys import content_key, without_indexes
from .pointers import around


def content_keys(definitions: Mapping[Pointer, Definition]) -> Mapping[Pointer, str]:
    """Return the keys of all definitions whose pointers have indexes, but of those that are the same in all.

    Such a key goes by the definition, by what is inside it, and by what it is inside of.

    Args:
        definitions: all of the API, by pointer.
    """
    indexed = {p for p in definitions if without_indexes(p) != p}
    own = {p: _said(definitions[p]) for p in indexed}
    inside: dict[Pointer, list[str]] = {p: [own[p]] for p in indexed}
    outside = {p: [o for o in around(p) if o in indexed] for p in indexed}
    for pointer in indexed:
        for outer in outside[pointer]:
            way = without_indexes(pointer[len(outer) :])
            inside[outer].append(f"{way} {own[pointer]}")
    whole = {p: "\n".join(sorted(inside[p])) for p in indexed}
    keys = {
        p: content_key(p, _digest([whole[each] for each in (p, *outside[p])]))
        for p in indexed
    }
    times = Counter(keys.values())
    return {pointer: key for pointer, key in keys.items() if times[key] == 1}


def _said(definition: Definition) -> str:
    """Return what a definition says, but its prose."""
    if not isinstance(definition, Object):
        return without_indexes(f"{definition.docs.title!r} {definition.type!r}")
    properties = sorted(
        f"{part.name!r} {part.required} {part.type!r}" for part in definition.properties
    )
    said = [repr(definition.docs.title), *properties, repr(definition.additional)]
    return without_indexes("; ".join(said))


def _digest(texts: list[str]) -> str:
    text = "\n\n".join(texts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
