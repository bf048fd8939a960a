"""Every case gives what its expected files say, byte for byte."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from golden.cases import DIAGNOSTICS, DOCUMENT, FOLDER, Case, all_cases

if TYPE_CHECKING:
    from pathlib import Path

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-golden", default=False):
        case.rewrite()
    differences = case.differences()
    assert not differences, f"{case.name}\n{differences}"


def test_every_folder_is_a_case() -> None:
    folders = {
        path.name
        for path in FOLDER.iterdir()
        if path.is_dir() and not path.name.startswith(("_", "."))
    }
    assert folders == {case.name for case in CASES}
    assert len(CASES) >= 60


@pytest.fixture
def copied(tmp_path: Path) -> Case:
    """A case in another folder, where it can be spoiled."""
    source = FOLDER / "optional_and_nullable"
    return Case(shutil.copytree(source, tmp_path / source.name))


def test_a_case_does_not_depend_on_its_place(copied: Case) -> None:
    assert copied.differences() == ""


def test_a_changed_byte_is_a_difference(copied: Case) -> None:
    file = copied.expected / "models/pet.py"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n", 1))
    assert "expected/models/pet.py" in copied.differences()


def test_a_diagnostic_that_is_not_expected_is_a_difference(copied: Case) -> None:
    document = copied.folder / DOCUMENT
    document.write_text(document.read_text().replace("string}", "strang}"))
    assert f"expected/{DIAGNOSTICS}" in copied.differences()


def test_a_file_that_is_not_generated_is_a_difference(copied: Case) -> None:
    (copied.expected / "models/dog.py").write_text("")
    assert "models/dog.py is not generated" in copied.differences()


@pytest.mark.parametrize("lost", [DIAGNOSTICS, "models/pet.py"])
def test_a_case_without_an_answer_fails(copied: Case, lost: str) -> None:
    (copied.expected / lost).unlink()
    assert copied.differences()


def test_rewriting_changes_the_files_that_are_there_and_adds_none(copied: Case) -> None:
    before = {path: (copied.expected / path).read_bytes() for path in copied.shown()}
    (copied.expected / "models/pet.py").write_text("")
    copied.rewrite()
    after = {path: (copied.expected / path).read_bytes() for path in copied.shown()}
    assert after == before
