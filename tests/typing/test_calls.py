"""mypy and basedpyright accept what callers should write, and refuse what they should not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from golden.cases import FOLDER, outcome

HERE: Final = Path(__file__).parent
GENERATED: Final = HERE.parents[1] / "generated"
PASS = tuple(
    HERE / f"{subject}_pass.py" for subject in ("calls", "pages", "events", "headers")
)
FAIL = tuple(HERE / f"{subject}_fail.py" for subject in ("calls", "pages", "headers"))
CASES: Final = {
    "files_client": "pages_after_the_last_item",
    "jobs_client": "response_headers",
    "orders_client": "stream_of_whole_events",
}

# File name → line → the kinds of errors that are reported there.
Errors = dict[str, dict[int, set[str]]]


def run(*command: str, **variables: str) -> str:
    """What a program of this environment prints; it may find errors."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
        check=False,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Where the packages are that the files import: the flagship, and those of cases."""
    folder = tmp_path_factory.mktemp("clients")
    for package, case in CASES.items():
        for path, text in outcome(FOLDER / case).items():
            file = folder / package / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return str(GENERATED), str(folder)


@pytest.fixture(scope="module")
def mypy(request: pytest.FixtureRequest, clients: tuple[str, str]) -> Errors:
    """The errors of mypy --strict."""
    cache = request.config.cache
    assert cache is not None
    output = run(
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={cache.mkdir('mypy-of-calls')}",
        "--python-version=3.11",
        "--output=json",
        *map(str, (*PASS, *FAIL)),
        MYPYPATH=os.pathsep.join(clients),
    )
    found: Errors = {}
    for line in output.splitlines():
        if line.startswith("{"):
            error = json.loads(line)
            if error["severity"] == "error":
                add(found, error["file"], error["line"], error["code"])
    return found


@pytest.fixture(scope="module")
def pyright(
    tmp_path_factory: pytest.TempPathFactory, clients: tuple[str, str]
) -> Errors:
    """The errors of basedpyright in strict mode."""
    config = tmp_path_factory.mktemp("pyright") / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": list(clients),
        "include": [*map(str, (*PASS, *FAIL))],
    }
    config.write_text(json.dumps(settings), "utf-8")
    output = run(
        "basedpyright",
        "--outputjson",
        f"--pythonpath={sys.executable}",
        f"--project={config}",
    )
    found: Errors = {}
    report: Any = json.loads(output)
    assert report["summary"]["filesAnalyzed"] == len(PASS) + len(FAIL)
    for error in report["generalDiagnostics"]:
        line = error["range"]["start"]["line"] + 1
        add(found, error["file"], line, error.get("rule", "syntax"))
    return found


def add(found: Errors, file: str, line: int, kind: str) -> None:
    found.setdefault(Path(file).name, {}).setdefault(line, set()).add(kind)


CHECKERS: Final = {"mypy": 0, "pyright": 1}


def marks(file: Path, checker: str) -> dict[int, str]:
    """Line → the kind of error that the mark on it promises."""
    found: dict[int, str] = {}
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if mark := re.search(r"  # ([\w-]+) (report\w+)$", line):
            found[number] = mark.group(CHECKERS[checker] + 1)
    return found


@pytest.mark.parametrize("file", PASS, ids=lambda path: path.stem)
@pytest.mark.parametrize("checker", CHECKERS)
def test_calls_that_pass(
    file: Path, checker: str, request: pytest.FixtureRequest
) -> None:
    errors: Errors = request.getfixturevalue(checker)
    assert errors.get(file.name, {}) == {}


@pytest.mark.parametrize("file", FAIL, ids=lambda path: path.stem)
@pytest.mark.parametrize("checker", CHECKERS)
def test_calls_that_fail(
    file: Path, checker: str, request: pytest.FixtureRequest
) -> None:
    errors: Errors = request.getfixturevalue(checker)
    found = errors[file.name]
    expected = marks(file, checker)
    assert len(expected) > 8
    assert sorted(found) == sorted(expected)
    missing = {line: kind for line, kind in expected.items() if kind not in found[line]}
    assert missing == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_nothing_is_wrong_elsewhere(
    checker: str, request: pytest.FixtureRequest
) -> None:
    errors: Errors = request.getfixturevalue(checker)
    assert set(errors) == {file.name for file in FAIL}
