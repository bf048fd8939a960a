"""Runs whole processes, and says how long they took."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Ended(NamedTuple):
    """How a process ended, and what it took, with the processes that it started."""

    status: int
    wall: float
    """Seconds from its start to its end."""
    cpu: float
    """Seconds of CPU, of user and system. Depends less on what else the machine does."""
    said: str
    """What it printed, both streams."""


def run(command: Sequence[str], **environment: str) -> Ended:
    """Run a command to its end. Only one may run at a time."""
    before, started = _children_cpu(), time.perf_counter()
    done = subprocess.run(
        command,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, **environment},
    )
    wall = time.perf_counter() - started
    return Ended(done.returncode, wall, _children_cpu() - before, done.stdout)


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
