"""Which operations are meant by `include` and `exclude`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from .patterns import fits

if TYPE_CHECKING:
    from collections.abc import Iterable

Aspect: TypeAlias = Literal["tag", "path", "id", "method", "deprecated", "webhooks"]

_EXAMPLES = (
    '"tag:Pets", "path:/pets/*", "id:list*", "method:GET", "deprecated" or "webhooks"'
)


@frozen
class Selector:
    """One question about an operation.

    `*` in the pattern stands for any text and `?` for any character.
    """

    aspect: Aspect
    pattern: str = ""

    def __str__(self) -> str:
        return f"{self.aspect}:{self.pattern}" if self.pattern else self.aspect

    def matches(self, values: Iterable[str]) -> bool:
        """Say whether one of the values of the aspect fits the pattern.

        Args:
            values: the operation's tags, its path and so on; for `deprecated`, anything
                if it is.
        """
        if self.aspect == "deprecated":
            return any(True for _ in values)
        return any(fits(self.pattern, value) for value in values)


def parse_selector(text: str) -> Selector:
    """Read a selector.

    Raises:
        ValueError: it is none; the message shows what there is.
    """
    aspect, colon, pattern = text.partition(":")
    match aspect:
        case "deprecated" | "webhooks" if not colon:
            return Selector(aspect)
        case "tag" | "path" | "id" | "method" if pattern:
            spelled = pattern.upper() if aspect == "method" else pattern
            return Selector(aspect, spelled)
        case _:
            raise ValueError(f'"{text}" selects nothing; write {_EXAMPLES}')
