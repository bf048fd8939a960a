"""What all tests share: Ctrl-C, the client under test, and its HTTP library."""

from __future__ import annotations

import importlib
import signal
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve
from clientwright.config import load_config
from clientwright.output import read_lock
from clientwright.pipeline import generate
from loopback.library import FOLDER, NAME

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
MADE = tempfile.TemporaryDirectory(prefix="client-on-httpx2-")


def pytest_configure(config: pytest.Config) -> None:
    """Let Ctrl-C reach the programs that tests start.

    A shell has its background jobs ignore SIGINT, and what they start inherits that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_unconfigure(config: pytest.Config) -> None:
    MADE.cleanup()


def _generate(folder: Path) -> None:
    """Generate the flagship client, as the project does, for the other library."""
    (job,) = load_config(None, ROOT)
    lock = read_lock(ROOT / "clientwright.lock")
    other = evolve(job, http_library="httpx2")
    made = generate(other, lock[job.key].names, lambda stage: None)
    for path, text in made.files.items():
        file = folder / job.package / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


# The runtime alone, and the package: before any test imports them.
if NAME == "httpx2":
    sys.modules["runtime.http"] = importlib.import_module("runtime.http_httpx2")
if FOLDER is not None:
    sys.path.insert(0, FOLDER)
elif NAME == "httpx2":
    _generate(Path(MADE.name))
    sys.path.insert(0, MADE.name)
