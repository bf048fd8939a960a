"""What the table of codes says of one code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from .diagnostic import Severity


@frozen
class Code:
    """What one code stands for."""

    severity: Severity
    """The severity that it usually has."""

    meaning: str
    fix: str
