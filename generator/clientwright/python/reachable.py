"""Which definitions a caller may pass: all that requests lead to."""

from collections.abc import Iterator

from ..ir import (
    Alias,
    Api,
    Array,
    Definition,
    Map,
    Named,
    Nullable,
    Pointer,
    Tuple,
    Type,
    Union,
)


def passed_definitions(api: Api) -> tuple[Definition, ...]:
    """Return every definition that parameters and bodies lead to, in the order of the API."""
    seen: set[Pointer] = set()
    waiting: list[Type] = [p.type for op in api.operations for p in op.parameters]
    waiting += [body.type for op in api.operations for body in op.bodies]
    while waiting:
        for pointer in named(waiting.pop()):
            if pointer not in seen:
                seen.add(pointer)
                waiting.extend(parts(api.definitions[pointer]))
    return tuple(d for pointer, d in api.definitions.items() if pointer in seen)


def parts(definition: Definition) -> Iterator[Type]:
    """Yield the types that a definition is made of."""
    if isinstance(definition, Alias):
        yield definition.type
        return
    yield from (part.type for part in definition.properties)
    yield definition.additional


def named(type: Type) -> Iterator[Pointer]:
    """Yield the definitions that a type mentions. Does not look into them."""
    match type:
        case Named(pointer=pointer):
            yield pointer
        case Array(item=inner) | Map(value=inner) | Nullable(type=inner):
            yield from named(inner)
        case Union(members=members):
            for member in members:
                yield from named(member)
        case Tuple(items=items, rest=rest):
            for item in (*items, *((rest,) if rest is not None else ())):
                yield from named(item)
        case _:
            return
