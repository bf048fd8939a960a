"""A run without changes is done at once, also for the largest documents."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEWEST = Path(__file__).parents[3] / "shared/corpus/openai/2026-08-21_f85dbe2.yaml"


def seconds(folder: Path) -> float:
    """Generate, and give the time that processors worked on it, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-P", "-m", "clientwright", "generate", "--quiet"],
        cwd=folder,
        check=True,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.slow
@pytest.mark.skipif(not NEWEST.is_file(), reason="../shared is not here")
def test_a_run_without_changes_takes_a_tenth_of_a_cold_one(tmp_path: Path) -> None:
    shutil.copy(NEWEST, tmp_path / "api.yaml")
    config = 'spec = "api.yaml"\noutput = "newest"\n'
    (tmp_path / "clientwright.toml").write_text(config)
    cold = seconds(tmp_path)
    unchanged = min(seconds(tmp_path) for _ in range(3))
    print(f"cold {cold:.2f} s, unchanged {unchanged:.2f} s")
    assert unchanged < cold / 10
