"""A server for tests that is none: it answers every operation with an example.

It takes the place of the HTTP library's transport, so that all of the client runs as it
does elsewhere, and nothing is sent.
"""

from __future__ import annotations

import difflib
import json
import threading
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import parse_qs

from .client import AsyncClient
from .http import (
    AsyncBaseTransport,
    AsyncHTTPClient,
    BaseTransport,
    ConnectError,
    HTTPClient,
    Response,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Final

    from .http import Headers, Request

T = TypeVar("T")

URL: Final = "https://fake.test"
"""Where clients of a fake believe the API to be."""

_GRANT: Final = b"grant_type=client_credentials"
_TOKEN: Final = (
    b'{"access_token": "fake-token", "token_type": "Bearer", "expires_in": 3600}'
)


class Example(NamedTuple):
    """What an operation answers, and how it is recognised.

    Method and `path` are those of the document, `aliases` other call paths. `body` is the
    whole answer, `item` one item of a stream; both are as they are sent. A type is ""
    where there is no such answer. `whole` says that an item is an event with its
    fields, and not the data of one.
    """

    method: str
    path: str
    status: int = 200
    content_type: str = ""
    body: str = ""
    stream_type: str = ""
    item: str = ""
    whole: bool = False
    aliases: Sequence[str] = ()


class FakeCall:
    """A request that the client has sent."""

    def __init__(self, operation: str, request: Request, content: bytes) -> None:
        self.operation = operation
        """The call path: "files.list". Of several the name, whichever was called."""
        self.method = request.method
        self.path: str = request.url.path
        self.query: dict[str, list[str]] = parse_qs(
            request.url.query.decode("ascii"), keep_blank_values=True
        )
        self.headers: Headers = request.headers
        self.content = content
        """The body."""

    @property
    def json(self) -> object:
        """The body as JSON data; None when there is none."""
        data: object = json.loads(self.content) if self.content else None
        return data

    def __repr__(self) -> str:
        return f"<FakeCall {self.operation} {self.method} {self.path}>"


class _Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    content: bytes
    broken: bool = False


class Fake:
    """Answers the requests of clients, and keeps them.

    Args:
        examples: What each operation answers, by its call path.
    """

    def __init__(self, examples: Mapping[str, Example]) -> None:
        self.calls: list[FakeCall] = []
        """All requests, in order. A call that is retried has several."""
        self._examples = examples
        self._labels = {
            f"{each.method} {each.path}": name for name, each in examples.items()
        }
        self._names = {
            alias: name for name, each in examples.items() for alias in each.aliases
        }
        self._answers: dict[str, list[_Answer]] = {}
        self._lock = threading.Lock()

    def respond(
        self,
        operation: str,
        body: object = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        events: Iterable[object] | None = None,
    ) -> None:
        """Say what an operation answers from now on.

        Of several answers each is given once, in this order, and the last one again and
        again.

        Args:
            operation: The call path: "files.list", or one of its aliases.
            body: JSON data, a model, text or bytes. Default: the example.
            status: Default: that of the example.
            headers: To add to those of the answer.
            events: The items of a stream, in place of a body.

        Raises:
            KeyError: There is no such operation.
        """
        name, example = self._example(operation)
        kind, content = example.content_type, example.body.encode()
        if events is not None:
            kind = example.stream_type or "text/event-stream"
            content = _stream(kind, map(_text, events), example.whole)
        elif isinstance(body, bytes):
            content = bytes(body)
        elif body is not None:
            is_text = isinstance(body, str) and "json" not in kind
            content = (str(body) if is_text else _text(body)).encode()
            kind = kind if is_text or "json" in kind else "application/json"
        answer = _Answer(
            example.status if status is None else status,
            {**({"Content-Type": kind} if kind else {}), **(headers or {})},
            content,
        )
        self._answers.setdefault(name, []).append(answer)

    def disconnect(self, operation: str) -> None:
        """Let an operation break off before it answers: APIConnectionError.

        One of its answers, as `respond` says.
        """
        name, _ = self._example(operation)
        self._answers.setdefault(name, []).append(_Answer(0, {}, b"", broken=True))

    def client(self, kind: Callable[..., T], **settings: object) -> T:
        """Make a client that this answers.

        Args:
            kind: The class of the client, sync or async.
            **settings: Its arguments; by default it does not retry.
        """
        http = self.async_http_client() if _is_async(kind) else self.http_client()
        settings = {"base_url": URL, "max_retries": 0, **settings}
        return kind(http_client=http, **settings)

    def http_client(self) -> HTTPClient:
        """A client of the HTTP library, for the argument `http_client`."""
        return HTTPClient(transport=_Transport(self), trust_env=False)

    def async_http_client(self) -> AsyncHTTPClient:
        """The same for an async client."""
        return AsyncHTTPClient(transport=_AsyncTransport(self), trust_env=False)

    def answer(self, request: Request, content: bytes) -> Response:
        """Keep a request whose body was read, and answer it.

        One for a token is no call of an operation: it is answered, and not kept.
        """
        name = self._labels.get(request.extensions.get("operation", ""))
        if name is not None:
            found = self._found(name, request, content)
        elif _GRANT in content:
            found = _Answer(200, {"Content-Type": "application/json"}, _TOKEN)
        else:
            raise AssertionError(f"{request.method} {request.url} is no operation")
        if found.broken:
            raise ConnectError("the fake was told to disconnect", request=request)
        return Response(
            found.status, headers=found.headers, content=found.content, request=request
        )

    def _found(self, name: str, request: Request, content: bytes) -> _Answer:
        """The answer of an operation to a request, which is kept."""
        with self._lock:
            self.calls.append(FakeCall(name, request, content))
            waiting = self._answers.get(name)
            if waiting:
                return waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return _of_example(self._examples[name], request)

    def _example(self, operation: str) -> tuple[str, Example]:
        """The name of an operation, and its example."""
        name = self._names.get(operation, operation)
        found = self._examples.get(name)
        if found is None:
            known = [*self._examples, *self._names]
            near = difflib.get_close_matches(operation, known, 1)
            hint = f"; the nearest is {near[0]!r}" if near else ""
            raise KeyError(f"no operation is called {operation!r}{hint}")
        return name, found


class _Transport(BaseTransport):
    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    def handle_request(self, request: Request) -> Response:
        return self._fake.answer(request, request.read())


class _AsyncTransport(AsyncBaseTransport):
    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    async def handle_async_request(self, request: Request) -> Response:
        return self._fake.answer(request, await request.aread())


def _is_async(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, AsyncClient)


def _of_example(example: Example, request: Request) -> _Answer:
    """The example as an answer: a stream where the request asks for one."""
    wanted = request.headers.get("accept", "").partition(",")[0].strip()
    asked = wanted == example.stream_type or not example.content_type
    if example.stream_type and asked:
        sent = _stream(example.stream_type, [example.item], example.whole)
        return _Answer(example.status, {"Content-Type": example.stream_type}, sent)
    headers = {"Content-Type": example.content_type} if example.content_type else {}
    return _Answer(example.status, headers, example.body.encode())


def _stream(kind: str, items: Iterable[str], whole: bool) -> bytes:
    if "event-stream" in kind:
        written = map(_event if whole else _data_line, items)
        return "".join([*written, _data_line("[DONE]")]).encode()
    start = "\x1e" if "json-seq" in kind else ""
    return "".join(f"{start}{item}\n" for item in items).encode()


def _data_line(item: str) -> str:
    return f"data: {item}\n\n"


def _event(item: str) -> str:
    """An event by its fields. Data that is a text is sent as it is, other data as JSON."""
    fields: dict[str, object] = json.loads(item)
    lines = [
        f"{name}: {line}\n"
        for name, value in fields.items()
        for line in (value if isinstance(value, str) else _text(value)).split("\n")
    ]
    return "".join(lines) + "\n"


def _text(value: object) -> str:
    """JSON; of a model what it came from."""
    return json.dumps(value, ensure_ascii=False, default=_data)


def _data(value: object) -> object:
    to_dict: object = getattr(value, "to_dict", None)
    if not callable(to_dict):
        raise TypeError(f"{type(value).__name__} is no JSON data")
    data: object = to_dict()
    return data


__all__ = ["URL", "Example", "Fake", "FakeCall"]
