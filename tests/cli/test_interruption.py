"""A killed `generate` leaves the old package or the new one, and the next run is fine."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from cli.commands import DOCUMENT

if TYPE_CHECKING:
    from cli.commands import Folder, Snapshot

CHANGED = DOCUMENT.replace("size", "weight").replace("Thing", "Widget")
LEFT = [
    *(".clientwright_cache", "api.yaml", "clientwright.lock", "clientwright.toml"),
    "things",
]


def start(project: Folder) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "clientwright", "generate", "-q"],
        cwd=project.path,
    )


def both(project: Folder) -> tuple[Snapshot, Snapshot]:
    """Give the package of either document; the first is on disk in the end."""
    old = project.snapshot("things")
    project.write("api.yaml", CHANGED)
    assert project.run("generate", "-q").status == 0
    new = project.snapshot("things")
    assert new != old
    project.write("api.yaml", DOCUMENT)
    assert project.run("generate", "-q").status == 0
    return old, new


@pytest.mark.parametrize("times", [12, pytest.param(200, marks=pytest.mark.slow)])
def test_killed_at_random_moments(project: Folder, times: int) -> None:
    """Never a mixture: each file is the old one or each is the new one."""
    old, new = both(project)
    started = time.monotonic()
    project.write("api.yaml", CHANGED)
    assert start(project).wait() == 0
    whole = time.monotonic() - started
    moments = random.Random(3)
    finished = 0
    for turn in range(times):
        project.write("api.yaml", CHANGED if turn % 2 else DOCUMENT)
        process = start(project)
        # Most of the run only reads; what matters is its end. Every tenth is at any time.
        earliest = 0.0 if turn % 10 == 9 else 0.6
        time.sleep(whole * moments.uniform(earliest, 1.1))
        finished += process.poll() == 0
        process.kill()
        process.wait()
        assert project.snapshot("things") in (old, new)
    # Otherwise the moments were not those that matter.
    assert finished < times
    project.write("api.yaml", DOCUMENT)
    assert project.run("generate").status == 0
    assert project.snapshot("things") == old
    assert project.run("check").status == 0
    assert sorted(path.name for path in project.path.iterdir()) == LEFT


def test_two_at_once(project: Folder) -> None:
    """They wait for each other: package and lock fit together in the end."""
    old, new = both(project)
    for turn in range(3):
        project.write("api.yaml", CHANGED if turn % 2 == 0 else DOCUMENT)
        processes = [start(project) for _ in range(3)]
        assert [process.wait(60) for process in processes] == [0, 0, 0]
        assert project.snapshot("things") == (new if turn % 2 == 0 else old)
        assert project.run("check").status == 0
    assert sorted(path.name for path in project.path.iterdir()) == LEFT


def test_two_clients_of_one_lock_at_once(folder: Folder) -> None:
    """Neither loses what the other wrote into the lock."""
    folder.write("b.yaml", DOCUMENT.replace("Things", "Others"))
    folder.write(
        "clientwright.toml",
        '[[client]]\nspec = "api.yaml"\noutput = "a"\n'
        '[[client]]\nspec = "b.yaml"\noutput = "b"\n',
    )
    command = [sys.executable, "-P", "-m", "clientwright", "generate", "-q", "--client"]
    for _ in range(3):
        (folder.path / "clientwright.lock").unlink(missing_ok=True)
        processes = [
            subprocess.Popen([*command, name], cwd=folder.path) for name in "ab"
        ]
        assert [process.wait(60) for process in processes] == [0, 0]
        assert folder.run("check", "--quiet").status == 0
