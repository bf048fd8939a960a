"""A vendored copy has the generated files, all of them, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import InputError
from clientwright.output import MANIFEST_NAME, NOTE_NAME, Written, vendor, write
from output.folders import GENERATOR, snapshot

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"__init__.py": "from .a import A\n", "a.py": "A = 1\n", "py.typed": ""}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "pkg"
    write(FILES, folder, GENERATOR)
    (folder / "mine.py").write_text("mine")
    return folder


def refused(source: Path, destination: Path) -> str:
    with pytest.raises(InputError) as caught:
        vendor(source, destination)
    return caught.value.diagnostic.code


def test_a_copy_under_another_name(package: Path, tmp_path: Path) -> None:
    copy = tmp_path / "other" / "_vendor" / "llm"
    assert vendor(package, copy).total == 4
    expected, found = snapshot(package), snapshot(copy)
    del expected["mine.py"], expected[MANIFEST_NAME], found[MANIFEST_NAME]
    assert isinstance(found.pop(NOTE_NAME), bytes)
    assert found == expected
    assert vendor(package, copy) == Written(4, (), ())


def test_a_copy_is_updated_with_its_foreign_files(
    package: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "llm"
    vendor(package, copy)
    (copy / "theirs.txt").write_text("theirs")
    write({"__init__.py": ""}, package, "clientwright 2")
    assert vendor(package, copy) == Written(
        2, (NOTE_NAME, "__init__.py"), ("a.py", "py.typed")
    )
    assert sorted(snapshot(copy)) == [
        NOTE_NAME,
        "__init__.py",
        MANIFEST_NAME,
        "theirs.txt",
    ]
    assert "clientwright 2" in (copy / MANIFEST_NAME).read_text()


def test_edits_in_the_copy_are_protected(package: Path, tmp_path: Path) -> None:
    copy = tmp_path / "llm"
    vendor(package, copy)
    (copy / "a.py").write_text("A = 'patched'\n")
    assert refused(package, copy) == "output-hand-edited"
    vendor(package, copy, force=True)
    assert (copy / "a.py").read_text() == "A = 1\n"


def test_only_what_was_generated_is_vendored(package: Path, tmp_path: Path) -> None:
    copy = tmp_path / "llm"
    (package / "a.py").write_text("edited")
    assert refused(package, copy) == "vendor-source"
    (package / "a.py").unlink()
    assert refused(package, copy) == "vendor-source"
    (package / MANIFEST_NAME).unlink()
    assert refused(package, copy) == "vendor-source"
    assert refused(tmp_path / "absent", copy) == "vendor-source"
    assert not copy.exists()


@pytest.mark.parametrize("place", [".", "..", "inner", "../pkg"])
def test_a_copy_needs_a_place_of_its_own(package: Path, place: str) -> None:
    before = snapshot(package.parent)
    assert refused(package, package / place) == "output-blocked"
    assert snapshot(package.parent) == before
