"""Operations, and the API they belong to."""

import re
from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen

from .credentials import Credential
from .definitions import Definition, Documentation, Object
from .pages import Pages
from .types import Named, Nullable, Pointer, Scalar, ScalarKind, Type

_EXPRESSION = re.compile(r"\{([^{}]+)\}")


class Location(StrEnum):
    """Where a parameter is sent."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


@frozen
class Style:
    """How an array or object is written into text (OpenAPI 3.1.1, 4.8.12.3 "Style Values")."""

    name: str
    explode: bool
    allow_reserved: bool = False


@frozen
class Encoding:
    """How one property of a form is sent, where that is stated; `headers` are those whose values are."""

    name: str
    """Of parts without names their place, "0" for the first; "*" is for all others."""

    content_type: str | None
    style: Style | None
    headers: tuple[tuple[str, str], ...] = ()


@frozen
class Parameter:
    """A value that is sent outside the body; `style` is None where it is the location's default.

    `states_style` is whether the document says so, though it be the default.
    `content_type` and `encodings` are those of a parameter that is the whole query (OpenAPI 3.2), and else empty. `called` is the name
    for callers that the document proposes by an extension, where it does.
    `is_key` marks the header that takes an idempotency key, which the client makes when the caller gives none.
    """

    pointer: Pointer
    name: str
    location: Location
    required: bool
    type: Type
    style: Style | None
    docs: Documentation
    content_type: str = ""
    called: str = ""
    is_key: bool = False
    states_style: bool = False
    encodings: tuple[Encoding, ...] = ()


def asks_for_stream(name: str, type: Type) -> bool:
    """Tell whether a parameter or property decides between an answer and a stream, as many APIs have it."""
    inner = type.type if isinstance(type, Nullable) else type
    return name == "stream" and inner == Scalar(ScalarKind.BOOLEAN)


class BodyKind(StrEnum):
    """How a request body is written."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    JSON_LINES = "json-lines"
    TEXT = "text"
    BINARY = "binary"


@frozen
class Body:
    """A request body in one media type; of JSON lines and sequences, the type of one document."""

    pointer: Pointer
    kind: BodyKind
    content_type: str
    type: Type
    required: bool
    docs: Documentation
    encodings: tuple[Encoding, ...] = ()

    @property
    def sent_as(self) -> str:
        """The media type of a request that has it: no request can say that it is a range."""
        ranged = "*" in self.content_type
        return (
            _OF_RANGES.get(self.kind, self.content_type)
            if ranged
            else self.content_type
        )


_OF_RANGES = {
    BodyKind.JSON: "application/json",
    BodyKind.MULTIPART: "multipart/form-data",
    BodyKind.TEXT: "text/plain",
}


class ResponseKind(StrEnum):
    """How a response body is read."""

    JSON = "json"
    TEXT = "text"
    BINARY = "binary"
    EMPTY = "empty"
    EVENT_STREAM = "event-stream"
    JSON_LINES = "json-lines"
    JSON_SEQUENCE = "json-sequence"


STREAMS = frozenset(
    {
        ResponseKind.EVENT_STREAM,
        ResponseKind.JSON_LINES,
        ResponseKind.JSON_SEQUENCE,
    }
)


@frozen
class EventData:
    """How the data of events is read whose type describes all of the event: as a text or as JSON.

    `besides` are the names of the events with the other one of the two. Unless `is_named`, an event without a name is
    one that the type describes without `event`, and is not called "message".
    """

    is_text: bool
    besides: tuple[str, ...] = ()
    is_named: bool = True


@frozen
class Response:
    """A response in one status (`200`, `2XX`, `default`) and media type; for a stream, the type of one event.

    `events` is None where that is the type of an event's data.
    """

    pointer: Pointer
    kind: ResponseKind
    status: str
    content_type: str
    type: Type
    example: str = ""
    """A body, or an item of a stream, as it is sent. An error has none."""

    events: EventData | None = None

    @property
    def is_success(self) -> bool:
        """Whether this is what a caller gets, and not an error."""
        return self.status.startswith("2")

    @property
    def is_redirect(self) -> bool:
        """Whether it says that the answer is elsewhere."""
        return self.status.startswith("3")

    @property
    def is_stream(self) -> bool:
        """Whether the body arrives item by item."""
        return self.kind in STREAMS


