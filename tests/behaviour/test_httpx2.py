"""Every test of this folder holds for a client on httpx2, too."""

from __future__ import annotations

from pathlib import Path

from loopback.repeating import repeat

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def test_all_of_this_on_httpx2() -> None:
    # A copy is made of the committed package, which is on httpx.
    repeat(HERE, ROOT, "test_vendored.py")
