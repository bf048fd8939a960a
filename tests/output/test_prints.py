"""What files were printed from is kept, and counts only while all is as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.output import keep_prints, prints_file, read_prints

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"a.py": "a = 1\n", "models/b.py": "b = 'ü'\n", "runtime.py": ""}
SOURCES = {"a.py": "from a", "models/b.py": "from b"}
PRINTED = {"a.py": ("from a", "a = 1\n"), "models/b.py": ("from b", "b = 'ü'\n")}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package, and what it was printed from."""
    folder = tmp_path / "package"
    for path, text in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    keep_prints(kept(folder), FILES, SOURCES, "generator")
    return folder


def kept(package: Path) -> Path:
    return prints_file(package.parent / "clientwright.lock", "key")


def test_what_is_kept_is_read(package: Path) -> None:
    assert read_prints(kept(package), package, "generator") == PRINTED


def test_it_lies_beside_the_lock_and_git_ignores_it(package: Path) -> None:
    folder = package.parent / ".clientwright_cache"
    assert kept(package).parent == folder
    assert (folder / ".gitignore").read_text() == "*\n"
    assert len(list(folder.iterdir())) == 2


def test_each_client_has_its_own(tmp_path: Path) -> None:
    lock = tmp_path / "clientwright.lock"
    assert prints_file(lock, "a/client") != prints_file(lock, "b/client")


def test_a_file_that_is_not_as_it_was_does_not_count(package: Path) -> None:
    (package / "a.py").write_text("a = 2\n")
    (package / "models/b.py").unlink()
    assert read_prints(kept(package), package, "generator") == {}


def test_another_generator_prints_all_anew(package: Path) -> None:
    assert read_prints(kept(package), package, "another") == {}


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "\0", "{" * 9, '{"generator": "generator"}'),
        '{"generator": "generator", "files": 1}',
        '{"generator": "generator", "files": {"a.py": ["from a"]}}',
    ],
)
def test_what_is_damaged_counts_as_nothing(package: Path, text: str) -> None:
    kept(package).write_text(text)
    assert read_prints(kept(package), package, "generator") == {}


def test_where_it_cannot_be_kept_nothing_is_lost(package: Path) -> None:
    nowhere = package / "a.py" / "cache" / "x.json"
    keep_prints(nowhere, FILES, SOURCES, "generator")
    assert read_prints(nowhere, package, "generator") == {}
