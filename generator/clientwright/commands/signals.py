"""SIGINT and SIGTERM as exceptions that are not lost on their way.

Python raises an exception between any two steps. It is swallowed in a destructor, and replaced by what is raised in a
`finally` that it has cut short: interrupted in its last step, `shutil.rmtree` closes a file twice, and gives an OSError.
So what was received is kept, too.
"""

import signal
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from types import FrameType
from typing import Final


class TerminatedError(BaseException):
    """SIGTERM: unwinds the stack, so that nothing half-written is left."""


_RAISED: Final[Mapping[int, type[BaseException]]] = {
    signal.SIGINT: KeyboardInterrupt,
    signal.SIGTERM: TerminatedError,
}


class Signals:
    """What was received while a block ran."""

    def __init__(self) -> None:
        self._received: list[BaseException] = []

    def receive(self, number: int, frame: FrameType | None) -> None:
        """Raise what a signal is here, as its handler.

        Raises:
            KeyboardInterrupt: it is SIGINT.
            TerminatedError: it is SIGTERM.
        """
        raised = _RAISED[number]()
        self._received.append(raised)
        raise raised

    def raise_again(self) -> None:
        """Raise what has not come through.

        Raises:
            KeyboardInterrupt: SIGINT was received.
            TerminatedError: SIGTERM was received.
        """
        if self._received:
            raise self._received[0]


@contextmanager
def raising_signals() -> Generator[Signals]:
    """Have signals raise exceptions while a block runs; those that are ignored still are."""
    signals = Signals()
    before = {number: signal.getsignal(number) for number in _RAISED}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, signals.receive)
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
