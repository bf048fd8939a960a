"""`clientwright watch` generates when something is saved, and survives mistakes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import typer
from cli.commands import CONFIG, DOCUMENT
from clientwright.commands import watching as watching_module
from clientwright.diagnostics import input_error

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


def wait_for_last(path: Path, text: str) -> None:
    """Wait until the last line of a file says something."""
    deadline = time.monotonic() + PATIENCE
    while text not in (path.read_text().splitlines() or [""])[-1]:
        assert time.monotonic() < deadline, f"{text} is not the end of {path.name}"
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


OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions:
  - target: $.components.schemas.Thing.properties
    update: {ADDED: {type: string}}
"""


def test_overlays_are_watched(project: Folder) -> None:
    thing = project.path / "things/models/thing.py"
    project.write("ours.yaml", OVERLAY.replace("ADDED", "colour"))
    project.write("clientwright.toml", CONFIG + 'overlay = "ours.yaml"\n')
    with watching(project, "watch") as log:
        assert "ours.yaml" in log.read_text()
        assert "colour: " in thing.read_text()
        project.write("ours.yaml", OVERLAY.replace("ADDED", "shade"))
        wait_for(thing, "shade: ")


@pytest.mark.parametrize("force", [True, False])
def test_hand_edits_are_given_up_by_force_only(project: Folder, force: bool) -> None:
    client = project.path / "things/_client.py"
    client.write_text("mine\n")
    with watching(project, "watch", *(["--force"] if force else [])) as log:
        assert ("error[output-hand-edited]" in log.read_text()) is not force
        assert (client.read_text() == "mine\n") is not force


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


def test_files_of_references_are_watched_also_after_an_error(project: Folder) -> None:
    text = DOCUMENT.replace("{type: integer}", "{$ref: parts/size.yaml}")
    project.write("parts/size.yaml", "type: integer\n")
    client = project.path / "things/_client.py"
    as_generated = client.read_text()
    client.write_text("mine\n")
    with watching(project, "watch") as log:
        # The reference is new, and what it leads to was read by a run that failed.
        project.write("api.yaml", text)
        wait_for(log, "parts/size.yaml")
        assert "error[output-hand-edited]" in log.read_text()
        client.write_text(as_generated)
        project.write("parts/size.yaml", "type: boolean\n")
        wait_for(project.path / "things/models/size.py", "bool")
        # A document that cannot be read at all refers to what it referred to.
        project.write("api.yaml", "openapi: [")
        wait_for(log, "error[syntax]")
        wait_for_last(log, "parts/size.yaml; Ctrl-C ends it")


def test_a_mistake_in_one_client_leaves_the_others_alone(project: Folder) -> None:
    project.write("other.yaml", "openapi: [")
    clients = (("other.yaml", "other"), ("api.yaml", "things"))
    config = "".join(
        f'[[client]]\nspec = "{spec}"\noutput = "{output}"\n'
        for spec, output in clients
    )
    project.write("clientwright.toml", config)
    with watching(project, "watch") as log:
        assert "error[syntax]" in log.read_text()
        project.write("api.yaml", DOCUMENT.replace("size", "weight"))
        wait_for(project.path / "things/models/thing.py", "weight")


def test_a_file_in_the_place_of_another_is_seen(project: Folder) -> None:
    before = (project.path / "api.yaml").stat()
    with watching(project, "watch"):
        new = project.write("new.yaml", DOCUMENT.replace("size", "mass"))
        os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert new.stat().st_size == before.st_size
        new.replace(project.path / "api.yaml")
        wait_for(project.path / "things/models/thing.py", "mass")


def test_an_interrupt_that_another_error_hides_ends_it(
    project: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.path)
    turns: list[object] = []

    def interrupted(*arguments: object, **others: object) -> None:
        """Fail as a library does that closes its file twice when it is interrupted."""
        turns.append(arguments)
        try:
            signal.raise_signal(signal.SIGINT)
        finally:
            raise input_error("output-not-writable", "Bad file descriptor")

    monkeypatch.setattr(watching_module, "make", interrupted)
    with pytest.raises(typer.Exit) as ended:
        watching_module.watch()
    assert (ended.value.exit_code, len(turns)) == (130, 1)


def test_a_watch_needs_something_to_watch(folder: Folder) -> None:
    assert folder.run("watch").status == 2
    ended = folder.run("generate", "api.yaml", "-o", "x", "--watch", "--dry-run")
    assert (ended.status, "error[argument-conflict]" in ended.err) == (2, True)
