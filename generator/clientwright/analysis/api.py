"""The whole document into the API a client is made for."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from ..config import PageRule
from ..diagnostics import Diagnostics
from ..ir import Api, Documentation, Type
from ..openapi import Document, Operation
from .bodies import prefer_bodies
from .composition import escape
from .files import keep_files_in_parts
from .operations import OperationAnalyzer
from .pages import PageFinder
from .schemas import SchemaAnalyzer
from .security import analyze_requirements, analyze_schemes
from .selection import types_of
from .servers import analyze_server, first_server
from .streams import StreamFinder
from .webhooks import analyze_webhooks, report_incoming

KEY_HEADER = "Idempotency-Key"
"""The header of idempotency keys, where the config names no other (an IETF draft, and the custom of many APIs)."""


def analyze(
    document: Document,
    pages: Mapping[str, PageRule | None],
    diagnostics: Diagnostics,
    key_header: str | None = None,
) -> Api:
    """Return what a client needs to know of a document.

    Args:
        document: the document, in the specification's words.
        pages: what the config says of operations that give a list in pages.
        diagnostics: gets every decision that a reader may want to know of.
        key_header: the name of the header parameters that take an idempotency key; default `Idempotency-Key`.
    """
    schemas = SchemaAnalyzer(document, diagnostics)
    credentials = analyze_schemes(document, diagnostics)
    names = frozenset(credential.scheme for credential in credentials)
    analyzer = OperationAnalyzer(
        schemas,
        names,
        key_header or KEY_HEADER,
        first_server(document.servers),
        diagnostics,
    )
    sources = tuple(_distinct(document.operations))
    operations = tuple(map(analyzer.analyze, sources))
    events = analyze_webhooks(document.webhooks, analyzer, schemas, diagnostics)
    operations = tuple(
        evolve(operation, incoming=_incoming(source, analyzer, diagnostics))
        for operation, source in zip(operations, sources, strict=True)
    )
    pairs = tuple(zip(operations, sources, strict=True))
    streams = StreamFinder(document.schemas, schemas, pairs, diagnostics)
    definitions = schemas.definitions()
    finder = PageFinder(definitions, pages, diagnostics)
    finder.report_unused(operations)
    api = Api(
        title=document.info.title,
        version=document.info.version,
        docs=Documentation(document.info.description.strip()),
        servers=tuple(map(analyze_server, document.servers)),
        operations=tuple(
            (
                streams.complete(operation, source)
                if pages is None
                else evolve(operation, pages=pages)
            )
            for operation, source in pairs
            for pages in [finder.find(operation, source)]
        ),
        definitions=definitions,
        components={name: s.pointer for name, s in document.schemas.items()},
        homes=document.homes,
        credentials=credentials,
        security=analyze_requirements(document.security, names),
        tags={tag.name: tag.description.strip() for tag in document.tags},
        events=events,
    )
    return keep_files_in_parts(prefer_bodies(api, diagnostics))


def _incoming(
    source: Operation, analyzer: OperationAnalyzer, diagnostics: Diagnostics
) -> tuple[Type, ...]:
    """Return the types of an operation's callbacks."""
    found: list[Type] = []
    for callback in source.callbacks:
        found += types_of(analyzer.analyze(callback))
        report_incoming(callback, diagnostics)
        found += _incoming(callback, analyzer, diagnostics)
    return tuple(found)


def _distinct(sources: Sequence[Operation]) -> Iterator[Operation]:
    """Yield operations, each with a pointer of its own: two paths may share a path item by `$ref`.

    The one that stands where the pointer says keeps it.
    """
    at_home = {s.pointer for s in sources if s.pointer == _place(s)}
    seen: set[str] = set()
    for source in sources:
        place = _place(source)
        if source.pointer in seen or (
            source.pointer in at_home and source.pointer != place
        ):
            source = evolve(source, pointer=place)
        seen.add(source.pointer)
        yield source


def _place(source: Operation) -> str:
    return f"#/paths/{escape(source.path)}/{source.method.lower()}"
