"""Which hosts a document may make this machine ask."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network
from typing import TypeAlias
from urllib.parse import urlsplit

from attrs import frozen

IPAddress: TypeAlias = IPv4Address | IPv6Address

_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 behind a translator (RFC 6052)."""

_COMPATIBLE = IPv6Network("::/96")


@frozen
class Reach:
    """Where the references of a document may lead, also by redirects.

    `own` is where the document itself is: its server may be asked, wherever it is. `others` says whether other hosts
    may be, which is never true of those in private networks.
    """

    own: str
    others: bool
    moved: str = ""
    """Where redirects of the document itself have led to; the server there is its own as well."""

    def is_own(self, address: str) -> bool:
        """Tell whether an address is on the server of the document; https where that has http is the same."""
        return any(_is_on(address, own) for own in (self.own, self.moved) if own)


def _is_on(address: str, own: str) -> bool:
    there, here = urlsplit(address), urlsplit(own)
    same_port = there.port == here.port and there.scheme == here.scheme
    upgraded = there.port is None and there.scheme == "https" and here.port is None
    return there.hostname == here.hostname and (same_port or upgraded)


def is_public(address: IPAddress) -> bool:
    """Tell whether an address is that of a host in the open internet, whichever way it is written."""
    inner = _inside(address)
    if inner is not None:
        return is_public(inner)
    if isinstance(address, IPv6Address) and address.is_site_local:
        return False
    return address.is_global and not address.is_multicast


def _inside(address: IPAddress) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 address stands for."""
    if isinstance(address, IPv4Address):
        return None
    if address in _TRANSLATED or address in _COMPATIBLE:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
