"""The request of a call, as plain data: nothing here sends anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .attempts.replays import IDEMPOTENT, new_key
from .bodies.body import encode_body
from .bodies.forms import encode_form
from .bodies.media import FORM, fitting_type, whole_types, without_content_type
from .given import given_body, is_mapping
from .jsondata import is_object, json_text, plain, text
from .operation import is_stream
from .parameters.headers import (
    credential_cookies,
    merge_headers,
    render_cookies,
    render_headers,
)
from .parameters.path import render_path, render_path_query
from .parameters.query import join_query, literal_query, quote_part, render_query
from .parameters.styles import BRACKETS
from .parameters.styles import FORM as USUAL_STYLE
from .responses.selection import is_json, media_type_of
from .security.auth import authorization, choose, secret_parameters
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .bodies.body import Content
    from .operation import Arguments, Operation, RequestOptions, ResponseKind
    from .parameters.headers import HeaderList
    from .parameters.query import Query
    from .security.auth import Secret
    from .settings import Settings


class RequestDescription:
    """A request before there is an HTTP library.

    `cookie` is apart from the headers, because a client may have cookies of its own.
    `secret_parameters` are the query parameters that may hold a credential.
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
        key_header: The header of an idempotency key that it has by itself, if any.

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
        stream: bool | None,
    ) -> None:
        stated = operation.security
        security = settings.security if stated is None else stated
        choice = choose(security, settings.schemes, settings.credentials)
        self.schemes = choice.names
        self.missing = choice.missing
        self._settings = settings
        self._method = operation.method
        set_headers = settings.headers
        extra_headers = options.get("extra_headers") or {}
        body = given_body(operation, arguments, options)
        extra_body = options.get("extra_body")
        wanted = operation.content_type
        if body is not UNSET or extra_body is not None:
            # What the content is written as is what it is called.
            extra_headers, asked = without_content_type(extra_headers)
            set_headers, _ = without_content_type(set_headers)
            is_whole = "whole" in arguments
            wanted = asked or _content_type(operation, body, is_whole=is_whole)
        self.content, content_type = encode_body(
            body,
            wanted,
            extra_body,
            operation.encodings,
            operation.files,
            brackets=settings.brackets,
        )
        self._own_headers: dict[str, str | None] = {
            "Accept": _accept(operation.responses, stream),
            "User-Agent": settings.user_agent,
            "Content-Type": content_type,
        }
        self.key_header = _key_header(operation, settings)
        if self.key_header is not None:
            self._own_headers[self.key_header] = new_key()
        self._given_headers: tuple[Mapping[str, str | None], ...] = (
            set_headers,
            render_headers(arguments.get("headers", {}), operation.header_styles),
            extra_headers,
        )
        self._cookies = render_cookies(
            arguments.get("cookies", {}), operation.cookie_styles
        )
        self._set_address(operation, arguments, options, settings)

    def _set_address(
        self,
        operation: Operation[object],
        arguments: Arguments,
        options: RequestOptions,
        settings: Settings,
    ) -> None:
        server = settings.address(operation.server)
        base, _, base_query = server.partition("#")[0].partition("?")
        template, _, path_query = operation.path.partition("?")
        in_path, styles = arguments.get("path", {}), operation.path_styles
        path = render_path(template, in_path, styles)
        path_query = render_path_query(path_query, in_path, styles)
        self._address = f"{base.rstrip('/')}/{path.removeprefix('/')}"
        usual = BRACKETS if settings.brackets else USUAL_STYLE
        self._own_query: tuple[Query, ...] = (
            literal_query(base_query),
            literal_query(settings.http_query),
            render_query(settings.query, default=usual),
            literal_query(path_query),
        )
        self._given_query: tuple[Query, ...] = (
            render_query(arguments.get("query", {}), operation.query_styles, usual),
            _whole_query(
                arguments.get("querystring"), operation, brackets=settings.brackets
            ),
            render_query(
                options.get("extra_query") or {}, operation.query_styles, usual
            ),
        )

    def authorized(self, secrets: Mapping[str, Secret | None]) -> RequestDescription:
        """The request with the secrets of its schemes.

        Raises:
            ValueError: A header cannot carry one of them.
        """
        added = authorization(self._settings.schemes, secrets)
        layers = (*self._own_query, render_query(added.query), *self._given_query)
        query = join_query(layers)
        cookies = credential_cookies(added.cookies, self._cookies)
        return RequestDescription(
            method=self._method,
            url=f"{self._address}?{query}" if query else self._address,
            headers=merge_headers(
                (self._own_headers, added.headers, *self._given_headers)
            ),
            cookie="; ".join([*cookies, *self._cookies]),
            content=self.content,
            secret_parameters=secret_parameters(self._settings.schemes),
        )

    def resume(self, last_id: str) -> None:
        """Ask for what follows an event (HTML, 9.2.3: the header `Last-Event-ID`)."""
        self._given_headers = (*self._given_headers, {"Last-Event-ID": last_id})

    def forget(self, secrets: Mapping[str, Secret | None]) -> bool:
        """Drop the tokens among secrets that were refused; say if others may be had."""
        credentials = self._settings.credentials
        may_be_new = [credentials[name].forget(used) for name, used in secrets.items()]
        return True in may_be_new


def _key_header(operation: Operation[object], settings: Settings) -> str | None:
    """The header in which a call gets an idempotency key."""
    declared = operation.idempotency_header
    if declared is not None or operation.method in IDEMPOTENT:
        return declared
    return settings.idempotency_header


def _content_type(
    operation: Operation[object], body: object, *, is_whole: bool
) -> str | None:
    """The declared media type to send a body in; None: no body is declared.

    Args:
        is_whole: Whether it may be given in place of an object.
    """
    first = operation.content_type
    if first is None or not operation.content_types:
        return first
    declared: Sequence[str] = (first, *operation.content_types)
    if is_whole and not is_mapping(body) and not hasattr(body, "__codec__"):
        declared = whole_types(declared) or declared
    return fitting_type(declared, body)


def _whole_query(
    value: object, operation: Operation[object], *, brackets: bool
) -> Query:
    """The query of an argument that is the whole of it (OpenAPI 3.2, 4.12.1).

    Text is a query that is already encoded.
    """
    if value is None or value is UNSET:
        return {}
    data = plain(value)
    media_type = media_type_of(operation.query_content)
    if media_type == FORM and is_object(data):
        encodings = operation.query_encodings
        return literal_query(encode_form(data, encodings, brackets=brackets).decode())
    if media_type == FORM and isinstance(data, str):
        return literal_query(data)
    written = json_text(data) if is_json(media_type) else text(data)
    return {"": [quote_part(written)]}


def _accept(responses: Sequence[ResponseKind], stream: bool | None) -> str:
    """The media types of the declared answers, in their order."""
    types = dict.fromkeys(
        kind.media_type
        for kind in responses
        if kind.media_type and stream in (None, is_stream(kind))
    )
    return ", ".join(types) or ("text/event-stream" if stream else "*/*")
