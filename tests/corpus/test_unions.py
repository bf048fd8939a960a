"""Every union has a plan made in advance; where the best fit decides, it is listed here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from corpus.documents import of_each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.building import Built


@of_each()
def test_plans_are_counted_and_fits_are_reported(built: Built) -> None:
    kinds = [union["kind"] for union in built.plan["unions"]]
    assert built.plan["plans"] == {
        kind: kinds.count(kind) for kind in ("kind", "tag", "key", "fit")
    }
    reported = {
        place
        for d in built.plan["diagnostics"]
        if d["code"] == "union-overlap"
        for place in (d["pointer"], *d["related"])
    }
    for union in built.plan["unions"]:
        fits = list(_fits(union["plan"]))
        assert bool(fits) == (union["kind"] == "fit"), union["pointer"]
        # A union of the same members is told apart, and reported, once.
        near = any(union["pointer"].startswith(place) for place in reported)
        if fits and not near:
            assert _reported_elsewhere(built, fits), union["pointer"]


def _fits(plan: Any) -> Iterator[tuple[str, ...]]:
    if isinstance(plan, dict):
        if plan["by"] == "fit":
            yield tuple(plan["candidates"])
        inner = plan.get("cases", {})
        for case in (*inner.values(), plan.get("items"), plan.get("otherwise")):
            yield from _fits(case)


def _reported_elsewhere(built: Built, fits: list[tuple[str, ...]]) -> bool:
    return any(
        set(fits) & set(_fits(union["plan"]))
        for union in built.plan["unions"]
        for d in built.plan["diagnostics"]
        if d["code"] == "union-overlap" and union["pointer"] == d["pointer"]
    )
