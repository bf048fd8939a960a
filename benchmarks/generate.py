"""Generating: seconds of CPU from a document to a package on disk, beside a peer.

Every run is a process of its own that writes into an empty folder: what a user waits
for. The peer, openapi-python-client, is run as its users run it, in turns with ours.
It cannot read every document; where it fails there is no ratio, and its last words
are printed.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from typing import TYPE_CHECKING, Final

from peers import ROOT, peer_python
from processes import run

if TYPE_CHECKING:
    from pathlib import Path

    from processes import Ended

ROUNDS: Final = 5
TARGET: Final = 2.0
FLAGSHIP: Final = ROOT / "spec" / "openai.yaml"
PEER: Final = "openapi-python-client"

# Documents of others that the peer can read, where they lie beside the project.
_CORPUS: Final = ROOT.parent / "shared" / "corpus"
OTHERS: Final = (
    _CORPUS / "small" / "petstore-3.0.yaml",
    _CORPUS / "docs" / "twilio-messaging-v1.json",
    _CORPUS / "docs" / "qdrant.json",
)


def main() -> int:
    """Measure, print, and say whether the target holds.

    Returns:
        0 if it holds, else 1.
    """
    peer = peer_python(PEER).with_name(PEER)
    seconds = _compared(FLAGSHIP, peer)
    for document in OTHERS:
        if document.exists():
            _compared(document, peer)
        else:
            print(f"{document.name}: not there, so not measured")
    print()
    holds = seconds < TARGET
    print(
        f"{'holds' if holds else 'FAILS'}: {FLAGSHIP.name} takes {seconds:.2f} s of CPU, "
        f"less than {TARGET}"
    )
    return 0 if holds else 1


def _compared(document: Path, peer: Path) -> float:
    """Generate with both in turns, and print the medians.

    Returns:
        Our seconds of CPU.
    """
    pairs = [(_ours(document), _theirs(document, peer)) for _ in range(ROUNDS)]
    ours = statistics.median(one.cpu for one, _ in pairs)
    theirs = statistics.median(other.cpu for _, other in pairs)
    if any(one.status for one, _ in pairs):
        raise RuntimeError(pairs[0][0].said)
    print(f"{document.name:<26} ours {ours:5.2f} s of CPU", end="")
    failed = next((other for _, other in pairs if other.status), None)
    if failed is None:
        ratio = statistics.median(one.cpu / other.cpu for one, other in pairs)
        print(f", {PEER} {theirs:5.2f} s: ours / peer = {ratio:.2f}")
    else:
        print(f"; {PEER} fails: {_last_words(failed)}")
    return ours


def _ours(document: Path) -> Ended:
    # The flagship with the overlay and the names of its config.
    config = ["--config", str(ROOT / "clientwright.toml")]
    source = config if document == FLAGSHIP else [str(document)]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "clientwright", "generate", "--quiet"]
        return run([*command, *source, "--output", f"{folder}/client"])


def _theirs(document: Path, peer: Path) -> Ended:
    # It looks for its formatter, ruff, on the PATH: as in an activated environment.
    path = os.pathsep.join((str(peer.parent), os.environ["PATH"]))
    with tempfile.TemporaryDirectory() as folder:
        command = [str(peer), "generate", "--meta", "none", "--path", str(document)]
        return run([*command, "--output-path", f"{folder}/client"], PATH=path)


def _last_words(ended: Ended) -> str:
    lines = [line.strip(" │╰╯─") for line in ended.said.splitlines()]
    return next((line for line in reversed(lines) if line), "no message")


if __name__ == "__main__":
    sys.exit(main())
