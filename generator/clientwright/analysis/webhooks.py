"""Webhooks: what the API sends, as one type."""

from collections.abc import Sequence

from ..diagnostics import Diagnostics
from ..ir import BodyKind, Named, Operation, Type
from ..openapi import Operation as Source
from .operations import OperationAnalyzer
from .schemas import SchemaAnalyzer


def analyze_webhooks(
    sources: Sequence[Source],
    analyzer: OperationAnalyzer,
    schemas: SchemaAnalyzer,
    diagnostics: Diagnostics,
) -> Named | None:
    """Return the type of the events that webhooks bring; None when there are none.

    Args:
        sources: the operations of all webhooks.
        analyzer: makes the types of their bodies.
        schemas: gets the union of these.
        diagnostics: gets a note of each that brings no JSON.
    """
    types: list[Type] = []
    for source in sources:
        operation: Operation = analyzer.analyze(source)
        found = [b.type for b in operation.bodies if b.kind is BodyKind.JSON]
        types += found
        if not found:
            report_incoming(source, diagnostics)
    if not types:
        return None
    key = sources[0].pointer.partition("/")[2].partition("/")[0]
    known = key in ("webhooks", "x-webhooks")
    return schemas.union(f"#/{key if known else 'webhooks'}", types, _DESCRIPTION)


_DESCRIPTION = "An event that the API sends to a webhook."


def report_incoming(source: Source, diagnostics: Diagnostics) -> None:
    """Say that a request comes from the API, and that nothing but its types is generated."""
    diagnostics.note(
        "incoming-request",
        "the API sends this request; its types are generated, there is no call for it",
        source.pointer,
    )
