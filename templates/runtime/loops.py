"""What asyncio and trio call differently."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager


async def sleep(seconds: float) -> None:
    """Wait, in whichever of the two event loops this runs."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        # The HTTP library also runs on trio, which must then have been imported.
        await sys.modules["trio"].sleep(seconds)
    else:
        await asyncio.sleep(seconds)


class LoopLock:
    """A lock for the tasks of one event loop; another loop gets a lock of its own."""

    __slots__ = ("_lock", "_loop")

    def __init__(self) -> None:
        self._loop: object = None
        self._lock: AbstractAsyncContextManager[object] | None = None

    def here(self) -> AbstractAsyncContextManager[object]:
        """The lock of the running loop."""
        import asyncio

        loop: object
        try:
            loop = asyncio.get_running_loop()
            make = asyncio.Lock
        except RuntimeError:
            trio = sys.modules["trio"]
            loop = trio.lowlevel.current_trio_token()
            make = trio.Lock
        lock = self._lock
        if lock is None or loop is not self._loop:
            lock = self._lock = make()
            self._loop = loop
        return lock
