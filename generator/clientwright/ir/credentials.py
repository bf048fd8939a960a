"""Secrets that callers give, and how they are sent."""

from typing import TypeAlias

from attrs import frozen

from .definitions import Documentation
from .types import Pointer


@frozen
class BearerToken:
    """A token in the Authorization header (RFC 6750)."""


@frozen
class BasicLogin:
    """A user and a password in the Authorization header (RFC 7617)."""


@frozen
class OtherScheme:
    """What another scheme of the Authorization header wants."""

    name: str


@frozen
class ApiKey:
    """A key in a header, query parameter or cookie; `location` is the document's word."""

    location: str
    name: str


@frozen
class ClientCredentials:
    """A client's id and secret, for which the API gives a token (RFC 6749, 4.4)."""

    token_url: str
    scopes: tuple[str, ...]


@frozen
class Certificate:
    """A certificate of the connection: nothing is sent with requests."""


Sending: TypeAlias = (
    BearerToken | BasicLogin | OtherScheme | ApiKey | ClientCredentials | Certificate
)


@frozen
class Credential:
    """A security scheme, as far as the caller has a part in it."""

    pointer: Pointer
    scheme: str
    sending: Sending
    docs: Documentation
