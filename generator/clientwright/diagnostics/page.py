"""The page of all diagnostic codes, `docs/diagnostics.md`."""

from __future__ import annotations

from .codes import CODES


def render_page() -> str:
    """Write the table as Markdown, as it stands in `docs/diagnostics.md`."""
    lines = [
        "# Diagnostics",
        "",
        "Every complaint that the tool can make about a document, by code. Written from",
        "the table in `clientwright/diagnostics/codes.py` by",
        "`python -m clientwright.diagnostics`; do not edit it here.",
        "",
        "| code | usually | meaning | what to do |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| `{name}` | {code.severity} | {code.meaning} | {code.fix} |"
        for name, code in CODES.items()
    ]
    return "\n".join(lines) + "\n"
