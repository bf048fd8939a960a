"""Streams that a document does not declare.

No specification speaks of it, and many documents do it: there is a boolean `stream` among the arguments, and of the
answers only the whole one, in JSON, is described. Such calls stream all the same.
"""

import json
from collections.abc import Mapping, Sequence

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
from ..openapi import Schema
from .schemas import SchemaAnalyzer

_OBJECTS = frozenset({BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART})


@frozen
class Stream:
    """What an operation is taken to stream, and why."""

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
        operations: all of the API.
        diagnostics: gets what is added to operations.
    """

    def __init__(
        self,
        components: Mapping[str, Schema],
        schemas: SchemaAnalyzer,
        operations: Sequence[Operation],
        diagnostics: Diagnostics,
    ) -> None:
        self._components = components
        self._schemas = schemas
        self._diagnostics = diagnostics
        self._declared = {
            answer.type: streams
            for operation in operations
            if (streams := _streams(operation)) and (answer := _answer(operation))
        }
        self._found = {
            operation.pointer: self._find(answer)
            for operation in operations
            if not _streams(operation)
            and (answer := _answer(operation)) is not None
            and self._is_asked_for(operation)
        }

    def complete(self, operation: Operation) -> Operation:
        """Return an operation with the streams that it gives when asked to."""
        stream = self._found.get(operation.pointer)
        if stream is None:
            return operation
        self._diagnostics.note(
            "undeclared-stream",
            f'the argument "stream" asks for a stream, and none is declared; {stream.reason}',
            stream.responses[0].pointer,
        )
        return evolve(operation, responses=operation.responses + stream.responses)

    def _is_asked_for(self, operation: Operation) -> bool:
        return any(
            parameter.location is Location.QUERY
            and asks_for_stream(parameter.name, parameter.type)
            for parameter in operation.parameters
        ) or any(
            asks_for_stream(name, self._schemas.type(part))
            for body in operation.bodies
            if body.kind in _OBJECTS
            for schema in self._schemas.events.objects(body.type).values()
            for name, part in schema.properties.items()
            if name == "stream"
        )

    def _find(self, answer: Response) -> Stream:
        told = self._declared.get(answer.type)
        if told is not None:
            responses = (evolve(s, pointer=answer.pointer) for s in told)
            reason = "it is that of another operation with the same answer"
            return Stream(tuple(responses), reason)
        events = self._events(answer.type)
        if events is not None:
            reason = f"its events are those of {events.pointer}"
            return Stream((self._event_stream(answer, events),), reason)
        part = self._namesake(answer.type)
        if part is not None:
            reason = f"its items are those of {part.pointer}"
            return Stream(self._either_form(self._of(answer, part)), reason)
        reason = "its items are taken to have the form of the answer"
        return Stream(self._either_form(answer), reason)

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
