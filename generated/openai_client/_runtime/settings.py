"""What a client adds to every request."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .security.auth import Credential, Scheme
    from .servers import ServerAddress


class Settings:
    """What a client adds to every request."""

    __slots__ = (
        "base_url",
        "brackets",
        "credentials",
        "headers",
        "http_query",
        "idempotency_header",
        "query",
        "schemes",
        "security",
        "user_agent",
        "variables",
    )

    def __init__(
        self,
        *,
        base_url: str,
        user_agent: str,
        headers: Mapping[str, str | None],
        query: Mapping[str, object],
        schemes: Mapping[str, Scheme],
        security: Sequence[Sequence[str]],
        credentials: Mapping[str, Credential],
        variables: Mapping[str, str],
        http_query: str = "",
        idempotency_header: str | None = None,
        brackets: bool = False,
    ) -> None:
        self.base_url = base_url
        self.user_agent = user_agent
        self.headers = headers
        self.query = query
        self.http_query = http_query
        self.brackets = brackets
        self.schemes = schemes
        self.security = security
        self.credentials = credentials
        self.idempotency_header = idempotency_header
        self.variables = variables

    def address(self, server: str | ServerAddress | None) -> str:
        """Where the paths of an operation begin.

        Args:
            server: The operation's own; it may be stated relative to the client's.

        Raises:
            ValueError: A variable has a value that its address cannot have.
        """
        if server is not None and not isinstance(server, str):
            server = server.url(self.variables)
        return urljoin(self.base_url, server or "")

    def bare(self) -> Settings:
        """Settings for another server, which must learn nothing of these."""
        return Settings(
            base_url=self.base_url,
            user_agent=self.user_agent,
            headers={},
            query={},
            schemes={},
            security=(),
            credentials={},
            variables={},
        )
