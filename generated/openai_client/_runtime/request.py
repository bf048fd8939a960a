"""The request of a call, as plain data: nothing here sends anything."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from .auth import authorize
from .body import encode_body
from .headers import merge_headers, render_cookies, render_headers
from .operation import is_stream
from .path import render_path
from .query import join_query, literal_query, render_query
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .body import Content
    from .headers import HeaderList
    from .operation import Arguments, Operation, RequestOptions, ResponseKind
    from .settings import Settings


class RequestDescription:
    """A request before there is an HTTP library.

    `cookie` is apart from the headers, because a client may have cookies of its own.
    `secret_parameters` are query parameters that hold a credential; `missing` says
    which credentials the operation asks for in vain.
    """

    __slots__ = (
        "content",
        "cookie",
        "headers",
        "method",
        "missing",
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
        missing: str,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.cookie = cookie
        self.content = content
        self.secret_parameters = secret_parameters
        self.missing = missing


def describe_request(
    operation: Operation[object],
    arguments: Arguments,
    options: RequestOptions,
    settings: Settings,
    stream: bool,
) -> RequestDescription:
    """Put a request together. Later counts: client, credentials, operation, `extra_*`.

    Raises:
        ValueError: For arguments that no URL or header can carry.
        TypeError: For a body that is not of its media type's kind.
    """
    security = settings.security if operation.security is None else operation.security
    added = authorize(security, settings.schemes, settings.credentials)
    content, content_type = encode_body(
        arguments.get("body", UNSET), operation.content_type, options.get("extra_body")
    )
    headers = merge_headers(
        (
            {
                "Accept": _accept(operation.responses, stream),
                "User-Agent": settings.user_agent,
                "Content-Type": content_type,
            },
            added.headers,
            settings.headers,
            render_headers(arguments.get("headers", {}), operation.header_styles),
            options.get("extra_headers") or {},
        )
    )
    cookies = [f"{name}={value}" for name, value in added.cookies.items()]
    cookies += render_cookies(arguments.get("cookies", {}), operation.cookie_styles)
    return RequestDescription(
        method=operation.method,
        url=_url(operation, arguments, options, settings, added.query),
        headers=headers,
        cookie="; ".join(cookies),
        content=content,
        secret_parameters=tuple(added.query),
        missing=added.missing,
    )


def _url(
    operation: Operation[object],
    arguments: Arguments,
    options: RequestOptions,
    settings: Settings,
    credentials: Mapping[str, str],
) -> str:
    # A server may be stated relative to the client's own.
    server = urljoin(settings.base_url, operation.server or "")
    base, _, base_query = server.partition("?")
    template, _, path_query = operation.path.partition("?")
    path = render_path(template, arguments.get("path", {}), operation.path_styles)
    query = join_query(
        (
            literal_query(base_query),
            render_query(settings.query),
            literal_query(path_query),
            render_query(credentials),
            render_query(arguments.get("query", {}), operation.query_styles),
            render_query(options.get("extra_query") or {}),
        )
    )
    url = f"{base.rstrip('/')}/{path.removeprefix('/')}"
    return f"{url}?{query}" if query else url


def _accept(responses: Sequence[ResponseKind], stream: bool) -> str:
    """The media types of the declared answers, in their order."""
    types = dict.fromkeys(
        kind.media_type
        for kind in responses
        if kind.media_type and is_stream(kind) == stream
    )
    return ", ".join(types) or ("text/event-stream" if stream else "*/*")
