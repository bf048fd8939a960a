"""Packages that the tests of the corpus share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from corpus.building import Built, build

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from corpus.documents import Sample


@pytest.fixture(scope="session")
def corpus_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that is the same for all workers of a run."""
    base = tmp_path_factory.getbasetemp()
    # Workers have folders of their own in that of the run.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / "corpus"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def built_of(corpus_root: Path) -> Callable[[Sample], Built]:
    """Makes packages."""
    return lambda sample: build(sample, corpus_root)


@pytest.fixture
def built(sample: Sample, built_of: Callable[[Sample], Built]) -> Built:
    """The package of the document that a test asks about."""
    return built_of(sample)
