"""Operations: what is sent, where, and what comes back."""

import json
import re
from collections.abc import Iterator, Sequence

from ..diagnostics import Diagnostics
from ..ir import (
    Anything,
    Array,
    Body,
    BodyKind,
    Documentation,
    Encoding,
    Location,
    Operation,
    Parameter,
    Response,
    ResponseKind,
    Scalar,
    ScalarKind,
    Server,
    Style,
    Type,
)
from ..openapi import MediaType
from ..openapi import Operation as Source
from ..openapi import Parameter as SourceParameter
from ..openapi import RequestBody as SourceBody
from ..openapi import Response as SourceResponse
from .documentation import describe
from .encodings import stated_encoding
from .headers import analyze_headers
from .media import body_kind, is_json, response_kind
from .schemas import SchemaAnalyzer
from .security import analyze_requirements
from .servers import first_server

_NAMES = {
    Location.HEADER: re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"),
    Location.COOKIE: re.compile(r"[\x21-\x3a\x3c\x3e-\x7e]+"),
}
"""What names are made of: of headers by RFC 9110, 5.6.2; of cookies anything that does not end them, as browsers have it."""

_REDIRECTS = ("301", "302", "303", "307", "308", "3XX")
"""The statuses with a `Location` to follow (RFC 9110, 15.4)."""

_DEFAULT_STYLES = {
    Location.PATH: Style("simple", False),
    Location.QUERY: Style("form", True),
    Location.HEADER: Style("simple", False),
    Location.COOKIE: Style("form", True),
}


class OperationAnalyzer:
    """Turns operations of the document into operations of the API.

    Args:
        schemas: gives the types of what is sent and received.
        schemes: the names of the security schemes that can be sent.
        key_header: the name of the header parameters that take an idempotency key.
        usual: the server of the document; None when it has none.
        diagnostics: gets what is left out, and why.
    """

    def __init__(
        self,
        schemas: SchemaAnalyzer,
        schemes: frozenset[str],
        key_header: str,
        usual: Server | None,
        diagnostics: Diagnostics,
    ) -> None:
        self._schemas = schemas
        self._schemes = schemes
        self._key_header = key_header.lower()
        self._usual = usual
        self._diagnostics = diagnostics

    def analyze(self, source: Source) -> Operation:
        """Return one operation."""
        return Operation(
            pointer=source.pointer,
            id=source.operation_id or f"{source.method} {source.path}",
            method=source.method,
            path=source.path,
            tags=source.tags,
            parameters=tuple(
                parameter
                for part in source.parameters
                if (parameter := self._parameter(part)) is not None
            ),
            bodies=self._bodies(source.request_body),
            responses=(
                *(
                    response
                    for part in source.responses
                    for response in self._responses(part, source.method)
                ),
                *_behind_redirects(source),
            ),
            headers=analyze_headers(source, self._schemas),
            security=(
                None
                if source.security is None
                else analyze_requirements(source.security, self._schemes)
            ),
            server=self._server(source),
            docs=Documentation(
                text="\n\n".join(
                    part.strip()
                    for part in (source.summary, source.description)
                    if part.strip()
                ),
                deprecated=source.deprecated,
            ),
        )

    def _server(self, source: Source) -> Server | None:
        """Return the server of an operation; None when it is that of the client, whichever this is asked to use."""
        found = first_server(source.servers)
        return None if found == self._usual else found

    def _parameter(self, source: SourceParameter) -> Parameter | None:
        if source.location not in list(Location):
            self._diagnostics.warning(
                "unsupported-parameter",
                f'a parameter in "{source.location}" is not supported yet; pass it by `extra_query`',
                source.pointer,
            )
            return None
        location = Location(source.location)
        if source.is_reserved:
            self._diagnostics.note(
                "ignored-keyword",
                f"the header {source.name} is set by the client itself; `extra_headers` can change it",
                source.pointer,
            )
            return None
        admitted = _NAMES.get(location)
        if admitted is not None and not admitted.fullmatch(source.name):
            self._diagnostics.warning(
                "unsupported-parameter",
                f"no {location} can be called {source.name!r}; the parameter is left out",
                source.pointer,
            )
            return None
        schema = source.schema
        style = Style(source.style, source.explode, source.allow_reserved)
        content_type = ""
        if source.content:
            schema = source.content[0].schema
            content_type = source.content[0].name
            style = Style("json" if is_json(content_type) else "form", False)
        docs = Documentation(source.description.strip(), deprecated=source.deprecated)
        if schema is not None:
            stated = describe(schema)
            docs = Documentation(
                text=docs.text or stated.text,
                notes=stated.notes,
                deprecated=docs.deprecated or stated.deprecated,
            )
        is_query = location is Location.QUERYSTRING
        is_header = location is Location.HEADER
        is_key = is_header and source.name.lower() == self._key_header
        return Parameter(
            pointer=source.pointer,
            name=source.name,
            location=location,
            required=(source.required and not is_key) or location is Location.PATH,
            type=Anything() if schema is None else self._schemas.type(schema),
            style=None if style == _DEFAULT_STYLES.get(location, style) else style,
            docs=docs,
            content_type=content_type if is_query else "",
            called=_called(source),
            is_key=is_key,
            states_style=source.states_style,
            encodings=_encodings(source.content if is_query else ()),
        )

    def _bodies(self, source: SourceBody | None) -> tuple[Body, ...]:
        if source is None:
            return ()
        return tuple(self._body(source, media) for media in source.content)

    def _body(self, source: SourceBody, media: MediaType) -> Body:
        kind = body_kind(media.name, media.schema)
        return Body(
            pointer=media.pointer,
            kind=kind,
            content_type=media.name,
            type=self._body_type(kind, media),
            required=source.required,
            docs=Documentation(source.description.strip()),
            encodings=_encodings((media,)),
        )

    def _body_type(self, kind: BodyKind, media: MediaType) -> Type:
        if kind is BodyKind.JSON_LINES:
            return self._document_type(media)
        if kind is BodyKind.MULTIPART and media.schema is None and media.item_schema:
            # OpenAPI 3.2: parts without names, one after the other.
            return Array(self._schemas.type(media.item_schema))
        return self._media_type(media, _TEXTS.get(kind))

    def _document_type(self, media: MediaType) -> Type:
        """Return the type of each JSON document of a body; a schema of text says nothing of it."""
        schema = media.item_schema or media.schema
        if schema is None or schema.types == ("string",):
            return Anything()
        if schema is media.schema and schema.items is not None:
            # An array is the usual way to describe them before OpenAPI 3.2.
            return self._schemas.type(schema.items)
        return self._schemas.type(schema)

    def _responses(self, source: SourceResponse, method: str) -> tuple[Response, ...]:
        found = [self._response(source, media, method) for media in source.content]
        if source.status in _WITHOUT_CONTENT or not found:
            empty = Response(
                pointer=source.pointer,
                kind=ResponseKind.EMPTY,
                status=source.status.upper(),
                content_type="",
                type=Anything(),
            )
            found += [empty] if source.status.startswith("2") else []
        return tuple(found)

    def _response(
        self, source: SourceResponse, media: MediaType, method: str
    ) -> Response:
        kind = response_kind(media.name, media.schema)
        if method == "HEAD":
            # RFC 9110, 9.3.2: what is declared is what the answer to a GET would have.
            kind = ResponseKind.EMPTY
        type = self._media_type(media, None)
        of_items = media.item_schema is not None
        is_events = kind is ResponseKind.EVENT_STREAM
        return Response(
            pointer=media.pointer,
            kind=kind,
            status="default" if source.status == "default" else source.status.upper(),
            content_type=media.name,
            type=type,
            example=self._example(kind, source.status, media),
            events=self._schemas.events.read(type, of_items) if is_events else None,
        )

    def _example(self, kind: ResponseKind, status: str, media: MediaType) -> str:
        """Return what an answer may be, as it is sent."""
        if kind is ResponseKind.EMPTY or not status.startswith(("2", "default")):
            return ""
        if kind in (ResponseKind.TEXT, ResponseKind.BINARY):
            texts = (each for each in media.examples if isinstance(each, str))
            return next(texts, "text" if kind is ResponseKind.TEXT else "binary")
        schema = media.item_schema or media.schema
        if schema is None:
            return "{}"
        # An example of a stream would be one of all its items.
        stated = media.examples if kind is ResponseKind.JSON else ()
        return json.dumps(self._schemas.example(schema, stated), ensure_ascii=False)

    def _media_type(self, media: MediaType, fixed: Type | None) -> Type:
        """Return the type of a body; for a stream, of one item."""
        schema = media.item_schema or media.schema
        if schema is None:
            return fixed or Anything()
        type = self._schemas.type(schema)
        return fixed or type


