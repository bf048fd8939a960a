"""Where the API is served, with the variables that callers choose."""

from collections.abc import Sequence

from ..ir import Server, ServerVariable
from ..openapi import Server as Source


def analyze_server(source: Source) -> Server:
    """Return a server; variables that do not occur in its address are left out.

    An address without a scheme has that of the document (RFC 3986, section 4.2), which nobody may have said; https is
    taken.
    """
    url = f"https:{source.url}" if source.url.startswith("//") else source.url
    variables = tuple(
        ServerVariable(name, found.default, found.enum, found.description.strip())
        for name, found in source.variables.items()
        if "{" + name + "}" in source.url
    )
    return Server(url.rstrip("/"), variables, source.description.strip())


def first_server(sources: Sequence[Source]) -> Server | None:
    """Return the server that counts; None when there is none, or it is where the document is."""
    found = analyze_server(sources[0]) if sources else None
    return found if found is not None and found.url else None
