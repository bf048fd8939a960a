"""Call paths are proposed from paths and methods; most are what people would choose."""

from __future__ import annotations

import csv

import pytest
from clientwright.diagnostics import Diagnostics
from clientwright.inspection.proposal import propose_calls
from clientwright.openapi import parse_document
from clientwright.source import load, read_tree
from shared import NEWEST, SHARED, needs_shared


def proposed(*operations: str) -> list[str]:
    """Propose for operations that are written as `GET /path`."""
    paths: dict[str, list[str]] = {}
    for operation in operations:
        method, path = operation.split(" ")
        paths.setdefault(path, []).append(f"    {method.lower()}: {{responses: {{}}}}")
    lines = [line for path in paths for line in (f'  "{path}":', *paths[path])]
    text = "\n".join(("openapi: 3.1.0", "info: {title: t}", "paths:", *lines))
    tree = read_tree(text.encode(), "f.yaml", Diagnostics())
    calls = propose_calls(parse_document(tree, Diagnostics()))
    return [calls.get(operation, "") for operation in operations]


@pytest.mark.parametrize(
    ("operation", "call"),
    [
        ("GET /users", "users.list"),
        ("POST /users", "users.create"),
        ("GET /users/{id}", "users.retrieve"),
        ("PATCH /users/{id}", "users.update"),
        ("PUT /users/{id}", "users.update"),
        ("DELETE /users/{id}", "users.delete"),
        ("GET /users/{id}/roles", "users.roles.list"),
        ("POST /jobs/{id}/cancel", "jobs.cancel"),
        ("POST /stores/{id}/search", "stores.search"),
        ("POST /certificates/activate", "certificates.activate"),
        ("POST /audio/speech", "audio.speech.create"),
        ("GET /fine-tunes", "fine_tunes.list"),
        ("GET /v1/users", "users.list"),
        ("GET /users?beta=true", "beta.users.list"),
        ("POST /class/{id}/import", "class_.import_"),
        ("GET /", "get"),
    ],
)
def test_one_operation(operation: str, call: str) -> None:
    assert proposed(operation) == [call]


def test_a_single_thing_is_retrieved_and_updated() -> None:
    assert proposed("GET /project/{id}/limit", "POST /project/{id}/limit") == [
        "project.limit.retrieve",
        "project.limit.update",
    ]


def test_reports_are_called_by_their_names() -> None:
    assert proposed("GET /usage/images", "GET /usage/costs", "GET /usage/audio") == [
        "usage.images",
        "usage.costs",
        "usage.audio",
    ]


def test_one_thing_is_in_one_place() -> None:
    operations = ("GET /org/teams", "GET /org/teams/{id}", "GET /teams/{id}/roles")
    assert proposed(*operations)[-1] == "org.teams.roles.list"


def test_no_path_is_given_twice() -> None:
    assert proposed("POST /threads/runs", "POST /threads/{id}/runs") == [
        "",
        "threads.runs.create",
    ]


@needs_shared
def test_most_are_the_calls_that_people_know() -> None:
    """The newest OpenAI document, beside the calls of its well-known client."""
    path = NEWEST
    document = parse_document(load(str(path), Diagnostics()), Diagnostics())
    calls = propose_calls(document)
    known: dict[tuple[str, str], set[str]] = {}
    with (SHARED / "openai/operations.tsv").open() as file:
        for row in csv.DictReader(file, delimiter="\t"):
            known.setdefault((row["method"], row["path"]), set()).add(row["call"])
    judged = [op for op in document.operations if (op.method, op.path) in known]
    agreed = [
        op
        for op in judged
        if calls.get(op.operation_id or "") in known[op.method, op.path]
    ]
    assert len(judged) > 270
    assert len(agreed) / len(judged) > 0.89
