"""`_manifest.json`: which files of a package are generated, and what was in them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from .data import FORMAT, damaged, read_own, texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MANIFEST_NAME = "_manifest.json"
_DAMAGE = (
    "manifest-damaged",
    "it is not known which files are generated",
    "restore it from version control, or use --force",
)

Files: TypeAlias = "Mapping[str, str]"
"""Path in the package, with "/" between folders, to the text of the file."""


@frozen
class Manifest:
    """What a package says of itself."""

    generator: str
    """The generator, and its version."""
    files: Mapping[str, str]
    """Path in the package to the SHA-256 of the file. Does not list the manifest."""


def digest(content: bytes) -> str:
    """Hash the content of a file as manifests state it."""
    return hashlib.sha256(content).hexdigest()


def manifest_of(files: Files, generator: str) -> Manifest:
    """List files that are about to be written."""
    hashes = {path: digest(files[path].encode()) for path in sorted(files)}
    return Manifest(generator, hashes)


def package_digest(files: Files, generator: str) -> str:
    """Hash a package as a whole, by its manifest."""
    return digest(render_manifest(manifest_of(files, generator)).encode())


def render_manifest(manifest: Manifest) -> str:
    """Write a manifest as JSON; the same manifest always gives the same bytes."""
    content = {
        "format": FORMAT,
        "generator": manifest.generator,
        "files": dict(sorted(manifest.files.items())),
    }
    return json.dumps(content, indent=2) + "\n"


def read_manifest(folder: Path) -> Manifest | None:
    """Read the manifest of a package folder; None when there is none.

    Raises:
        InputError: there is one, and it cannot be read.
    """
    path = folder / MANIFEST_NAME
    if not path.is_file():
        return None
    content = read_own(path, *_DAMAGE)
    generator, files = content.get("generator"), texts(content.get("files"))
    if not isinstance(generator, str) or files is None:
        raise damaged(path, *_DAMAGE)
    return Manifest(generator, files)
