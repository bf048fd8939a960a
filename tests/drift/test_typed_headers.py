"""Headers of answers are attributes, which callers read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from clientwright.drift import Verdict
from drift.sides import compare_texts

if TYPE_CHECKING:
    from pathlib import Path

    from clientwright.drift import Change

INTEGER: Final = "X-Total: {required: true, schema: {type: integer}}"


def document(headers: str, more: str = "") -> str:
    """Write a document with one operation that answers with headers."""
    return f"""\
openapi: 3.1.0
info: {{title: Things, version: "1"}}
paths:
  /things:
    get:
      tags: [things]
      operationId: count
      responses:
        "200": {{description: done, headers: {{{headers}}}}}
        {more}
"""


def found(tmp_path: Path, old: str, new: str) -> dict[str, Change]:
    changes = compare_texts(tmp_path, (old, new))
    return {change.rule: change for change in changes}


@pytest.mark.parametrize(
    ("old", "rule"),
    [
        (INTEGER, "response-header-removed"),
        (INTEGER.replace("required: true, ", ""), "response-optional-header-removed"),
    ],
)
def test_an_attribute_that_is_gone_breaks(old: str, rule: str, tmp_path: Path) -> None:
    changes = found(tmp_path, document(old), document(""))
    assert changes.keys() == {rule}
    assert changes[rule].python is Verdict.BREAKING
    assert changes[rule].python_reason == (
        "The attribute x_total of the headers of client.things.count() is gone."
    )


def test_an_attribute_that_gives_something_else_breaks(tmp_path: Path) -> None:
    new = INTEGER.replace("integer", "string")
    changes = found(tmp_path, document(INTEGER), document(new))
    assert changes.keys() == {"response-type-changed"}
    (change,) = changes.values()
    assert change.python is Verdict.BREAKING
    assert "is str | None, not int | None" in change.python_reason


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (INTEGER, INTEGER.replace("required: true, ", "")),
        (INTEGER, INTEGER.replace("X-Total", "x-total")),
        (INTEGER, f"{INTEGER}, X-More: {{schema: {{type: string}}}}"),
        ("X-Total: {schema: {type: number}}", INTEGER.replace("required: true, ", "")),
    ],
)
def test_what_readers_do_not_feel_is_safe(old: str, new: str, tmp_path: Path) -> None:
    changes = found(tmp_path, document(old), document(new))
    assert all(change.python is Verdict.SAFE for change in changes.values())


def test_a_header_of_another_status_joins_the_type(tmp_path: Path) -> None:
    text = INTEGER.replace("integer", "string")
    another = f'"201": {{description: made, headers: {{{text}}}}}'
    changes = found(tmp_path, document(INTEGER), document(INTEGER, another))
    assert changes.keys() == {"response-added", "header-changed"}
    change = changes["header-changed"]
    assert change.wire is Verdict.SAFE
    assert change.call == (
        "client.things.with_raw_response.count().typed_headers.x_total"
    )


def test_errors_have_no_attributes(tmp_path: Path) -> None:
    old, new = (
        f'"400": {{description: no, headers: {{{headers}}}}}'
        for headers in (INTEGER, "")
    )
    changes = found(tmp_path, document("", old), document("", new))
    assert changes.keys() == {"response-header-removed"}
    assert changes["response-header-removed"].python is Verdict.SAFE