_WITHOUT_CONTENT = ("204", "205")
"""RFC 9110, 15.3.5 and 15.3.6: no answer of this status has content, whatever is declared for it."""


def _behind_redirects(source: Source) -> Iterator[Response]:
    """Yield what a redirect leads to, where nothing else is declared as the answer: whatever is there.

    A redirect with content is an answer itself, and not followed.
    """
    parts = source.responses
    redirects = [part for part in parts if part.status.upper() in _REDIRECTS]
    has_answer = any(part.status.startswith("2") for part in parts)
    if has_answer or any(part.content for part in redirects):
        return
    for part in redirects[:1]:
        yield Response(
            pointer=part.pointer,
            kind=ResponseKind.BINARY,
            status="2XX",
            content_type="*/*",
            type=Scalar(ScalarKind.STRING, "binary"),
            example="binary",
        )


def _encodings(content: Sequence[MediaType]) -> tuple[Encoding, ...]:
    """Return how the properties of a form are sent; of several media types the first counts."""
    return tuple(
        encoding
        for media in content[:1]
        for name, found in media.encoding.items()
        if (encoding := stated_encoding(name, found)) is not None
    )


def _called(source: SourceParameter) -> str:
    """Return the name for callers that a document proposes; other generators have made these extensions common."""
    stated = {
        **(source.schema.extensions if source.schema else {}),
        **source.extensions,
    }
    found = (stated.get(key) for key in _NAMING_EXTENSIONS)
    return next((name for name in found if isinstance(name, str)), "")


_NAMING_EXTENSIONS = (
    "x-stainless-param",
    "x-fern-parameter-name",
    "x-speakeasy-name-override",
)

_TEXTS: dict[BodyKind, Type] = {
    BodyKind.TEXT: Scalar(ScalarKind.STRING),
    BodyKind.BINARY: Scalar(ScalarKind.STRING, "binary"),
}
