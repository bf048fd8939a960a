"""Nothing of a document is lost: operations, parameters, answers, schemas, properties."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import pytest
from corpus.building import Built, wire_names
from corpus.counting import (
    Property,
    callbacks,
    components,
    operations,
    walk_components,
    walk_operations,
    webhooks,
)
from corpus.documents import FLAGSHIP, NEWEST, SAMPLES, Sample, of_each
from corpus.reading import identities, open_document
from shared import needs_shared

if TYPE_CHECKING:
    from collections.abc import Callable

# What says why something of the document is not in the client.
EXCUSES: Final = {
    "composition-cycle",
    "duplicate-component",
    "incompatible-all-of",
    "invalid-structure",
    "undeclared-path-parameter",
    "unresolved-reference",
    "unsupported-keyword",
    "unsupported-parameter",
}

pytestmark = pytest.mark.filterwarnings("error")


def excused(built: Built, *pointers: str) -> bool:
    """Tell whether a diagnostic says why a thing, or what it is in, is not as declared."""
    places = [d["pointer"] for d in built.plan["diagnostics"] if d["code"] in EXCUSES]
    return any(
        pointer == place or pointer.startswith(f"{place}/")
        for place in places
        for pointer in pointers
        if place
    )


def by_title(built: Built) -> dict[str, Any]:
    """The planned operations by method and path."""
    return {f"{op['method']} {op['path']}": op for op in built.plan["operations"]}


@of_each()
def test_every_operation_has_one_call(sample: Sample, built: Built) -> None:
    declared = Counter(op.title for op in operations(open_document(sample.path)))
    planned = Counter(f"{op['method']} {op['path']}" for op in built.plan["operations"])
    assert planned == declared
    calls = [op["call"] for op in built.plan["operations"]]
    assert len(set(calls)) == len(calls)


@of_each()
def test_every_parameter_is_an_argument(sample: Sample, built: Built) -> None:
    planned = by_title(built)
    lost = [
        (op.title, *parameter)
        for op in operations(open_document(sample.path))
        for parameter in sorted(op.parameters - _arguments(planned[op.title]))
        if not excused(built, op.place.pointer)
        and not _parameter_excused(built, op.place.pointer, parameter[1])
    ]
    assert not lost, "\n".join(map(str, lost[:50]))


def _arguments(op: Any) -> set[tuple[str, str]]:
    words = {"headers": "header", "cookies": "cookie"}
    return {
        (words.get(argument["in"], argument["in"]), argument["wire_name"])
        for argument in op["arguments"]
        # A whole query is one argument; the name of its parameter is for readers.
    } | {
        (argument["in"], argument["name"])
        for argument in op["arguments"]
        if argument["in"] == "querystring"
    }


def _parameter_excused(built: Built, operation: str, name: str) -> bool:
    """Tell whether a diagnostic is about that parameter, which may be declared elsewhere."""
    return any(
        d["code"] in EXCUSES
        and "/parameters/" in (d["pointer"] or "")
        and (d["pointer"].startswith(operation) or name in d["message"])
        for d in built.plan["diagnostics"]
    )


@of_each()
def test_every_body_and_answer_is_known(sample: Sample, built: Built) -> None:
    planned = by_title(built)
    lost: list[object] = []
    for op in operations(open_document(sample.path)):
        found = planned[op.title]
        answers = {(r["status"], r["media_type"]) for r in found["responses"]}
        bodies = {body["media_type"] for body in found["body"]}
        if excused(built, op.place.pointer):
            continue
        lost += [(op.title, *answer) for answer in sorted(op.responses - answers)]
        lost += [(op.title, body) for body in sorted(op.bodies - bodies)]
    assert not lost, "\n".join(map(str, lost[:50]))


@of_each()
def test_every_component_has_a_type(sample: Sample, built: Built) -> None:
    document = open_document(sample.path)
    planned = {
        pointer
        for schema in built.plan["schemas"]
        for pointer in identities(document, schema["pointer"])
    }
    lost = [
        name
        for name, place in components(document).items()
        # A component that only refers to another one may be that one.
        if place.pointer not in planned
        and place.followed().pointer not in planned
        and not excused(built, place.pointer)
    ]
    assert not lost, "\n".join(map(str, lost[:50]))


@of_each()
def test_every_property_is_an_attribute(sample: Sample, built: Built) -> None:
    document = open_document(sample.path)
    attributes = wire_names(built)
    kept: set[str] = set()
    declared: dict[str, Property] = {}
    for walk in (walk_components(document), walk_operations(document)):
        for part in walk.properties:
            declared[part.pointer] = part
            if any(part.name in attributes.get(c, ()) for c in part.carriers):
                kept.add(part.pointer)
    lost = sorted(
        pointer
        for pointer, part in declared.items()
        if pointer not in kept and not excused(built, pointer, *part.carriers)
    )
    assert not lost, "\n".join(map(str, lost[:50]))
    assert len(declared) > 0 or not components(document)


@of_each()
def test_what_the_api_sends_is_an_event_or_reported(
    sample: Sample, built: Built
) -> None:
    document = open_document(sample.path)
    noted = {
        d["pointer"]
        for d in built.plan["diagnostics"]
        if d["code"] == "incoming-request"
    }
    assert {op.place.pointer for op in callbacks(document)} <= noted
    others = {op.place.pointer for op in webhooks(document)}
    assert noted <= others | {op.place.pointer for op in callbacks(document)}
    names = {schema["pointer"] for schema in built.plan["schemas"]}
    has_events = bool(names & {"#/webhooks", "#/x-webhooks"})
    assert has_events == bool(others - noted)


@needs_shared
def test_the_corpus_is_there() -> None:
    """An empty corpus would pass all tests."""
    paths = [sample.path.as_posix() for sample in SAMPLES]
    assert sum("/shared/" in path for path in paths) >= 30
    for name in (FLAGSHIP, NEWEST):
        assert any(path.endswith(name) for path in paths)
    assert len({sample.name for sample in SAMPLES}) == len(SAMPLES)


def test_the_reader_counts_what_is_there(built_of: Callable[[Sample], Built]) -> None:
    """The counts of one small document, by hand."""
    sample = next(s for s in SAMPLES if s.name == "doc_own_yaml_1_2")
    document = open_document(sample.path)
    assert [op.title for op in operations(document)] == ["GET /no", "PUT /no"]
    walk = walk_components(document)
    assert sorted(part.name for part in walk.properties) == [
        "12:30",
        "no",
        "on",
        "size",
        "when",
    ]
