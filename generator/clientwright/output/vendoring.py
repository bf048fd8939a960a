"""Copy a generated package into another project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..config import shown
from ..diagnostics import input_error
from .manifest import MANIFEST_NAME, Manifest
from .survey import Survey, survey
from .writer import Written, write

if TYPE_CHECKING:
    from pathlib import Path


def vendor(source: Path, destination: Path, force: bool = False) -> Written:
    """Copy the generated files of a package, and nothing else of its folder.

    All its imports are relative, so it works under whatever name it gets.

    Args:
        source: the generated package.
        destination: the folder that becomes the package, absolute.
        force: as for `write`.

    Raises:
        InputError: the source is not as it was generated, or the destination cannot
            be written.
    """
    _refuse_overlap(source, destination)
    try:
        before = survey(source)
        if before.manifest is None:
            raise input_error(
                "vendor-source",
                f"{shown(source)} is no generated package: it has no {MANIFEST_NAME}",
                fix="run clientwright generate first",
            )
        _refuse_altered(source, before, before.manifest)
        files = {
            path: content.decode()
            for path, content in before.generated.items()
            if path != MANIFEST_NAME
        }
    except (OSError, UnicodeDecodeError) as error:
        raise input_error(
            "vendor-source", f"{shown(source)} cannot be read: {error}"
        ) from error
    return write(files, destination, before.manifest.generator, force)


def _refuse_overlap(source: Path, destination: Path) -> None:
    here, there = source.resolve(), destination.resolve()
    if here.is_relative_to(there) or there.is_relative_to(here):
        raise input_error(
            "output-blocked",
            f"{shown(destination)} and the package itself, {shown(source)}, are one "
            "folder, or one is within the other",
            fix="name a folder in another project",
        )


def _refuse_altered(source: Path, before: Survey, manifest: Manifest) -> None:
    """Only what the generator wrote is worth copying; a lost file is found here."""
    missing = manifest.files.keys() - before.generated.keys()
    altered = sorted({*before.edited, *missing})
    if altered:
        raise input_error(
            "vendor-source",
            f"{shown(source)} is not as it was generated: {altered[0]} was changed "
            f"or is missing ({len(altered)} in all)",
            fix="run clientwright generate first",
        )
