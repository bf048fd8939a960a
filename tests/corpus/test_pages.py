"""Which lists of real documents come in pages, and how these follow each other."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import pytest
from corpus.building import run
from corpus.documents import NEWEST
from shared import SHARED, needs_shared

if TYPE_CHECKING:
    from pathlib import Path

FOUND: Final = {
    "docs/box.json": {"cursor": 38, "offset": 14},
    "docs/cafe-3.2.yaml": {"cursor": 2},
    "docs/discord.json": {},
    "docs/docker-engine-v1.55.yaml": {},
    "docs/github-api.json": {"link-header": 146, "page-number": 35},
    "docs/iceberg-rest.yaml": {"cursor": 4},
    "docs/influxdb-oss.yaml": {"next-url": 21, "offset": 1},
    "docs/kubernetes-v3-apps-v1.json": {"cursor": 10},
    "docs/slack-web.json": {"cursor": 7},
    "docs/twilio-messaging-v1.json": {"next-url": 10},
    "openai/2023-06-19_0c432eb.yaml": {"single": 3},
    "openai/2024-08-02_0f93697.yaml": {"last-item": 10, "single": 2},
    "openai/2025-01-31_0f23d5f.yaml": {"last-item": 20, "cursor": 9, "single": 1},
    "openai/2026-08-21_f85dbe2.yaml": {"last-item": 42, "cursor": 20, "single": 1},
}


def operations(name: str, folder: Path) -> list[dict[str, Any]]:
    document = str(SHARED / "corpus" / name)
    plan: Any = json.loads(run("inspect", document, "--format", "json", folder=folder))
    found: list[dict[str, Any]] = plan["operations"]
    return found


@needs_shared
@pytest.mark.slow
@pytest.mark.parametrize("name", FOUND)
def test_styles(name: str, tmp_path: Path) -> None:
    styles = [op["pages"]["style"] for op in operations(name, tmp_path) if op["pages"]]
    assert Counter(styles) == FOUND[name]


@needs_shared
def test_every_list_of_the_newest_that_has_an_argument_for_it_has_pages(
    tmp_path: Path,
) -> None:
    found = operations(NEWEST, tmp_path)
    asking = {
        (op["path"], argument["wire_name"])
        for op in found
        for argument in op["arguments"]
        if argument["in"] == "query" and argument["wire_name"] in ("after", "page")
    }
    whole = {op["path"] for op in found if (op["pages"] or {}).get("style") == "single"}
    assert "/models" in whole
    found = [op for op in found if op["path"] not in whole]
    paged = {(op["path"], op["pages"]["parameter"]) for op in found if op["pages"]}
    assert asking == paged
    assert Counter(parameter for _, parameter in paged) == {"after": 51, "page": 11}
    assert {tuple(op["pages"]["items"]) for op in found if op["pages"]} == {("data",)}
    assert {tuple(op["pages"]["has_more"]) for op in found if op["pages"]} == {
        ("has_more",)
    }
    assert {
        (op["pages"]["parameter"], *op["pages"]["next"])
        for op in found
        if op["pages"] and op["pages"]["style"] == "cursor"
    } == {("after", "next"), ("page", "next_page")}
