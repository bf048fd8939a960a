"""Look at the folder that a package is to be written to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from ..config import shown
from ..diagnostics import InputError, input_error
from ..line_ends import text_digest, with_plain_ends
from .manifest import MANIFEST_NAME, Manifest, digest, read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@frozen
class Survey:
    """What stands at a destination before it is written."""

    folder: Path
    exists: bool
    manifest: Manifest | None
    generated: Mapping[str, bytes]
    """What the manifest lists and is there, with its present content, whose lines end
    with LF whatever Git has made of them."""
    foreign: tuple[str, ...]
    """All other files, links, and folders without a file, in order. No caches."""

    @property
    def edited(self) -> tuple[str, ...]:
        """The generated files that are no longer as they were written."""
        if self.manifest is None:
            return ()
        hashes = self.manifest.files
        return tuple(
            path
            for path, content in self.generated.items()
            if path in hashes and digest(content) != hashes[path]
        )


def survey(folder: Path, damaged_is_absent: bool = False) -> Survey:
    """Look at a folder and tell generated files from foreign ones.

    Args:
        folder: the package folder; it need not exist.
        damaged_is_absent: take a manifest that cannot be read for none.

    Raises:
        InputError: a file or a link is in the way, or the manifest is damaged.
        OSError: the folder cannot be read.
    """
    if folder.is_symlink():
        raise input_error(
            "output-blocked",
            f"{shown(folder)} is a symbolic link; a package is not written through one",
            fix=f"name the folder it leads to: {shown(folder.resolve())}",
        )
    if not os.path.lexists(folder):
        return Survey(folder, False, None, {}, ())
    if not folder.is_dir():
        raise input_error(
            "output-blocked",
            f"{shown(folder)} is a file; the package needs a folder there",
            fix="remove the file, or choose another folder",
        )
    manifest = _manifest(folder, damaged_is_absent)
    listed = {MANIFEST_NAME, *manifest.files} if manifest else set[str]()
    present = tuple(sorted(_walk(folder, "")))
    generated = {
        path: with_plain_ends((folder / path).read_bytes())
        for path in present
        if path in listed and _is_plain_file(folder / path)
    }
    foreign = tuple(path for path in present if path not in generated)
    return Survey(folder, True, manifest, generated, foreign)


def _manifest(folder: Path, damaged_is_absent: bool) -> Manifest | None:
    try:
        return read_manifest(folder)
    except InputError:
        if damaged_is_absent:
            return None
        raise


def _is_plain_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _walk(folder: Path, prefix: str) -> Iterator[str]:
    """Give every file, link and empty folder. Caches of Python are nobody's work."""
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{prefix}{entry.name}"
            if not entry.is_dir(follow_symlinks=False):
                yield path
            elif entry.name != "__pycache__":
                inner = tuple(_walk(Path(entry.path), f"{path}/"))
                yield from inner or (path,)


def intact(folder: Path) -> tuple[str, int] | None:
    """Find a package that is as its manifest says, by reading no more than its files.

    Returns:
        The hash of the manifest, and how many files it lists; None when the package
        is not there, or anything in it is missing or was changed.
    """
    try:
        manifest = read_manifest(folder)
        if manifest is None or not all(
            _is_plain_file(folder / path)
            and text_digest((folder / path).read_bytes()) == expected
            for path, expected in manifest.files.items()
        ):
            return None
        content = with_plain_ends((folder / MANIFEST_NAME).read_bytes())
    except (InputError, OSError):
        return None
    return digest(content), len(manifest.files)
