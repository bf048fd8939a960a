"""The request of a call, as plain data: nothing here sends anything."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from .auth import authorization, choose
from .body import encode_body
from .headers import merge_headers, render_cookies, render_headers
from .operation import is_stream
from .path import render_path
from .query import join_query, literal_query, render_query
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .auth import Secret
    from .body import Content
    from .headers import HeaderList
    from .operation import Arguments, Operation, RequestOptions, ResponseKind
    from .query import Query
    from .settings import Settings


class RequestDescription:
    """A request before there is an HTTP library.

    `cookie` is apart from the headers, because a client may have cookies of its own.
    `secret_parameters` are query parameters that hold a credential.
    """

    __slots__ = (
        "content",
        "cookie",
        "headers",
        "method",
        "secret_parameters",
        "url",
    )

    def __init__(
        self,
        *,
        method: str,
        url: str,
        headers: HeaderList,
        cookie: str,
        content: Content,
        secret_parameters: tuple[str, ...],
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.cookie = cookie
        self.content = content
        self.secret_parameters = secret_parameters


class RequestTemplate:
    """The request of a call, but for the credentials, which may change in between.

    Later counts: the client's settings, credentials, the operation, `extra_*`.

    Attributes:
        schemes: The names of the security schemes whose secrets it needs.
        missing: Which credentials the operation asks for in vain, in words.

    Raises:
        ValueError: For arguments that no URL or header can carry.
        TypeError: For a body that is not of its media type's kind.
    """

    def __init__(
        self,
        operation: Operation[object],
        arguments: Arguments,
        options: RequestOptions,
        settings: Settings,
        stream: bool,
    ) -> None:
        stated = operation.security
        security = settings.security if stated is None else stated
        choice = choose(security, settings.schemes, settings.credentials)
        self.schemes = choice.names
        self.missing = choice.missing
        self._settings = settings
        self._method = operation.method
        self.content, content_type = encode_body(
            arguments.get("body", UNSET),
            operation.content_type,
            options.get("extra_body"),
        )
        self._own_headers: dict[str, str | None] = {
            "Accept": _accept(operation.responses, stream),
            "User-Agent": settings.user_agent,
            "Content-Type": content_type,
        }
        self._given_headers: tuple[Mapping[str, str | None], ...] = (
            settings.headers,
            render_headers(arguments.get("headers", {}), operation.header_styles),
            options.get("extra_headers") or {},
        )
        self._cookies = render_cookies(
            arguments.get("cookies", {}), operation.cookie_styles
        )
        # A server may be stated relative to the client's own.
        server = urljoin(settings.base_url, operation.server or "")
        base, _, base_query = server.partition("?")
        template, _, path_query = operation.path.partition("?")
        path = render_path(template, arguments.get("path", {}), operation.path_styles)
        self._address = f"{base.rstrip('/')}/{path.removeprefix('/')}"
        self._own_query: tuple[Query, ...] = (
            literal_query(base_query),
            render_query(settings.query),
            literal_query(path_query),
        )
        self._given_query: tuple[Query, ...] = (
            render_query(arguments.get("query", {}), operation.query_styles),
            render_query(options.get("extra_query") or {}),
        )

    def authorized(self, secrets: Mapping[str, Secret | None]) -> RequestDescription:
        """The request with the secrets of its schemes.

        Raises:
            ValueError: A header cannot carry one of them.
        """
        added = authorization(self._settings.schemes, secrets)
        layers = (*self._own_query, render_query(added.query), *self._given_query)
        query = join_query(layers)
        cookies = [f"{name}={value}" for name, value in added.cookies.items()]
        return RequestDescription(
            method=self._method,
            url=f"{self._address}?{query}" if query else self._address,
            headers=merge_headers(
                (self._own_headers, added.headers, *self._given_headers)
            ),
            cookie="; ".join([*cookies, *self._cookies]),
            content=self.content,
            secret_parameters=tuple(added.query),
        )

    def forget(self, secrets: Mapping[str, Secret | None]) -> bool:
        """Drop the tokens among secrets that were refused; say if others may be had."""
        credentials = self._settings.credentials
        may_be_new = [credentials[name].forget(used) for name, used in secrets.items()]
        return True in may_be_new


def _accept(responses: Sequence[ResponseKind], stream: bool) -> str:
    """The media types of the declared answers, in their order."""
    types = dict.fromkeys(
        kind.media_type
        for kind in responses
        if kind.media_type and is_stream(kind) == stream
    )
    return ", ".join(types) or ("text/event-stream" if stream else "*/*")
