"""Every correction of the overlay has a reason, and something to correct."""

from __future__ import annotations

import re
from typing import cast

import pytest
from spec.documents import DOCUMENT, JSON, OVERLAY, at, child, load, mapping

STEP = re.compile(r"\.(?P<name>\w+)|\['(?P<quoted>[^']+)'\]")


def actions() -> list[dict[str, JSON]]:
    return cast("list[dict[str, JSON]]", at(load(OVERLAY), "#/actions"))


def pointer(target: str) -> str:
    """The JSON Pointer of a path of plain names, the only ones that we use."""
    steps = target.removeprefix("$")
    assert STEP.sub("", steps) == "", f"not a path of plain names: {target}"
    place = "#"
    for step in STEP.finditer(steps):
        place = child(place, step["name"] or step["quoted"])
    return place


def references(node: JSON) -> list[str]:
    """The targets of all references below a node."""
    match node:
        case {"$ref": str(target)}:
            return [target]
        case dict():
            return [ref for value in node.values() for ref in references(value)]
        case list():
            return [ref for value in node for ref in references(value)]
        case _:
            return []


each_action = pytest.mark.parametrize(
    "action", actions(), ids=lambda action: str(action["target"])
)


@each_action
def test_an_action_says_why(action: dict[str, JSON]) -> None:
    reason = action["description"]
    assert isinstance(reason, str)
    assert len(reason.split()) >= 8
    assert reason.endswith(".")


@each_action
def test_an_action_has_a_target_in_the_document(action: dict[str, JSON]) -> None:
    at(load(DOCUMENT), pointer(str(action["target"])))  # raises if it has none


@each_action
def test_an_action_either_updates_or_removes(action: dict[str, JSON]) -> None:
    assert ("update" in action) != (action.get("remove") is True)
    assert action.keys() <= {"target", "description", "update", "remove"}


@each_action
def test_what_an_action_refers_to_exists(action: dict[str, JSON]) -> None:
    document = load(DOCUMENT)
    for reference in references(action.get("update")):
        assert mapping(at(document, reference))


def test_no_action_repeats_another() -> None:
    done = [(str(action["target"]), action.get("remove")) for action in actions()]
    assert len(set(done)) == len(done)


def test_a_target_that_is_not_there_is_noticed() -> None:
    with pytest.raises(LookupError):
        at(load(DOCUMENT), pointer("$.paths['/gone'].get"))
