"""The Python of the documents runs, and type checkers accept it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from docs.api import Api
from docs.blocks import DOCUMENTS, ROOT, as_module, blocks
from golden.cases import FOLDER, outcome
from loopback.client_of import write_client

if TYPE_CHECKING:
    from collections.abc import Iterator

WITH_CODE = [document for document in DOCUMENTS if blocks(document, "python")]
SHOP = Path(__file__).with_name("shop.yaml")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), "."]),
}


@pytest.fixture
def api() -> Iterator[Api]:
    running = Api()
    yield running
    running.stop()


@pytest.fixture(params=WITH_CODE, ids=lambda path: path.name)
def module(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The code of one document, in a folder with the files that examples send.

    `files_client` beside it has lists in pages, and `shop_client` webhooks, which the
    flagship does not.
    """
    write_client(
        SHOP.read_text("utf-8"), tmp_path, "shop_client", 'client_name = "Shop"\n'
    )
    for name in ("training.jsonl", "talk.mp3"):
        (tmp_path / name).write_bytes(b"{}\n")
    for path, text in outcome(FOLDER / "pages_after_the_last_item").items():
        file = tmp_path / "files_client" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    written = tmp_path / "example.py"
    written.write_text(as_module(request.param), encoding="utf-8")
    return written


def test_it_runs(api: Api, module: Path) -> None:
    runner = Path(__file__).with_name("on_loopback.py")
    port = api.url.rpartition(":")[2]
    done = subprocess.run(
        [sys.executable, str(runner), port, str(module)],
        cwd=module.parent,
        env={**ENVIRONMENT, "OPENAI_API_KEY": "sk-of-the-examples"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(api.received) > 5


def test_type_checkers_accept_it(module: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(module)]
    done = subprocess.run(
        [*command, "--cache-dir", str(tmp_path / "cache"), "--python-version", "3.10"],
        env={**ENVIRONMENT, "MYPYPATH": str(ROOT / "generated")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
