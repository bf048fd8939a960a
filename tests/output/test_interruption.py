"""Killed at any moment, a run leaves the old package or the new one, never a mixture."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from clientwright.output import exclusive, swap, write
from output.folders import GENERATOR, snapshot

WRITER = """
import sys
from pathlib import Path
from clientwright.output import write

folder = Path(sys.argv[1])
print("ready", flush=True)
version = 0
while True:
    version += 1
    # Every file changes with the version, and so does the set of files.
    files = {f"m{n}/f{n}.py": f"V = {version}\\n" for n in range(20 + version % 5)}
    write(files, folder, "clientwright 1")
"""
TIMES = 30


def start(script: str, *arguments: str) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process


def test_killed_at_random_moments(tmp_path: Path) -> None:
    folder = tmp_path / "pkg"
    write({"m0/f0.py": "V = 0\n"}, folder, GENERATOR)
    (folder / "mine.txt").write_text("mine")
    moments = random.Random(2)
    left_behind = seen_new = 0
    for _ in range(TIMES):
        process = start(WRITER, str(folder))
        time.sleep(moments.uniform(0, 0.05))
        process.kill()
        process.communicate()
        found = snapshot(folder)
        versions = {text for path, text in found.items() if path.endswith(".py")}
        assert len(versions) == 1, "a mixture of two versions"
        (version,) = versions
        assert isinstance(version, bytes)
        count = sum(path.endswith(".py") for path in found)
        number = int(version.removeprefix(b"V = "))
        assert count == (20 + number % 5 if number else 1)
        assert found["mine.txt"] == b"mine"
        seen_new += number > 0
        left_behind += len(list(tmp_path.iterdir())) > 1
        # The next run finds nothing to be damaged, and cleans up.
        write({"m0/f0.py": "V = 0\n"}, folder, GENERATOR)
        assert [path.name for path in tmp_path.iterdir()] == ["pkg"]
    # Otherwise the moments were not those that matter.
    assert seen_new
    assert left_behind


@pytest.mark.parametrize("step", range(6))
def test_killed_between_the_steps_of_a_swap(
    tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where folders cannot be exchanged, the next run finishes or undoes the swap."""
    folder = tmp_path / "pkg"
    old, new = {"a.py": "old", "b.py": "old"}, {"a.py": "new", "c.py": "new"}
    write(old, folder, GENERATOR)
    (folder / "mine.txt").write_text("mine")
    _die_at(folder, step, monkeypatch)
    child = os.fork()
    if child == 0:
        write(new, folder, GENERATOR)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0, "it was not killed"
    monkeypatch.undo()
    swap.recover(folder)
    found = {path: text for path, text in snapshot(folder).items() if path[0] != "_"}
    assert found in (
        {"a.py": b"old", "b.py": b"old", "mine.txt": b"mine"},
        {"a.py": b"new", "c.py": b"new", "mine.txt": b"mine"},
    )
    assert [path.name for path in tmp_path.iterdir()] == ["pkg"]


def _die_at(folder: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a swap die before one of its steps; at odd ones, where nothing renames."""
    rename, rmtree = Path.rename, shutil.rmtree
    left = step // 2

    def count() -> None:
        nonlocal left
        if left == 0:
            os._exit(0)
        left -= 1

    def dying_rename(self: Path, target: Path) -> Path:
        if self == folder and step % 2:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        count()
        return rename(self, target)

    def dying_rmtree(path: Path, ignore_errors: bool = False) -> None:
        if step % 2:
            (path / "a.py").unlink(missing_ok=True)
        count()
        rmtree(path, ignore_errors)

    def impossible(left: Path, right: Path) -> bool:
        return False

    monkeypatch.setattr(swap, "_exchange", impossible)
    monkeypatch.setattr(Path, "rename", dying_rename)
    monkeypatch.setattr(shutil, "rmtree", dying_rmtree)


def test_two_writers_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "pkg"
    writers = [start(WRITER, str(folder)) for _ in range(2)]
    deadline = time.monotonic() + 0.7
    while time.monotonic() < deadline:
        assert all(writer.poll() is None for writer in writers)
        time.sleep(0.02)
    for writer in writers:
        writer.kill()
        writer.communicate()
    texts = {text for path, text in snapshot(folder).items() if path.endswith(".py")}
    assert len(texts) == 1


def test_a_lock_is_waited_for_and_ends_with_its_process(tmp_path: Path) -> None:
    holder = start(
        "import sys, time; from pathlib import Path\n"
        "from clientwright.output import exclusive\n"
        "with exclusive(Path(sys.argv[1])):\n"
        "    print('ready', flush=True); time.sleep(60)",
        str(tmp_path),
    )
    waited: list[bool] = []

    def waiting() -> None:
        waited.append(True)
        holder.send_signal(signal.SIGKILL)

    with exclusive(tmp_path, waiting):
        assert waited == [True]
    holder.communicate()
