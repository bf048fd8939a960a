"""A document that is broken anywhere is generated, or refused; what comes out compiles."""

from __future__ import annotations

import json
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Final

import black
import pytest
from clientwright.config import Job
from clientwright.diagnostics import InputError, format_diagnostic
from clientwright.pipeline import generate
from hostile.mutations import larger_documents, mutated, small_documents
from shared import needs_shared

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# `make test` tries 200, `make corpus` and `-m slow` thousands.
A_TURN: Final = 50
QUICK_TURNS: Final = 4
SLOW_TURNS: Final = 60
# Of documents that are larger.
LARGER_TURNS: Final = 12
A_LARGER_TURN: Final = 25
# A broken root, `openapi` or `paths` ends a run; it must not be what mostly happens.
MOST_REFUSED: Final = 0.4
# Black takes longer than all the rest.
CHECKED_BY_BLACK: Final = 5

_MODE: Final = black.Mode(target_versions={black.TargetVersion.PY310})


@pytest.mark.parametrize(
    "turn",
    [
        *range(QUICK_TURNS),
        *(
            pytest.param(turn, marks=pytest.mark.slow)
            for turn in range(QUICK_TURNS, SLOW_TURNS)
        ),
    ],
)
def test_a_small_document_may_be_broken_anywhere(turn: int, tmp_path: Path) -> None:
    _try(small_documents(), Random(turn), A_TURN, tmp_path)


@needs_shared
@pytest.mark.slow
@pytest.mark.parametrize("turn", range(LARGER_TURNS))
def test_a_larger_document_may_be_broken_anywhere(turn: int, tmp_path: Path) -> None:
    _try(larger_documents(), Random(turn), A_LARGER_TURN, tmp_path)


def _try(documents: list[Path], random: Random, count: int, folder: Path) -> None:
    """Break documents, and look at what comes out."""
    outcomes: Counter[str] = Counter()
    for number in range(count):
        broken = folder / "openapi.json"
        chosen = random.choice(documents)
        broken.write_text(json.dumps(mutated(chosen, random)))
        files = _generated(broken)
        outcomes["refused" if files is None else "generated"] += 1
        for path, text in (files or {}).items():
            if path.endswith(".py"):
                compile(text.encode(), f"{chosen}: {path}", "exec", dont_inherit=True)
                if number % CHECKED_BY_BLACK == 0:
                    assert _formatted(text) == text, f"{chosen}: {path}"
    assert outcomes["refused"] <= MOST_REFUSED * count, outcomes


def _generated(document: Path) -> Mapping[str, str] | None:
    """Generate; None where the document is refused."""
    job = Job(
        spec=document.name,
        output=document.parent / "client",
        package="client",
        root=document.parent,
    )
    try:
        result = generate(job, {}, lambda stage: None)
    except InputError:
        return None
    for diagnostic in result.diagnostics:
        assert format_diagnostic(diagnostic, result.tree)
    return {
        path: text
        for path, text in result.files.items()
        if not path.startswith("_runtime/")
    }


def _formatted(text: str) -> str:
    try:
        return black.format_file_contents(text, fast=True, mode=_MODE)
    except black.NothingChanged:
        return text
