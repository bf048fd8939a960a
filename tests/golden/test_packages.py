"""The packages of all cases: formatted, importable, and clean for type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion
from golden.cases import all_cases, outcome
from golden.packages import RUNTIME, write_package, write_runtime

CASES = all_cases()
# Type checkers must find it: they could be blind, and look at nothing.
MISTAKE = "mistake/__init__.py:1"
MODE = Mode(target_versions={TargetVersion.PY310})

# Imports every module, and takes something unknown through every model: only then are
# annotations resolved.
_IMPORT = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
from shared_runtime.model import BaseModel
models = 0
for path in sorted(root.rglob("*.py")):
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    module = importlib.import_module(name.removesuffix(".__init__"))
    for value in list(vars(module).values()):
        if isinstance(value, type) and value.__module__ == module.__name__ and (
            issubclass(value, BaseModel) and value is not BaseModel
        ):
            data = {"not known today": [1, None, "x"]}
            assert value.from_dict(data).to_dict() == data, value
            models += 1
print(models)
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages on disk, each named after its case."""
    folder = tmp_path_factory.mktemp("golden")
    for case in CASES:
        write_package(outcome(case.folder), folder / case.name)
    write_runtime(outcome(CASES[0].folder), folder)
    (folder / "mistake").mkdir()
    (folder / "mistake/__init__.py").write_text("wrong: int = ''\n")
    return folder


def test_black_has_nothing_to_change() -> None:
    texts = {
        text: f"{case.name}: {path}"
        for case in CASES
        for path, text in outcome(case.folder).items()
        if path.endswith(".py") and not path.startswith(RUNTIME)
    }
    changed = [
        place
        for text, place in texts.items()
        if black.format_str(text, mode=MODE) != text
    ]
    assert changed == []


def test_every_module_imports_and_every_model_keeps_what_it_does_not_know(
    root: Path,
) -> None:
    done = _python("-c", _IMPORT, str(root))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > len(CASES)


def test_mypy_finds_the_mistake_alone(root: Path) -> None:
    options = ("--strict", "--python-version", "3.10", "--cache-dir", ".mypy_cache")
    done = _python("-m", "mypy", *options, ".", folder=root)
    found = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert [line.partition(": error")[0] for line in found] == [MISTAKE], done.stdout


def test_pyright_finds_the_mistake_alone(root: Path) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (root / "pyrightconfig.json").write_text(json.dumps(settings))
    options = ("--pythonpath", sys.executable, "--outputjson")
    done = _python("-m", "basedpyright", *options, folder=root)
    found = json.loads(done.stdout)["generalDiagnostics"]
    places = [
        f"{Path(item['file']).relative_to(root)}:{item['range']['start']['line'] + 1}"
        for item in found
    ]
    assert places == [MISTAKE], done.stdout


def _python(
    *arguments: str, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
