"""A package is written whole or not at all, and nobody's work is lost."""

from __future__ import annotations

import errno
import hashlib
import json
import os
from pathlib import Path

import pytest
from clientwright.diagnostics import InputError
from clientwright.output import MANIFEST_NAME, Written, swap, write
from output.folders import GENERATOR, snapshot, unprivileged

FILES = {"__init__.py": "", "models/a.py": "A = 1\n", "models/b.py": "B = '\u00e9'\n"}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "pkg"
    write(FILES, folder, GENERATOR)
    return folder


def refused(files: dict[str, str], folder: Path, force: bool = False) -> str:
    """Write what must be refused; return the code, having seen nothing change."""
    before = snapshot(folder.parent)
    with pytest.raises(InputError) as caught:
        write(files, folder, GENERATOR, force)
    assert snapshot(folder.parent) == before
    return caught.value.diagnostic.code


def test_a_new_package_and_its_manifest(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down" / "pkg"
    written = write(FILES, folder, GENERATOR)
    assert written == Written(3, ("__init__.py", "models/a.py", "models/b.py"), ())
    manifest = json.loads((folder / MANIFEST_NAME).read_text())
    assert manifest["generator"] == GENERATOR
    assert manifest["files"] == {
        path: hashlib.sha256(text.encode()).hexdigest() for path, text in FILES.items()
    }
    assert list(manifest["files"]) == sorted(manifest["files"])
    assert {p: (folder / p).read_text(encoding="utf-8") for p in FILES} == FILES
    assert sorted(p.name for p in folder.parent.iterdir()) == ["pkg"]


def test_what_is_right_is_not_touched(package: Path) -> None:
    inode, before = package.stat().st_ino, (package / MANIFEST_NAME).stat()
    assert write(FILES, package, GENERATOR) == Written(3, (), ())
    assert package.stat().st_ino == inode
    assert (package / MANIFEST_NAME).stat().st_mtime_ns == before.st_mtime_ns


def test_files_that_did_not_change_keep_their_time(package: Path) -> None:
    os.utime(package / "models/b.py", (1, 1))
    written = write({**FILES, "models/a.py": "A = 2\n"}, package, GENERATOR)
    assert written == Written(3, ("models/a.py",), ())
    assert (package / "models/a.py").read_text() == "A = 2\n"
    assert (package / "models/b.py").stat().st_mtime == 1


def test_a_new_generator_shows_in_the_manifest_alone(package: Path) -> None:
    assert write(FILES, package, "clientwright 2") == Written(3, (), ())
    assert "clientwright 2" in (package / MANIFEST_NAME).read_text()


def test_orphans_vanish_with_their_folders(package: Path) -> None:
    (package / "models/__pycache__").mkdir()
    (package / "models/__pycache__/a.cpython-311.pyc").write_bytes(b"")
    written = write({"__init__.py": ""}, package, GENERATOR)
    assert written == Written(1, (), ("models/a.py", "models/b.py"))
    assert sorted(snapshot(package)) == ["__init__.py", MANIFEST_NAME]


def test_foreign_files_stay_as_they_are(package: Path) -> None:
    (package / "mine.py").write_text("mine\n")
    os.utime(package / "mine.py", (2, 2))
    (package / "notes/deep").mkdir(parents=True)
    (package / "notes/deep/n.txt").write_text("n")
    (package / "notes/empty").mkdir()
    (package / "models/link").symlink_to("../nowhere")
    write({"__init__.py": "", "models/a.py": "new\n"}, package, GENERATOR)
    found = snapshot(package)
    assert found["mine.py"] == b"mine\n"
    assert (package / "mine.py").stat().st_mtime == 2
    assert found["notes/deep/n.txt"] == b"n"
    assert found["notes/empty"] is None
    assert found["models/link"] == "-> ../nowhere"
    assert found["models/a.py"] == b"new\n"
    assert "models/b.py" not in found


def test_hand_edits_stop_the_run_and_are_listed(package: Path) -> None:
    (package / "models/a.py").write_text("mine\n")
    (package / "models/b.py").write_text("mine too\n")
    with pytest.raises(InputError) as caught:
        write({**FILES, "__init__.py": "x"}, package, GENERATOR)
    message = caught.value.diagnostic.message
    assert caught.value.diagnostic.code == "output-hand-edited"
    assert message.endswith(": models/a.py, models/b.py")
    assert "--force" in caught.value.diagnostic.fix
    # Also when the edited file would not even be written any more.
    assert refused({"__init__.py": ""}, package) == "output-hand-edited"


def test_force_gives_up_hand_edits_and_keeps_foreign_files(package: Path) -> None:
    (package / "models/a.py").write_text("mine\n")
    (package / "mine.py").write_text("mine\n")
    assert write(FILES, package, GENERATOR, force=True).changed == ("models/a.py",)
    assert (package / "models/a.py").read_text() == "A = 1\n"
    assert (package / "mine.py").read_text() == "mine\n"


def test_an_edit_that_says_what_is_generated_now_is_none(package: Path) -> None:
    (package / "models/a.py").write_text("A = 2\n")
    write({**FILES, "models/a.py": "A = 2\n"}, package, GENERATOR)
    assert write({**FILES, "models/a.py": "A = 2\n"}, package, GENERATOR).changed == ()


def test_a_deleted_file_comes_back(package: Path) -> None:
    (package / "models/a.py").unlink()
    assert write(FILES, package, GENERATOR).changed == ("models/a.py",)


def test_a_foreign_file_where_one_is_generated_now(package: Path) -> None:
    (package / "models/c.py").write_text("mine\n")
    files = {**FILES, "models/c.py": "C = 1\n"}
    assert refused(files, package) == "output-hand-edited"
    assert "models/c.py" in write(files, package, GENERATOR, force=True).changed
    assert (package / "models/c.py").read_text() == "C = 1\n"


def test_a_foreign_folder_or_file_in_the_way_is_never_removed(package: Path) -> None:
    (package / "c.py").mkdir()
    assert refused({**FILES, "c.py": "C"}, package, force=True) == "output-blocked"
    (package / "c.py/inner").write_text("x")
    assert refused({**FILES, "c.py": "C"}, package, force=True) == "output-blocked"
    (package / "d").write_text("x")
    assert refused({**FILES, "d/e.py": "C"}, package, force=True) == "output-blocked"


def test_a_link_in_place_of_a_generated_file(package: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.py").write_text("outside\n")
    (package / "models/a.py").unlink()
    (package / "models/a.py").symlink_to("../../outside.py")
    assert refused(FILES, package) == "output-hand-edited"
    write(FILES, package, GENERATOR, force=True)
    assert not (package / "models/a.py").is_symlink()
    assert (tmp_path / "outside.py").read_text() == "outside\n"


def test_a_folder_that_is_not_ours(tmp_path: Path) -> None:
    folder = tmp_path / "pkg"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    assert refused(FILES, folder) == "output-not-ours"
    write(FILES, folder, GENERATOR, force=True)
    assert (folder / "thesis.txt").read_text() == "years of work"
    assert (folder / "__init__.py").exists()


def test_an_empty_folder_is_anybodys(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    write(FILES, tmp_path / "pkg", GENERATOR)
    assert (tmp_path / "pkg/__init__.py").exists()


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": 1}',
        '{"format": 2, "generator": "", "files": {}}',
        '{"format": 1, "generator": "", "files": {"a": 1}}',
    ],
)
def test_a_damaged_manifest(package: Path, text: str) -> None:
    (package / MANIFEST_NAME).write_text(text)
    assert refused(FILES, package) == "manifest-damaged"
    write(FILES, package, GENERATOR, force=True)
    assert write(FILES, package, GENERATOR) == Written(3, (), ())


def test_a_file_or_a_link_where_the_package_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "broken").symlink_to("nowhere")
    for name in ("file", "link", "broken"):
        assert refused(FILES, tmp_path / name, force=True) == "output-blocked"
    assert refused(FILES, tmp_path / "file" / "pkg") == "output-not-writable"


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("name", ["home/me", "home", "."])
def test_the_home_folder_and_those_above_it_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, force: bool
) -> None:
    home = tmp_path / "home/me"
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    before = snapshot(tmp_path)
    with pytest.raises(InputError, match="your home folder"):
        write(FILES, tmp_path / name, GENERATOR, force)
    assert snapshot(tmp_path) == before


