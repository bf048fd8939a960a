"""What a client has no use for is said once."""

from __future__ import annotations

import json

from clientwright.diagnostics import Diagnostics
from clientwright.openapi import report_ignored
from clientwright.source.loading import read_tree


def notes(document: dict[str, object]) -> list[tuple[str | None, str]]:
    diagnostics = Diagnostics()
    text = json.dumps({"openapi": "3.1.0", **document}).encode()
    report_ignored(read_tree(text, "api.json", diagnostics), diagnostics)
    return [(found.pointer, found.message) for found in diagnostics]


def test_each_kind_is_reported_once() -> None:
    schema = {"type": "object", "xml": {"name": "a"}, "externalDocs": {"url": "u"}}
    found = notes({"components": {"schemas": {"A": schema, "B": schema}}})
    assert found == [
        (
            "#/components/schemas/A/externalDocs",
            "`externalDocs` (2 times): links to documentation elsewhere are not copied",
        ),
        (
            "#/components/schemas/A/xml",
            "`xml` (2 times): hints for XML are not used; XML is sent and received as text",
        ),
    ]


def test_names_and_data_are_no_keywords() -> None:
    properties = {"xml": {"type": "object"}, "links": {"type": "object"}}
    schema = {"properties": properties, "example": {"xml": {}}, "x-a": {"links": {}}}
    assert notes({"components": {"schemas": {"links": schema}}}) == []
