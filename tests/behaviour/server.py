"""A server on the loopback interface that records requests and answers as a test says.

It is made of the standard library alone, so that nothing it finds in a request was put
there, or overlooked, by the library that sent it.
"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections import deque
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

from attrs import frozen

KEPT = 1 << 20
"""How many bytes of a body are kept; of a longer one only its size is known."""


@frozen
class Received:
    """A request as it was on the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    size: int

    @property
    def path(self) -> str:
        """The path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, still percent-encoded."""
        return self.target.partition("?")[2]

    @property
    def json(self) -> object:
        """The body as JSON data."""
        data: object = json.loads(self.body)
        return data

    def header(self, name: str) -> str | None:
        """The values of a header; None when it was not sent."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found) if found else None


class Exchange:
    """One request, and the means to answer it bit by bit."""

    def __init__(self, handler: BaseHTTPRequestHandler, request: Received) -> None:
        self._handler = handler
        self.request = request

    def head(self, status: int, headers: Mapping[str, str]) -> None:
        """Send the status line and the headers."""
        self._handler.send_response_only(status)
        for name, value in headers.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._handler.wfile.write(data)

    def chunk(self, data: bytes) -> None:
        """Send one chunk of an answer whose length is not known; b"" ends it."""
        self.send(b"%x\r\n%s\r\n" % (len(data), data))

    def hang_up(self) -> None:
        """Let the connection end with this answer, whole or not."""
        self._handler.close_connection = True

    def wait_until_gone(self) -> bool:
        """Wait until the client hangs up. False: it did not."""
        self.hang_up()
        self._handler.connection.settimeout(5)
        try:
            return not self._handler.connection.recv(1)
        except TimeoutError:
            return False
        except OSError:
            return True


Script: TypeAlias = Callable[[Exchange], None]


def reply(
    content: object = b"",
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Script:
    """A whole answer. What is no bytes or text becomes JSON."""
    body, kind = _encoded(content)
    named = {"Content-Length": str(len(body)), **kind, **(headers or {})}

    def script(exchange: Exchange) -> None:
        exchange.head(status, named)
        exchange.send(body)

    return script


def _encoded(content: object) -> tuple[bytes, dict[str, str]]:
    if isinstance(content, bytes):
        return content, {"Content-Type": "application/octet-stream"}
    if isinstance(content, str):
        return content.encode(), {"Content-Type": "text/plain; charset=utf-8"}
    return json.dumps(content).encode(), {"Content-Type": "application/json"}


STREAM = {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}
DONE = b"data: [DONE]\n\n"


def event(data: object) -> bytes:
    """A server-sent event with JSON data."""
    return b"data: %s\n\n" % json.dumps(data).encode()


def stream(*pieces: bytes) -> Script:
    """Server-sent events in these pieces, properly ended."""

    def script(exchange: Exchange) -> None:
        exchange.head(200, STREAM)
        for piece in pieces:
            exchange.chunk(piece)
        exchange.chunk(b"")

    return script


class Server:
    """Listens on a free port, and answers `{}` until it is told otherwise."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.changed = threading.Condition()
        self._scripts: deque[Script] = deque()
        self._last = reply({})
        self._open: set[socket.socket] = set()
        self._http = _Listener(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it is, without a path."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def last(self) -> Received:
        """The newest request."""
        return self.received[-1]

    def answers(self, *scripts: Script) -> None:
        """What to answer next; the last one again and again."""
        self._scripts.extend(scripts)

    def has_open(self, count: int) -> bool:
        """Are so many connections open, or will be in a moment?"""
        with self.changed:
            return self.changed.wait_for(lambda: len(self._open) == count, 5)

    def stop(self) -> None:
        """Hang up on everybody."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
        with self.changed:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        assert self.has_open(0)

    def opened(self, connection: socket.socket) -> None:
        with self.changed:
            self.connections += 1
            self._open.add(connection)
            self.changed.notify_all()

    def closed(self, connection: socket.socket) -> None:
        with self.changed:
            self._open.discard(connection)
            self.changed.notify_all()

    def script_for(self, request: Received) -> Script:
        with self.changed:
            self.received.append(request)
            if self._scripts:
                self._last = self._scripts.popleft()
            return self._last


class _Listener(ThreadingHTTPServer):
    request_queue_size = 64

    def __init__(self, owner: Server) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.owner.opened(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        self.owner.closed(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up in the middle is what many tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def _answer(self) -> None:
        body, size = self._body()
        request = Received(
            self.command, self.path, tuple(self.headers.items()), body, size
        )
        self.server.owner.script_for(request)(Exchange(self, request))

    do_GET = do_POST = do_DELETE = _answer  # noqa: N815 - the names of the library

    def _body(self) -> tuple[bytes, int]:
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while length := int(self.rfile.readline(), 16):
                body += self.rfile.read(length)
                self.rfile.readline()
            self.rfile.readline()
            return body, len(body)
        size = left = int(self.headers.get("Content-Length", "0"))
        kept = b""
        while left and (piece := self.rfile.read(min(left, KEPT))):
            kept = kept or piece
            left -= len(piece)
        return kept, size - left

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""
