"""Say how a package on disk differs from what would be generated now."""

from __future__ import annotations

import difflib
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from attrs import frozen

from ..config import shown
from ..diagnostics import input_error
from .manifest import MANIFEST_NAME, Files, manifest_of, render_manifest
from .survey import Survey, survey

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Change(StrEnum):
    """What is the matter with one file."""

    MISSING = "missing"
    """It would be generated, and is not there."""
    SURPLUS = "surplus"
    """It was generated, and would not be any more."""
    OUTDATED = "outdated"
    """It is as it was generated, and would be different now."""
    EDITED = "hand-edited"
    """It is not as it was generated."""


@frozen
class Difference:
    """One file that is not as it would be generated now."""

    path: str
    change: Change
    diff: tuple[str, ...] = ()
    """The beginning of a unified diff, from what is there to what would be."""


def differences(
    files: Files, destination: Path, generator: str, lines: int | None = 20
) -> tuple[Difference, ...]:
    """Compare a package on disk with what would be generated; write nothing.

    Args:
        files: the package as it is generated now, without a manifest.
        destination: the package folder.
        generator: what the manifest would name as the generator.
        lines: how long the diff of a file may be; None: all of it, also of files that
            are missing or surplus.

    Returns:
        The differences in order of their paths, the manifest last. Foreign files are
        none.

    Raises:
        InputError: what is there cannot be compared.
    """
    try:
        before = survey(destination)
    except OSError as error:
        raise input_error(
            "output-blocked", f"{shown(destination)} cannot be read: {error.strerror}"
        ) from error
    manifest = render_manifest(manifest_of(files, generator))
    wanted = {**files, MANIFEST_NAME: manifest}
    return tuple(_differences(before, wanted, lines))


def _differences(
    before: Survey, wanted: Files, lines: int | None
) -> Iterator[Difference]:
    edited = set(before.edited)
    paths = {*before.generated, *wanted}
    # The manifest differs whenever something else does: it comes last.
    for path in sorted(paths, key=lambda path: (path == MANIFEST_NAME, path)):
        there, text = _text(before, path), wanted.get(path)
        if there == text:
            continue
        shown = lines is None or bool(there)
        diff = tuple(islice(unified(path, there, text), lines)) if shown else ()
        if path in edited or (there is not None and path not in before.generated):
            yield Difference(path, Change.EDITED, diff)
        elif there is None:
            yield Difference(path, Change.MISSING, diff)
        elif text is None:
            yield Difference(path, Change.SURPLUS, diff if lines is None else ())
        else:
            yield Difference(path, Change.OUTDATED, diff)


def _text(before: Survey, path: str) -> str | None:
    """Read what is there; a foreign file in the place of a generated one too."""
    if path in before.generated:
        return before.generated[path].decode(errors="replace")
    if path in before.foreign:
        return (before.folder / path).read_text(encoding="utf-8", errors="replace")
    return None


def unified(path: str, old: str | None, new: str | None) -> Iterator[str]:
    """Give the lines of a unified diff; None is a file that is not there."""
    return difflib.unified_diff(
        (old or "").splitlines(),
        (new or "").splitlines(),
        f"{path} (on disk)",
        f"{path} (generated now)",
        lineterm="",
        n=1,
    )
