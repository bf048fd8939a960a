"""The lock keeps what a client was made from, and the names in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import InputError
from clientwright.output import Hashes, Locked, read_lock, render_lock, replacing
from output.folders import unprivileged

if TYPE_CHECKING:
    from pathlib import Path

HASHES = Hashes("d", "o", "c", "g")
CLIENTS = {
    "b": Locked(HASHES, {"#/z": "Z", "#/components/schemas/\u00c4~1x": "A\u00c4"}),
    "a": Locked(Hashes("1", "2", "3", "4")),
}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "clientwright.lock"
    with replacing(path, render_lock(CLIENTS).encode()):
        assert not path.exists()
    assert read_lock(path) == CLIENTS
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_order_does_not_matter_to_the_bytes() -> None:
    reordered = {
        "a": CLIENTS["a"],
        "b": Locked(HASHES, dict(reversed(list(CLIENTS["b"].names.items())))),
    }
    assert render_lock(reordered) == render_lock(CLIENTS)


def test_no_lock_is_an_empty_one(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "clientwright.lock") == {}


def test_it_says_which_input_moved() -> None:
    assert HASHES.moved(HASHES) == ()
    assert HASHES.moved(Hashes("d", "!", "c", "!")) == ("overlay", "generator")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<<<<<<< HEAD\n{}",
        "[]",
        "{}",
        '{"format": 1}',
        '{"format": 2, "clients": {}}',
        '{"format": 1, "clients": {"a": {}}}',
        render_lock(CLIENTS).replace('"Z"', "3"),
    ],
)
def test_a_damaged_lock_is_not_guessed_at(tmp_path: Path, text: str) -> None:
    path = tmp_path / "clientwright.lock"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_lock(path)
    assert caught.value.diagnostic.code == "lock-damaged"
    assert "version" in caught.value.diagnostic.fix


def test_it_is_not_replaced_when_the_block_fails(tmp_path: Path) -> None:
    path = tmp_path / "clientwright.lock"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(path, b"new"):
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_an_unchanged_lock_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "clientwright.lock"
    path.write_text("same")
    inode = path.stat().st_ino
    with replacing(path, b"same"):
        pass
    assert path.stat().st_ino == inode


def test_what_cannot_be_written_is_found_before_the_block_runs() -> None:
    with unprivileged() as folder:
        folder.chmod(0o555)
        entered: list[bool] = []
        with (
            pytest.raises(InputError, match="cannot be written"),
            replacing(folder / "clientwright.lock", b"x"),
        ):
            entered.append(True)
        assert not entered
