"""The error of strict decoding."""

from __future__ import annotations


class DecodeError(ValueError):
    """The data does not fit the annotation.

    Attributes:
        path: Where, as JSONPath: `$.items[3].id`.
        expected: The annotation at that place.
        found: What stands there, shortened.
    """

    def __init__(self, path: str, expected: str, found: str) -> None:
        super().__init__(path, expected, found)
        self.path = path
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"
