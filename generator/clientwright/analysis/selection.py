"""The part of an API that is asked for: some operations, and the types that they lead to."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from attrs import evolve

from ..config import Selector
from ..diagnostics import Diagnostics
from ..ir import (
    Alias,
    Api,
    Array,
    Definition,
    Map,
    Named,
    Nullable,
    Operation,
    Pointer,
    Tuple,
    Type,
    Union,
)


def select(
    api: Api,
    include: Sequence[Selector],
    exclude: Sequence[Selector],
    diagnostics: Diagnostics,
) -> Api:
    """Return the API with the operations that are included and not excluded, and the types they need.

    Args:
        api: the whole API. It is returned as it is when nothing is asked.
        include: what is wanted; nothing means everything.
        exclude: what is not wanted; it has the last word. Webhooks stay unless they are
            excluded by that word: they have no calls that could be named.
        diagnostics: gets `config-unused` for a selector that fits no operation.
    """
    if not include and not exclude:
        return api
    for selector in (*include, *exclude):
        if not _fits_any(api, selector):
            missing = "no operation is selected by"
            if selector.aspect == "webhooks":
                missing = "the document has no webhooks to be selected by"
            hint = _nearest(api, selector)
            diagnostics.warning("config-unused", f'{missing} "{selector}"', fix=hint)
    operations = tuple(
        op
        for op in api.operations
        if (not include or any(_fits(op, s) for s in include))
        and not any(_fits(op, s) for s in exclude)
    )
    without_webhooks = any(s.aspect == "webhooks" for s in exclude)
    events = None if without_webhooks else api.events
    if api.operations and not operations and events is None:
        diagnostics.warning(
            "nothing-selected",
            "include and exclude leave no operation; the client has no calls",
            fix=f"the document has {len(api.operations)} operations",
        )
    types = [type for op in operations for type in types_of(op)]
    types += [events] if events else []
    needed = reachable(types, api)
    return evolve(
        api,
        operations=operations,
        events=events,
        definitions={p: d for p, d in api.definitions.items() if p in needed},
        components={n: p for n, p in api.components.items() if p in needed},
    )


def reachable(types: Iterable[Type], api: Api) -> frozenset[Pointer]:
    """Return the definitions that types lead to, however far."""
    seen: set[Pointer] = set()
    waiting = list(types)
    while waiting:
        for pointer in named(waiting.pop()):
            if pointer not in seen:
                seen.add(pointer)
                waiting.extend(_parts(api.definitions[pointer]))
    return frozenset(seen)


def named(type: Type) -> Iterator[Pointer]:
    """Yield the definitions that a type mentions. Does not look into them."""
    match type:
        case Named(pointer=pointer):
            yield pointer
        case Array(item=inner) | Map(value=inner) | Nullable(type=inner):
            yield from named(inner)
        case Union(members=parts) | Tuple(items=parts):
            for part in parts:
                yield from named(part)
        case _:
            return


def _parts(definition: Definition) -> Iterator[Type]:
    if isinstance(definition, Alias):
        yield definition.type
        return
    yield from (part.type for part in definition.properties)
    yield definition.additional


def types_of(op: Operation) -> Iterator[Type]:
    """Yield the types of all that an operation takes and gives. Does not look into them."""
    yield from (parameter.type for parameter in op.parameters)
    yield from (body.type for body in op.bodies)
    yield from (response.type for response in op.responses)
    if op.headers is not None:
        yield from (header.type for header in op.headers.headers)
    yield from op.incoming


def _fits_any(api: Api, selector: Selector) -> bool:
    if selector.aspect == "webhooks":
        return api.events is not None
    return any(_fits(op, selector) for op in api.operations)


def _nearest(api: Api, selector: Selector) -> str:
    """Return what may be meant by a selector that fits nothing; "" when nobody can say."""
    known = {v.lower(): v for op in api.operations for v in _values(op, selector)}
    near = get_close_matches(selector.pattern.lower(), known, n=1)
    return f'did you mean "{selector.aspect}:{known[near[0]]}"?' if near else ""


def _fits(op: Operation, selector: Selector) -> bool:
    return selector.matches(_values(op, selector))


def _values(op: Operation, selector: Selector) -> Sequence[str]:
    """Return what an operation has of the aspect that a selector asks about."""
    match selector.aspect:
        case "tag":
            return op.tags
        case "path":
            return (op.path,)
        case "id":
            return (op.id,)
        case "method":
            return (op.method.upper(),)
        case "deprecated":
            return ("yes",) if op.docs.deprecated else ()
        case "webhooks":
            return ()
