"""Values that JSON carries as text: how they are written, and kept as they came.

A date and time has many spellings. One that `text_of` would not write itself is kept
beside the value, in a subclass that otherwise behaves, compares and shows as its base.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

if TYPE_CHECKING:
    from typing import Final

    from typing_extensions import Self

Textual: TypeAlias = date | time | UUID | Decimal
"""The types, beside str, of what is a string in JSON; a datetime is a date."""

TEXTUAL: Final = (date, time, UUID, Decimal)

_MINUTE: Final = timedelta(minutes=1)
# A Decimal of a few bytes can stand for a number of a billion digits.
_MOST_ZEROS: Final = 400


def text_of(value: Textual) -> str:
    """Write a value: as it came, else by RFC 3339, RFC 9562, or in decimal notation.

    A date and time in UTC ends in "Z"; one without a time zone has no offset.
    """
    kept: object = getattr(value, "wire_text", None)
    return kept if isinstance(kept, str) else plain_text(value)


def plain_text(value: Textual) -> str:
    """Write a value without regard to how it came."""
    if isinstance(value, datetime):
        offset = value.utcoffset()
        if offset is not None and offset % _MINUTE:
            # RFC 3339, 5.6 has no seconds in an offset; local mean times have.
            value = (value - offset).replace(tzinfo=None)
            return f"{value.isoformat()}Z"
        return _with_z(value.isoformat(), offset)
    if isinstance(value, time):
        return _with_z(value.isoformat(), value.utcoffset())
    if isinstance(value, Decimal):
        text = str(value)
        if "E" in text and abs(value.adjusted()) <= _MOST_ZEROS:
            return f"{value:f}"
        return text
    return value.isoformat() if isinstance(value, date) else str(value)


def _with_z(text: str, offset: timedelta | None) -> str:
    is_utc = offset is not None and not offset
    return f"{text.removesuffix('+00:00')}Z" if is_utc else text


class KeptDateTime(datetime):
    """A datetime that knows its text; what is computed from it does not."""

    __slots__ = ("wire_text",)
    wire_text: str

    @classmethod
    def of(cls, value: datetime, text: str) -> Self:
        """Keep the text of a value."""
        kept = cls.combine(value.date(), value.timetz())
        kept.wire_text = text
        return kept

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return _reduced(KeptDateTime, datetime.combine(self, self.timetz()), self)

    def __repr__(self) -> str:
        return repr(datetime.combine(self, self.timetz()))


class KeptTime(time):
    """A time that knows its text."""

    __slots__ = ("wire_text",)
    wire_text: str

    @classmethod
    def of(cls, value: time, text: str) -> Self:
        """Keep the text of a value."""
        kept = cls(
            value.hour, value.minute, value.second, value.microsecond, value.tzinfo
        )
        kept.wire_text = text
        return kept

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return _reduced(KeptTime, self._plain(), self)

    def __repr__(self) -> str:
        return repr(self._plain())

    def _plain(self) -> time:
        return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo)


class KeptUUID(UUID):
    """A UUID that knows its text."""

    __slots__ = ("wire_text",)
    wire_text: str

    @classmethod
    def of(cls, value: UUID, text: str) -> Self:
        """Keep the text of a value."""
        kept = cls(int=value.int)
        # UUIDs refuse to be changed.
        object.__setattr__(kept, "wire_text", text)
        return kept

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return _reduced(KeptUUID, UUID(int=self.int), self)

    def __repr__(self) -> str:
        return repr(UUID(int=self.int))


class KeptDecimal(Decimal):
    """A Decimal that knows its text."""

    __slots__ = ("wire_text",)
    wire_text: str

    @classmethod
    def of(cls, value: Decimal, text: str) -> Self:
        """Keep the text of a value."""
        kept = cls(value)
        kept.wire_text = text
        return kept

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return _reduced(KeptDecimal, Decimal(self), self)


Kept: TypeAlias = KeptDateTime | KeptTime | KeptUUID | KeptDecimal


def _reduced(kind: type[Kept], plain: Textual, kept: Kept) -> tuple[object, ...]:
    """How to copy and pickle; a result of arithmetic has no text to keep."""
    text: object = getattr(kept, "wire_text", None)
    return (kind.of, (plain, text)) if text is not None else (_itself, (plain,))


def _itself(value: Textual) -> Textual:
    return value
