"""Packages that the tests of the corpus share."""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING

import pytest
from corpus.building import Built, build, run, write_config
from corpus.documents import NEWEST, SAMPLES
from corpus.newest import newest_calls
from corpus.official import Pair
from loopback.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Generate the client of the newest document, and start a server."""
    folder = tmp_path_factory.mktemp("official")
    sample = next(s for s in SAMPLES if s.path.as_posix().endswith(NEWEST))
    settings = {"package": "official", "output": "official", "client_name": "OpenAI"}
    write_config(folder, sample, newest_calls(), brackets=True, **settings)
    run("generate", "--quiet", folder=folder)
    sys.path.insert(0, str(folder))
    server = Server()
    try:
        yield Pair(server, importlib.import_module("official"))
    finally:
        server.stop()
        sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m.partition(".")[0] == "official"]:
            del sys.modules[module]
