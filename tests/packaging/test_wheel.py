"""The wheel works where there is no checkout, and so does what it generates."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cli.commands import DOCUMENT

ROOT = Path(__file__).parents[2]

# The module is the caller's: it may not see the checkout, nor the generator.
USE = """
import asyncio, json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from NAME import AsyncClient, Client

class Things(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"id": self.path.rpartition("/")[2], "new": [1]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *arguments):
        pass

async def once(base_url):
    async with AsyncClient(base_url=base_url) as client:
        return await client.things.get_thing("b")

server = ThreadingHTTPServer(("127.0.0.1", 0), Things)
threading.Thread(target=server.serve_forever, daemon=True).start()
base_url = f"http://127.0.0.1:{server.server_port}"
with Client(base_url=base_url) as client:
    thing = client.things.get_thing("a")
print(type(thing).__module__, thing.id, thing.to_dict(), asyncio.run(once(base_url)).id)
server.shutdown()
server.server_close()
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command outside the checkout; give what it printed."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def environment_with(folder: Path, *requirements: str | Path) -> Path:
    """Make an environment that has only this and its dependencies."""
    run(sys.executable, "-m", "venv", folder, cwd=folder.parent)
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(folder / "bin/python", *pip, *requirements, cwd=folder.parent)
    return folder / "bin"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an empty environment; give the folder of its commands."""
    return environment_with(tmp_path_factory.mktemp("installed") / "venv", wheel)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a document and a config."""
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    (tmp_path / "clientwright.toml").write_text('spec = "api.yaml"\noutput = "things"')
    return tmp_path


def test_the_wheel_holds_the_templates_and_nothing_of_the_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0].partition("-")[0] for name in names}
    assert tops == {"clientwright"}
    held = {name for name in names if name.startswith("clientwright/templates/")}
    in_checkout = {
        f"clientwright/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert held == in_checkout
    assert "clientwright/py.typed" in names
    assert not [name for name in names if "__pycache__" in name]


def test_it_generates_the_same_as_the_checkout(installed: Path, folder: Path) -> None:
    shown = run(installed / "clientwright", "generate", cwd=folder)
    assert " to things: 1 operation, 1 schema, 0 errors, 0 warnings" in shown
    run(installed / "clientwright", "check", cwd=folder)
    # The checkout's generator finds nothing to change.
    run(sys.executable, "-P", "-m", "clientwright", "check", cwd=folder)


def test_what_it_generates_works_beside_it(installed: Path, folder: Path) -> None:
    run(installed / "clientwright", "generate", "-q", cwd=folder)
    shown = run(installed / "python", "-c", USE.replace("NAME", "things"), cwd=folder)
    assert shown == "things.models.thing a {'id': 'a', 'new': [1]} b\n"


def test_a_vendored_copy_needs_only_attrs_and_httpx(
    installed: Path, folder: Path
) -> None:
    run(installed / "clientwright", "generate", "-q", cwd=folder)
    run(installed / "clientwright", "vendor", "other/_vendor/llm", cwd=folder)
    (folder / "other/__init__.py").touch()
    plain = environment_with(folder / "plain", "attrs", "httpx")
    # Far from the package it was copied from.
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    (folder / "other").rename(elsewhere / "other")
    use = USE.replace("NAME", "other._vendor.llm")
    shown = run(plain / "python", "-W", "error", "-c", use, cwd=elsewhere)
    assert shown == "other._vendor.llm.models.thing a {'id': 'a', 'new': [1]} b\n"
    listed = run(plain / "python", "-m", "pip", "list", cwd=elsewhere)
    assert "clientwright" not in listed


def test_a_vendored_project_is_built_and_installed(
    installed: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """`vendor --with-metadata` makes what pip can install, types and all."""
    run(installed / "clientwright", "generate", "--quiet", cwd=folder)
    vendor = ("vendor", "dist", "--package", "llm", "--with-metadata")
    run(installed / "clientwright", *vendor, cwd=folder)
    venv = environment_with(
        tmp_path_factory.mktemp("vendored") / "venv", folder / "dist"
    )
    assert run(venv / "python", "-c", USE.replace("NAME", "llm"), cwd=folder).endswith(
        " b\n"
    )
    (typed,) = venv.parent.glob("lib/*/site-packages/llm/py.typed")
    assert typed.is_file()
