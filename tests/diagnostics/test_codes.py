"""The table of codes, its page, and the collector that obeys it."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientwright.diagnostics import CODES, Diagnostics, Severity, input_error
from clientwright.diagnostics.page import render_page

PAGE = Path(__file__).parents[2] / "docs" / "diagnostics.md"


def test_page_is_written_from_the_table() -> None:
    # `python -m clientwright.diagnostics > docs/diagnostics.md`
    assert PAGE.read_text(encoding="utf-8") == render_page()


def test_rows_are_sorted() -> None:
    assert list(CODES) == sorted(CODES)


@pytest.mark.parametrize("name", CODES)
def test_row_says_something(name: str) -> None:
    code = CODES[name]
    assert name == name.lower()
    assert code.meaning.endswith(".")
    assert code.fix.endswith(".")
    assert "|" not in code.meaning + code.fix


def test_unknown_code_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no-such-code"):
        Diagnostics().warning("no-such-code", "whatever")
    with pytest.raises(ValueError, match="no-such-code"):
        input_error("no-such-code", "whatever")


def test_collector_keeps_order_and_drops_repeats() -> None:
    diagnostics = Diagnostics()
    diagnostics.warning("duplicate-key", "first")
    diagnostics.error("syntax", "second")
    diagnostics.warning("duplicate-key", "first")
    diagnostics.note("unsupported-keyword", "third", "#/a")
    assert len(diagnostics) == 3
    assert [(d.severity, d.message) for d in diagnostics] == [
        (Severity.WARNING, "first"),
        (Severity.ERROR, "second"),
        (Severity.NOTE, "third"),
    ]
