"""The process around the commands: help, versions, signals, pipes and terminals."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer
from cli.commands import DOCUMENT, Folder
from clientwright.commands.running import running
from clientwright.diagnostics import input_error

COMMANDS = (
    "init",
    "generate",
    "check",
    "update",
    "watch",
    "inspect",
    "explain",
    "vendor",
)


def test_version(folder: Folder) -> None:
    project = tomllib.loads(
        Path(__file__).parents[2].joinpath("pyproject.toml").read_text()
    )
    ended = folder.run("--version")
    assert ended.out == f"clientwright {project['project']['version']}\n"


def test_help_lists_the_commands_with_examples(folder: Folder) -> None:
    ended = folder.run("--help")
    assert ended.status == 0
    for command in COMMANDS:
        assert f"\n  {command} " in ended.out
        assert f"\n    clientwright {command}" in ended.out
    assert "Exit status: 0 fine; 1 differences" in ended.out
    assert max(map(len, ended.out.splitlines())) <= 88


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_examples(folder: Folder, command: str) -> None:
    ended = folder.run(command, "-h")
    assert ended.status == 0
    assert f"Usage: clientwright {command}" in ended.out
    assert f"\n    clientwright {command}" in ended.out
    assert max(map(len, ended.out.splitlines())) <= 88


def test_no_arguments_show_the_help(folder: Folder) -> None:
    ended = folder.run()
    assert "Commands:" in ended.out + ended.err


def start(folder: Folder, *arguments: str) -> subprocess.Popen[str]:
    """Start a command that waits for its standard input."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "clientwright", *arguments],
        cwd=folder.path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "clientwright: reading -\n"
    return process


@pytest.mark.parametrize(
    ("number", "status", "says"),
    [(signal.SIGINT, 130, "clientwright: interrupted\n"), (signal.SIGTERM, 143, "")],
)
def test_signals_end_it_quietly(
    folder: Folder, number: int, status: int, says: str
) -> None:
    before = folder.snapshot()
    process = start(folder, "generate", "-", "-o", "out")
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (status, "", says)
    assert folder.snapshot() == before


def hide(number: int, error: Exception) -> None:
    """Receive a signal, and fail in a `finally` that it has cut short."""
    try:
        signal.raise_signal(number)
    finally:
        raise error


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)]
)
@pytest.mark.parametrize("error", [OSError(), input_error("no-such-file", "no file")])
def test_a_signal_counts_that_another_error_hides(
    number: int, status: int, error: Exception
) -> None:
    with pytest.raises(typer.Exit) as ended, running():
        hide(number, error)
    assert ended.value.exit_code == status


def test_signals_are_handled_as_before_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with running() as signals:
        assert signal.getsignal(signal.SIGINT) == signals.receive
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


def test_an_ignored_signal_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with running():
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def test_nobody_reads_what_it_prints(folder: Folder) -> None:
    many = "".join(
        f"    S{n}: {{type: object, properties: {{a: {{type: string}}}}}}\n"
        for n in range(400)
    )
    folder.write("api.yaml", DOCUMENT + many)
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "clientwright", "inspect", "api.yaml", "-q"],
        cwd=folder.path,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_progress_is_one_line_on_a_terminal(folder: Folder) -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-P", "-m", "clientwright", "generate", "api.yaml"],
        cwd=folder.path,
        stdout=subprocess.PIPE,
        stderr=theirs,
        check=False,
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "\r\x1b[2Kreading api.yaml\r\x1b[2K" in shown
    assert "\n" not in shown
    assert shown.endswith("\r\x1b[2K")


def test_our_own_mistake_is_called_one(folder: Folder) -> None:
    code = (
        "import sys, clientwright.pipeline as pipeline\n"
        "def broken(*arguments): raise KeyError('x')\n"
        "pipeline.generate = broken\n"
        "from clientwright.cli import main\n"
        "sys.argv = ['clientwright', 'generate', 'api.yaml']\n"
        "main()\n"
    )
    for environment, traced in (({}, False), ({"CLIENTWRIGHT_TRACEBACK": "1"}, True)):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=folder.path,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={**os.environ, **environment},
        )
        assert done.returncode == 2
        assert "clientwright: internal error: KeyError: 'x' (" in done.stderr
        assert "Please report it" in done.stderr
        assert ("Traceback" in done.stderr) is traced
