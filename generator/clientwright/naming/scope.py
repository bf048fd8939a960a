"""A namespace in which every name is given once, by rule and never by counting."""

import hashlib
from collections.abc import Iterable, Iterator

from ..ir import Pointer


class Scope:
    """Names that are taken.

    Args:
        reserved: names that nobody may have.
        fold: whether names that differ only in case clash (file names do on some systems).
    """

    def __init__(self, reserved: Iterable[str] = (), *, fold: bool = False) -> None:
        self._fold = fold
        self._taken = {self._key(name) for name in reserved}

    def __contains__(self, name: str) -> bool:
        return self._key(name) in self._taken

    def take(self, name: str) -> None:
        """Take a name, whether it is free or not."""
        self._taken.add(self._key(name))

    def claim(self, candidates: Iterable[str], pointer: Pointer) -> str:
        """Take the first free candidate, and return it.

        When none is free, the pointer itself makes the first one unique: the name depends on nothing else,
        so that another schema never changes it.
        """
        first = ""
        for candidate in candidates:
            first = first or candidate
            if candidate not in self:
                self.take(candidate)
                return candidate
        for suffix in _suffixes(pointer):
            name = f"{first}{suffix}" if first[:1].isupper() else f"{first}_{suffix}"
            if name not in self:
                self.take(name)
                return name
        raise AssertionError("a digest has more than one prefix")

    def _key(self, name: str) -> str:
        return name.lower() if self._fold else name


def _suffixes(pointer: Pointer) -> Iterator[str]:
    digest = hashlib.sha256(pointer.encode("utf-8", "surrogatepass")).hexdigest()
    for length in range(4, len(digest)):
        yield digest[:length]