@frozen
class Header:
    """A header that answers may have; its text is written in the style `simple`, or is JSON.

    Documents of Swagger 2.0 may state another `separator` of the items of an array.
    """

    name: str
    type: Type
    docs: Documentation
    explode: bool = False
    is_json: bool = False
    separator: str = ","


@frozen
class Headers:
    """All headers that are declared for the answers of an operation.

    `pointer` is that of the operation, or of the component response that has them, which operations share.
    """

    pointer: Pointer
    headers: tuple[Header, ...]


@frozen
class ServerVariable:
    """A part of a server's address that callers may choose; `values` are those that the document lists."""

    name: str
    default: str
    values: tuple[str, ...]
    text: str


@frozen
class Server:
    """Where the API is: an address with `{variables}`."""

    url: str
    variables: tuple[ServerVariable, ...] = ()
    text: str = ""

    @property
    def default(self) -> str:
        """The address with the defaults of its variables."""
        url = self.url
        for variable in self.variables:
            url = url.replace("{" + variable.name + "}", variable.default)
        return url.rstrip("/")

    @property
    def is_absolute(self) -> bool:
        """Whether it says where the API is; else the address starts where the document was, which is not known."""
        return self.default.startswith(("http://", "https://"))


@frozen
class Operation:
    """A request the API answers.

    `id` is the document's operationId or "METHOD /path", `path` the document's key. `security` are alternatives, each a combination of
    schemes; None means the API's own. `bodies` has one entry for each media type, the preferred one first.
    `streams_by_default` tells that the argument that asks for a stream is true where it is left out. `pages` is None for what is no list, or whose pages are not known, `headers` where no header is declared.
    """

    pointer: Pointer
    id: str
    method: str
    path: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...] | None
    server: Server | None
    docs: Documentation
    pages: Pages | None = None
    headers: Headers | None = None
    streams_by_default: bool = False
    incoming: tuple[Type, ...] = ()
    """What its callbacks send and are answered with."""

    @property
    def sent_path(self) -> str:
        """The path as a request has it: without a fragment, and without what query parameters say in its query."""
        path, mark, query = self.path.partition("#")[0].partition("?")
        filled = {p.name for p in self.parameters if p.location is Location.PATH}
        pairs = [
            pair
            for pair in query.split("&")
            if filled.issuperset(_EXPRESSION.findall(pair))
        ]
        return f"{path}{mark}{'&'.join(pairs)}" if pairs else path

    @property
    def answers(self) -> tuple[Response, ...]:
        """What a caller may get: responses of success, or else redirects with content, or else `default`."""
        good = tuple(r for r in self.responses if r.is_success)
        if not good:
            good = tuple(r for r in self.responses if r.is_redirect)
        return good or tuple(r for r in self.responses if r.status == "default")


@frozen
class Api:
    """All that a client is made of; of its servers the first is the usual one."""

    title: str
    version: str
    docs: Documentation
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    definitions: Mapping[Pointer, Definition]
    components: Mapping[str, Pointer]
    homes: Mapping[Pointer, Pointer]
    """What components are only references to, by pointer: that of the component."""

    credentials: tuple[Credential, ...]
    security: tuple[tuple[str, ...], ...]
    tags: Mapping[str, str]
    events: Named | None = None
    """What the bodies of its webhooks are; None: it has none."""

    @property
    def server(self) -> Server:
        """The usual server; an empty address when the document names none."""
        return self.servers[0] if self.servers else Server("")

    def object(self, type: Type) -> Object | None:
        """Return the object that a type names, directly or through aliases; None for any other type."""
        seen: set[Pointer] = set()
        while True:
            match type:
                case Nullable(type=inner):
                    type = inner
                case Named(pointer=pointer) if pointer not in seen:
                    seen.add(pointer)
                    definition = self.definitions[pointer]
                    if isinstance(definition, Object):
                        return definition
                    type = definition.type
                case _:
                    return None
