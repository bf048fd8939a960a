"""A golden case: a small document, some of the files it becomes, and all diagnostics."""

from __future__ import annotations

import contextlib
import difflib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from clientwright.config import CONFIG_NAME, Job, load_config
from clientwright.diagnostics import format_diagnostic
from clientwright.pipeline import generate

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent
DOCUMENT = "openapi.yaml"
DIAGNOSTICS = "diagnostics.txt"
PACKAGE = "client"


@frozen
class Case:
    """One question: the folder's name.

    The files in its folder `expected` are those that answer it, so they alone are
    compared; `diagnostics.txt` is always among them and has every diagnostic.
    """

    folder: Path

    @property
    def name(self) -> str:
        """The question."""
        return self.folder.name

    @property
    def expected(self) -> Path:
        """The folder of what should come out."""
        return self.folder / "expected"

    def shown(self) -> tuple[str, ...]:
        """Return the paths of the files that are compared, in order."""
        paths = (p for p in self.expected.rglob("*") if p.is_file())
        return tuple(sorted(p.relative_to(self.expected).as_posix() for p in paths))

    def differences(self) -> str:
        """Compare what comes out with what should; "" when it is the same."""
        if DIAGNOSTICS not in self.shown() or len(self.shown()) < 2:
            return f"expected/ needs {DIAGNOSTICS} and a file that answers the question"
        made = outcome(self.folder)
        return "".join(
            _difference(path, self.expected / path, made.get(path))
            for path in self.shown()
        )

    def rewrite(self) -> None:
        """Put what comes out into the expected files. Does not add any.

        Raises:
            KeyError: one of them is not generated any more.
        """
        made = outcome(self.folder)
        for path in self.shown():
            (self.expected / path).write_bytes(made[path].encode())


def all_cases(folder: Path = FOLDER) -> tuple[Case, ...]:
    """Find the cases in a folder."""
    return tuple(Case(path.parent) for path in sorted(folder.glob(f"*/{DOCUMENT}")))


@cache
def outcome(folder: Path) -> Mapping[str, str]:
    """Generate a case: the text of every file by its path, and of the diagnostics.

    The case's folder is the working folder meanwhile, as messages name files from there.
    """
    with contextlib.chdir(folder):
        result = generate(_job(folder), {}, lambda stage: None)
        found = [
            format_diagnostic(diagnostic, result.tree) + "\n"
            for diagnostic in result.diagnostics
        ]
    return {**result.files, DIAGNOSTICS: "\n".join(found)}


def _job(folder: Path) -> Job:
    if (folder / CONFIG_NAME).exists():
        (job,) = load_config(folder / CONFIG_NAME, folder)
        return job
    return Job(spec=DOCUMENT, output=folder / PACKAGE, package=PACKAGE, root=folder)


def _difference(path: str, expected: Path, made: str | None) -> str:
    if made is None:
        return f"{path} is not generated\n"
    # Not `read_text`, which would hide a difference of line ends.
    text = expected.read_bytes().decode()
    if text == made:
        return ""
    lines = difflib.unified_diff(
        text.splitlines(keepends=True),
        made.splitlines(keepends=True),
        f"expected/{path}",
        f"generated/{path}",
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)
