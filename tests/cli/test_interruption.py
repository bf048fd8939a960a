"""A killed `generate` leaves the old package or the new one, and the next run is fine."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from cli.commands import DOCUMENT

if TYPE_CHECKING:
    from cli.commands import Folder

TIMES = 8


def test_killed_at_random_moments(project: Folder) -> None:
    old = project.snapshot("things")
    changed = DOCUMENT.replace("size", "weight").replace("Thing", "Widget")
    project.write("api.yaml", changed)
    started = time.monotonic()
    assert project.run("generate", "-q").status == 0
    whole = time.monotonic() - started
    new = project.snapshot("things")
    assert new != old
    moments = random.Random(3)
    for turn in range(TIMES):
        project.write("api.yaml", changed if turn % 2 else DOCUMENT)
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "clientwright", "generate", "-q"],
            cwd=project.path,
        )
        # Most of the run only reads; what matters is its end.
        time.sleep(whole * moments.uniform(0.6, 1.05))
        process.kill()
        process.wait()
        assert project.snapshot("things") in (old, new)
    project.write("api.yaml", DOCUMENT)
    assert project.run("generate").status == 0
    assert project.snapshot("things") == old
    assert project.run("check").status == 0
    assert sorted(path.name for path in project.path.iterdir()) == [
        "api.yaml",
        "clientwright.lock",
        "clientwright.toml",
        "things",
    ]
