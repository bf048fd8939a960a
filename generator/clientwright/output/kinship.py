"""Say which of several packages a copy was made from, by what both say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..diagnostics import InputError
from .manifest import read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NOTE_NAME = "VENDORED.md"
"""What a copy says of its source."""

_OF_THE_API = ("models/", "params/", "resources/")


@frozen(order=True)
class _Likeness:
    """How much speaks for a package, the strongest first."""

    named: bool
    """The copy says its name."""
    common: int
    """How many modules of the API both have."""


def row_of(source: Path) -> str:
    """Say in a copy which package it is of, by no path of this machine."""
    return f"package `{source.name}`"


def source_of(copy: Path, packages: Iterable[Path]) -> Path | None:
    """Find the package that a copy, maybe an old one, is of.

    Most modules of the API have the same names in both: the lock keeps names, while the name of a package, a class
    or a document is the same in many projects. None: it is of none of them.

    Raises:
        InputError: the manifest of the copy cannot be read.
    """
    theirs = _modules(copy)
    note = _note(copy)
    found = {
        package: likeness
        for package in packages
        if (likeness := _likeness(package, theirs, note)) is not None
    }
    return max(found, key=found.__getitem__, default=None)


def _likeness(package: Path, theirs: frozenset[str], note: str) -> _Likeness | None:
    named = f"| {row_of(package)} |" in note
    try:
        ours = _modules(package)
    except InputError:
        ours = frozenset[str]()
    fewer = min(len(ours), len(theirs))
    common = len(ours & theirs)
    # Without modules to compare, as before the package is generated, names must do.
    alike = common * 2 > fewer if fewer else named
    return _Likeness(named, common) if alike else None


def _modules(package: Path) -> frozenset[str]:
    manifest = read_manifest(package)
    files = () if manifest is None else manifest.files
    return frozenset(
        path
        for path in files
        if path.startswith(_OF_THE_API) and not path.endswith("/__init__.py")
    )


def _note(copy: Path) -> str:
    try:
        return (copy / NOTE_NAME).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
