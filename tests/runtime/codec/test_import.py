"""A program that only builds a client pays for neither attrs nor the compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TEMPLATES = Path(__file__).parents[3] / "templates"
PROGRAM = """
import sys
import runtime.codec
runtime.codec.encode({"a": [1]})
print([name for name in ("attr", "runtime.model", "runtime.codec.decoders")
       if name in sys.modules])
"""


def test_importing_the_codec_imports_neither_attrs_nor_models() -> None:
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={"PYTHONPATH": str(TEMPLATES)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert found.stdout == "[]\n"
