"""`make help` tells the truth about the targets."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={
            key: value
            for key, value in os.environ.items()
            if "MAKE" not in key and key != "ARGS"
        },
    )


def test_help_lists_every_target_and_is_the_default() -> None:
    shown = make("help")
    assert shown.returncode == 0
    listed = set(re.findall(r"^  make ([a-z-]+)", shown.stdout, re.MULTILINE))
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^\.PHONY: ([a-z-]+)$", makefile, re.MULTILINE))
    assert listed == targets
    assert {"generate", "test", "check", "golden", "bench", "vendor"} <= listed
    assert make().stdout == shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 88


@pytest.mark.parametrize("target", ["generate", "inspect", "test", "check", "golden"])
def test_a_target_sets_up_what_it_needs(target: str, tmp_path: Path) -> None:
    """On a fresh clone: an environment first, then what is installed into it."""
    planned = make("--dry-run", f"VENV={tmp_path}/venv", target)
    assert planned.returncode == 0
    assert planned.stdout.index("-m venv") < planned.stdout.index("install --editable")
    tests_too = "--editable '.[dev]'" in planned.stdout
    assert tests_too is (target not in {"generate", "inspect"})


def test_vendoring_needs_a_destination(tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    venv.mkdir()
    for stamp in (".made", ".installed-tool"):
        (venv / stamp).touch()
    done = make(f"VENV={venv}", "vendor")
    assert done.returncode == 2
    assert "make vendor DEST=" in done.stderr
