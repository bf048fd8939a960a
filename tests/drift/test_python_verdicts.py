"""mypy is the judge: what it refuses of an old client's call sites is what is predicted to break, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve
from clientwright.drift import Verdict, compare
from clientwright.drift.breaks import Break, Use, find_breaks
from clientwright.drift.surface import Surface, make_surface
from clientwright.pipeline import generate
from drift.call_sites import Site, Sites, check
from drift.sides import JOB, TODAY, side_of
from shared import OPENAI, needs_shared

if TYPE_CHECKING:
    from collections.abc import Mapping

DATED: Final = {
    "2023": "2023-06-19_0c432eb.yaml",
    "2024": "2024-08-02_0f93697.yaml",
    "2025": "2025-01-31_0f23d5f.yaml",
    "2026": "2026-08-21_f85dbe2.yaml",
}
SITES: Final = {
    Use.CALL: "call",
    Use.PLACE: "place",
    Use.ARGUMENT: "argument",
    Use.NARROWED: "argument",
    Use.REQUIRED: "required",
    Use.RESULT: "result",
    Use.MODEL: "model",
    Use.ALIAS: "alias",
    Use.ATTRIBUTE: "attribute",
    Use.WIDENED: "attribute",
    Use.NEEDED: "needed",
    Use.KEY: "key",
    Use.CREDENTIAL: "credential",
}


def _site(found: Break) -> Site:
    kind = SITES[found.use]
    if found.use is Use.ALIAS and not found.part:
        kind = "class"
    return kind, found.owner, "" if found.use is Use.CALL else found.part


def _is_seen(found: Break, new: Surface) -> bool:
    """Tell whether mypy can see a break: one string for another at the same place it cannot."""
    return not (found.use is Use.PLACE and new.calls[found.owner].positional)


def _write_client(path: Path, locked: Mapping[str, str], folder: Path) -> None:
    job = evolve(JOB, spec=str(path))
    for name, content in generate(job, locked, lambda _: None).files.items():
        file = folder / "client" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")


def judge(old: str, new: str, folder: Path, cache: Path) -> None:
    """Compare what mypy refuses with what is predicted."""
    first = side_of(OPENAI / DATED[old])
    second = side_of(OPENAI / DATED[new], first)
    was, now = make_surface(first), make_surface(second)
    _write_client(OPENAI / DATED[new], first.names.record(), folder)
    refused = check(Sites(was, now, "client"), folder, cache)
    breaks = find_breaks(was, now)
    assert {_site(each) for each in breaks if _is_seen(each, now)} == refused
    # What breaks is said by a change, and the changes that say so are there for it.
    changes = compare(first, second, TODAY).changes
    said = {sentence for change in changes for sentence in change.python_breaks}
    assert {sentence[-40:] for sentence in said} == {f"{b.text}."[-40:] for b in breaks}
    assert all(
        bool(change.python_breaks) == (change.python is Verdict.BREAKING)
        for change in changes
    )


@pytest.fixture(scope="module")
def cache(request: pytest.FixtureRequest) -> Path:
    """The cache of mypy: most of a client is its runtime."""
    found = request.config.cache
    assert found is not None
    return Path(found.mkdir("mypy-of-drift"))


@needs_shared
def test_mypy_accepts_the_call_sites_of_the_same_client(
    tmp_path: Path, cache: Path
) -> None:
    judge("2023", "2023", tmp_path, cache)


@needs_shared
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2023", "2024"),
        ("2024", "2023"),
        pytest.param("2024", "2025", marks=pytest.mark.slow),
        pytest.param("2025", "2024", marks=pytest.mark.slow),
        pytest.param("2025", "2026", marks=pytest.mark.slow),
        pytest.param("2026", "2025", marks=pytest.mark.slow),
        pytest.param("2023", "2026", marks=pytest.mark.slow),
    ],
)
def test_what_mypy_refuses_is_predicted(
    old: str, new: str, tmp_path: Path, cache: Path
) -> None:
    judge(old, new, tmp_path, cache)
