"""Copy a generated package into another project, and say how a copy differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..config import shown
from ..diagnostics import input_error
from .differences import Change, Difference, differences
from .kinship import NOTE_NAME, row_of
from .licence import LICENCE
from .manifest import MANIFEST_NAME, Files, Manifest, digest
from .survey import Survey, survey
from .writer import Written, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .lock import Hashes


def vendor(
    source: Path,
    destination: Path,
    force: bool = False,
    origin: Mapping[str, str] | None = None,
) -> Written:
    """Copy the generated files of a package, and nothing else of its folder.

    All its imports are relative, so it works under whatever name it gets. A note beside
    them says what they were made from.

    Args:
        source: the generated package.
        destination: the folder that becomes the package, absolute.
        force: as for `write`.
        origin: what the package was made from: see `origin_of`.

    Raises:
        InputError: the source is not as it was generated, or the destination cannot
            be written.
    """
    _refuse_overlap(source, destination)
    files, generator = _copied(source, origin or {})
    return write(files, destination, generator, force)


def compare_copy(
    source: Path | None, destination: Path, origin: Mapping[str, str] | None = None
) -> tuple[Difference, ...]:
    """Say how a vendored copy differs from what would be copied now.

    Args:
        source: the generated package; None: it is not at hand, so the copy is compared
            with its own manifest only.
        destination: the copy.
        origin: as for `vendor`.

    Raises:
        InputError: the source is not as it was generated, or the copy cannot be read.
    """
    if source is not None:
        files, generator = _copied(source, origin or {})
        return differences(files, destination, generator)
    try:
        found = survey(destination)
    except OSError as error:
        raise input_error(
            "output-blocked", f"{shown(destination)} cannot be read: {error.strerror}"
        ) from error
    if found.manifest is None:
        return (Difference(MANIFEST_NAME, Change.MISSING),)
    edited = set(found.edited)
    return tuple(
        Difference(path, Change.EDITED if path in edited else Change.MISSING)
        for path in sorted(found.manifest.files)
        if path in edited or path not in found.generated
    )


def origin_of(
    document: str, hashes: Hashes | None, upstream: str | None
) -> Mapping[str, str]:
    """Say what a package was made from, as its copies tell it.

    Args:
        document: the document's name, without a path of this machine.
        hashes: the four hashes of the lock; None: there are none.
        upstream: where the document is published.
    """
    if hashes is None:
        return {f"document `{document}`": ""}
    published = "" if upstream is None else f", published at <{upstream}>"
    return {
        f"document `{document}`{published}": hashes.document,
        "overlays": hashes.overlay,
        "config": hashes.config,
        "generator": hashes.generator,
    }


def _copied(source: Path, origin: Mapping[str, str]) -> tuple[Files, str]:
    """Read the files of a copy; name the generator."""
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
    generator = before.manifest.generator
    package = digest(before.generated[MANIFEST_NAME])
    return {
        **files,
        NOTE_NAME: _note(
            generator, {row_of(source): package, **origin}, _library(files)
        ),
    }, generator


def _library(files: Files) -> str:
    """Say what a copy sends its requests with: its one module that knows it does."""
    module = files.get("_runtime/http.py", "")
    return "httpx2" if "from httpx2 import" in module else "httpx"


def _note(generator: str, origin: Mapping[str, str], library: str) -> str:
    """Write what a copy says of itself: no date and no path, so that copies are equal."""
    rows = "".join(
        f"| {name} | {f'`{found}`' if found else ''} |\n"
        for name, found in origin.items()
    )
    return f"""\
# A vendored client

{generator} generated this package in another project, and `clientwright vendor` copied it here.
Do not edit it: the next update would stop at the edit, and a check finds it. It needs attrs and {library}.

| made from | SHA-256 |
| --- | --- |
{rows}
| to | run |
| --- | --- |
| update it | `clientwright vendor --update FOLDER`, in the project that generates it |
| see whether it is as it was copied | `clientwright vendor --check FOLDER`, anywhere |

FOLDER is the folder of this file. What is in `_runtime` is part of clientwright, under this licence:

```
{LICENCE.rstrip()}
```
"""


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
