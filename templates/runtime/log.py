"""Tells the logger of the package about each request; without secrets and bodies."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from .http import Request, Response

# openai_client, of openai_client._runtime.log
_PACKAGE: Final = __name__.rpartition(".")[0]
LOGGER: Final = logging.getLogger(_PACKAGE.rpartition(".")[0] or _PACKAGE)


class AttemptLog:
    """Tells about the attempts of one call, at level DEBUG.

    `redact` takes secrets out of URLs and of what exceptions say.
    """

    __slots__ = ("_redact", "_started")

    def __init__(self, redact: Callable[[str], str]) -> None:
        self._redact = redact
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

    def waiting(self, seconds: float) -> None:
        """Another attempt will be made."""
        LOGGER.debug("trying again in %.2f s", seconds)

    def _tell(self, request: Request, outcome: str) -> None:
        if LOGGER.isEnabledFor(logging.DEBUG):
            seconds = time.monotonic() - self._started
            line = self._redact(f"{request.method} {request.url}: {outcome}")
            LOGGER.debug("%s after %.3f s", line, seconds)
