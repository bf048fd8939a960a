"""Parses Server Objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .operation import Server, ServerVariable

if TYPE_CHECKING:
    from .node import Node


def parse_servers(node: Node) -> tuple[Server, ...]:
    """Parse the `servers` of a document, path item or operation."""
    found: list[Server] = []
    for item, pointer in node.items("servers"):
        server = node.context.node(item, pointer)
        if server is None:
            continue
        # An empty address is one: that of the document itself.
        if not isinstance(server.data.get("url"), str):
            node.context.report_missing("url", "the server", pointer)
            continue
        found.append(_parse_server(server))
    return tuple(found)


def _parse_server(node: Node) -> Server:
    return Server(
        url=node.text("url"),
        description=node.text("description"),
        name=node.text("name"),
        variables={
            name: ServerVariable(
                default=variable.text("default"),
                enum=variable.texts("enum"),
                description=variable.text("description"),
            )
            for name, variable in node.nodes("variables")
        },
    )
