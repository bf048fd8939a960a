"""`clientwright.lock`: what each client was made from, and the names in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import field, frozen

from .data import FORMAT, JSON, damaged, read_own, texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_DAMAGE = (
    "lock-damaged",
    "without it, names could change",
    "restore it from version control, or delete it to let names be chosen anew",
)


@frozen
class Hashes:
    """What the output was made from, one hash each."""

    document: str
    overlay: str
    config: str
    generator: str
    """The generator, its templates, and the formatter's settings."""

    def moved(self, now: Hashes) -> tuple[str, ...]:
        """Name the inputs that are not the same now."""
        pairs = zip(_INPUTS, self._values(), now._values(), strict=True)
        return tuple(name for name, old, new in pairs if old != new)

    def _values(self) -> tuple[str, ...]:
        return self.document, self.overlay, self.config, self.generator


_INPUTS = ("document", "overlay", "config", "generator")
_MAPS = ("remote", "files", "upstream", "upstream_files")


@frozen
class Locked:
    """What the lock says of one client."""

    hashes: Hashes
    names: Mapping[str, str] = field(factory=dict[str, str])
    """JSON Pointer to the identifier that the thing has, and keeps."""
    remote: Mapping[str, str] = field(factory=dict[str, str])
    """The files that were fetched from other hosts, and their SHA-256."""
    files: Mapping[str, str] = field(factory=dict[str, str])
    """The files beside the document that its references led to, and their SHA-256; ""
    for those that could not be read."""
    package: str = ""
    """The SHA-256 of the package's manifest: what came out."""
    upstream: Mapping[str, str] = field(factory=dict[str, str])
    """Where `update` got the document, its SHA-256, and what the server said of it."""
    upstream_files: Mapping[str, str] = field(factory=dict[str, str])
    """The entity tags of the files beside it, where the server gives any."""


def read_lock(path: Path) -> Mapping[str, Locked]:
    """Read a lock: the clients by their output; empty when there is no lock.

    Raises:
        InputError: it cannot be read, or is no lock.
    """
    if not path.exists():
        return {}
    clients = read_own(path, *_DAMAGE).get("clients")
    if not isinstance(clients, dict):
        raise damaged(path, *_DAMAGE)
    return {key: _locked(path, value) for key, value in clients.items()}


def render_lock(clients: Mapping[str, Locked]) -> str:
    """Write a lock as JSON; one name a line, so that it merges well."""
    content = {
        "format": FORMAT,
        "clients": {key: _rendered(clients[key]) for key in sorted(clients)},
    }
    return json.dumps(content, indent=2) + "\n"


def _rendered(locked: Locked) -> Mapping[str, object]:
    hashes = locked.hashes
    return {
        "document": hashes.document,
        "overlay": hashes.overlay,
        "config": hashes.config,
        "generator": hashes.generator,
        "package": locked.package,
        **({"files": dict(sorted(locked.files.items()))} if locked.files else {}),
        **({"remote": dict(sorted(locked.remote.items()))} if locked.remote else {}),
        **({"upstream": dict(locked.upstream)} if locked.upstream else {}),
        **(
            {"upstream_files": dict(sorted(locked.upstream_files.items()))}
            if locked.upstream_files
            else {}
        ),
        "names": dict(sorted(locked.names.items())),
    }


def _locked(path: Path, value: JSON) -> Locked:
    entry = value if isinstance(value, dict) else {}
    names = texts(entry.get("names"))
    maps = tuple(texts(entry.get(key, {})) for key in _MAPS)
    if names is None or None in maps:
        raise damaged(path, *_DAMAGE)
    remote, files, upstream, upstream_files = (found or {} for found in maps)
    match [entry.get(name, "") for name in (*_INPUTS, "package")]:
        case [
            str(document),
            str(overlay),
            str(config),
            str(generator),
            str(package),
        ] if document:
            hashes = Hashes(document, overlay, config, generator)
            return Locked(
                hashes, names, remote, files, package, upstream, upstream_files
            )
        case _:
            raise damaged(path, *_DAMAGE)
