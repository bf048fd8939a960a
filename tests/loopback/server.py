"""A scripted HTTP/1.1 server: each request takes the next answer, byte by byte if need be."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from attrs import frozen

if TYPE_CHECKING:
    from io import BufferedIOBase


@frozen
class Received:
    """A request as it was on the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The path, still percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    def header(self, name: str) -> str | None:
        """The values of a header, None when it was not sent."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found) if found else None

    @property
    def json(self) -> object:
        """The body as JSON data."""
        data: object = json.loads(self.body)
        return data


class Wire:
    """The server's end of a connection, for scripts."""

    def __init__(self, connection: socket.socket, gone: threading.Event) -> None:
        self.connection = connection
        self.gone = gone
        self.keep = True

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.connection.sendall(data)

    def head(self, content_type: str, status: str = "200 OK") -> None:
        """Begin a chunked answer."""
        self.send(
            f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n"
            "Transfer-Encoding: chunked\r\n\r\n".encode()
        )

    def chunk(self, data: bytes) -> None:
        """Send one chunk; an empty one ends the answer."""
        self.send(b"%x\r\n%s\r\n" % (len(data), data))

    def hang_up(self) -> None:
        """Close in the middle."""
        self.keep = False

    def reset(self) -> None:
        """Close so that the other side gets an error, not an end."""
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.keep = False

    def chunks_until_gone(self, chunk: bytes) -> None:
        """Send a chunk again and again, until the client hangs up."""
        with contextlib.suppress(OSError):
            while True:
                self.chunk(chunk)
                time.sleep(0.005)
        self.gone.set()
        self.keep = False

    def wait_until_gone(self) -> None:
        """Say nothing, until the client hangs up."""
        with contextlib.suppress(OSError):
            while self.connection.recv(1024):
                pass
        self.gone.set()
        self.keep = False


Script: TypeAlias = Callable[[Received, Wire], None]


def answer(
    body: bytes | str | object = b"",
    status: int = 200,
    content_type: str | None = None,
    **headers: str,
) -> Script:
    """A whole answer. What is no bytes or text becomes JSON; `a_b` is the header a-b."""
    if isinstance(body, bytes | str):
        content = body if isinstance(body, bytes) else body.encode()
        default = None
    else:
        content, default = json.dumps(body).encode(), "application/json"
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(content)}"]
    if kind := content_type or default:
        lines.append(f"Content-Type: {kind}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    data = "\r\n".join(lines).encode() + b"\r\n\r\n" + content
    return lambda received, wire: wire.send(data)


def events(*chunks: bytes) -> Script:
    """A stream of server-sent events, in these chunks."""

    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        for chunk in chunks:
            wire.chunk(chunk)
        wire.chunk(b"")

    return script


def endless(received: Received, wire: Wire) -> None:
    """Items, until the client hangs up."""
    wire.head("text/event-stream")
    wire.chunks_until_gone(b'data: {"n": 1}\n\n')


class Server:
    """Listens on a free port. `gone` is set when a script saw the client hang up."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.gone = threading.Event()
        self._scripts: deque[Script] = deque()
        self._last: Script = answer({})
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self.port}"

    def answers(self, *scripts: Script) -> None:
        """What to answer next; the last one again and again."""
        self._scripts.extend(scripts)

    @property
    def last(self) -> Received:
        """The newest request."""
        return self.received[-1]

    def open_connections(self) -> int:
        """How many connections the clients have not closed."""
        with self._lock:
            return len(self._open)

    def stop(self) -> None:
        """Hang up on everybody."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._thread.join(2)

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.add(connection)
            threading.Thread(
                target=self._serve, args=(connection,), daemon=True
            ).start()

    def _serve(self, connection: socket.socket) -> None:
        wire = Wire(connection, self.gone)
        file = connection.makefile("rb")
        try:
            with contextlib.suppress(OSError):
                while wire.keep and (received := _receive(file)):
                    with self._lock:
                        self.received.append(received)
                        if self._scripts:
                            self._last = self._scripts.popleft()
                        script = self._last
                    script(received, wire)
        finally:
            with self._lock:
                self._open.discard(connection)
            file.close()
            connection.close()


def _receive(file: BufferedIOBase) -> Received | None:
    line = file.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: list[tuple[str, str]] = []
    while (line := file.readline()) not in {b"\r\n", b""}:
        name, _, value = line.decode().partition(":")
        headers.append((name, value.strip()))
    named = {name.lower(): value for name, value in headers}
    if named.get("transfer-encoding") == "chunked":
        body = _chunks(file)
    else:
        body = file.read(int(named.get("content-length", "0")))
    return Received(method, target, tuple(headers), body)


def _chunks(file: BufferedIOBase) -> bytes:
    body = b""
    while size := int(file.readline() or _broken_off(), 16):
        body += file.read(size)
        file.readline()
    file.readline()
    return body


def _broken_off() -> bytes:
    raise ConnectionError("the client broke off in the body")
