"""`clientwright watch` generates when something is saved, and survives mistakes."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from cli.commands import CONFIG, DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from cli.commands import Folder

PATIENCE = 60.0


def wait_for(path: Path, text: str) -> None:
    """Wait until a file says something."""
    deadline = time.monotonic() + PATIENCE
    while not (path.is_file() and text in path.read_text()):
        assert time.monotonic() < deadline, f"{text} did not come to {path.name}"
        time.sleep(0.02)


@contextmanager
def watching(project: Folder, *command: str) -> Generator[Path]:
    """Start a watch, give the file of what it says, and interrupt it in the end."""
    log = project.path / "log"
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "clientwright", *command],
            cwd=project.path,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_for(log, "Ctrl-C ends it")
        yield log
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert "Traceback" not in log.read_text()
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("command", [("watch",), ("generate", "--watch")])
def test_what_is_saved_is_generated(project: Folder, command: tuple[str, ...]) -> None:
    thing = project.path / "things/models/thing.py"
    with watching(project, *command) as log:
        assert "watching api.yaml, clientwright.toml; Ctrl-C" in log.read_text()
        project.write("api.yaml", DOCUMENT.replace("size", "weight"))
        wait_for(thing, "weight")
        project.write("clientwright.toml", CONFIG + 'client_name = "Mine"\n')
        wait_for(project.path / "things/_client.py", "class Mine(")


def test_mistakes_do_not_end_it(project: Folder) -> None:
    thing = project.path / "things/models/thing.py"
    with watching(project, "watch") as log:
        project.write("api.yaml", "openapi: [")
        wait_for(log, "error[syntax]")
        (project.path / "api.yaml").unlink()
        wait_for(log, "error[no-such-file]")
        project.write("api.yaml", DOCUMENT.replace("size", "weight"))
        wait_for(thing, "weight")
        project.write("clientwright.toml", "spec = 1\n")
        wait_for(log, "error[config-wrong-type]")
        project.write("clientwright.toml", CONFIG + 'client_name = "Mine"\n')
        wait_for(project.path / "things/_client.py", "class Mine(")


def test_files_that_references_lead_to_are_watched(project: Folder) -> None:
    text = DOCUMENT.replace("{type: integer}", "{$ref: parts/size.yaml}")
    project.write("parts/size.yaml", "type: integer\n")
    project.write("api.yaml", text)
    assert project.run("generate", "--quiet").status == 0
    with watching(project, "watch") as log:
        # Nothing had moved: they are known from the lock.
        assert "parts/size.yaml" in log.read_text()
        project.write("parts/size.yaml", "type: boolean\n")
        wait_for(log, "wrote ")


def test_a_watch_needs_something_to_watch(folder: Folder) -> None:
    assert folder.run("watch").status == 2
    ended = folder.run("generate", "api.yaml", "-o", "x", "--watch", "--dry-run")
    assert (ended.status, "error[argument-conflict]" in ended.err) == (2, True)
