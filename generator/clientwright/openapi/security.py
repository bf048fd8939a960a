"""How a client proves who it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from attrs import frozen

from ..source.data import EMPTY

SecurityRequirement: TypeAlias = Mapping[str, tuple[str, ...]]
"""Name of each scheme that is needed together → scopes. Empty: none is needed."""


@frozen(kw_only=True)
class OAuthFlow:
    """One way to get a token."""

    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    device_authorization_url: str = ""
    scopes: Mapping[str, str] = EMPTY
    """Name → description."""


@frozen(kw_only=True)
class SecurityScheme:
    """A Security Scheme Object."""

    pointer: str
    name: str
    """The name of the component."""

    type: str
    """ "apiKey", "http", "mutualTLS", "oauth2", "openIdConnect", or what is none of these."""

    description: str = ""
    deprecated: bool = False
    scheme: str = ""
    """For http: "basic", "bearer" and so on, in lower case."""

    bearer_format: str = ""
    location: str = ""
    """For apiKey: "query", "header" or "cookie"."""

    parameter_name: str = ""
    flows: Mapping[str, OAuthFlow] = EMPTY
    """For oauth2, by the names of OpenAPI 3: "clientCredentials" and so on."""

    openid_connect_url: str = ""
