"""Streams that a document does not declare.

No specification speaks of it, and many documents do it: there is a boolean `stream` among the arguments, and of the
answers only the whole one, in JSON, is described. Such calls stream all the same.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from ..diagnostics import Diagnostics
from ..ir import (
    BodyKind,
    Location,
    Named,
    Operation,
    Pointer,
    Response,
    ResponseKind,
    Type,
    asks_for_stream,
)
from ..openapi import Operation as Source
from ..openapi import Schema
from .media import body_kind
from .schemas import SchemaAnalyzer

_OBJECTS = frozenset({BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART})


@frozen
class Stream:
    """What an operation is taken to stream, and why; `place` is the answer that is declared alone."""

    place: Pointer
    responses: tuple[Response, ...]
    reason: str


class StreamFinder:
    """Finds what the streams consist of that operations are asked for and do not declare.

    The best witness counts: another operation with the same answer that declares its stream; a component that
    describes events which carry the answer; a component that is called like the answer, with "Stream" in it. Else each
    item is taken to have the form of the answer.

    Args:
        components: the schemas of the document, by name.
        schemas: gives their types; its definitions must not have been made yet.
        operations: all of the API, and what each was analyzed from.
        diagnostics: gets what is added to operations.
    """

    def __init__(
        self,
        components: Mapping[str, Schema],
        schemas: SchemaAnalyzer,
        operations: Sequence[tuple[Operation, Source]],
        diagnostics: Diagnostics,
    ) -> None:
        self._components = components
        self._schemas = schemas
        self._diagnostics = diagnostics
        self._declared = {
            answer.type: streams
            for operation, _ in operations
            if (streams := _streams(operation)) and (answer := _answer(operation))
        }
        self._found = {
            operation.pointer: self._find(answer)
            for operation, source in operations
            if not _streams(operation)
            and (answer := _answer(operation)) is not None
            and any(self._asking(source))
        }

    def complete(self, operation: Operation, source: Source) -> Operation:
        """Return an operation with the streams that it gives when asked to, and whether it does so unasked.

        Args:
            operation: what was analyzed.
            source: what it was analyzed from.
        """
        stream = self._found.get(operation.pointer)
        if stream is not None:
            self._diagnostics.note(
                "undeclared-stream",
                f'the argument "stream" asks for a stream, and none is declared; {stream.reason}',
                stream.place,
            )
            operation = evolve(
                operation, responses=operation.responses + stream.responses
            )
        is_default = any(part.default is True for part in self._asking(source))
        return evolve(operation, streams_by_default=is_default)

    def _asking(self, source: Source) -> Iterator[Schema]:
        """Yield the schemas of what asks for a stream: a parameter, or properties of the body."""
        bodies = () if source.request_body is None else source.request_body.content
        found = [
            part.schema
            for part in source.parameters
            if (part.location, part.name) == (Location.QUERY, "stream")
        ]
        found += [
            schema.properties.get("stream")
            for media in bodies
            if media.schema is not None
            and body_kind(media.name, media.schema) in _OBJECTS
            for schema in self._schemas.events.objects(
                self._schemas.type(media.schema)
            ).values()
        ]
        for schema in found:
            if schema is not None and asks_for_stream(
                "stream", self._schemas.type(schema)
            ):
                yield schema

    def _find(self, answer: Response) -> Stream:
        told = self._declared.get(answer.type)
        if told is not None:
            reason = "it is that of another operation with the same answer"
            return Stream(answer.pointer, told, reason)
        events = self._events(answer.type)
        if events is not None:
            reason = f"its events are those of {events.pointer}"
            return Stream(answer.pointer, (self._event_stream(answer, events),), reason)
        part = self._namesake(answer.type)
        if part is not None:
            reason = f"its items are those of {part.pointer}"
            either = self._either_form(self._of(answer, part))
            return Stream(answer.pointer, either, reason)
        reason = "its items are taken to have the form of the answer"
        return Stream(answer.pointer, self._either_form(answer), reason)

    def _event_stream(self, answer: Response, events: Schema) -> Response:
        response = self._of(answer, events)
        return evolve(
            response,
            kind=ResponseKind.EVENT_STREAM,
            content_type="text/event-stream",
            events=self._schemas.events.read(response.type, of_items=False),
        )

    def _either_form(self, item: Response) -> tuple[Response, ...]:
        """Return the streams of items: as events, and as JSON texts one after the other."""
        return (
            evolve(
                item,
                kind=ResponseKind.EVENT_STREAM,
                content_type="text/event-stream",
            ),
            evolve(item, kind=ResponseKind.JSON_LINES),
        )

    def _of(self, answer: Response, schema: Schema) -> Response:
        return evolve(
            answer,
            pointer=schema.pointer,
            type=self._schemas.reference(schema.pointer),
            example=json.dumps(self._schemas.example(schema, ()), ensure_ascii=False),
        )

    def _events(self, answer: Type) -> Schema | None:
        """Return the component that describes whole events of which one carries the answer; the widest of several."""
        found: dict[Pointer, frozenset[Pointer]] = {}
        reader = self._schemas.events
        for schema in self._components.values():
            type = self._schemas.reference(schema.pointer)
            if reader.carries(type, answer):
                found[schema.pointer] = frozenset(reader.objects(type))
        widest = [
            pointer
            for pointer, objects in found.items()
            if not any(objects < others for others in found.values())
        ]
        if len(widest) != 1:
            return None
        return next(s for s in self._components.values() if s.pointer == widest[0])

    def _namesake(self, answer: Type) -> Schema | None:
        """Return the component that is called like the answer, but for "Stream"."""
        names = {schema.pointer: name for name, schema in self._components.items()}
        wanted = names.get(answer.pointer) if isinstance(answer, Named) else None
        found = [
            schema
            for name, schema in self._components.items()
            if wanted is not None
            and "Stream" in name
            and name.replace("Stream", "", 1) == wanted
        ]
        return found[0] if found else None


def _answer(operation: Operation) -> Response | None:
    """Return the answer as a whole."""
    whole = (r for r in operation.responses if r.is_success)
    return next((r for r in whole if r.kind is ResponseKind.JSON), None)


def _streams(operation: Operation) -> tuple[Response, ...]:
    return tuple(r for r in operation.responses if r.is_success and r.is_stream)
