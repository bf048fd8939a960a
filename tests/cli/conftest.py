"""Folders in which the commands are run."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from cli.commands import CONFIG, DOCUMENT, Folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Give a folder with a document in it."""
    made = Folder(tmp_path)
    made.write("api.yaml", DOCUMENT)
    return made


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a document, a config, and the package they give."""
    made = Folder(tmp_path_factory.mktemp("generated"))
    made.write("api.yaml", DOCUMENT)
    made.write("clientwright.toml", CONFIG)
    assert made.run("generate", "--quiet").status == 0
    return made.path


@pytest.fixture
def project(generated: Path, tmp_path: Path) -> Folder:
    """Give a copy of such a folder."""
    shutil.copytree(generated, tmp_path, dirs_exist_ok=True)
    return Folder(tmp_path)
