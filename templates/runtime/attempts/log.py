"""Tells the logger of the package about each request; bodies only when asked to."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from ..errors import shortened

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from ..http import Request, Response

# openai_client, of openai_client._runtime.log
_PACKAGE: Final = __name__.rpartition(".")[0]
LOGGER: Final = logging.getLogger(_PACKAGE.rpartition(".")[0] or _PACKAGE)
BODIES: Final = LOGGER.getChild("bodies")
"""Bodies are other people's: its level must be set to DEBUG by itself."""

if BODIES.level == logging.NOTSET:
    BODIES.setLevel(logging.INFO)

_LONGEST_BODY: Final = 2000


class AttemptLog:
    """Tells about the attempts of one call, at level DEBUG.

    `redact` takes secrets out of URLs and of what exceptions say. `is_private`: the
    bodies are secrets themselves.
    """

    __slots__ = ("_is_private", "_redact", "_started")

    def __init__(self, redact: Callable[[str], str], is_private: bool = False) -> None:
        self._redact = redact
        self._is_private = is_private
        self._started = 0.0

    def sending(self) -> None:
        """A request is about to be sent."""
        self._started = time.monotonic()

    def answered(self, response: Response) -> None:
        """The head of an answer is there."""
        self._tell(response.request, str(response.status_code))

    def failed(self, request: Request, error: Exception) -> None:
        """There was no answer, or it broke off."""
        self._tell(request, f"{type(error).__name__}: {error}")

    def sent_body(self, content: object) -> None:
        """This is sent; a body that is read while it is sent is not looked at."""
        if self._tells_bodies:
            self._tell_body("sent", content if isinstance(content, bytes) else None)

    def read_body(self, response: Response) -> None:
        """The body of an answer has been read."""
        if self._tells_bodies and response.is_stream_consumed:
            self._tell_body("received", response.content)

    @property
    def _tells_bodies(self) -> bool:
        return not self._is_private and BODIES.isEnabledFor(logging.DEBUG)

    def _tell_body(self, what: str, body: bytes | None) -> None:
        if body is None:
            BODIES.debug("%s no body, or one that is not held in memory", what)
            return
        text = shortened(self._redact(body.decode("utf-8", "replace")), _LONGEST_BODY)
        BODIES.debug("%s %d bytes: %s", what, len(body), text)

    def waiting(self, seconds: float) -> None:
        """Another attempt will be made."""
        LOGGER.debug("trying again in %.2f s", seconds)

    def _tell(self, request: Request, outcome: str) -> None:
        if LOGGER.isEnabledFor(logging.DEBUG):
            seconds = time.monotonic() - self._started
            line = self._redact(f"{request.method} {request.url}: {outcome}")
            LOGGER.debug("%s after %.3f s", line, seconds)
