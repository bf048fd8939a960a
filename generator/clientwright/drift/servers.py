"""Compares where the API is served."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING

from .finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..openapi import Server

_MOST = 50
"""Addresses of one server that are looked at, where it has variables."""

_PORTS = {"http": ":80", "https": ":443"}


def compare_servers(
    old: Sequence[Server], new: Sequence[Server], was: str, now: str
) -> Iterator[Finding]:
    """Yield what differs in the addresses.

    Args:
        old: the servers of the old document.
        new: those of the new one.
        was: the pointer of what has them in the old document.
        now: likewise in the new one.
    """
    before, after = _addresses(old), _addresses(new)
    for address in before:
        if address not in after:
            text = f"the server {address} is gone"
            yield Finding("server-removed", text, was, now, values=(address,))
    for address in after:
        if address not in before:
            text = f"the server {address} is new"
            yield Finding("server-added", text, was, now, values=(address,))
    if before and after and before[0] != after[0]:
        text = f"the first server changed from {before[0]} to {after[0]}"
        yield Finding(
            "server-default-changed", text, was, now, values=(before[0], after[0])
        )


def _addresses(servers: Sequence[Server]) -> tuple[str, ...]:
    """Return addresses with their variables filled in, each by its default first; without a slash at the end.

    OpenAPI 3.1.0, 4.8.1.1: "If the servers property is not provided, or is an empty array, the default value would be
    a Server Object with a url value of /."
    """
    found: dict[str, None] = {}
    for server in servers:
        variables = server.variables.values()
        choices = ([v.default, *(v.enum or ())] for v in variables)
        for values in islice(product(*choices), _MOST):
            address = server.url
            for name, value in zip(server.variables, values, strict=True):
                address = address.replace(f"{{{name}}}", value)
            found[_plain(address)] = None
    return tuple(found) or ("/",)


def _plain(address: str) -> str:
    """Return an address without what does not matter: cases of scheme and host, the usual port, a slash at the end."""
    head = re.match(r"(https?)://([^/?#]*)", address, re.IGNORECASE)
    if head:
        scheme, host = head[1].lower(), head[2].lower()
        host = host.removesuffix(_PORTS[scheme])
        address = f"{scheme}://{host}{address[head.end():]}"
    return address.rstrip("/") or "/"