def test_a_folder_of_others_is_not_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def survey(*arguments: object) -> None:
        raise AssertionError("it was")

    monkeypatch.setattr("clientwright.output.writer.survey", survey)
    (tmp_path / "theirs").mkdir()
    with pytest.raises(InputError, match="not empty"):
        write(FILES, tmp_path, GENERATOR)


def test_the_working_folder_is_not_replaced(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(package / "models")
    assert refused(FILES, package, force=True) == "output-blocked"
    with pytest.raises(InputError, match="working folder"):
        write(FILES, Path("/"), GENERATOR, force=True)


def test_a_folder_that_cannot_be_written() -> None:
    with unprivileged() as folder:
        package = folder / "pkg"
        write(FILES, package, GENERATOR)
        folder.chmod(0o555)
        files = {**FILES, "__init__.py": "x"}
        assert refused(files, package, force=True) == "output-not-writable"
        assert refused(files, folder / "new") == "output-not-writable"
        # Nothing to write: no permission is needed.
        assert write(FILES, package, GENERATOR).changed == ()


def test_a_full_disk_changes_nothing(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, data: bytes) -> int:
        if self.name == "b.py":
            raise OSError(errno.ENOSPC, "No space left on device")
        with self.open("wb") as file:
            return file.write(data)

    monkeypatch.setattr(Path, "write_bytes", full)
    files = {path: f"{text}#" for path, text in FILES.items()}
    assert refused(files, package) == "output-not-writable"
    with pytest.raises(InputError) as caught:
        write(files, package, GENERATOR)
    assert caught.value.diagnostic.fix.startswith("make room on the disk")


@pytest.mark.parametrize("path", ["../x.py", "/x.py", "a/../../x.py", "", "."])
def test_no_path_leads_out_of_the_package(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="cannot be a generated file"):
        write({path: ""}, tmp_path / "pkg", GENERATOR)
    assert snapshot(tmp_path) == {}


def test_folders_that_cannot_be_exchanged(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def impossible(left: Path, right: Path) -> bool:
        return False

    monkeypatch.setattr(swap, "_exchange", impossible)
    (package / "mine.py").write_text("mine\n")
    assert write({"a.py": "a"}, package, GENERATOR).changed == ("a.py",)
    assert sorted(snapshot(package)) == [MANIFEST_NAME, "a.py", "mine.py"]
    assert sorted(p.name for p in package.parent.iterdir()) == ["pkg"]


def test_a_folder_of_a_lower_layer(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Containers' file systems refuse to rename a folder that an image brought."""
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self == package:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(self, target)

    def impossible(left: Path, right: Path) -> bool:
        return False

    monkeypatch.setattr(swap, "_exchange", impossible)
    monkeypatch.setattr(Path, "rename", refuse)
    (package / "mine.py").write_text("mine\n")
    assert write({"a.py": "a"}, package, GENERATOR).changed == ("a.py",)
    assert sorted(snapshot(package)) == [MANIFEST_NAME, "a.py", "mine.py"]
    assert sorted(p.name for p in package.parent.iterdir()) == ["pkg"]
