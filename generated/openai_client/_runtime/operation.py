"""What a document says about one operation, as far as a call needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias, TypedDict, TypeVar

from .parameters.styles import Encoding, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeIs

    from .http import Timeout
    from .pages.rules import Pages
    from .servers import ServerAddress

T_co = TypeVar("T_co", covariant=True)


class RequestOptions(TypedDict, total=False):
    """What every method takes besides the arguments of its operation."""

    extra_headers: Mapping[str, str | None]
    """Headers to send; one that is None is not sent, also when it otherwise would be."""

    extra_query: Mapping[str, object]
    """Query parameters to send, in place of those of the same name."""

    extra_body: Mapping[str, object]
    """Properties to send with an object body, in place of those of the same name."""

    timeout: float | Timeout | None
    """Seconds to wait for this call, None for no limit; default: the client's."""


class Arguments(TypedDict, total=False):
    """The arguments of one call, by where they go, each keyed by its wire name.

    `body` has the properties of an object, or is what there is no object of; `whole` is
    a body that may be given in place of the properties.
    """

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    whole: object
    querystring: object


class ResponseKind:
    """One way in which an operation may answer.

    `status` is "200", a range as "2XX", or "default". `annotation` is the type of the
    content, as it would be written in a module of models.
    """

    __slots__ = ("annotation", "media_type", "status")

    def __init__(self, annotation: str, status: str, media_type: str) -> None:
        self.annotation = annotation
        self.status = status
        self.media_type = media_type

    def __repr__(self) -> str:
        kind = type(self).__name__
        return f"{kind}({self.annotation!r}, {self.status!r}, {self.media_type!r})"


class Json(ResponseKind):
    """JSON, decoded as a type."""

    __slots__ = ()

    def __init__(
        self,
        annotation: str,
        status: str = "2XX",
        media_type: str = "application/json",
    ) -> None:
        super().__init__(annotation, status, media_type)


class Text(ResponseKind):
    """Text: str."""

    __slots__ = ()

    def __init__(self, status: str = "2XX", media_type: str = "text/plain") -> None:
        super().__init__("str", status, media_type)


class Binary(ResponseKind):
    """Bytes: BinaryContent."""

    __slots__ = ()

    def __init__(
        self, status: str = "2XX", media_type: str = "application/octet-stream"
    ) -> None:
        super().__init__("bytes", status, media_type)


class Empty(ResponseKind):
    """No content: None. It may have a media type, as the answer to a HEAD does."""

    __slots__ = ()

    def __init__(self, status: str = "2XX", media_type: str = "") -> None:
        super().__init__("None", status, media_type)


class EventStream(ResponseKind):
    """Server-sent events, whose data is JSON of one type."""

    __slots__ = ()

    def __init__(
        self,
        annotation: str,
        status: str = "2XX",
        media_type: str = "text/event-stream",
    ) -> None:
        super().__init__(annotation, status, media_type)


class WholeEvents(EventStream):
    """Server-sent events, each of which is of one type as a whole: an object of fields.

    `data` is JSON, or a text in the events named by `text`; with `json` it is a text
    but in the events that this names. `unnamed` is the `event` of one that states none;
    with None it has no `event`.
    """

    __slots__ = ("json", "text", "unnamed")

    def __init__(
        self,
        annotation: str,
        status: str = "2XX",
        media_type: str = "text/event-stream",
        *,
        text: tuple[str, ...] = (),
        json: tuple[str, ...] | None = None,
        unnamed: str | None = "message",
    ) -> None:
        super().__init__(annotation, status, media_type)
        self.text = text
        self.json = json
        self.unnamed = unnamed

    def is_text(self, event: str) -> bool:
        """Is the data of an event of this name a text?"""
        return event in self.text if self.json is None else event not in self.json


class JsonLines(ResponseKind):
    """Lines of JSON, each of one type."""

    __slots__ = ()

    def __init__(
        self,
        annotation: str,
        status: str = "2XX",
        media_type: str = "application/jsonl",
    ) -> None:
        super().__init__(annotation, status, media_type)


