"""The page of all rules, `docs/drift-rules.md`."""

from .rules import RULES


def render_page() -> str:
    """Write the table as Markdown, as it stands in `docs/drift-rules.md`."""
    lines = [
        "# Rules of drift",
        "",
        "Every kind of change between two documents that `clientwright drift` reports, with",
        "its usual verdicts: for who speaks HTTP (*wire*) and for callers of the client",
        "(*Python*). Where Python says *maybe*, the names and annotations that are generated",
        "from both documents are compared, and each change says what came out. Written from",
        "the tables of `clientwright/drift/rules.py` by `python -m clientwright.drift`; do not",
        "edit it here.",
        "",
        "| rule | about | what | wire | Python | meaning |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| `{rule.id}` | {rule.direction} | {rule.title} | {rule.wire} | {rule.python} | {rule.explanation} |"
        for rule in RULES.values()
    ]
    return "\n".join(lines) + "\n"
