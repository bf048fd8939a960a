"""Starting: importing the generated client and making one, beside the bare HTTP library.

Whole processes are measured, in turns, so that what else the machine does meets both.
The same interpreter runs both.
"""

from __future__ import annotations

import statistics
import sys
from typing import TYPE_CHECKING, Final

from peers import ROOT
from processes import run

if TYPE_CHECKING:
    from processes import Ended

PAIRS: Final = 40
TARGET: Final = 1.3

OURS: Final = "from openai_client import OpenAI; OpenAI(api_key='sk-none')"
PEER: Final = "import httpx; httpx.Client()"


def main() -> int:
    """Measure, print, and say whether the target holds.

    Returns:
        0 if it holds, else 1.
    """
    # The first runs write bytecode and fill the caches of the disk.
    for code in (OURS, PEER):
        _started(code)
    pairs = [(_started(OURS), _started(PEER)) for _ in range(PAIRS)]
    for name, times in zip(
        ("ours: import openai_client; OpenAI(…)", "import httpx; httpx.Client()"),
        zip(*pairs, strict=True),
        strict=True,
    ):
        wall = statistics.median(time.wall for time in times) * 1000
        cpu = statistics.median(time.cpu for time in times) * 1000
        print(f"{name:<42} {wall:8.1f} ms {cpu:8.1f} ms of CPU")
    wall = statistics.median(one.wall / other.wall for one, other in pairs)
    cpu = statistics.median(one.cpu / other.cpu for one, other in pairs)
    print()
    holds = wall <= TARGET
    print(
        f"{'holds' if holds else 'FAILS'}: ours / httpx = {wall:.2f} "
        f"({cpu:.2f} of CPU; medians of {PAIRS} pairs), at most {TARGET}"
    )
    return 0 if holds else 1


def _started(code: str) -> Ended:
    """Run code in a process of its own, from its start to its end."""
    ended = run([sys.executable, "-c", code], PYTHONPATH=str(ROOT / "generated"))
    if ended.status:
        raise RuntimeError(ended.said)
    return ended


if __name__ == "__main__":
    sys.exit(main())
