"""Each way in which an operation can change, apart from the schemas of what it takes and gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from clientwright.drift import RULES, Direction, Policy
from clientwright.drift.rules_message import MESSAGE_RULES
from clientwright.drift.rules_operation import OPERATION_RULES
from drift.message_cases import MESSAGE_CASES
from drift.message_spellings import MESSAGE_SPELLINGS
from drift.operation_cases import OPERATION_CASES
from drift.operation_documents import operation
from drift.sides import TODAY, compare_texts

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.drift import Change

CASES: Final = OPERATION_CASES + MESSAGE_CASES


def _rules(changes: tuple[Change, ...]) -> list[str]:
    """Return what was found on the wire."""
    return sorted(change.rule for change in changes if change.rule not in _NAMES)


_NAMES: Final = (
    frozenset(
        rule.id
        for rule in RULES.values()
        if rule not in (*MESSAGE_RULES, *OPERATION_RULES)
    )
    - {"request-type-changed", "response-type-changed", "response-type-widened"}
    - {
        f"{way}-media-type-schema-{what}"
        for way in ("request", "response")
        for what in ("added", "removed")
    }
)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_change_of_an_operation_is_found(
    case: tuple[str, str, str, str], tmp_path: Path
) -> None:
    _, old, new, expected = case
    changes = compare_texts(tmp_path, (old, new))
    assert _rules(changes) == sorted(expected.split())
    assert all(change.wire is RULES[change.rule].wire for change in changes)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_what_is_not_changed_is_not_found(
    case: tuple[str, str, str, str], tmp_path: Path
) -> None:
    assert compare_texts(tmp_path, (case[1], case[1])) == ()


@pytest.mark.parametrize(
    "spelling", MESSAGE_SPELLINGS, ids=[spelling[0] for spelling in MESSAGE_SPELLINGS]
)
def test_operations_written_otherwise_are_the_same(
    spelling: tuple[str, str, str], tmp_path: Path
) -> None:
    _, first, second = spelling
    for texts in ((first, second), (second, first)):
        assert _rules(compare_texts(tmp_path, texts)) == []


def test_a_server_fewer_among_those_of_a_variable_is_found(tmp_path: Path) -> None:
    said = "servers: [{url: 'https://{x}.example', variables: {x: {default: a, enum: [a, b]}}}]"
    texts = f"{said}\n{operation()}", f"{said.replace(', b', '')}\n{operation()}"
    (change,) = compare_texts(tmp_path, texts)
    assert change.message == "The server https://b.example is gone."


def test_the_policy_asks_for_a_sunset(tmp_path: Path) -> None:
    texts = operation(), operation("deprecated: true")
    policy = Policy(TODAY.today, days=30)
    assert _rules(compare_texts(tmp_path, texts, policy)) == [
        "operation-deprecated",
        "sunset-missing",
    ]


@pytest.mark.parametrize(
    ("level", "found"), [("stable", True), ("beta", False), ("alpha", False)]
)
def test_the_policy_asks_for_days(level: str, found: bool, tmp_path: Path) -> None:
    said = f"x-stability-level: {level}"
    texts = operation(said), operation(
        f'{said}, deprecated: true, x-sunset: "2026-12-19"'
    )
    policy = Policy(TODAY.today, days=30, days_beta=29)
    rules = _rules(compare_texts(tmp_path, texts, policy))
    assert ("sunset-too-soon" in rules) is found


def test_every_rule_of_operations_and_messages_has_a_case() -> None:
    found = {rule for *_, rules in CASES for rule in rules.split()}
    tested = {rule.id for rule in (*MESSAGE_RULES, *OPERATION_RULES)}
    assert tested - found == {"sunset-missing"}  # by the policy, above


def test_directions_are_those_of_the_data() -> None:
    assert RULES["parameter-removed"].direction is Direction.REQUEST
    assert RULES["webhook-removed"].direction is Direction.RESPONSE
