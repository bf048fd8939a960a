"""Run the command line as a user does: a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen
from output.folders import snapshot

if TYPE_CHECKING:
    from pathlib import Path

Snapshot: TypeAlias = dict[str, bytes | str | None]

DOCUMENT = """\
openapi: 3.0.3
info: {title: Things, version: "1"}
servers: [{url: "https://things.example"}]
paths:
  /things/{id}:
    get:
      operationId: getThing
      tags: [Things]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Thing"}
components:
  schemas:
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: string}
        size: {type: integer}
"""
CONFIG = 'spec = "api.yaml"\noutput = "things"\n'


@frozen
class Ended:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


@frozen
class Folder:
    """A working folder, and the commands that are run in it."""

    path: Path

    def run(self, *arguments: str, stdin: str = "", **environment: str) -> Ended:
        """Run a command to its end. Nothing it does may end in a traceback."""
        done = subprocess.run(
            [sys.executable, "-P", "-m", "clientwright", *arguments],
            cwd=self.path,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        )
        assert "Traceback" not in done.stderr
        return Ended(done.returncode, done.stdout, done.stderr)

    def write(self, name: str, text: str | bytes = "") -> Path:
        """Write a file in the folder."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def snapshot(self, name: str = ".") -> Snapshot:
        """Read all that is in the folder, or in one within it."""
        return snapshot(self.path / name)
