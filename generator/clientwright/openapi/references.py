"""Finds what a `$ref` means: by pointer, by anchor, by the address of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urljoin

from ..source.pointers import absolute, is_remote, join, parent, split
from .similarity import most_similar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source import JSON, Tree

_ANCHORS: Final = ("$anchor", "$dynamicAnchor")
_LONGEST_DETOUR: Final = 20
_SECTIONS: Final = (
    ("components", "schemas"),
    ("definitions",),
    ("components", "parameters"),
    ("parameters",),
    ("components", "responses"),
    ("responses",),
    ("components", "requestBodies"),
    ("components", "headers"),
    ("components", "examples"),
    ("components", "securitySchemes"),
    ("components", "pathItems"),
)


class References:
    """Finds and remembers what references mean. Does not follow chains of them."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._found: dict[str, str] = {}
        self._anchors: dict[str, dict[str, list[str]]] = {}
        self._addresses: dict[str, str] | None = None

    def find(self, reference: str, pointer: str) -> str:
        """Find the absolute pointer that a reference means.

        Args:
            reference: the text of the `$ref`.
            pointer: the object that holds it.

        Raises:
            LookupError: nothing is there; the message says why.
        """
        wanted = absolute(reference, pointer, self._tree.main_file)
        fragment = wanted.partition("#")[2]
        if fragment and not fragment.startswith("/"):
            return self._search(reference, wanted, pointer)
        if wanted not in self._found:
            self._found[wanted] = self._search(reference, wanted, pointer)
        return self._found[wanted]

    def namesakes(self, target: str, pointer: str) -> tuple[str, ...]:
        """Find the anchors that a reference to an anchor may have meant as well.

        Args:
            target: the pointer that was found for it.
            pointer: the object that holds it.
        """
        for anchors in self._anchors.values():
            for places in anchors.values():
                if target in places:
                    return tuple(p for p in _nearest(places, pointer) if p != target)
        return ()

    def suggest(self, reference: str, pointer: str) -> str:
        """Say what a reference to nowhere may have meant; "" when nothing is near."""
        try:
            wanted = absolute(reference, pointer, self._tree.main_file)
        except LookupError:
            return ""
        file, tokens = split(wanted)
        name = tokens[-1] if tokens else reference.rpartition("/")[2]
        for section in _SECTIONS:
            candidate = join("#", *section, name)
            if self._exists(candidate):
                return candidate
        folder = parent(wanted)
        siblings = self._keys(folder) if folder else []
        near = most_similar(name, siblings, cutoff=0.6)
        return join(f"{file}#", *tokens[:-1], near) if near is not None else ""

    def _search(self, reference: str, wanted: str, pointer: str) -> str:
        address, _, fragment = wanted.partition("#")
        if is_remote(address):
            known = self._find_address(address)
            if known is not None:
                address, _, _ = known.partition("#")
                wanted = f"{known}{fragment}"
        if fragment and not fragment.startswith("/"):
            try:
                return self._find_anchor(address, fragment, pointer)
            except LookupError:
                found = self._beside_identifier(reference, pointer)
                if found is None:
                    raise
                return found
        try:
            self._tree.resolve(wanted)
        except LookupError:
            # A key may hold a percent sign itself; and in a schema with an `$id`,
            # pointers start at that schema (JSON Schema 2020-12, 8.2.1).
            for other in self._readings(reference, wanted, pointer):
                if self._exists(other):
                    return other
            found = self._walk(wanted) or self._beside_identifier(reference, pointer)
            if found is None:
                raise
            return found
        return wanted

    def _walk(self, wanted: str) -> str | None:
        """Follow a pointer through maps that are themselves references."""
        file, tokens = split(wanted)
        here = f"{file}#"
        for _ in range(_LONGEST_DETOUR):
            if not self._exists(here):
                return None
            while tokens and self._exists(join(here, tokens[0])):
                here, tokens = join(here, tokens[0]), tokens[1:]
            if not tokens:
                return here
            reference = self._reference_at(here)
            if reference is None:
                return None
            here = absolute(reference, here, self._tree.main_file)
        return None

    def _reference_at(self, pointer: str) -> str | None:
        data = self._resolve(pointer)
        reference = data.get("$ref") if isinstance(data, dict) else None
        return reference if isinstance(reference, str) else None

    def _readings(self, reference: str, wanted: str, pointer: str) -> Iterator[str]:
        address = wanted.partition("#")[0]
        raw = reference.partition("#")[2]
        if raw != unquote(raw):
            yield f"{address}#{raw}"
        if not reference.startswith("#"):
            return
        above: str | None = pointer
        while above is not None:
            here = self._resolve(above)
            if isinstance(here, dict) and "$id" in here:
                yield above + unquote(raw)
            above = parent(above)

    def _beside_identifier(self, reference: str, pointer: str) -> str | None:
        """Read a reference by the `$id` around it, which is its base (JSON Schema 2020-12, 8.2.1)."""
        above: str | None = pointer
        while above is not None:
            here = self._resolve(above)
            identifier = here.get("$id") if isinstance(here, dict) else None
            if isinstance(identifier, str):
                full = urljoin(urljoin(self._base(), identifier), reference)
                address, _, fragment = full.partition("#")
                known = self._find_address(address)
                return None if known is None else self._inside(known, fragment)
            above = parent(above)
        return None

    def _inside(self, pointer: str, fragment: str) -> str | None:
        """Find what a fragment means in the schema with an `$id`: a pointer, or an anchor."""
        if fragment and not fragment.startswith("/"):
            return self._find_anchor(pointer.partition("#")[0], fragment, pointer)
        found = f"{pointer}{fragment}"
        return found if self._exists(found) else None

    def _find_anchor(self, file: str, name: str, pointer: str) -> str:
        """Find an anchor: of several of that name the first in the nearest schema around the reference."""
        if file not in self._anchors:
            found: dict[str, list[str]] = {}
            for data, place in _objects(self._tree.resolve(f"{file}#"), f"{file}#"):
                for keyword in _ANCHORS:
                    anchor = data.get(keyword)
                    if isinstance(anchor, str):
                        found.setdefault(anchor, []).append(place)
            self._anchors[file] = found
        if name not in self._anchors[file]:
            raise LookupError(f'there is no anchor "{name}"')
        return _nearest(self._anchors[file][name], pointer)[0]

    def _find_address(self, address: str) -> str | None:
        """Find the thing whose `$self` or `$id` is an address."""
        if self._addresses is None:
            base = self._base()
            self._addresses = {base: "#"} if base else {}
            for data, pointer in _objects(self._tree.root, "#"):
                identifier = data.get("$id")
                if isinstance(identifier, str):
                    full = urljoin(base, identifier).rstrip("#")
                    self._addresses.setdefault(full, pointer)
        return self._addresses.get(address)

    def _base(self) -> str:
        root = self._tree.root
        base = root.get("$self") if isinstance(root, dict) else None
        return base if isinstance(base, str) else ""

    def _exists(self, pointer: str) -> bool:
        try:
            self._tree.resolve(pointer)
        except LookupError:
            return False
        return True

    def _resolve(self, pointer: str) -> JSON:
        try:
            return self._tree.resolve(pointer)
        except LookupError:
            return None

    def _keys(self, pointer: str) -> list[str]:
        found = self._resolve(pointer)
        return list(found) if isinstance(found, dict) else []


def _nearest(places: list[str], pointer: str) -> list[str]:
    """Give those of some pointers that are in the innermost thing around another pointer that has any."""
    above: str | None = pointer
    while above is not None:
        inside = [p for p in places if p == above or p.startswith(f"{above}/")]
        if inside:
            return inside
        above = parent(above)
    return places


def _objects(root: JSON, pointer: str) -> Iterator[tuple[dict[str, JSON], str]]:
    """Yield every object of some data with its pointer, outer ones first."""
    stack = [(root, pointer)]
    while stack:
        value, here = stack.pop()
        if isinstance(value, dict):
            yield value, here
            stack += [
                (item, join(here, key))
                for key, item in reversed(value.items())
                if isinstance(item, dict | list)
            ]
        elif isinstance(value, list):
            stack += [
                (item, f"{here}/{index}")
                for index, item in reversed(list(enumerate(value)))
                if isinstance(item, dict | list)
            ]
