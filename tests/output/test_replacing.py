"""Several files are replaced together, or none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import InputError
from clientwright.output import replacing, replacing_all
from output.folders import snapshot

if TYPE_CHECKING:
    from pathlib import Path


def test_all_are_replaced_and_their_folders_made(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    files = {tmp_path / "a": b"new", tmp_path / "x/y/b": b"new"}
    with replacing_all(files):
        assert (tmp_path / "a").read_bytes() == b"old"
    expected = {"a": b"new", "x": None, "x/y": None, "x/y/b": b"new"}
    assert snapshot(tmp_path) == expected


def test_none_is_when_the_block_fails(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    files = {tmp_path / "a": b"new", tmp_path / "x/y/b": b"new"}
    with pytest.raises(ZeroDivisionError), replacing_all(files):
        raise ZeroDivisionError
    assert snapshot(tmp_path) == {"a": b"old"}


def test_none_is_when_one_cannot_be_placed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    files = dict.fromkeys((tmp_path / "a", tmp_path / "b", tmp_path / "c"), b"new")
    with pytest.raises(InputError, match="c cannot be written"), replacing_all(files):
        (tmp_path / "c/in the way").mkdir(parents=True)
    assert snapshot(tmp_path) == {"a": b"old", "c": None, "c/in the way": None}


def test_a_folder_in_the_way_is_found_before(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    entered: list[bool] = []
    with (
        pytest.raises(InputError, match="it is a folder"),
        replacing_all({tmp_path / "a": b"new", tmp_path / "b": b"new"}),
    ):
        entered.append(True)
    assert not entered
    assert snapshot(tmp_path) == {"b": None}


def test_links_and_modes_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    with replacing(link, b"new"):
        pass
    assert link.is_symlink()
    assert (real.read_bytes(), real.stat().st_mode & 0o777) == (b"new", 0o640)
