"""Servers with variables, as the runtime reads them."""

from ..ir import Server
from .annotations import Place
from .layout import Group, Item
from .literals import literal


def server_item(server: Server, runtime: str, place: Place) -> Item:
    """Return an address: a string, or what fills in its variables.

    Args:
        server: where the API is.
        runtime: the way to the runtime's package.
        place: the module it is printed in.
    """
    if not server.variables:
        return literal(server.url)
    called = place.runtime(f"{runtime}.servers", "ServerAddress")
    known = tuple(
        Group(
            f"{literal(variable.name)}: (",
            tuple(map(literal, dict.fromkeys((variable.default, *variable.values)))),
            ")",
            single=True,
        )
        for variable in server.variables
    )
    return Group(f"{called}(", (literal(server.url), Group("{", known, "}")), ")")
