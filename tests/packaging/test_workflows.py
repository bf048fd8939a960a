"""What other projects run in their continuous integration: the action, and the hooks."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from cli.commands import CONFIG, DOCUMENT, Folder

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Folder:
    """Give a project whose client is up to date."""
    folder = Folder(tmp_path / "project")
    folder.write("api.yaml", DOCUMENT)
    folder.write("clientwright.toml", CONFIG)
    assert folder.run("generate", "--quiet").status == 0
    return folder


def run(
    script: str, folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a script as a runner does, with the command on the path."""
    commands = folder.parent / "bin"
    commands.mkdir(exist_ok=True)
    command = commands / "clientwright"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -P -m clientwright "$@"\n')
    command.chmod(0o755)
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def action() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
    return found


def step(name: str) -> dict[str, Any]:
    (found,) = [s for s in action()["runs"]["steps"] if s.get("name") == name]
    assert found["shell"] == "bash"
    return dict(found)


def act(project: Folder, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Do what the action's last step does, with its inputs at their defaults."""
    values = {k: v["default"] for k, v in action()["inputs"].items()} | inputs
    found = step("Run clientwright")
    environment = {
        key: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda m: values[m[1]], text)
        for key, text in found["env"].items()
    }
    assert "${{" not in found["run"], "an input in a script is code of who gives it"
    temporary = project.path.parent / "runner's temp"
    temporary.mkdir(exist_ok=True)
    environment["RUNNER_TEMP"] = str(temporary)
    return run(found["run"], project.path, environment)


def test_the_action_checks(project: Folder) -> None:
    assert act(project).returncode == 0
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    done = act(project)
    assert (done.returncode, "the document has changed" in done.stdout) == (1, True)


def test_the_action_takes_arguments_and_no_code(project: Folder) -> None:
    done = act(project, arguments="--quiet --client things")
    assert (done.returncode, done.stdout) == (0, "")
    act(project, arguments="; touch owned", command="check")
    act(project, arguments="$(touch owned)", command="check; touch owned")
    assert not (project.path / "owned").exists()


def test_arguments_of_the_action_may_be_in_quotes_and_on_lines(project: Folder) -> None:
    project.write("new api.yaml", DOCUMENT)
    arguments = """--upstream 'new api.yaml'
        --format json
        --output 'drift "1".json' """
    done = act(project, command="drift", arguments=arguments)
    assert done.returncode == 0, done.stderr
    assert (project.path / 'drift "1".json').is_file()
    for mistaken in ("--upstream 'new api.yaml", '--upstream "new'):
        assert act(project, command="drift", arguments=mistaken).returncode == 2


def test_the_action_gives_the_status_of_the_command(project: Folder) -> None:
    assert act(project, command="drift", arguments="--upstream none").returncode == 2


def test_the_action_installs_what_it_is_part_of() -> None:
    script = step("Install clientwright")["run"]
    assert shlex.split(script)[-1] == "$GITHUB_ACTION_PATH"
    assert (ROOT / "pyproject.toml").is_file()


def test_the_hooks(project: Folder) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    entries = {hook["id"]: hook["entry"] for hook in hooks}
    assert all(hook["language"] == "python" for hook in hooks)
    assert not any(hook["pass_filenames"] for hook in hooks)
    assert run(entries["clientwright-check"], project.path, {}).returncode == 0
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    assert run(entries["clientwright-check"], project.path, {}).returncode == 1
    assert run(entries["clientwright-generate"], project.path, {}).returncode == 0
    assert run(entries["clientwright-check"], project.path, {}).returncode == 0


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_commands(project: Folder, shell: str) -> None:
    environment = {
        "_CLIENTWRIGHT_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": "clientwright ge",
        "COMP_CWORD": "1",
        "_TYPER_COMPLETE_ARGS": "clientwright ge",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    done = run("clientwright", project.path, environment)
    assert "generate" in done.stdout
    script = run(f"clientwright --completion {shell}", project.path, {})
    assert (script.returncode, "_CLIENTWRIGHT_COMPLETE" in script.stdout) == (0, True)
    start = {"bash": "_clientwright_", "zsh": "#compdef", "fish": "complete --command"}
    assert script.stdout.startswith(start[shell])
