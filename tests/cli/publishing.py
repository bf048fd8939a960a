"""A server that publishes a document: with validators, failures and redirects."""

from __future__ import annotations

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
    cut: int | None = None
    """Where the body breaks off, in bytes."""
    asked: list[dict[str, str]] = Factory(list[dict[str, str]])
    """The headers of each request."""

    def publish(self, text: str, etag: str) -> None:
        """Publish something else."""
        self.content, self.etag = text.encode(), etag


class _Handler(BaseHTTPRequestHandler):
    publisher: Publisher

    def do_GET(self) -> None:
        published = self.publisher
        published.asked.append({k.lower(): v for k, v in self.headers.items()})
        if published.failures:
            self.send_response(published.failures.pop(0))
            self.send_header("Retry-After", "0")
            self.end_headers()
            return
        asked = published.asked[-1]
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
