"""The generator that the tests of names run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from naming.documents import Generator

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def generator(tmp_path: Path) -> Generator:
    """A generator with a folder of its own."""
    return Generator(tmp_path)
