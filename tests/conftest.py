"""What all tests share: the HTTP library that the clients under test use."""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve
from clientwright.config import load_config
from clientwright.output import read_lock
from clientwright.pipeline import generate
from loopback.library import NAME

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
FOLDER = tempfile.TemporaryDirectory(prefix="client-on-httpx2-")


def pytest_unconfigure(config: pytest.Config) -> None:
    FOLDER.cleanup()


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


if NAME == "httpx2":
    # The runtime alone, and the package: before any test imports them.
    sys.modules["runtime.http"] = importlib.import_module("runtime.http_httpx2")
    _generate(Path(FOLDER.name))
    sys.path.insert(0, FOLDER.name)
