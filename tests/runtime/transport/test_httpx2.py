"""Every test of this folder holds for the runtime on httpx2, too."""

from __future__ import annotations

from pathlib import Path

from loopback.repeating import repeat

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


def test_all_of_this_on_httpx2() -> None:
    repeat(HERE, ROOT)
