"""The client of the newest OpenAI document passes the tests of behaviour, on both libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from corpus.documents import HERE
from corpus.newest import build_newest
from loopback.repeating import run_tests
from shared import needs_shared

if TYPE_CHECKING:
    from pathlib import Path


@needs_shared
@pytest.mark.parametrize("http_library", ["httpx", "httpx2"])
def test_the_newest_behaves_as_the_flagship(
    corpus_root: Path, http_library: str
) -> None:
    folder = build_newest(corpus_root, http_library)
    run_tests(
        HERE.parent / "behaviour",
        HERE.parents[1],
        HTTP_LIBRARY=http_library,
        CLIENT_FOLDER=str(folder),
    )
