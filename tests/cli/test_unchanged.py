"""When no input has moved, nothing is read; when anything has, all is done again."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from cli.commands import CONFIG, DOCUMENT, Ended

if TYPE_CHECKING:
    from cli.commands import Folder

# Runs the command line with stages that cannot be imported.
WITHOUT_STAGES = """
import sys
sys.modules["clientwright.pipeline"] = None
from clientwright.cli import main
sys.argv[0] = "clientwright"
main()
"""


def without_stages(project: Folder, *arguments: str) -> Ended:
    done = subprocess.run(
        [sys.executable, "-P", "-c", WITHOUT_STAGES, *arguments],
        cwd=project.path,
        capture_output=True,
        text=True,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def is_skipped(project: Folder) -> bool:
    before = project.snapshot()
    ended = without_stages(project, "generate")
    if ended.status:
        assert "clientwright.pipeline" in ended.err
    else:
        assert ": no input has changed" in ended.out
    assert project.snapshot() == before
    return ended.status == 0


def test_nothing_is_read_when_nothing_has_moved(project: Folder) -> None:
    assert is_skipped(project)
    # Its diagnostics are read for when they are asked for.
    for option in ("--strict", "--verbose", "--format=json"):
        assert without_stages(project, "generate", option).status == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("api.yaml", DOCUMENT + "\n"),
        ("clientwright.toml", CONFIG + 'client_name = "Mine"\n'),
        ("things/_client.py", "x = 1\n"),
        ("clientwright.lock", ""),
    ],
)
def test_everything_that_may_move_is_noticed(
    project: Folder, name: str, text: str
) -> None:
    if text:
        project.write(name, text)
    else:
        (project.path / name).unlink()
    assert not is_skipped(project)


def test_a_comment_in_the_config_is_no_change(project: Folder) -> None:
    project.write("clientwright.toml", f"# ours\n{CONFIG}")
    assert is_skipped(project)


def test_a_lost_file_is_noticed(project: Folder) -> None:
    (project.path / "things/py.typed").unlink()
    assert not is_skipped(project)


def test_a_package_of_another_day_is_noticed(project: Folder) -> None:
    """As after `git checkout` of the package alone: the manifest is right, the lock not."""
    other = project.snapshot("things")
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    assert project.run("generate").status == 0
    for name, content in other.items():
        if isinstance(content, bytes):
            project.write(f"things/{name}", content)
    assert not is_skipped(project)


def test_another_generator_is_noticed(project: Folder) -> None:
    path = project.path / "clientwright.lock"
    lock = json.loads(path.read_text())
    lock["clients"]["things"]["generator"] = "0" * 64
    path.write_text(json.dumps(lock))
    assert not is_skipped(project)


def test_what_a_killed_run_left_is_noticed(project: Folder) -> None:
    (project.path / ".things.clientwright-new").mkdir()
    assert not is_skipped(project)
    assert project.run("generate").status == 0
    assert is_skipped(project)


def test_files_that_references_lead_to_are_inputs(project: Folder) -> None:
    project.write("parts/size.yaml", "type: integer\n")
    text = DOCUMENT.replace("{type: integer}", "{$ref: parts/size.yaml}")
    project.write("api.yaml", text)
    assert project.run("generate").status == 0
    assert is_skipped(project)
    project.write("parts/size.yaml", "type: number\n")
    assert not is_skipped(project)
    (project.path / "parts/size.yaml").unlink()
    assert not is_skipped(project)
    # Also one that was not there, once it is.
    assert project.run("generate").status == 0
    assert is_skipped(project)
    project.write("parts/size.yaml", "type: integer\n")
    assert not is_skipped(project)


def test_files_that_stay_the_same_are_not_written(project: Folder) -> None:
    def stamps() -> dict[str, int]:
        files = (project.path / "things").rglob("*")
        return {path.name: path.stat().st_mtime_ns for path in files if path.is_file()}

    before = stamps()
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    assert project.run("generate").status == 0
    after = stamps()
    moved = {name for name, stamp in after.items() if stamp != before.get(name)}
    # The hash of the document is in the heads of these; the models say only their own.
    assert "thing.py" in moved
    assert "unset.py" not in moved
    assert "py.typed" not in moved


def printed(project: Folder) -> set[str]:
    """Generate, and tell which files were printed."""
    ended = subprocess.run(
        [sys.executable, "-P", "-c", TELLING_WHAT_IS_PRINTED, "generate", "-q"],
        cwd=project.path,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ended.stdout.split())


TELLING_WHAT_IS_PRINTED = """
import sys
from clientwright.rendering import render as module
render = sys.modules["clientwright.rendering.render"]
original = render._print
def telling(file):
    print(file.path)
    return original(file)
render._print = telling
from clientwright.cli import main
sys.argv[0] = "clientwright"
main()
"""


def test_files_that_stay_the_same_are_not_printed(project: Folder) -> None:
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    changed = printed(project)
    assert "models/thing.py" in changed
    assert "resources/things.py" not in changed
    incremental = project.snapshot("things")
    shutil.rmtree(project.path / ".clientwright_cache")
    shutil.rmtree(project.path / "things")
    assert printed(project) > changed
    assert project.snapshot("things") == incremental


def test_a_generated_file_that_was_edited_is_never_taken_over(project: Folder) -> None:
    file = project.path / "things/resources/things.py"
    file.write_text(file.read_text() + "# mine\n")
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    assert project.run("generate").status == 2
    assert "resources/things.py" in printed_by_force(project)
    assert "# mine" not in file.read_text()


def printed_by_force(project: Folder) -> str:
    return project.run("generate", "--force", "-v").out
