"""Operations and what they take and give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..source.data import EMPTY, JSON

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .schema import Schema
    from .security import SecurityRequirement


@frozen(kw_only=True)
class ServerVariable:
    """A part of a server's address that the caller may choose."""

    default: str = ""
    enum: tuple[str, ...] = ()
    description: str = ""


@frozen(kw_only=True)
class Server:
    """Where the API is served."""

    url: str
    description: str = ""
    name: str = ""
    variables: Mapping[str, ServerVariable] = EMPTY


@frozen(kw_only=True)
class Header:
    """A header of a response or of a part of a body."""

    pointer: str
    name: str
    required: bool = False
    deprecated: bool = False
    description: str = ""
    schema: Schema | None = None
    style: str = "simple"
    explode: bool = False
    content_type: str = ""
    """The media type that the value is written in, where that is stated."""


@frozen(kw_only=True)
class Encoding:
    """How one property of a form is sent."""

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()


@frozen(kw_only=True)
class MediaType:
    """One form that a body may have."""

    pointer: str
    name: str
    """As written: "application/json; charset=utf-8"."""

    schema: Schema | None = None
    item_schema: Schema | None = None
    """The schema of each item of a stream (OpenAPI 3.2)."""

    encoding: Mapping[str, Encoding] = EMPTY
    examples: tuple[JSON, ...] = ()


@frozen(kw_only=True)
class Parameter:
    """A Parameter Object, with the defaults of `style` and `explode` filled in."""

    pointer: str
    name: str
    location: str
    """ "path", "query", "header", "cookie" or "querystring"."""

    required: bool = False
    deprecated: bool = False
    description: str = ""
    schema: Schema | None = None
    style: str = "simple"
    explode: bool = False
    is_reserved: bool = False
    """Whether it is a header whose definition does not count."""

    states_style: bool = False
    """Whether `style` or `explode` is written, and is not only the default."""

    allow_reserved: bool = False
    content: tuple[MediaType, ...] = ()
    examples: tuple[JSON, ...] = ()
    extensions: Mapping[str, JSON] = EMPTY


@frozen(kw_only=True)
class RequestBody:
    """What an operation takes as its body."""

    pointer: str
    required: bool = False
    description: str = ""
    content: tuple[MediaType, ...] = ()


@frozen(kw_only=True)
class Response:
    """What an operation answers with one status."""

    pointer: str
    status: str
    """ "200", "2XX" or "default"."""

    description: str = ""
    headers: tuple[Header, ...] = ()
    content: tuple[MediaType, ...] = ()


@frozen(kw_only=True)
class Operation:
    """An operation, with what its path item says for all of them merged in."""

    pointer: str
    method: str
    """In upper case."""

    path: str
    """The key in `paths`, as written."""

    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    request_body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] | None = None
    """None: what the document says for all operations."""

    servers: tuple[Server, ...] = ()
    """Those of the operation or its path item only."""

    extensions: Mapping[str, JSON] = EMPTY
    callbacks: tuple[Operation, ...] = ()
    """Requests that the API makes in turn; `path` is the expression."""
