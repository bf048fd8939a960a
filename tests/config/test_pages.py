"""`[pages]` of the config is read as documented, and each mistake in it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.config import PageRule, load_config
from clientwright.diagnostics import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.config import Job

HEAD = 'spec = "a.yaml"\noutput = "a_client"\n'


def load(folder: Path, text: str) -> Job:
    (folder / "clientwright.toml").write_text(HEAD + text, encoding="utf-8")
    (job,) = load_config(None, folder)
    return job


def test_what_can_be_said(tmp_path: Path) -> None:
    text = """
[pages]
"GET /a" = false
b = {}
c = { style = "cursor", items = "d.list", parameter = "at", next = ["a.b", "c"] }
d = { style = "page-number", first = 0, last = "meta.pages", has_more = "more" }
e = { style = "last-item", id = "user.id" }
f = { style = "offset", total = "count" }
g = { style = "link-header" }
h = { style = "single" }
"""
    assert load(tmp_path, text).pages == {
        "GET /a": None,
        "b": PageRule(),
        "c": PageRule(
            style="cursor", items=("d", "list"), parameter="at", next=("a.b", "c")
        ),
        "d": PageRule(
            style="page-number", first=0, last=("meta", "pages"), has_more=("more",)
        ),
        "e": PageRule(style="last-item", id=("user", "id")),
        "f": PageRule(style="offset", total=("count",)),
        "g": PageRule(style="link-header"),
        "h": PageRule(style="single"),
    }


@pytest.mark.parametrize(
    ("entry", "code", "says", "fix"),
    [
        ("a = true", "config-wrong-type", "false or a table", ""),
        ('a = "cursor"', "config-wrong-type", "false or a table", ""),
        ('a = { stile = "cursor" }', "config-unknown-key", "stile", '"style"'),
        (
            'a = { style = "curser" }',
            "config-invalid-value",
            '"curser" is no style',
            '"cursor"',
        ),
        (
            'a = { style = "offset", next = "x" }',
            "config-unknown-key",
            '"next" is no key',
            "known keys: has_more, items, parameter, style, total",
        ),
        ('a = { first = "1" }', "config-wrong-type", "an integer", ""),
        ("a = { first = true }", "config-wrong-type", "an integer", ""),
        ("a = { items = 1 }", "config-wrong-type", "a string or an array", ""),
        ('a = { items = "" }', "config-invalid-value", '"items" is empty', ""),
        ('"get a" = false', "config-invalid-value", "neither an operationId", ""),
    ],
)
def test_a_mistake_is_named(
    tmp_path: Path, entry: str, code: str, says: str, fix: str
) -> None:
    with pytest.raises(InputError) as caught:
        load(tmp_path, f"\n[pages]\n{entry}\n")
    found = caught.value.diagnostic
    assert found.code == code
    assert says in found.message
    assert fix in (found.fix or "")
    assert found.position is not None
    assert found.position.line == 5


def test_what_is_said_of_pages_is_part_of_what_moved(tmp_path: Path) -> None:
    assert load(tmp_path, "").digest() != load(tmp_path, "pages.a = false").digest()
