"""Runs a folder of tests once more, with another HTTP library or another client.

In a process of its own: modules of the runtime, which tests import by name, are those of
one library or of the other.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from loopback.library import FOLDER, NAME

if TYPE_CHECKING:
    from pathlib import Path


def repeat(folder: Path, root: Path, *without: str) -> None:
    """Run the tests of a folder with httpx2, and require that all of them pass.

    `without` are its files that are not about sending requests.
    """
    if NAME == "httpx2" or FOLDER is not None:
        return  # This is that run, or one of another client, which has its own.
    run_tests(folder, root, *without, HTTP_LIBRARY="httpx2")


def run_tests(folder: Path, root: Path, *without: str, **environment: str) -> None:
    """Run the tests of a folder, and require that all of them pass.

    Args:
        folder: has the tests.
        root: the project.
        without: files that are left out.
        environment: what `loopback.library` reads.
    """
    options = ("--no-header", "--tb=short", "-p", "no:xdist", "-p", "no:cacheprovider")
    ignored = [f"--ignore={folder / name}" for name in without]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *ignored, folder],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) > 100
