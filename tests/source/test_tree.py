"""Pointers, and documents in many files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import Diagnostics
from clientwright.source import Tree, load
from clientwright.source.files import RemoteReferenceError
from clientwright.source.pointers import absolute, escape, join, parent, split

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("reference", "base", "pointer"),
    [
        ("#/a/b", "#/x", "#/a/b"),
        ("#/a~1b/%7Bid%7D", "#/x", "#/a~1b/{id}"),
        ("#", "other.yaml#/x", "other.yaml#"),
        ("other.yaml", "#/x", "other.yaml#"),
        ("./other.yaml#/a", "#/x", "other.yaml#/a"),
        ("c.yaml#/a", "dir/b.yaml#/x", "dir/c.yaml#/a"),
        ("../c%20d.yaml#/a", "dir/b.yaml#/x", "c d.yaml#/a"),
        ("../../c.yaml", "dir/b.yaml#/x", "../c.yaml#"),
        ("../main.yaml#/a", "dir/b.yaml#/x", "#/a"),
        ("http://h/d/o.yaml#/a", "#/x", "http://h/d/o.yaml#/a"),
        ("p.yaml#/a", "http://h/d/o.yaml#/x", "http://h/d/p.yaml#/a"),
    ],
)
def test_references_become_absolute(reference: str, base: str, pointer: str) -> None:
    assert absolute(reference, base, "main.yaml") == pointer


def test_pointers_are_made_and_read() -> None:
    pointer = join("f.yaml#", "paths", "/a~b", 3)
    assert pointer == "f.yaml#/paths/~1a~0b/3"
    assert split(pointer) == ("f.yaml", ("paths", "/a~b", "3"))
    assert split("#") == ("", ())
    assert parent(pointer) == "f.yaml#/paths/~1a~0b"
    assert parent("#/a") == "#"
    assert parent("#") is None
    assert escape("~1") == "~01"


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    (tmp_path / "main.yaml").write_text("a: {b: [1, {c: 2}]}\n'': {x/y: 3}\n")
    (tmp_path / "dir").mkdir()
    (tmp_path / "dir" / "other.json").write_text('{"k":\n [5]}')
    (tmp_path / "broken.yaml").write_text("a: [")
    return load(str(tmp_path / "main.yaml"), Diagnostics())


def test_resolve(tree: Tree) -> None:
    assert tree.resolve("#") is tree.root
    assert tree.resolve("#/a/b/1/c") == 2
    assert tree.resolve("#//x~1y") == 3
    assert tree.resolve("dir/other.json#/k/0") == 5


@pytest.mark.parametrize(
    ("pointer", "reason"),
    [
        ("#/nothing", "there is nothing at #/nothing"),
        ("#/a/b/2", "there is nothing at"),
        ("#/a/b/-1", "there is nothing at"),
        ("#/a/b/²", "there is nothing at"),
        ("#/a/b/0/c", "there is nothing at"),
        ("dir/othr.json#", "there is no file"),
        ("broken.yaml#", "this is not YAML"),
    ],
)
def test_resolve_says_why_not(tree: Tree, pointer: str, reason: str) -> None:
    with pytest.raises(LookupError, match=reason):
        tree.resolve(pointer)


def test_other_hosts_are_not_asked(tree: Tree) -> None:
    with pytest.raises(RemoteReferenceError, match="remote references"):
        tree.resolve("https://example.com/x.yaml#/a")


def test_positions_in_other_files(tree: Tree) -> None:
    tree.resolve("dir/other.json#")
    position = tree.position("dir/other.json#/k/0")
    assert position is not None
    assert position.file.endswith("dir/other.json")
    assert (position.line, position.column) == (2, 3)
    assert tree.excerpt(position).lines == ('{"k":', " [5]}")
    assert tree.position("never-read.yaml#/a") is None


def test_excerpt_is_cut_at_the_ends_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"a: 1\r\nb: 2\r\nc: 3\r\nd: 4\r\n")
    tree = load(str(path), Diagnostics())
    position = tree.position("#/d")
    assert position is not None
    excerpt = tree.excerpt(position)
    assert (excerpt.first, excerpt.lines) == (2, ("b: 2", "c: 3", "d: 4"))
    assert tree.excerpt(position, context=0).lines == ("d: 4",)


def test_digest_is_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"a: 1\n")
    first = load(str(path), Diagnostics()).digest
    path.write_bytes(b"a: 1 \n")
    assert load(str(path), Diagnostics()).digest != first
    assert len(first) == 64
