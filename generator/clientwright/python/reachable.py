"""Which definitions a caller may pass: all that requests lead to."""

from ..analysis import reachable
from ..ir import Api, Definition, Type


def passed_definitions(api: Api) -> tuple[Definition, ...]:
    """Return every definition that parameters and bodies lead to, in the order of the API."""
    types: list[Type] = [p.type for op in api.operations for p in op.parameters]
    types += [body.type for op in api.operations for body in op.bodies]
    found = reachable(types, api)
    return tuple(d for pointer, d in api.definitions.items() if pointer in found)
