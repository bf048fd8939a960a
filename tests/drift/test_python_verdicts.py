"""mypy is the judge: what it refuses of an old client's call sites is what is predicted to break, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
from drift.mutations import SHAPES, mutated
from drift.mypy_judge import judge
from shared import OPENAI, needs_shared

DATED: Final = {
    "2023": "2023-06-19_0c432eb.yaml",
    "2024": "2024-08-02_0f93697.yaml",
    "2025": "2025-01-31_0f23d5f.yaml",
    "2026": "2026-08-21_f85dbe2.yaml",
}


@pytest.fixture(scope="module")
def cache(request: pytest.FixtureRequest) -> Path:
    """The cache of mypy: most of a client is its runtime. Two at once would spoil each other's."""
    found = request.config.cache
    assert found is not None
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    return Path(found.mkdir(f"mypy-of-drift-{worker}"))


@needs_shared
def test_mypy_accepts_the_call_sites_of_the_same_client(
    tmp_path: Path, cache: Path
) -> None:
    dated = OPENAI / DATED["2023"]
    judge(dated, dated, tmp_path, cache)


@needs_shared
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2023", "2024"),
        ("2024", "2023"),
        pytest.param("2024", "2025", marks=pytest.mark.slow),
        pytest.param("2025", "2024", marks=pytest.mark.slow),
        pytest.param("2025", "2026", marks=pytest.mark.slow),
        pytest.param("2026", "2025", marks=pytest.mark.slow),
        pytest.param("2023", "2026", marks=pytest.mark.slow),
    ],
)
def test_what_mypy_refuses_is_predicted(
    old: str, new: str, tmp_path: Path, cache: Path
) -> None:
    judge(OPENAI / DATED[old], OPENAI / DATED[new], tmp_path, cache)


@pytest.mark.parametrize("shape", SHAPES)
def test_what_mypy_refuses_of_schemas_drawn_at_random_is_predicted(
    shape: str, tmp_path: Path, cache: Path
) -> None:
    paths = tmp_path / "old.yaml", tmp_path / "new.yaml"
    for path, text in zip(paths, mutated(shape, seed=2), strict=True):
        path.write_text(text, encoding="utf-8")
    judge(*paths, tmp_path, cache)
