"""A vendored copy works under another name, with attrs and httpx and nothing else of ours."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from behaviour import samples
from behaviour.server import DONE, event, reply, stream

if TYPE_CHECKING:
    from behaviour.server import Exchange, Server

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
PROGRAM: Final = HERE / "vendored_program.py"


def run(*command: str | Path, cwd: Path) -> str:
    """What a program prints that must succeed, without the environment of the tests."""
    kept = {name: os.environ[name] for name in os.environ if "PYTHON" not in name}
    done = subprocess.run(
        command, cwd=cwd, env=kept, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two copies, at different depths and by different names."""
    folder = tmp_path_factory.mktemp("project")
    tool = (sys.executable, "-m", "clientwright", "vendor", "--quiet")
    run(*tool, folder / "other" / "_vendor" / "llm", cwd=ROOT)
    run(*tool, folder, "--package", "second_copy", cwd=ROOT)
    return folder


def works(python: str) -> bool:
    """Can this Python be run, and make environments? A shim may be there in vain."""
    check = [python, "-c", "import venv"]
    return subprocess.run(check, capture_output=True, check=False).returncode == 0


def older_python() -> str | None:
    """A Python 3.10, from the path or from pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates = sorted(pyenv.glob("versions/3.10.*/bin/python3.10"))
    found = [shutil.which("python3.10"), *map(str, candidates)]
    return next((python for python in found if python and works(python)), None)


@pytest.fixture(scope="module", params=["this Python", "3.10"])
def python(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A Python with attrs and httpx."""
    base = sys.executable if request.param == "this Python" else older_python()
    if base is None:
        pytest.skip("no Python 3.10 on the path or in pyenv")
    folder = tmp_path_factory.mktemp("venv")
    run(base, "-m", "venv", "--without-pip", folder, cwd=folder)
    made = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(*pip, "--python", made, "install", "attrs", "httpx", cwd=folder)
    return made


def api(exchange: Exchange) -> None:
    """Answer by path."""
    piece = event({**samples.COMPLETION, "choices": samples.COMPLETION["choices"][:1]})
    answers = {
        "/v1/models": reply(samples.listed(samples.MODEL)),
        "/v1/completions": stream(piece, piece, DONE),
        "/v1/files": reply(samples.FILE),
    }
    path = exchange.request.path
    answers.get(path, reply({"error": {"message": f"no {path}"}}, 404))(exchange)


def test_two_copies_beside_each_other(
    python: Path, project: Path, server: Server, tmp_path: Path
) -> None:
    server.answers(api)
    arguments = (PROGRAM, project, f"{server.url}/v1")
    output = run(python, "-I", "-W", "error", *arguments, cwd=tmp_path)
    found: Any = json.loads(output)
    assert found["version"] >= [3, 10]
    texts = ["hi", "hi"]
    expected = ["m", texts, "a.jsonl", "404: no /v1/models/none"]
    assert found["sync"] == [expected, expected]
    assert found["async"] == [["m", texts], ["m", texts]]
    assert found["apart"]
    assert found["names"] == [
        "other._vendor.llm.models.model",
        "second_copy.models.model",
    ]
    assert found["ours"] == []
    assert found["originals"] == []
    keys = {request.header("Authorization") for request in server.received}
    assert keys == {"Bearer sk-vendored"}


def test_copies_import_nothing_else(project: Path) -> None:
    allowed = {*sys.stdlib_module_names, "attrs", "httpx"}
    for path in project.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        for_checkers = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        for node in ast.walk(tree):
            if id(node) not in for_checkers:
                assert imported(node) <= allowed, path


def imported(node: ast.AST) -> set[str]:
    """The packages that a statement imports, by absolute names."""
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and node.level == 0:
        return {(node.module or "").partition(".")[0]}
    return set()


def test_copies_are_the_original(project: Path) -> None:
    original = ROOT / "generated" / "openai_client"
    one, two = project / "other" / "_vendor" / "llm", project / "second_copy"
    names = [
        path.relative_to(original)
        for path in original.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    assert len(names) > 100
    for name in names:
        assert (one / name).read_bytes() == (two / name).read_bytes()
        if name.suffix == ".py":
            assert (one / name).read_bytes() == (original / name).read_bytes()


def test_no_file_names_its_package(project: Path) -> None:
    absolute = re.compile(r"^\s*(from|import) openai_client", re.MULTILINE)
    for path in (project / "second_copy").rglob("*.py"):
        assert not absolute.search(path.read_text("utf-8")), path
