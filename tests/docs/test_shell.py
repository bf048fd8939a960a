"""The commands of the documents do what is said, in a copy of the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest
import yaml
from clientwright.config import load_config
from clientwright.reporting import read_acceptances
from docs.blocks import DOCUMENTS, KINDS, MARKS, ROOT, Block, blocks

if TYPE_CHECKING:
    from pathlib import Path

COPIED = (
    "Makefile",
    "README.md",
    "clientwright.lock",
    "clientwright.toml",
    "generated",
    "pyproject.toml",
    "spec",
)
WITH_COMMANDS = [d for d in DOCUMENTS if blocks(d, "sh", "console")]
ALL_BLOCKS = [block for document in DOCUMENTS for block in blocks(document)]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the checkout whose .venv is there and needs no installation."""
    root = tmp_path / "main"
    for name in COPIED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy2
        root.mkdir(exist_ok=True)
        copy(source, root / name)
    binaries = root / ".venv" / "bin"
    binaries.mkdir(parents=True)
    for name, arguments in (("python", ""), ("clientwright", "-P -m clientwright ")):
        command = binaries / name
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments}"$@"\n')
        command.chmod(0o755)
    for stamp in (".made", ".installed-tool", ".installed-dev"):
        (binaries.parent / stamp).touch()
    (root / "build").mkdir()
    return root


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script of bash, which stops at the first command that fails."""
    # What the tests themselves were started with is none of its business.
    own = {
        key: value
        for key, value in os.environ.items()
        if "MAKE" not in key and key != "ARGS"
    }
    path = os.pathsep.join((str(folder / ".venv" / "bin"), os.environ["PATH"]))
    return subprocess.run(
        ["bash", "-eu", "-o", "pipefail", "-c", script],
        cwd=folder,
        env={**own, "PATH": path, "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.mark.parametrize("document", WITH_COMMANDS, ids=lambda path: path.name)
def test_commands_do_what_is_said(document: Path, checkout: Path) -> None:
    for block in blocks(document, "sh", "console"):
        if block.marks:
            continue
        if block.kind == "sh":
            done = run(block.text, checkout)
            assert done.returncode == 0, f"{block}: {done.stdout}"
        else:
            _compare(block, checkout)


def _compare(block: Block, folder: Path) -> None:
    """Run each `$ command` and compare what it prints; `…` stands for anything."""
    steps = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
    assert not steps[0], f"{block} does not begin with a command"
    for step in steps[1:]:
        command, _, expected = step.partition("\n")
        done = run(command, folder)
        pattern = re.escape(expected).replace("…\\\n", ".*").replace("…", "[^\n]*")
        assert re.fullmatch(pattern, done.stdout, re.DOTALL), f"{block}: {done.stdout}"


@pytest.mark.parametrize("block", ALL_BLOCKS, ids=str)
def test_blocks_are_of_a_kind_that_is_tested(block: Block) -> None:
    assert block.kind in KINDS
    assert block.marks <= MARKS
    if block.kind == "sh":
        done = subprocess.run(["bash", "-n", "-c", block.text], check=False)
        assert done.returncode == 0
    elif block.kind == "python":
        compile(block.text, str(block), "exec")
    elif block.kind == "yaml":
        assert yaml.safe_load(block.text)


@pytest.mark.parametrize(
    "block",
    [b for b in ALL_BLOCKS if b.kind == "toml" and "accept" not in b.marks],
    ids=str,
)
def test_configs_can_be_used(block: Block, tmp_path: Path) -> None:
    assert tomllib.loads(block.text)
    config = tmp_path / "clientwright.toml"
    config.write_text(block.text)
    assert load_config(config, tmp_path)


@pytest.mark.parametrize(
    "block", [block for block in ALL_BLOCKS if "accept" in block.marks], ids=str
)
def test_acknowledgements_can_be_used(block: Block, tmp_path: Path) -> None:
    file = tmp_path / "drift-accept.toml"
    file.write_text(block.text)
    assert read_acceptances(file)
