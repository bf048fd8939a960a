"""Let one process at a time work on a folder or a config."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

if sys.platform == "win32":

    def _acquire(descriptor: int, waiting: Callable[[], None]) -> None:
        """Do nothing: folders cannot be locked here."""

else:
    import fcntl

    def _acquire(descriptor: int, waiting: Callable[[], None]) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            # The file system has no locks (ENOLCK, ENOTSUP): go on without.
            return


@contextmanager
def exclusive(
    path: Path, waiting: Callable[[], None] = lambda: None
) -> Generator[None]:
    """Hold a lock on an existing file or folder while the block runs.

    The lock is the kernel's: it needs no file of its own and ends with the process,
    however that ends. Where there are no such locks (Windows, some network
    folders) the block runs without.

    Args:
        path: what to lock; it is only opened for reading.
        waiting: called once if another process has the lock.
    """
    if sys.platform == "win32":
        # A folder cannot even be opened here.
        yield
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _acquire(descriptor, waiting)
        yield
    finally:
        os.close(descriptor)
