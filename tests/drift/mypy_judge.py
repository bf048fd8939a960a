"""mypy as the judge: what it refuses of an old client's call sites is what is predicted to break, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve
from clientwright.drift import Verdict, compare
from clientwright.drift.breaks import Break, Use, find_breaks
from clientwright.drift.surface import Surface, make_surface
from clientwright.pipeline import generate
from drift.call_sites import Site, Sites, check
from drift.sides import JOB, TODAY, side_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Set
    from pathlib import Path

_SITES: Final = {
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


def judge(old: Path, new: Path, folder: Path, cache: Path) -> None:
    """Compare what mypy refuses with what is predicted for two documents."""
    first = side_of(old)
    second = side_of(new, first)
    was, now = make_surface(first), make_surface(second)
    _write_client(new, first.names.record(), folder)
    refused = check(Sites(was, now, "client"), folder, cache)
    breaks = find_breaks(was, now)
    predicted = {_site(each) for each in breaks if _is_asked(each, now)}
    assert _as_told(predicted, refused) == refused
    # What breaks is said by a change, and the changes that say so are there for it.
    changes = compare(first, second, TODAY).changes
    said = {sentence for change in changes for sentence in change.python_breaks}
    assert {sentence[-40:] for sentence in said} == {f"{b.text}."[-40:] for b in breaks}
    assert all(
        bool(change.python_breaks) == (change.python is Verdict.BREAKING)
        for change in changes
    )


def _site(found: Break) -> Site:
    kind = _SITES[found.use]
    if found.use is Use.ALIAS and not found.part:
        kind = "class"
    return kind, found.owner, "" if found.use is Use.CALL else found.part


def _is_asked(found: Break, new: Surface) -> bool:
    """Tell whether mypy can see a break: one string for another at the same place it cannot; nobody asks for headers."""
    if found.use is Use.HEADER:
        return False
    return not (found.use is Use.PLACE and new.calls[found.owner].positional)


def _as_told(predicted: Set[Site], refused: Set[Site]) -> set[Site]:
    """Return what is predicted as mypy says it: of overloaded calls not by name what is missing."""
    unnamed = {
        (use, owner)
        for use, owner, part in refused
        if use in ("required", "needed") and not part
    }
    return {
        (use, owner, "" if (use, owner) in unnamed else part)
        for use, owner, part in predicted
    }


def _write_client(path: Path, locked: Mapping[str, str], folder: Path) -> None:
    job = evolve(JOB, spec=str(path))
    for name, content in generate(job, locked, lambda _: None).files.items():
        file = folder / "client" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
