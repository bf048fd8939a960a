"""Compares where the API is served."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..openapi import Server


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
    """Return addresses with their variables filled in, without a slash at the end."""
    found: dict[str, None] = {}
    for server in servers:
        address = server.url
        for name, variable in server.variables.items():
            address = address.replace(f"{{{name}}}", variable.default)
        found[address.rstrip("/") or "/"] = None
    return tuple(found)
