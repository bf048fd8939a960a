"""A client is imported from wherever Python can import: deep, from a zip, frozen."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = ROOT / "generated" / "openai_client"

# Uses what is imported late, too: resources, models, the codec, the namespace of models.
USE: Final = """
import importlib, json, httpx
package = importlib.import_module(NAME)
def answer(request):
    return httpx.Response(200, json={"object": "list", "data": [{"id": "m", "new": 1}]})
http = httpx.Client(transport=httpx.MockTransport(answer))
client = package.OpenAI(api_key="k", base_url="http://127.0.0.1", http_client=http)
models = client.models.list()
assert type(models.body).__module__.startswith(NAME + ".models.")
assert models.data[0].id == "m"
assert importlib.import_module(NAME + ".models").Model.__name__ == "Model"
print("used")
"""

# Finds modules in memory and gives them no file, no path and no loader that has data:
# what PyInstaller and its like leave of a module at the least.
FROZEN: Final = """
import importlib.abc, importlib.machinery, sys, zipfile
archive = zipfile.ZipFile(ARCHIVE)
sources = {n: archive.read(n) for n in archive.namelist() if n.endswith(".py")}
archive.close()

class Frozen(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        file = name.replace(".", "/")
        is_package = file + "/__init__.py" in sources
        if not is_package and file + ".py" not in sources:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=is_package)
    def exec_module(self, module):
        file = module.__name__.replace(".", "/")
        is_package = file + "/__init__.py" in sources
        text = sources[file + ("/__init__.py" if is_package else ".py")]
        exec(compile(text, "<frozen>", "exec"), module.__dict__)

sys.meta_path.insert(0, Frozen())
"""
# Nothing of the package is opened while it is used.
NO_FILES: Final = """
import sys
def watch(event, arguments):
    if event == "open" and "openai" in str(arguments[0]):
        raise AssertionError(f"{arguments[0]} was opened")
sys.addaudithook(watch)
"""


def use(name: str, before: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"{before}\nNAME = {name!r}\n{USE}"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "used\n"), done.stderr


def packed(folder: Path, prefix: str) -> Path:
    """Put the package into a zip, below some packages."""
    archive = folder / "clients.zip"
    with zipfile.ZipFile(archive, "w") as made:
        parts = prefix.split("/")[:-1]
        for depth in range(1, len(parts) + 1):
            made.writestr("/".join(parts[:depth]) + "/__init__.py", "")
        for path in sorted(PACKAGE.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                made.write(path, f"{prefix}/{path.relative_to(PACKAGE).as_posix()}")
    return archive


@pytest.mark.parametrize("name", ["openai_client", "a.b.c.d.e.llm"])
def test_from_a_zip(tmp_path: Path, name: str) -> None:
    archive = packed(tmp_path, name.replace(".", "/"))
    use(name, f"import sys; sys.path.insert(0, {str(archive)!r})", tmp_path)


@pytest.mark.parametrize("name", ["openai_client", "a.b.c.openai"])
def test_from_an_importer_without_files(tmp_path: Path, name: str) -> None:
    archive = packed(tmp_path, name.replace(".", "/"))
    before = f"ARCHIVE = {str(archive)!r}\n{FROZEN}\n{NO_FILES}"
    use(name, before, tmp_path)


def test_from_a_folder_deep_down(tmp_path: Path) -> None:
    archive = packed(tmp_path, "a/b/c/d/llm")
    with zipfile.ZipFile(archive) as made:
        made.extractall(tmp_path)
    use("a.b.c.d.llm", "import sys; sys.path.insert(0, '.')", tmp_path)
