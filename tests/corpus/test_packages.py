"""Every package imports, is formatted, comes out the same again, and type checkers find nothing."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from corpus import importing
from corpus.building import RUNTIME, Built, python, run
from corpus.documents import SAMPLES, Sample, of_each
from golden.packages import SHARED as RUNTIME_NAME
from golden.packages import write_package, write_runtime
from output.folders import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

# Type checkers must find it: they could be blind, and look at nothing.
MISTAKE: Final = "mistake/__init__.py"
GROUPS: Final = [
    pytest.param(True, id="light"),
    pytest.param(False, id="heavy", marks=pytest.mark.slow),
]


@of_each()
def test_every_module_imports_and_every_codec_compiles(built: Built) -> None:
    done = python(importing.__file__, built.sample.name, folder=built.folder)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    kinds = [schema["kind"] for schema in built.plan["schemas"]]
    assert found["models"] == kinds.count("object")
    assert found["modules"] == sum(path.endswith(".py") for path in built.texts)


@of_each()
def test_the_second_run_writes_the_same_bytes(built: Built, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    for name in ("clientwright.toml", "clientwright.lock"):
        shutil.copy(built.folder / name, again)
    run("generate", "--quiet", folder=again, PYTHONHASHSEED="7")
    before = _files(built.package)
    after = _files(again / built.sample.name)
    changed = [
        name for name in {**before, **after} if before.get(name) != after.get(name)
    ]
    assert changed == []
    lock = (built.folder / "clientwright.lock").read_bytes()
    assert (again / "clientwright.lock").read_bytes() == lock


def _files(folder: Path) -> dict[str, bytes | str | None]:
    """Read a folder without what Python adds when it imports from there."""
    return {k: v for k, v in snapshot(folder).items() if "__pycache__" not in k}


@of_each(lambda sample: sample.light)
def test_black_has_nothing_to_change(built: Built) -> None:
    done = python(
        *("-m", "black", "--check", "--target-version=py310", "--workers=1"),
        *(f"--force-exclude=/{RUNTIME}/", built.sample.name),
        folder=built.folder,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def checked_root(
    tmp_path_factory: pytest.TempPathFactory, built_of: Callable[[Sample], Built]
) -> Callable[[bool], Path]:
    """Gives folders with the packages of light or heavy documents, beside one runtime."""
    roots: dict[bool, Path] = {}

    def root(light: bool) -> Path:
        if light not in roots:
            roots[light] = folder = tmp_path_factory.mktemp("packages")
            for sample in SAMPLES:
                if sample.light == light:
                    texts = built_of(sample).texts
                    write_package(texts, folder / sample.name)
                    if not (folder / RUNTIME_NAME).exists():
                        write_runtime(texts, folder)
            if not (folder / RUNTIME_NAME).exists():
                pytest.skip("no document of these is here")
            (folder / "mistake").mkdir()
            (folder / MISTAKE).write_text("wrong: int = ''\n")
        return roots[light]

    return root


@pytest.mark.parametrize("light", GROUPS)
def test_mypy_finds_the_mistake_alone(
    light: bool, checked_root: Callable[[bool], Path]
) -> None:
    options = ("--strict", "--python-version=3.10", "--cache-dir=/dev/null")
    done = python(
        *("-m", "mypy", *options, "--config-file=", "."), folder=checked_root(light)
    )
    found = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert [line.split(":")[0] for line in found] == [MISTAKE], done.stdout


@pytest.mark.parametrize("light", GROUPS)
def test_pyright_finds_the_mistake_alone(
    light: bool, checked_root: Callable[[bool], Path]
) -> None:
    root = checked_root(light)
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (root / "pyrightconfig.json").write_text(json.dumps(settings))
    done = python(
        *("-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable),
        folder=root,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    places = [
        f"{Path(item['file']).relative_to(root)}:{item['range']['start']['line'] + 1}"
        f": {item['message']}"
        for item in found
    ]
    assert [place.split(":")[0] for place in places] == [MISTAKE], "\n".join(places)
