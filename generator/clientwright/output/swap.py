"""Put a complete new folder in the place of an old one, in one step.

What a killed process left behind is beside the folder, under these names:

- `.NAME.clientwright-new`: the new folder while it is made, or the old one after the
  exchange: of no use.
- `.NAME.clientwright-old`: the old folder, where folders cannot be exchanged.
- `.NAME.clientwright-next`: the new folder, complete, while the old one is deleted.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# AT_FDCWD; and RENAME_EXCHANGE of Linux, which is RENAME_SWAP of macOS.
_CWD = -100
_EXCHANGE = 2


def staging(destination: Path) -> Path:
    """Say where the new folder is made: beside the old one, so on its disk."""
    return _beside(destination, "new")


def place(destination: Path) -> None:
    """Put the staged folder in place, and delete the old one.

    Raises:
        OSError: it cannot be done; the old folder is in place.
    """
    staged = staging(destination)
    if not destination.exists():
        staged.rename(destination)
    elif not _exchange(staged, destination):
        _rename_over(staged, destination)
    # The new folder is in place: what cannot be deleted now is deleted next time.
    shutil.rmtree(staged, ignore_errors=True)


def is_settled(destination: Path) -> bool:
    """Say whether no killed process left anything that `recover` would see to."""
    return not any(
        os.path.lexists(_beside(destination, role)) for role in ("new", "old", "next")
    )


def recover(destination: Path) -> None:
    """Finish or undo what a killed process began.

    Raises:
        OSError: what it left cannot be moved or deleted.
    """
    old, following = _beside(destination, "old"), _beside(destination, "next")
    if following.exists():
        _remove(destination)
        following.rename(destination)
    if old.exists() and not destination.exists():
        old.rename(destination)
    _remove(old)
    _remove(staging(destination))


def _rename_over(staged: Path, destination: Path) -> None:
    """Replace a folder where exchanging is not possible: in two steps."""
    old = _beside(destination, "old")
    try:
        destination.rename(old)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # An overlay file system (containers) does not rename a folder of a lower
        # layer. From here on only going forward is possible; `recover` does it.
        following = _beside(destination, "next")
        staged.rename(following)
        _remove(destination)
        following.rename(destination)
        return
    staged.rename(destination)
    _remove(old)


def _beside(destination: Path, role: str) -> Path:
    return destination.with_name(f".{destination.name}.clientwright-{role}")


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _exchange(left: Path, right: Path) -> bool:
    """Exchange two folders so that nobody ever sees neither; False: not possible."""
    if os.name != "posix":
        return False
    library = ctypes.CDLL(None)
    names = os.fsencode(left), os.fsencode(right)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return bool(library.renamex_np(*names, _EXCHANGE) == 0)
    if hasattr(library, "renameat2"):
        result = library.renameat2(_CWD, names[0], _CWD, names[1], _EXCHANGE)
        return bool(result == 0)
    return False
