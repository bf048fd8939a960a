"""The table of rules is in order, and the page says the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from clientwright.drift import RULES, Direction, Verdict, fingerprint

PAGE = Path(__file__).parents[2] / "docs" / "drift-rules.md"


def test_the_page_is_printed_from_the_table() -> None:
    # `python -m clientwright.drift > docs/drift-rules.md`
    printed = subprocess.run(
        [sys.executable, "-m", "clientwright.drift"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert PAGE.read_text(encoding="utf-8") == printed.stdout


def test_ids_are_sorted_and_said_once() -> None:
    assert list(RULES) == sorted(RULES)
    assert all(key == rule.id for key, rule in RULES.items())


def test_ids_say_the_direction() -> None:
    wrong = {
        rule.id
        for rule in RULES.values()
        if (rule.id.startswith("request-") and rule.direction is not Direction.REQUEST)
        or (
            rule.id.startswith("response-") and rule.direction is not Direction.RESPONSE
        )
    }
    assert wrong == set()


def test_what_breaks_one_direction_is_good_for_the_other() -> None:
    for word, other in (("narrowed", "widened"), ("tightened", "relaxed")):
        aspect = "type" if word == "narrowed" else "limit"
        assert RULES[f"request-{aspect}-{word}"].wire is Verdict.BREAKING
        assert RULES[f"response-{aspect}-{word}"].wire is Verdict.SAFE
        assert RULES[f"request-{aspect}-{other}"].wire is Verdict.SAFE
        assert RULES[f"response-{aspect}-{other}"].wire is Verdict.BREAKING


def test_titles_and_explanations_are_prose() -> None:
    for rule in RULES.values():
        assert rule.title == rule.title.strip() != ""
        assert rule.title[0].islower() or rule.title.startswith(
            ("OAuth", "operationId")
        )
        assert rule.explanation.endswith((".", "`."))
        assert "|" not in rule.title + rule.explanation


def test_fingerprints_keep_parts_apart() -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    assert len(fingerprint("a")) == 12
