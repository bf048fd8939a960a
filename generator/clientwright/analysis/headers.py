"""The headers of answers."""

from collections.abc import Sequence

from attrs import evolve

from ..ir import (
    Anything,
    ByKind,
    Documentation,
    Header,
    Headers,
    Scalar,
    ScalarKind,
    Type,
    Union,
)
from ..openapi import Header as Source
from ..openapi import Operation, Response
from .documentation import describe
from .media import essence, is_json
from .schemas import SchemaAnalyzer

_TEXT = Scalar(ScalarKind.STRING)
_SEPARATORS = {"spaceDelimited": " ", "tabDelimited": "\t", "pipeDelimited": "|"}


def analyze_headers(source: Operation, schemas: SchemaAnalyzer) -> Headers | None:
    """Return the headers that the answers of an operation may have; None when none is declared.

    Those of errors are not among them: an error has the headers as they came.

    Args:
        source: the operation.
        schemas: gives the types of their values.
    """
    answers = {r.pointer: r for r in _answers(source.responses) if _described(r)}
    if not answers:
        return None
    found: dict[str, Header] = {}
    for response in answers.values():
        for part in _described(response):
            header = _header(part, schemas)
            # RFC 9110, 5.1: "Field names are case-insensitive".
            known = found.get(part.name.lower(), header)
            found[part.name.lower()] = evolve(known, type=_either(known, header))
    pointers = [pointer for pointer in answers if not _is_inside(pointer, source)]
    shared = len(answers) == 1 == len(pointers)
    pointer = pointers[0] if shared else source.pointer
    return Headers(pointer, tuple(found.values()))


def _answers(responses: Sequence[Response]) -> Sequence[Response]:
    """Return the responses that callers get, as `ir.Operation.answers` does."""
    good = [r for r in responses if r.status.startswith("2")]
    if not good:
        good = [r for r in responses if r.status.startswith("3") and r.content]
    return good or [r for r in responses if r.status == "default"]


def _described(response: Response) -> Sequence[Source]:
    """Return the headers of a response.

    OpenAPI 3.1.1, 4.8.17.1: "If a response header is defined with the name `"Content-Type"`, it SHALL be ignored."
    """
    return [part for part in response.headers if part.name.lower() != "content-type"]


def _is_inside(pointer: str, source: Operation) -> bool:
    return pointer.startswith(source.pointer + "/")


def _header(source: Source, schemas: SchemaAnalyzer) -> Header:
    json = is_json(essence(source.content_type))
    docs = Documentation(source.description.strip(), deprecated=source.deprecated)
    type: Type = _TEXT
    if source.schema is not None and (json or not source.content_type):
        type = schemas.type(source.schema)
        stated = describe(source.schema)
        docs = evolve(docs, text=docs.text or stated.text, notes=stated.notes)
    if not json and type in (Anything(), Scalar(ScalarKind.STRING, "binary")):
        type = _TEXT
    separator = _SEPARATORS.get(source.style, ",")
    return Header(source.name, type, docs, source.explode, json, separator)


def _either(first: Header, second: Header) -> Type:
    """Return what a header may be that several answers declare; no plan is needed to read a text."""
    if first.type == second.type:
        return first.type
    known = first.type.members if isinstance(first.type, Union) else (first.type,)
    return Union(tuple(dict.fromkeys((*known, second.type))), ByKind(()))
