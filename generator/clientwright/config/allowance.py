"""Which findings `--strict` does not fail for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..diagnostics import CODES
from .patterns import fits
from .problems import nearest

if TYPE_CHECKING:
    from ..diagnostics import Diagnostic


@frozen
class Allowance:
    """A code, and where: `*` in the pattern of pointers stands for any text, `?` for any character."""

    code: str
    pattern: str = "*"

    def __str__(self) -> str:
        return self.code if self.pattern == "*" else f"{self.code} {self.pattern}"

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Say whether a finding is allowed. What has no pointer is so by its code alone."""
        return diagnostic.code == self.code and fits(
            self.pattern, diagnostic.pointer or ""
        )


def parse_allowance(text: str) -> Allowance:
    """Read "code", or "code pattern".

    Raises:
        ValueError: there is no such code; the message says which one is near.
    """
    code, _, pattern = text.partition(" ")
    if code not in CODES:
        raise ValueError(f'"{code}" is no code of a diagnostic; {nearest(code, CODES)}')
    return Allowance(code, pattern.strip() or "*")
