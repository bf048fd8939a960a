"""How diagnostics look."""

from __future__ import annotations

import pytest
from clientwright.diagnostics import (
    Diagnostic,
    Excerpt,
    Position,
    Severity,
    format_diagnostic,
    to_json,
)

LINES = (
    "max_tokens:",
    "  type: integer",
    "  default: inf",
    "  minimum: 1",
    "n:",
    "  type: integer",
)
DIAGNOSTIC = Diagnostic(
    Severity.WARNING,
    "default-type-mismatch",
    'default "inf" is no integer; the default is documented only',
    "#/properties/max_tokens/default",
    "correct it",
    ("#/properties/n",),
)


class Places:
    """Knows two places in a file of six lines."""

    def position(self, pointer: str) -> Position | None:
        if pointer == "#/properties/max_tokens/default":
            return Position("spec.yaml", 3, 12)
        if pointer == "#/properties/n":
            return Position("spec.yaml", 5, 1)
        return None

    def excerpt(self, position: Position, context: int = 2) -> Excerpt:
        first = max(position.line - context, 1)
        return Excerpt(first, LINES[first - 1 : position.line + context])


def test_text_has_place_pointer_excerpt_and_fix() -> None:
    assert format_diagnostic(DIAGNOSTIC, Places()) == (
        "spec.yaml:3:12: warning[default-type-mismatch]: "
        'default "inf" is no integer; the default is documented only\n'
        "    at #/properties/max_tokens/default\n"
        "     1 | max_tokens:\n"
        "     2 |   type: integer\n"
        ">    3 |   default: inf\n"
        "     4 |   minimum: 1\n"
        "     5 | n:\n"
        "    see also: spec.yaml:5:1 #/properties/n\n"
        "    fix: correct it"
    )


def test_without_document_there_is_no_place() -> None:
    assert format_diagnostic(DIAGNOSTIC).splitlines()[0] == (
        "warning[default-type-mismatch]: "
        'default "inf" is no integer; the default is documented only'
    )


def test_colour_only_when_asked() -> None:
    assert "\x1b[" not in format_diagnostic(DIAGNOSTIC, Places())
    assert "\x1b[1;33mwarning[" in format_diagnostic(DIAGNOSTIC, Places(), colour=True)


def test_text_of_the_document_does_not_steer_the_terminal() -> None:
    evil = Diagnostic(Severity.NOTE, "syntax", "a\x1b[31mb\nc", "#/\x07")
    text = format_diagnostic(evil)
    assert "\x1b" not in text
    assert "\x07" not in text
    assert text.startswith("note[syntax]: a\\x1b[31mb c\n")


def test_long_lines_are_cut() -> None:
    excerpt = Excerpt(1, ("x" * 5000,))
    long = Diagnostic(
        Severity.ERROR, "syntax", "bad", position=Position("f", 1, 1), excerpt=excerpt
    )
    assert max(len(line) for line in format_diagnostic(long).splitlines()) < 140


@pytest.mark.parametrize("column", [1, 60, 61, 1000, 4990, 5000, 9999])
def test_of_a_long_line_the_place_is_shown(column: int) -> None:
    line = "x" * (column - 1) + "HERE" + "y" * (5000 - column)
    excerpt = Excerpt(1, (line[:5000],))
    place = Position("f", 1, column)
    long = Diagnostic(Severity.ERROR, "syntax", "bad", position=place, excerpt=excerpt)
    shown = format_diagnostic(long).splitlines()[1]
    assert len(shown) < 140
    assert "HERE" in shown or column >= 4998
    assert ("| …" in shown) == (column > 60)
    assert shown.endswith("…") == (column < 4900)


def test_json_form_has_all_keys() -> None:
    assert to_json(DIAGNOSTIC, Places()) == {
        "severity": "warning",
        "code": "default-type-mismatch",
        "message": 'default "inf" is no integer; the default is documented only',
        "file": "spec.yaml",
        "line": 3,
        "column": 12,
        "pointer": "#/properties/max_tokens/default",
        "fix": "correct it",
        "related": ["#/properties/n"],
    }
    bare = to_json(Diagnostic(Severity.ERROR, "syntax", "bad"))
    assert bare["file"] is bare["line"] is bare["pointer"] is bare["fix"] is None
