"""Makes the environment in which a benchmark meets its peer."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".bench-venv"


def peer_python(*requirements: str) -> Path:
    """Give the interpreter of the benchmarks' environment, made when it is missing.

    It is apart from the project's own, which must not depend on any peer.

    Args:
        requirements: What has to be installed in it, for pip.
    """
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = FOLDER / folder / "python"
    if not python.exists():
        venv.create(FOLDER, with_pip=True)
    marker = FOLDER / "installed.txt"
    installed = marker.read_text().split("\n") if marker.exists() else []
    missing = [each for each in requirements if each not in installed]
    if missing:
        command = [str(python), "-m", "pip", "install", "--quiet", *missing]
        # Its notes go to the other stream: what a benchmark prints is its table.
        subprocess.run(command, check=True, stdout=sys.stderr)
        marker.write_text("\n".join([*installed, *missing]))
    return python


def run_in_peer(script: str, *requirements: str) -> int:
    """Run a script of this folder beside its peers.

    Returns:
        Its exit status.
    """
    python = peer_python(*requirements)
    command = [str(python), str(Path(__file__).with_name(script)), *sys.argv[1:]]
    return subprocess.run(command, check=False).returncode
