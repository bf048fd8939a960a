"""`generate --dry-run` lists what would change and `--diff` prints it; nothing is written."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

from cli.commands import CONFIG, DOCUMENT

if TYPE_CHECKING:
    from cli.commands import Ended, Folder

CHANGED = DOCUMENT.replace("size", "weight").replace("Thing", "Widget")


def plan(project: Folder, *arguments: str) -> Ended:
    before = project.snapshot()
    ended = project.run("generate", *arguments)
    assert project.snapshot() == before
    return ended


def test_a_list(project: Folder) -> None:
    project.write("api.yaml", CHANGED)
    ended = plan(project, "--dry-run")
    assert ended.status == 0
    first, *files = ended.out.splitlines()
    assert first.endswith(" files in things would change: the document has changed")
    assert "  missing     models/widget.py" in files
    assert "  surplus     models/thing.py" in files
    assert "  outdated    _client.py" in files
    assert all("_manifest.json" not in line for line in files)


def test_nothing_to_change(project: Folder) -> None:
    for option in ("--dry-run", "--diff"):
        ended = plan(project, option)
        assert ended.status == 0
        assert "things would stay as it is\n" in ended.out + ended.err


def test_a_diff_is_what_a_patch_needs(project: Folder) -> None:
    """Applied to the package on disk it gives the package of tomorrow, files come and gone."""
    project.write("api.yaml", CHANGED)
    ended = plan(project, "--diff")
    assert ended.status == 0
    assert "would change: the document has changed\n" in ended.err
    (project.path / "patched").mkdir()
    for name, content in project.snapshot("things").items():
        if isinstance(content, bytes):
            project.write(f"patched/{name}", content)
    subprocess.run(
        ["patch", "--quiet", "-p0", "-E"],
        cwd=project.path / "patched",
        input=ended.out,
        text=True,
        check=True,
    )
    assert project.run("generate", "--quiet").status == 0
    expected, patched = project.snapshot("things"), project.snapshot("patched")
    del expected["_manifest.json"], patched["_manifest.json"]
    # A patch cannot make or keep an empty file.
    assert {k: v for k, v in patched.items() if v} == {
        k: v for k, v in expected.items() if v
    }


def test_what_generate_would_do_about_edits_is_said(project: Folder) -> None:
    path = project.path / "things/_client.py"
    path.write_text(path.read_text() + "x = 1\n")
    ended = plan(project, "--dry-run")
    assert ended.status == 0
    assert "  hand-edited _client.py\n" in ended.out
    assert "generate would stop; with --force" in ended.err


def test_before_the_first_run(folder: Folder) -> None:
    folder.write("clientwright.toml", CONFIG)
    ended = plan(folder, "--dry-run")
    assert ended.status == 0
    assert "it was never generated" in ended.out
    assert plan(folder, "--diff").out.startswith("--- README.md")


def test_json(project: Folder) -> None:
    project.write("api.yaml", CHANGED)
    ended = plan(project, "--dry-run", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    (client,) = json.loads(ended.out)["clients"]
    assert client["moved"] == ["document"]
    assert {"path": "models/widget.py", "change": "missing"}.items() <= next(
        item for item in client["differences"] if item["path"] == "models/widget.py"
    ).items()


def test_the_stop_for_hand_edits_shows_what_would_be_lost(project: Folder) -> None:
    path = project.path / "things/_client.py"
    path.write_text(path.read_text() + "x = 1\n")
    ended = plan(project)
    assert ended.status == 2
    assert "\n--- _client.py (on disk)\n" in ended.err
    assert "\n-x = 1\n" in ended.err
