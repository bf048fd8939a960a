"""No file of the project says on which machine, or from where, it was made."""

from __future__ import annotations

import subprocess

from docs.blocks import ROOT

# In two pieces, so that this file does not hold what it looks for.
FORBIDDEN = tuple(
    first + second
    for first, second in (
        ("/wo", "rk/"),
        ("/tm", "p/"),
        ("/ro", "ot/"),
        ("pypi", ".org"),
        ("pythonhosted", ".org"),
        ("registry.npm", "js.org"),
        ("test.pypi", ".org"),
    )
)


def files() -> list[str]:
    """What git keeps, and what is not committed yet but would be."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listed.stdout.split("\0") if (ROOT / name).is_file()]


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        f"{name}: {word}"
        for name in files()
        for text in [(ROOT / name).read_bytes()]
        for word in FORBIDDEN
        if word.encode() in text
    ]
    assert not found
