"""Replace files on disk: all of them or none."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..config import shown
from ..diagnostics import input_error

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from pathlib import Path

    from ..diagnostics import InputError


@contextmanager
def replacing(path: Path, content: bytes) -> Generator[None]:
    """Replace a file after the block, if nothing is raised in it: see `replacing_all`.

    Raises:
        InputError: the file cannot be written.
    """
    with replacing_all({path: content}):
        yield


@contextmanager
def replacing_all(files: Mapping[Path, bytes]) -> Generator[None]:
    """Replace files after the block, if nothing is raised in it.

    Each content is written beside its file before the block runs, so that a full disk
    or a missing permission is found while nothing has changed yet. Folders are made for
    them. Files that are as they should be are not touched.

    Raises:
        InputError: a file cannot be written; all are as they were.
    """
    made: list[Path] = []
    staged: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            _stage(path, content, staged, made)
        yield
        _place(staged)
    except BaseException:
        _forget(staged.values(), made)
        raise


def _stage(
    path: Path, content: bytes, staged: dict[Path, Path], made: list[Path]
) -> None:
    """Write a content beside its file; note what was made for that."""
    path = path.resolve()  # what a link leads to is replaced, and not the link
    beside = _beside(path, "new")
    try:
        if path.is_file() and path.read_bytes() == content:
            beside.unlink(missing_ok=True)
            return
        if path.is_dir():
            raise _not_writable(path, "it is a folder")
        missing = [p for p in path.parents if not p.exists()]
        path.parent.mkdir(parents=True, exist_ok=True)
        made += reversed(missing)
        staged[path] = beside
        beside.write_bytes(content)
        if path.exists():
            shutil.copymode(path, beside)
    except OSError as error:
        raise _not_writable(path, error.strerror or str(error)) from error


def _place(staged: Mapping[Path, Path]) -> None:
    """Put what was staged in place; put back what was there if one cannot be."""
    # One alone is replaced in one step; of several, the old ones are kept until the end.
    several = len(staged) > 1
    placed: dict[Path, Path | None] = {}
    for path, beside in staged.items():
        try:
            kept = _keep(path) if several and path.exists() else None
            beside.replace(path)
        except OSError as error:
            _put_back(placed)
            raise _not_writable(path, error.strerror or str(error)) from error
        placed[path] = kept
    for kept in placed.values():
        if kept is not None:
            with suppress(OSError):
                kept.unlink()


def _put_back(placed: Mapping[Path, Path | None]) -> None:
    """Undo what was placed: each file, and what was kept of it."""
    for path, kept in placed.items():
        with suppress(OSError):
            if kept is None:
                path.unlink()
            else:
                kept.replace(path)


def _keep(path: Path) -> Path:
    old = _beside(path, "old")
    old.unlink(missing_ok=True)
    try:
        os.link(path, old)
    except OSError:
        # Not every file system has hard links.
        shutil.copy2(path, old)
    return old


def _forget(staged: Iterable[Path], made: list[Path]) -> None:
    """Remove what was staged, and the folders that were made for it."""
    with suppress(OSError):
        for beside in staged:
            beside.unlink(missing_ok=True)
        for folder in reversed(made):
            folder.rmdir()


def _beside(path: Path, role: str) -> Path:
    return path.with_name(f".{path.name}.clientwright-{role}")


def _not_writable(path: Path, why: str) -> InputError:
    return input_error("output-not-writable", f"{shown(path)} cannot be written: {why}")
