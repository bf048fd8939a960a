"""A server that publishes a document: with validators, failures and redirects."""

from __future__ import annotations

import hashlib
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from attrs import Factory, define

if TYPE_CHECKING:
    from collections.abc import Generator


@define
class Publisher:
    """What is published, and what was asked for."""

    address: str
    content: bytes
    etag: str = '"1"'
    modified: str = ""
    failures: list[int] = Factory(list[int])
    """The statuses of the next answers; then all is well."""
    drops: int = 0
    """How many of the next requests get no answer at all."""
    cut: int | None = None
    """Where the body breaks off, in bytes."""
    asked: list[dict[str, str]] = Factory(list[dict[str, str]])
    """The headers of each request."""
    parts: dict[str, bytes] = Factory(dict[str, bytes])
    """Other files, by path; each has its content for its entity tag."""
    moved: dict[str, str] = Factory(dict[str, str])
    """Path to the place that it has moved to."""
    paths: list[str] = Factory(list[str])
    """The path of each request."""

    def publish(self, text: str, etag: str) -> None:
        """Publish something else."""
        self.content, self.etag = text.encode(), etag


class _Handler(BaseHTTPRequestHandler):
    publisher: Publisher

    def do_GET(self) -> None:
        published = self.publisher
        published.asked.append({k.lower(): v for k, v in self.headers.items()})
        if published.drops:
            published.drops -= 1
            self.close_connection = True
            return
        if published.failures:
            self.send_response(published.failures.pop(0))
            self.send_header("Retry-After", "0")
            self.end_headers()
            return
        published.paths.append(self.path)
        asked = published.asked[-1]
        if self.path in published.moved:
            self.send_response(302)
            self.send_header("Location", published.moved[self.path])
            self.end_headers()
            return
        if not self.path.partition("?")[0].endswith("/api.yaml"):
            self._part(published.parts.get(self.path), asked.get("if-none-match"))
            return
        same = bool(published.etag) and asked.get("if-none-match") == published.etag
        since = asked.get("if-modified-since")
        if same or (since is not None and since == published.modified):
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(200)
        for name, value in (
            ("ETag", published.etag),
            ("Last-Modified", published.modified),
        ):
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(published.content)))
        self.end_headers()
        self.wfile.write(published.content[: published.cut])

    def _part(self, content: bytes | None, known: str | None) -> None:
        tag = f'"{hashlib.sha256(content or b"").hexdigest()}"'
        found = content is not None and known != tag
        self.send_response(200 if found else 404 if content is None else 304)
        self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(content or b"") if found else 0))
        self.end_headers()
        if found:
            self.wfile.write(content or b"")

    def log_message(self, format: str, *args: object) -> None:
        """Be silent."""


@contextmanager
def publishing(text: str) -> Generator[Publisher]:
    """Publish a document on a port of loopback while the block runs."""
    handler = type("Handler", (_Handler,), {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    address = f"http://127.0.0.1:{server.server_port}/api.yaml"
    publisher = handler.publisher = Publisher(address, text.encode())
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield publisher
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
