"""Runs a folder of tests once more, with the other HTTP library.

In a process of its own: modules of the runtime, which tests import by name, are those of
one library or of the other.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from loopback.library import NAME

if TYPE_CHECKING:
    from pathlib import Path


def repeat(folder: Path, root: Path, *without: str) -> None:
    """Run the tests of a folder with httpx2, and require that all of them pass.

    `without` are its files that are not about sending requests.
    """
    if NAME == "httpx2":
        return  # This is that run.
    options = ("--no-header", "--tb=short", "-p", "no:xdist", "-p", "no:cacheprovider")
    ignored = [f"--ignore={folder / name}" for name in without]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *ignored, folder],
        cwd=root,
        env={**os.environ, "HTTP_LIBRARY": "httpx2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) > 100
