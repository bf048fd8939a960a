"""`clientwright vendor` makes a copy that works under its new name."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.commands import Folder


def test_a_copy_is_imported_under_its_own_name(project: Folder) -> None:
    project.write("other/_vendor/__init__.py")
    project.write("other/__init__.py")
    ended = project.run("vendor", "other/_vendor/llm")
    assert ended.status == 0
    assert "from other._vendor.llm import Client" in ended.out
    assert "clientwright vendor other/_vendor/llm" in ended.out
    code = (
        "from other._vendor.llm import Client; "
        "assert Client(base_url='http://127.0.0.1:1').things; "
        "from other._vendor.llm.models import Thing; print(Thing(id='a'))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, '.'); {code}"],
        cwd=project.path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Thing(id='a')\n"


def test_a_name_and_a_folder_to_put_it_in(project: Folder) -> None:
    assert project.run("vendor", "lib", "--package", "llm").status == 0
    assert (project.path / "lib/llm/__init__.py").is_file()
    # The folder itself may be named too.
    ended = project.run("vendor", "lib/llm", "--package", "llm")
    assert "(0 changed) to lib/llm" in ended.out


def test_what_was_not_generated_is_not_copied(project: Folder) -> None:
    project.write("things/mine.py", "mine")
    project.run("vendor", "copy")
    assert not (project.path / "copy/mine.py").exists()
    (project.path / "things/_client.py").write_text("edited")
    ended = project.run("vendor", "copy")
    assert (ended.status, "error[vendor-source]" in ended.err) == (2, True)
