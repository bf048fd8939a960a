"""The config of the flagship fits its document."""

from __future__ import annotations

import csv
import tomllib
from typing import cast

from shared import needs_shared
from spec.documents import (
    CALLS,
    CONFIG,
    DOCUMENT,
    JSON,
    at,
    load,
    mapping,
    object_schemas,
    operations,
    texts_of,
)


def config(table: str) -> dict[str, JSON]:
    with CONFIG.open("rb") as stream:
        return cast("dict[str, JSON]", tomllib.load(stream)[table])


def calls() -> dict[str, list[str]]:
    return {name: texts_of(paths) for name, paths in config("operations").items()}


def operation_ids() -> list[JSON]:
    found = operations(load(DOCUMENT)).values()
    return [operation["operationId"] for operation in found]


def test_every_operation_has_a_call() -> None:
    assert list(calls()) == operation_ids()


def test_no_call_has_two_operations() -> None:
    paths = [path for names in calls().values() for path in names]
    assert len(set(paths)) == len(paths)


@needs_shared
def test_the_calls_are_the_known_ones() -> None:
    known: dict[str, list[str]] = {name: [] for name in calls()}
    with CALLS.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            known.get(row["operationId"], []).append(row["call"])
    assert calls() == known


def test_every_nameless_object_of_the_document_gets_a_name() -> None:
    nameless = {place for place in object_schemas(load(DOCUMENT)) if is_inner(place)}
    assert set(config("names")) == nameless


def is_inner(pointer: str) -> bool:
    return not pointer.startswith("#/components/schemas/") or pointer.count("/") > 3


def test_names_are_given_once() -> None:
    document = load(DOCUMENT)
    given = [name for value in config("names").values() for name in texts_of(value)]
    own = list(mapping(at(document, "#/components/schemas")))
    assert len(set(given + own)) == len(given + own)


def test_names_are_those_of_classes() -> None:
    for name in config("names").values():
        assert isinstance(name, str)
        assert name.isidentifier()
        assert name[0].isupper()
        assert "_" not in name