class JsonSequence(ResponseKind):
    """A sequence of JSON texts (RFC 7464), each of one type."""

    __slots__ = ()

    def __init__(
        self,
        annotation: str,
        status: str = "2XX",
        media_type: str = "application/json-seq",
    ) -> None:
        super().__init__(annotation, status, media_type)


StreamKind: TypeAlias = EventStream | JsonLines | JsonSequence


def is_stream(kind: ResponseKind) -> TypeIs[StreamKind]:
    """Does this kind of answer come bit by bit?"""
    return isinstance(kind, EventStream | JsonLines | JsonSequence)


_NO_STYLES: Mapping[str, Style] = {}
_NO_ENCODINGS: Mapping[str, Encoding] = {}


class Operation(Generic[T_co]):
    """One operation; T_co is what it gives, for type checkers.

    `path` is the key of the document, with `{names}` and perhaps a query; `label` names
    the operation, also in a copy that has another path. The styles
    are by parameter, where they differ from the default. `security` lists alternatives
    of scheme names that go together; None: the client's. `errors` are the bodies of
    answers that are no success. `server` replaces the client's base URL.

    A body is sent in `content_type` or, when its kind or the caller's Content-Type asks
    for another, in one of `content_types`; `encodings` are by property of a form.
    `files` are the properties that are files; without any property an `optional_body`
    is not sent. `query_content` is the media type of an argument that is the whole
    query, `query_encodings` are by its property. `pages` says how those of a list follow each other. `idempotency_header` is
    the parameter that takes an idempotency key; the client makes one when the caller
    gives none.
    """

    __slots__ = (
        "content_type",
        "content_types",
        "cookie_styles",
        "encodings",
        "errors",
        "files",
        "header_styles",
        "idempotency_header",
        "label",
        "method",
        "optional_body",
        "pages",
        "path",
        "path_styles",
        "query_content",
        "query_encodings",
        "query_styles",
        "responses",
        "security",
        "server",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        content_type: str | None = None,
        content_types: tuple[str, ...] = (),
        encodings: Mapping[str, Encoding] = _NO_ENCODINGS,
        files: tuple[str, ...] = (),
        optional_body: bool = False,
        query_content: str = "application/x-www-form-urlencoded",
        query_encodings: Mapping[str, Encoding] = _NO_ENCODINGS,
        responses: tuple[ResponseKind, ...] = (),
        path_styles: Mapping[str, Style] = _NO_STYLES,
        query_styles: Mapping[str, Style] = _NO_STYLES,
        header_styles: Mapping[str, Style] = _NO_STYLES,
        cookie_styles: Mapping[str, Style] = _NO_STYLES,
        security: tuple[tuple[str, ...], ...] | None = None,
        errors: tuple[Json, ...] = (),
        server: str | ServerAddress | None = None,
        pages: Pages | None = None,
        idempotency_header: str | None = None,
    ) -> None:
        self.label = f"{method} {path}"
        self.method = method
        self.path = path
        self.content_type = content_type
        self.content_types = content_types
        self.encodings = encodings
        self.files = files
        self.optional_body = optional_body
        self.query_content = query_content
        self.query_encodings = query_encodings
        self.responses = responses
        self.path_styles = path_styles
        self.query_styles = query_styles
        self.header_styles = header_styles
        self.cookie_styles = cookie_styles
        self.security = security
        self.errors = errors
        self.server = server
        self.pages = pages
        self.idempotency_header = idempotency_header

    def __repr__(self) -> str:
        return f"<Operation {self.label}>"


__all__ = [
    "Arguments",
    "Binary",
    "Empty",
    "Encoding",
    "EventStream",
    "Json",
    "JsonLines",
    "JsonSequence",
    "Operation",
    "RequestOptions",
    "ResponseKind",
    "StreamKind",
    "Style",
    "Text",
    "WholeEvents",
    "is_stream",
]
