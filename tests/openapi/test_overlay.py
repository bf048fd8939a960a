"""Overlays: what they change, and where the changed things are said to stand."""

from __future__ import annotations

from copy import deepcopy
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import Diagnostics
from clientwright.openapi import apply_overlays
from openapi.documents import tree_of

if TYPE_CHECKING:
    from clientwright.source import Tree
    from clientwright.source.data import JSON

DOCUMENT = """
    openapi: 3.0.0
    info: {title: T}
    paths:
      /a:
        get: &get
          tags: [x, y, z]
          operationId: a
      /b:
        get: *get
"""


def overlay(actions: str) -> Tree:
    return tree_of(f"overlay: 1.0.0\nactions:\n{dedent(actions)}", "overlay.yaml")


def apply(actions: str) -> tuple[Tree, list[tuple[str, str]]]:
    diagnostics = Diagnostics()
    document = tree_of(DOCUMENT)
    before = deepcopy(document.root)
    found = apply_overlays(document, [overlay(actions)], diagnostics)
    assert document.root == before
    return found, [(d.code, str(d.position)) for d in diagnostics]


def value(tree: Tree, pointer: str) -> JSON:
    return tree.resolve(pointer)


def test_update_merges() -> None:
    tree, problems = apply("""
        - target: $.paths['/a'].get
          update:
            operationId: b
            tags: [new]
            responses: {"200": {description: ok}}
    """)
    assert problems == []
    assert value(tree, "#/paths/~1a/get") == {
        "tags": ["x", "y", "z", "new"],
        "operationId": "b",
        "responses": {"200": {"description": "ok"}},
    }
    # The alias shares the data, but not the change.
    assert value(tree, "#/paths/~1b/get/operationId") == "a"


def test_positions_lead_to_where_it_is_written() -> None:
    tree, _ = apply("""
        - target: $.paths['/a'].get
          update:
            operationId: b
            tags: [new]
            responses: {"200": {description: ok}}
    """)

    def at(pointer: str) -> str:
        return str(tree.position(pointer))

    assert at("#/paths/~1a/get/operationId") == "overlay.yaml:6:18"
    assert at("#/paths/~1a/get/tags/3") == "overlay.yaml:7:12"
    assert at("#/paths/~1a/get/responses/200/description") == "overlay.yaml:8:38"
    assert at("#/paths/~1a/get/tags/0") == "spec.yaml:7:14"
    assert at("#/info/title") == "spec.yaml:3:15"
    position = tree.position("#/paths/~1a/get/operationId")
    assert position is not None
    assert tree.excerpt(position, context=0).lines == ("    operationId: b",)


def test_remove() -> None:
    tree, problems = apply("""
        - target: $.paths['/b']
          remove: true
        - target: $.paths['/a'].get.tags[0, 2]
          remove: true
    """)
    assert problems == []
    assert value(tree, "#/paths") == {
        "/a": {"get": {"tags": ["y"], "operationId": "a"}}
    }
    assert str(tree.position("#/paths/~1a/get/tags/0")) == "spec.yaml:7:17"


def test_every_match_is_changed() -> None:
    tree, problems = apply("""
        - target: $.paths[*].get
          update: {deprecated: true}
        - target: $..tags
          update: more
        - target: $.paths[?@.get.operationId == 'a'].get
          update: {summary: S}
    """)
    assert problems == []
    for path in ("~1a", "~1b"):
        assert value(tree, f"#/paths/{path}/get/deprecated") is True
        assert value(tree, f"#/paths/{path}/get/tags/3") == "more"
        assert value(tree, f"#/paths/{path}/get/summary") == "S"


def test_copy() -> None:
    tree, problems = apply("""
        - target: $.info
          copy: $.paths['/a'].get
    """)
    assert problems == []
    assert value(tree, "#/info") == {
        "title": "T",
        "tags": ["x", "y", "z"],
        "operationId": "a",
    }
    assert str(tree.position("#/info/operationId")) == "spec.yaml:8:20"


@pytest.mark.parametrize(
    ("action", "code", "place"),
    [
        ("- {target: $.nothing, update: {}}", "overlay-target-missing", "3:12"),
        ("- {target: '$[', update: {}}", "overlay-invalid", "3:12"),
        ("- {target: '', update: {}}", "overlay-invalid", "3:12"),
        ("- {target: $.info}", "overlay-invalid", "3:3"),
        ("- {update: {}}", "overlay-invalid", "3:3"),
        ("- text", "overlay-invalid", "3:3"),
        ("- {target: $.info, copy: $.nothing}", "overlay-target-missing", "3:26"),
    ],
)
def test_what_cannot_be_applied(action: str, code: str, place: str) -> None:
    tree, problems = apply(action)
    assert problems == [(code, f"overlay.yaml:{place}")]
    assert tree.resolve("#") == tree_of(DOCUMENT).root


def test_a_missing_target_says_what_it_was_for() -> None:
    diagnostics = Diagnostics()
    action = "- {target: $.nothing, description: Add bearer auth., remove: true}"
    apply_overlays(tree_of(DOCUMENT), [overlay(action)], diagnostics)
    (found,) = diagnostics
    assert "Add bearer auth." in found.message


def test_what_is_no_overlay() -> None:
    diagnostics = Diagnostics()
    apply_overlays(tree_of(DOCUMENT), [tree_of("a: 1")], diagnostics)
    assert [d.code for d in diagnostics] == ["overlay-invalid"]


def test_overlays_follow_each_other() -> None:
    diagnostics = Diagnostics()
    first = overlay("- {target: $.info, update: {contact: {name: N}}}")
    second = overlay("- {target: $.info.contact, update: {email: e}}")
    tree = apply_overlays(tree_of(DOCUMENT), [first, second], diagnostics)
    assert value(tree, "#/info/contact") == {"name": "N", "email": "e"}
    assert len(diagnostics) == 0
