"""Write a package to disk: all of it or nothing, and nobody's work is lost."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from attrs import frozen

from ..config import shown
from ..diagnostics import InputError, input_error
from .differences import unified
from .locking import exclusive
from .manifest import MANIFEST_NAME, Files, manifest_of, render_manifest
from .survey import Survey, survey
from .swap import place, recover, staging

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_SHOWN = 20
"""How many files a message lists, and lines of each diff it shows."""

_DIFFS = 3
"""How many files it shows the diff of."""


@frozen
class Written:
    """What a run did to a package folder."""

    total: int
    """How many files the package has, the manifest not counted."""
    changed: tuple[str, ...]
    """The files that were added or are not as before; without the manifest."""
    removed: tuple[str, ...]
    """The files that were generated before and are not any more."""


def write(
    files: Files, destination: Path, generator: str, force: bool = False
) -> Written:
    """Make a folder hold exactly these generated files, and foreign files as before.

    The new tree is made beside the old one and put in its place in one step. A
    folder that is already right is not touched. Files that did not change keep
    their time stamps.

    Args:
        files: the package, without a manifest.
        destination: the package folder, absolute; folders above it are made.
        generator: what the manifest names as the generator.
        force: give up hand edits, and write into a folder that is not ours.

    Raises:
        InputError: it cannot be written, or must not; nothing was changed.
    """
    content = _contents(files, generator)
    _refuse_own_ground(destination)
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        with exclusive(destination.parent):
            recover(destination)
            if not force:
                _refuse_others(destination)
            before = survey(destination, damaged_is_absent=force)
            _refuse_loss(before, content, force)
            result = _compare(before, content)
            if dict(before.generated) != content:
                _replace(before, content)
            return result
    except OSError as error:
        raise _not_writable(destination, error) from error


_PERMISSIONS = "check the permissions of the folder and of the one it is in"
_FIXES = {
    errno.ENOSPC: "make room on the disk that the folder is on",
    errno.EDQUOT: "make room: your quota on that disk is used up",
    errno.EFBIG: "raise the limit for the size of files (ulimit -f)",
    errno.EROFS: "choose another folder: that disk can only be read",
}


def _contents(files: Files, generator: str) -> dict[str, bytes]:
    """Encode the files, and add the manifest."""
    for path in files:
        parts = PurePosixPath(path).parts
        if not parts or ".." in parts or parts[0] == "/" or path == MANIFEST_NAME:
            raise ValueError(f"{path!r} cannot be a generated file")
    manifest = render_manifest(manifest_of(files, generator))
    return {
        path: text.encode()
        for path, text in sorted({**files, MANIFEST_NAME: manifest}.items())
    }


def _refuse_own_ground(destination: Path) -> None:
    """The working folder cannot be replaced: every shell in it would lose it."""
    here, there = Path.cwd(), destination.resolve()
    if there in (here, *here.parents):
        raise input_error(
            "output-blocked",
            f"{shown(destination)} is the working folder, or one above it; it would "
            "be replaced as a whole",
            fix="name a folder within it, or run this from elsewhere",
        )
    with suppress(RuntimeError):  # there is no home folder
        home = Path.home().resolve()
        if there in (home, *home.parents):
            raise input_error(
                "output-blocked",
                f"{shown(destination)} is your home folder, or one above it; it would "
                "be replaced as a whole",
                fix="name a folder within it",
            )


def _refuse_others(folder: Path) -> None:
    """Leave a folder alone that is not ours, without looking into all that is in it."""
    if folder.is_symlink() or not folder.is_dir() or (folder / MANIFEST_NAME).is_file():
        return
    with os.scandir(folder) as entries:
        if all(entry.name == "__pycache__" for entry in entries):
            return
    raise input_error(
        "output-not-ours",
        f"{shown(folder)} is not empty and has no {MANIFEST_NAME}: it does not look "
        "like a generated package; nothing was written",
        fix="choose another folder, or use --force: other files stay there",
    )


def _refuse_loss(before: Survey, content: Mapping[str, bytes], force: bool) -> None:
    """Stop when writing would destroy what the generator did not write."""
    _refuse_folders_in_the_way(before, content)
    if force:
        return
    edited = [p for p in before.edited if before.generated[p] != content.get(p)]
    blocking = [p for p in before.foreign if p in content]
    if edited or blocking:
        error = input_error(
            "output-hand-edited",
            f"{_count(edited + blocking)} in {shown(before.folder)} would lose what "
            f"was written by hand; nothing was written: {_listed(edited + blocking)}",
            fix="move the changes elsewhere (for the document: an overlay), or use "
            "--force to give them up",
        )
        lost = tuple(_lost(before, content, edited + blocking))
        raise InputError(error.diagnostic, lost)


def _lost(
    before: Survey, content: Mapping[str, bytes], paths: list[str]
) -> Iterator[str]:
    """Show what would be lost, as far as a screen can."""
    for path in sorted(paths)[:_DIFFS]:
        old = (before.folder / path).read_text(encoding="utf-8", errors="replace")
        new = content[path].decode() if path in content else None
        yield ""
        yield from islice(unified(path, old, new), _SHOWN)


def _refuse_folders_in_the_way(before: Survey, content: Mapping[str, bytes]) -> None:
    """A foreign folder where a file must be, or the reverse, is never resolved."""
    foreign = {path: PurePosixPath(path) for path in before.foreign}
    for path in content:
        wanted = PurePosixPath(path)
        for name, other in foreign.items():
            is_folder = name == path and (before.folder / name).is_dir()
            if is_folder or wanted in other.parents or other in wanted.parents:
                raise input_error(
                    "output-blocked",
                    f"{shown(before.folder / name)} stands where {path} must be",
                    fix="move it out of the package",
                )


def _compare(before: Survey, content: Mapping[str, bytes]) -> Written:
    changed = [p for p in content if before.generated.get(p) != content[p]]
    return Written(
        total=len(content) - 1,
        changed=tuple(path for path in changed if path != MANIFEST_NAME),
        removed=tuple(path for path in before.generated if path not in content),
    )


def _replace(before: Survey, content: Mapping[str, bytes]) -> None:
    """Make the new tree beside the old one, and swap them."""
    staged = staging(before.folder)
    try:
        staged.mkdir()
        for path, data in content.items():
            target = staged / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if before.generated.get(path) == data:
                _carry(before.folder / path, target)
            else:
                target.write_bytes(data)
        for path in before.foreign:
            if path not in content:
                _carry(before.folder / path, staged / path)
        place(before.folder)
    except BaseException:
        with suppress(OSError):
            recover(before.folder)
        raise


def _carry(old: Path, new: Path) -> None:
    """Have a file of the old tree in the new one too, with its time stamp."""
    new.parent.mkdir(parents=True, exist_ok=True)
    if old.is_symlink():
        new.symlink_to(old.readlink())
    elif old.is_dir():
        new.mkdir()
    else:
        try:
            os.link(old, new)
        except OSError:
            # Not every file system has hard links.
            shutil.copy2(old, new)


def _not_writable(destination: Path, error: OSError) -> Exception:
    place = f" ({error.filename})" if error.filename else ""
    return input_error(
        "output-not-writable",
        f"{shown(destination)} cannot be written: {error.strerror}{place}; it is as "
        "it was",
        fix=_FIXES.get(error.errno or 0, _PERMISSIONS),
    )


def _count(paths: list[str]) -> str:
    return f"{len(paths)} file{'' if len(paths) == 1 else 's'}"


def _listed(paths: Iterable[str]) -> str:
    """List files; not more than a screen can show."""
    ordered = sorted(paths)
    more = len(ordered) - _SHOWN
    return ", ".join(ordered[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
