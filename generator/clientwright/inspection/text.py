"""The plan for people."""

from collections.abc import Mapping, Sequence
from typing import cast

from ..source import JSON

_WIDTH = 44


def render_inspection(plan: Mapping[str, JSON]) -> str:
    """Return the plan as a person likes to read it: calls, classes, unions by kind.

    Args:
        plan: what `inspect` gives.
    """
    operations = _rows(plan["operations"])
    lines = [f"{plan['title']} {plan['version']}", "", f"{len(operations)} operations"]
    for op in sorted(operations, key=lambda op: str(op["call"])):
        line = f"  {op['call']}({_arguments(op)})"
        lines.append(f"{line:<{_WIDTH}}  {op['method']} {op['path']}{_pages(op)}")
        lines += [f"  {alias}(…)  the same" for alias in _texts(op["aliases"])]
    schemas = _rows(plan["schemas"])
    lines += ["", f"{len(schemas)} classes and aliases"]
    lines += [
        f"  {s['name']!s:<{_WIDTH}}  {s['pointer']}"
        for s in sorted(schemas, key=lambda s: str(s["name"]))
    ]
    lines += ["", f"{len(_rows(plan['unions']))} unions, told apart by"]
    counts = cast("Mapping[str, int]", plan["plans"])
    lines += [f"  {_KINDS[word]}: {number}" for word, number in counts.items()]
    lines += [
        f"    {union['pointer']}"
        for union in _rows(plan["unions"])
        if union["kind"] == "fit"
    ]
    return "\n".join(lines)


_KINDS = {
    "kind": "the JSON kind",
    "tag": "the value of a property",
    "key": "which property is present",
    "fit": "the best fit, uncertain",
}


def _arguments(op: Mapping[str, JSON]) -> str:
    names = [str(a["name"]) for a in _rows(op["arguments"]) if a["required"]]
    optional = len(_rows(op["arguments"])) - len(names)
    return ", ".join([*names, *(["…"] if optional else [])])


def _pages(op: Mapping[str, JSON]) -> str:
    pages = cast("Mapping[str, JSON] | None", op["pages"])
    return "" if pages is None else f"  (pages: {pages['style']})"


def _rows(value: JSON) -> Sequence[Mapping[str, JSON]]:
    return cast("Sequence[Mapping[str, JSON]]", value)


def _texts(value: JSON) -> Sequence[str]:
    return cast("Sequence[str]", value)
