"""Calls operations of a generated client against a loopback server."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import httpx
from loopback.server import Received, Script, Server, Wire, answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus.building import Built
    from corpus.reading import Place

# Where the documents' own servers are relative, or missing.
HOST: Final = "http://service.example"


class _ToLoopback(httpx.HTTPTransport):
    """Sends everything to the loopback server, and keeps what was asked for."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port
        self.last: httpx.Request | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request to another host than it is for."""
        self.last = request
        there = request.url.copy_with(scheme="http", host="127.0.0.1", port=self.port)
        return super().handle_request(
            httpx.Request(
                request.method,
                there,
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        )


class Caller:
    """A client of a generated package, and the server that answers it."""

    def __init__(self, built: Built, document: Place) -> None:
        self._name = built.sample.name
        self._folder = str(built.folder)
        sys.path.insert(0, self._folder)
        package: Any = importlib.import_module(self._name)
        self.models: Any = importlib.import_module(f"{self._name}.models")
        self._codec: Any = importlib.import_module(f"{self._name}._runtime.codec")
        self._page: Any = importlib.import_module(
            f"{self._name}._runtime.pages.page"
        ).Page
        self.server = Server()
        self._transport = _ToLoopback(self.server.port)
        self._http = httpx.Client(transport=self._transport)
        self.server.answers(self._reply)
        self._script: Script = answer()
        self.client: Any = package.Client(
            http_client=self._http,
            max_retries=0,
            **self._credentials(package.Client),
            **_base_url(package.Client, document),
        )

    def _credentials(self, kind: type) -> dict[str, Any]:
        # All else is for the runtime, and is called there as it is here.
        settings = set(inspect.signature(kind.__bases__[0]).parameters)
        settings.add("webhook_secret")
        # The variables of a server have texts as defaults.
        names = [
            name
            for name, argument in inspect.signature(kind).parameters.items()
            if name not in settings and not isinstance(argument.default, str)
        ]
        module: Any = sys.modules[kind.__module__]
        schemes = list(getattr(module, "_SCHEMES", {}).values())
        return {
            name: ("name", "secret") if type(scheme).__name__ == "Basic" else "secret"
            for name, scheme in zip(names, schemes, strict=True)
        }

    def call(self, path: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation by its call path; of a page, return the whole answer."""
        method: Any = reduce(getattr, path.split("."), self.client)
        result = method(**arguments)
        return result.body if isinstance(result, self._page) else result

    def answer(self, status: int, media_type: str, content: Any) -> None:
        """Say what the next calls get; data is sent as JSON."""
        if not media_type:
            self._script = answer(b"", status)
            return
        whole = content
        if not isinstance(content, bytes):
            whole = json.dumps(content).encode()
        self._script = answer(whole, status, media_type)

    def _reply(self, received: Received, wire: Wire) -> None:
        self._script(received, wire)

    @property
    def sent(self) -> httpx.Request:
        """The last request, with the address that it was for."""
        assert self._transport.last is not None
        return self._transport.last

    def encode(self, value: Any) -> Any:
        """JSON data of what a call gave."""
        return self._codec.encode(value)

    def close(self) -> None:
        """Hang up, and forget the package."""
        self._http.close()
        self.server.stop()
        sys.path.remove(self._folder)
        for module in [m for m in sys.modules if m.split(".")[0] == self._name]:
            del sys.modules[module]


def _base_url(client: type, document: Place) -> dict[str, str]:
    """State an address where the client has none of its own."""
    own = inspect.signature(client).parameters["base_url"]
    if own.default is not inspect.Parameter.empty:
        return {}
    if "swagger" in document.value:
        path = document.text("basePath")
    else:
        path = document.child("servers", 0).text("url")
    return {"base_url": f"{HOST}/{path.strip('/')}".rstrip("/")}
