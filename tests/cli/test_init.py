"""`clientwright init` writes a first config that works, and nothing over anything."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml
from cli.commands import DOCUMENT

if TYPE_CHECKING:
    from cli.commands import Folder

WRITTEN = [
    "clientwright.toml",
    "clientwright.schema.json",
    "clientwright.mk",
    ".github/workflows/clientwright.yml",
]


def test_what_it_writes_can_be_used(folder: Folder) -> None:
    ended = folder.run("init", "--yes", "--from-paths")
    assert ended.status == 0
    assert ended.out == "".join(f"wrote {name}\n" for name in WRITTEN) + (
        "Next: clientwright generate\n"
    )
    assert (folder.path / "clientwright.toml").read_text() == (
        "#:schema clientwright.schema.json\n"
        'spec = "api.yaml"\noutput = "api_client"\nclient_name = "Things"\n\n'
        "# Proposed from paths and methods: review them.\n"
        '[operations]\ngetThing = "things.retrieve"\n'
    )
    assert folder.run("generate").status == 0
    resource = folder.path / "api_client/resources/things.py"
    assert "def retrieve(" in resource.read_text()


def test_arguments_win(folder: Folder) -> None:
    ended = folder.run(
        *("init", "api.yaml", "-o", "src/shop", "--client-name", "Shop"),
        *("--upstream", "https://shop.example/api.yaml", "--yes"),
    )
    assert ended.status == 0
    text = (folder.path / "clientwright.toml").read_text()
    assert text.splitlines()[1:] == [
        'spec = "api.yaml"',
        'output = "src/shop"',
        'client_name = "Shop"',
        'upstream = "https://shop.example/api.yaml"',
    ]


def test_nothing_is_written_over(folder: Folder) -> None:
    folder.write("clientwright.mk", "mine")
    ended = folder.run("init", "--yes")
    assert "left clientwright.mk alone\n" in ended.out
    assert (folder.path / "clientwright.mk").read_text() == "mine"
    before = folder.snapshot()
    ended = folder.run("init", "--yes")
    assert (ended.status, "error[argument-conflict]" in ended.err) == (2, True)
    assert folder.snapshot() == before


@pytest.mark.parametrize("arguments", [("none.yaml", "--yes"), ()])
def test_it_writes_nothing_when_it_cannot_run(
    folder: Folder, arguments: tuple[str, ...]
) -> None:
    before = folder.snapshot()
    assert folder.run("init", *arguments).status == 2
    (folder.path / "api.yaml").unlink()
    assert folder.run("init", "--yes").status == 2
    del before["api.yaml"]
    assert folder.snapshot() == before


def test_it_asks_on_a_terminal(folder: Folder) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "clientwright", "init"],
        cwd=folder.path,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    os.write(ours, b"\nshop\nShop\nhttps://shop.example/api.yaml\n")
    out, _ = process.communicate(timeout=60)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == 0, out
    assert "Document [api.yaml]" in out
    text = (folder.path / "clientwright.toml").read_text()
    assert 'output = "shop"\nclient_name = "Shop"\nupstream = "https' in text


def test_json(folder: Folder) -> None:
    ended = folder.run("init", "--yes", "--from-paths", "--format", "json")
    assert json.loads(ended.out) == {
        "written": WRITTEN,
        "kept": [],
        "operations": {"getThing": "things.retrieve"},
    }


def test_the_snippets_work(folder: Folder) -> None:
    folder.run("init", "--yes")
    workflow = yaml.safe_load(
        (folder.path / ".github/workflows/clientwright.yml").read_text()
    )
    commands = [s["run"] for s in workflow["jobs"]["check"]["steps"] if "run" in s]
    assert commands[-1] == "clientwright check"
    binary = folder.write(
        "bin/clientwright",
        f'#!/bin/sh\nexec {sys.executable} -P -m clientwright "$@"\n',
    )
    binary.chmod(0o755)
    path = f"{binary.parent}{os.pathsep}{os.environ['PATH']}"
    for target, status in (("client-check", 2), ("client", 0), ("client-check", 0)):
        done = subprocess.run(
            ["make", "-f", "clientwright.mk", target],
            cwd=folder.path,
            env={**os.environ, "PATH": path},
            capture_output=True,
            check=False,
        )
        assert done.returncode == status, done.stderr
    assert (folder.path / "api.yaml").read_text() == DOCUMENT
