"""The whole plan of a client as plain data, in the shape of `docs/inspect.schema.json`."""

from typing import cast

from ..diagnostics import to_json
from ..ir import Object, Operation
from ..pipeline import Result
from ..python import WHOLE, Annotator, arguments, can_stream, plain_annotation
from ..source import JSON
from .paging import pages_data
from .unions import count_plans, find_unions, plan_data, plan_words


def inspect(result: Result) -> dict[str, JSON]:
    """Return what would be generated.

    Args:
        result: a run of the pipeline.
    """
    api, names = result.api, result.names
    annotator = Annotator(api, names)
    unions = find_unions(api)
    return {
        "title": api.title,
        "version": api.version,
        "operations": [_operation(op, result, annotator) for op in api.operations],
        "schemas": [
            {
                "pointer": pointer,
                "name": names.types[pointer],
                "module": names.modules[pointer],
                "kind": "object" if isinstance(definition, Object) else "alias",
            }
            for pointer, definition in api.definitions.items()
        ],
        "plans": {**count_plans(unions)},
        "unions": [
            {
                "pointer": found.pointer,
                "kind": plan_words(found.union.plan),
                "members": [
                    plain_annotation(annotator, member)
                    for member in found.union.members
                ],
                "plan": plan_data(found.union.plan, annotator),
            }
            for found in unions
        ],
        "diagnostics": [
            cast("JSON", to_json(d, result.tree)) for d in result.diagnostics
        ],
    }


def _operation(op: Operation, result: Result, annotator: Annotator) -> dict[str, JSON]:
    call, *aliases = result.names.calls[op.pointer]
    return {
        "pointer": op.pointer,
        "operation_id": op.id,
        "method": op.method,
        "path": op.path,
        "call": str(call),
        "aliases": [str(alias) for alias in aliases],
        "arguments": [
            {
                "name": argument.name,
                "wire_name": argument.wire,
                "in": "body" if argument.target == WHOLE else argument.target,
                "required": argument.required,
                "type": plain_annotation(annotator, argument.type),
            }
            for argument in arguments(op, result.api, result.names)
        ],
        "body": [
            {"kind": str(body.kind), "media_type": body.content_type}
            for body in op.bodies
        ],
        "responses": [
            {
                "status": response.status,
                "kind": str(response.kind),
                "media_type": response.content_type,
                "type": plain_annotation(annotator, response.type),
                "whole_events": response.events is not None,
            }
            for response in op.responses
        ],
        "streams": _streams(op, result),
        "pages": None if op.pages is None else pages_data(op.pages, annotator),
        "deprecated": op.docs.deprecated,
    }


def _streams(op: Operation, result: Result) -> str | None:
    """Return what decides whether a call gives a stream; None when it never does."""
    if can_stream(op, result.api, result.names):
        return "argument"
    streams = {answer.is_stream for answer in op.answers}
    if True not in streams:
        return None
    return "answer" if False in streams else "always"
