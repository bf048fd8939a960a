"""A package on disk is compared with what would be generated, file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import InputError
from clientwright.output import MANIFEST_NAME, Change, differences, write
from output.folders import GENERATOR, snapshot

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"a.py": "A = 1\nB = 1\n", "m/b.py": "B = 1\n"}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "pkg"
    write(FILES, folder, GENERATOR)
    (folder / "mine.py").write_text("mine")
    return folder


def changes(files: dict[str, str], package: Path) -> dict[str, Change]:
    before = snapshot(package)
    found = differences(files, package, GENERATOR)
    assert snapshot(package) == before
    return {item.path: item.change for item in found if item.path != MANIFEST_NAME}


def test_nothing_differs(package: Path) -> None:
    assert differences(FILES, package, GENERATOR) == ()


def test_each_kind_of_difference(package: Path) -> None:
    assert changes({"a.py": "A = 2\n", "c.py": ""}, package) == {
        "a.py": Change.OUTDATED,
        "m/b.py": Change.SURPLUS,
        "c.py": Change.MISSING,
    }
    (package / "a.py").write_text("edited")
    (package / "m/b.py").unlink()
    assert changes(FILES, package) == {
        "a.py": Change.EDITED,
        "m/b.py": Change.MISSING,
    }


def test_a_foreign_file_in_the_place_of_one_of_ours(package: Path) -> None:
    files = {**FILES, "mine.py": "ours\n"}
    assert changes(files, package) == {"mine.py": Change.EDITED}


def test_no_package_at_all(tmp_path: Path) -> None:
    found = differences(FILES, tmp_path / "pkg", GENERATOR)
    assert {item.change for item in found} == {Change.MISSING}


def test_the_diff_goes_from_disk_to_now_and_is_short(package: Path) -> None:
    item, _ = differences({**FILES, "a.py": "A = 2\nB = 1\n"}, package, GENERATOR)
    assert item.diff == (
        "--- a.py (on disk)",
        "+++ a.py (generated now)",
        "@@ -1,2 +1,2 @@",
        "-A = 1",
        "+A = 2",
        " B = 1",
    )
    item, _ = differences({**FILES, "a.py": "C\n" * 99}, package, GENERATOR, 7)
    assert len(item.diff) == 7


def test_another_generator_alone(package: Path) -> None:
    (item,) = differences(FILES, package, "clientwright 2")
    assert (item.path, item.change) == (MANIFEST_NAME, Change.OUTDATED)


def test_what_cannot_be_compared(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="is a file"):
        differences(FILES, tmp_path / "file", GENERATOR)
