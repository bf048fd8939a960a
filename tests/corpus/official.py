"""The official library of OpenAI beside our client of the same document, with one server."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import openai
from attrs import frozen
from corpus.newest import newest_calls
from corpus.sent import Sent, sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import ModuleType

    from loopback.server import Server

ADDED: Final[Mapping[str, Mapping[str, object]]] = {
    # The official library asks for numbers as base64, and decodes them itself.
    "embeddings.create": {"encoding_format": "base64"},
}
"""What the official library sends without being asked."""


@frozen
class Pair:
    """The official library and our client of the same document, with one server."""

    server: Server
    ours: ModuleType

    def clients(self, *, asynchronous: bool = False) -> tuple[Any, Any]:
        """Return the official client and ours."""
        prefix = "Async" if asynchronous else ""
        settings: dict[str, Any] = {
            "api_key": "key",
            "admin_api_key": "admin",
            "max_retries": 0,
            "base_url": f"{self.server.url}/v1",
        }
        official = getattr(openai, f"{prefix}OpenAI")(**settings)
        return official, getattr(self.ours, f"{prefix}OpenAI")(**settings)

    def sent(self, call: Callable[[], Any]) -> Sent | str:
        """Return what a call puts on the wire, or why it puts nothing there."""
        before = len(self.server.received)
        try:
            call()
        except (openai.APIStatusError, self.ours.APIStatusError):
            pass
        except self.ours.APIResponseValidationError:
            # It is of the answer; the request is what counts.
            pass
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        (received,) = self.server.received[before:]
        return sent(received)


def methods(official: Any, ours: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield each call that people know, and the official library still has, of both clients."""
    paths = dict.fromkeys(path for paths in newest_calls().values() for path in paths)
    for path in paths:
        names = path.split(".")
        try:
            theirs = reduce(getattr, names, official)
        except AttributeError:
            continue
        yield path, theirs, reduce(getattr, names, ours)


def is_same(path: str, official: Sent | str, ours: Sent | str) -> bool:
    """Compare two requests, without what the official library adds to its own."""
    added = ADDED.get(path, {})
    if isinstance(official, str) or isinstance(ours, str) or not added:
        return official == ours
    return official == ours or (
        official.body == {**added, **ours.body}
        and (official.method, official.path) == (ours.method, ours.path)
    )


def compare(
    path: str, arguments: Mapping[str, Any], official: Sent | str, ours: Sent | str
) -> list[str]:
    """Return what differs, in words."""
    if is_same(path, official, ours):
        return []
    return [f"{path}({arguments!r:.300})\n  theirs {official}\n  ours   {ours}"]
