"""Addresses of servers with variables: `https://{region}.example.com/{version}`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_HOST_SIGN = re.compile(r"[^A-Za-z0-9._~-]")


class ServerAddress:
    """An address with variables.

    `known` has the values of each that the document lists, the default first. They go
    into the address as they are; other values are percent-encoded in the path, and
    cannot change the host but for the name that they are a part of.
    """

    __slots__ = ("known", "template")

    def __init__(self, template: str, known: Mapping[str, tuple[str, ...]]) -> None:
        self.template = template
        self.known = known

    def __repr__(self) -> str:
        return f"ServerAddress({self.template!r})"

    def chosen(self, values: Mapping[str, str]) -> dict[str, str]:
        """The values that are no defaults here, and so count for other addresses, too."""
        return {
            name: value
            for name, value in values.items()
            if value != self.known[name][0]
        }

    def url(self, values: Mapping[str, str]) -> str:
        """The address with these values, defaults where there is none.

        Raises:
            ValueError: A value in the host, or before it, has a sign that ends it, or
                one in the path leads out of it.
        """
        written = ""
        end = 0
        for match in _VARIABLE.finditer(self.template):
            name = match.group(1)
            written += self.template[end : match.start()]
            end = match.end()
            known = self.known.get(name)
            # Braces that are no variable of the document stay.
            if known is None:
                written += match.group()
                continue
            value = values.get(name, known[0])
            written += value if value in known else _safe(name, value, known, written)
        return written + self.template[end:]


def _safe(name: str, value: str, known: tuple[str, ...], before: str) -> str:
    """A value that the document does not list; signs that its default has may pass."""
    if "/" in before.partition("://")[2]:
        passing = "/" if "/" in known[0] else ""
        if {".", ".."} & set(value.split("/")):
            raise ValueError(f"{name} must not be {value!r}: it leads out of the path")
        return quote(value, safe=passing)
    signs = set(_HOST_SIGN.findall(value)) - set(known[0])
    if signs or not value:
        raise ValueError(f"{name} must be a part of the server's name, not {value!r}")
    return value
