"""String formats: what they become, and that the text comes back as it came."""

from __future__ import annotations

import copy
import pickle
import sys
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union
from uuid import UUID

import pytest
from attrs import define
from hypothesis import given
from hypothesis import strategies as st
from runtime.bodies.forms import encode_form
from runtime.codec import DecodeError, decode, encode
from runtime.codec.texts import plain_text
from runtime.model import BaseModel
from runtime.parameters.headers import render_headers
from runtime.parameters.path import render_path
from runtime.parameters.query import join_query, render_query
from runtime.unions import ByTag
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import TypeAlias

HERE = sys.modules[__name__]
UTC = timezone(timedelta(0))
ID = UUID("0b5cc9d7-4b29-4b0c-9cee-5e4b3f0a1c11")


def zone(hours: int, minutes: int = 0) -> timezone:
    """A time zone that is ahead of UTC by this much."""
    return timezone(timedelta(hours=hours, minutes=minutes))


NEW_YEAR = datetime(2020, 1, 1, tzinfo=UTC)

READ: list[tuple[str, str, object]] = [
    ("datetime", "2020-01-01T00:00:00Z", NEW_YEAR),
    ("datetime", "2020-01-01t00:00:00z", NEW_YEAR),
    ("datetime", "2020-01-01 00:00:00Z", NEW_YEAR),
    ("datetime", "2020-01-01T00:00:00+00:00", NEW_YEAR),
    ("datetime", "2020-01-01T00:00:00-00:00", NEW_YEAR),
    ("datetime", "2020-01-01T00:00:00+0000", NEW_YEAR),
    ("datetime", "2020-01-01T00:00Z", NEW_YEAR),
    ("datetime", "2020-01-01T05:30:00+05:30", NEW_YEAR),
    ("datetime", "2019-12-31T22:00:00-02", NEW_YEAR),
    ("datetime", "2020-01-01T00:00:00.120Z", NEW_YEAR.replace(microsecond=120000)),
    ("datetime", "2020-01-01T00:00:00.000Z", NEW_YEAR),
    ("datetime", "2020-01-01T00:00:00.1234567Z", NEW_YEAR.replace(microsecond=123456)),
    ("datetime", "2020-01-01T00:00:00.000000001Z", NEW_YEAR),
    ("datetime", "2020-01-01T00:00:00", datetime(2020, 1, 1)),
    ("datetime", "2020-02-29T23:59:59.5", datetime(2020, 2, 29, 23, 59, 59, 500000)),
    ("date", "2020-02-29", date(2020, 2, 29)),
    ("time", "12:30:00", time(12, 30)),
    ("time", "12:30", time(12, 30)),
    ("time", "12:30:00.25Z", time(12, 30, 0, 250000, UTC)),
    ("time", "12:30:00+02:00", time(12, 30, tzinfo=zone(2))),
    ("UUID", str(ID), ID),
    ("UUID", str(ID).upper(), ID),
    ("Decimal", "12.30", Decimal("12.30")),
    ("Decimal", "-0", Decimal("-0")),
    ("Decimal", "+1.", Decimal(1)),
    ("Decimal", ".5", Decimal("0.5")),
    ("Decimal", "1e3", Decimal(1000)),
    ("Decimal", "1E+999999", Decimal("1E+999999")),
    ("Decimal", "0." + "1" * 50, Decimal("0." + "1" * 50)),
]
BASES = (datetime, date, time, UUID, Decimal)


@pytest.mark.parametrize(("annotation", "text", "expected"), READ)
def test_text_becomes_a_value_and_comes_back(
    annotation: str, text: str, expected: object
) -> None:
    value = decode(annotation, text, HERE)
    assert isinstance(value, type(expected))
    assert value == expected
    assert hash(value) == hash(expected)
    assert repr(value).partition("(")[0] == repr(expected).partition("(")[0]
    assert encode(value) == text
    assert encode({"a": [value]}) == {"a": [text]}
    assert decode(annotation, text, HERE, strict=True) == expected


@pytest.mark.parametrize(("annotation", "text", "expected"), READ)
def test_copies_know_their_text(annotation: str, text: str, expected: object) -> None:
    value = decode(annotation, text, HERE)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == expected
        assert encode(again) == text
    assert encode(copy.copy(value)) == encode(copy.deepcopy([value])[0]) == text


NOT_READ = [
    ("datetime", "2020-01-01"),
    ("datetime", "1990-12-31T23:59:60Z"),
    ("datetime", "2020-02-30T00:00:00Z"),
    ("datetime", "0000-01-01T00:00:00Z"),
    ("datetime", "2020-01-01T24:00:00Z"),
    ("datetime", "2020-01-01T00:00:00+24:00"),
    ("datetime", "2020-01-01T00:00:00+00:60"),
    ("datetime", "2020-01-01T00:00:00.Z"),
    ("datetime", "2020-01-01T00:00:00Z\n"),
    ("datetime", "20200101T000000Z"),
    ("datetime", "２０２０-01-01T00:00:00Z"),
    ("datetime", ""),
    ("date", "2020-1-1"),
    ("date", "2020-W01-1"),
    ("date", "20200101"),
    ("date", "2021-02-29"),
    ("date", "2020-01-01T00:00:00Z"),
    ("time", "25:00:00"),
    ("time", "12"),
    ("time", "23:59:60Z"),
    ("UUID", ID.hex),
    ("UUID", f"{{{ID}}}"),
    ("UUID", f"urn:uuid:{ID}"),
    ("UUID", f"{ID}0"),
    ("Decimal", "NaN"),
    ("Decimal", "Infinity"),
    ("Decimal", "1_000"),
    ("Decimal", " 1"),
    ("Decimal", "."),
    ("Decimal", "1e" + "9" * 30),
    ("Decimal", "1,5"),
]


@pytest.mark.parametrize(("annotation", "text"), NOT_READ)
def test_other_text_is_kept(annotation: str, text: str) -> None:
    assert decode(annotation, text, HERE) is text
    with pytest.raises(DecodeError, match=rf"^\$: expected {annotation}, found"):
        decode(annotation, text, HERE, strict=True)


@pytest.mark.parametrize("annotation", ["datetime", "date", "time", "UUID", "Decimal"])
@pytest.mark.parametrize("value", [None, True, 1, 1.5, [1], {"a": 1}])
def test_what_is_no_text_is_kept(annotation: str, value: object) -> None:
    assert decode(annotation, value, HERE) is value
    with pytest.raises(DecodeError):
        decode(annotation, value, HERE, strict=True)


@pytest.mark.parametrize("annotation", ["str", "str | None", "Literal['a'] | str"])
def test_plain_text_is_not_looked_at(annotation: str) -> None:
    text = "2020-01-01T00:00:00Z"
    assert decode(annotation, text, HERE) is text


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ("datetime | str", NEW_YEAR),
        ("str | datetime", NEW_YEAR),
        ("date | datetime | None", NEW_YEAR),
        ("Literal['now'] | datetime", NEW_YEAR),
        ("datetime | Literal['2020-01-01T00:00:00Z']", "2020-01-01T00:00:00Z"),
        ("UUID | Literal['2020-01-01T00:00:00Z']", "2020-01-01T00:00:00Z"),
        ("UUID | Decimal", "2020-01-01T00:00:00Z"),
        ("int | list[str] | datetime", NEW_YEAR),
        ("Event | datetime", NEW_YEAR),
        ("Any | datetime", "2020-01-01T00:00:00Z"),
        ("Moment", NEW_YEAR),
        ("'Moment | UUID'", NEW_YEAR),
        ("dt.datetime", NEW_YEAR),
        ("dt.datetime | dt.date", NEW_YEAR),
        ("Optional[datetime]", NEW_YEAR),
        ("Tagged", NEW_YEAR),
        ("TaggedMoment", NEW_YEAR),
    ],
)
def test_unions_of_strings(annotation: str, expected: object) -> None:
    text = "2020-01-01T00:00:00Z"
    for strict in (False, True):
        if annotation == "UUID | Decimal" and strict:
            continue
        value = decode(annotation, text, HERE, strict=strict)
        assert value == expected
        assert encode(value) == text


@pytest.mark.parametrize(
    ("annotation", "data", "expected"),
    [
        ("list[datetime]", ["2020-01-01T00:00:00Z", "x"], [NEW_YEAR, "x"]),
        ("dict[str, date]", {"a": "2020-01-01"}, {"a": date(2020, 1, 1)}),
        ("list[UUID] | list[date]", ["2020-01-01"], [date(2020, 1, 1)]),
        ("list[UUID] | str", [str(ID)], [ID]),
        ("tuple[date, UUID]", ["2020-01-01", str(ID)], (date(2020, 1, 1), ID)),
        ("Tagged", [str(ID)], [ID]),
        ("Tagged", "other", "other"),
    ],
)
def test_formats_inside(annotation: str, data: Any, expected: object) -> None:
    assert decode(annotation, data, HERE) == expected
    assert encode(decode(annotation, data, HERE)) == data


@define(kw_only=True, repr=False)
class Event(BaseModel):
    """Has a property for each format; one is called like its type."""

    kind: str | Unset = UNSET
    at: datetime | Unset = UNSET
    ends: datetime | Unset | None = UNSET
    id: UUID | Literal["none"] | Unset = UNSET
    price: Decimal | Unset = UNSET
    date: dt.date | Unset = UNSET


Moment: TypeAlias = "datetime | date"
Tagged: TypeAlias = Annotated[
    Union["Event", "datetime", list[UUID], str], ByTag("kind", {"event": "Event"})
]
TaggedMoment: TypeAlias = Annotated[
    Union["Event", "Moment"], ByTag("kind", {"event": "Event"})
]


def test_a_model() -> None:
    data = {
        "at": "2020-01-01T00:00:00.000Z",
        "ends": None,
        "id": "none",
        "price": "10.00",
        "date": "2020-01-01",
        "more": "2020-01-01",
    }
    event = Event.from_dict(data, strict=True)
    assert event == Event(
        at=NEW_YEAR,
        ends=None,
        id="none",
        price=Decimal(10),
        date=date(2020, 1, 1),
        additional_properties={"more": "2020-01-01"},
    )
    assert "at=datetime.datetime(2020, 1, 1, 0, 0, tzinfo=" in repr(event)
    assert event.to_dict() == data
    assert copy.deepcopy(event).to_dict() == data
    assert Event.from_dict({"at": NEW_YEAR}).at is NEW_YEAR
    with pytest.raises(DecodeError, match=r"\$\.id: expected UUID \| Literal"):
        Event.from_dict({"id": "some"}, strict=True)


def test_what_is_computed_is_written_anew() -> None:
    came: datetime = decode("datetime", "2020-01-01T00:00:00.120Z", HERE)
    day = timedelta(days=1)
    assert encode(came + day) == "2020-01-02T00:00:00.120000Z"
    assert encode(came - day) == "2019-12-31T00:00:00.120000Z"
    assert encode(came.replace(microsecond=0)) == "2020-01-01T00:00:00Z"
    assert encode(came.astimezone(zone(1))) == "2020-01-01T01:00:00.120000+01:00"
    assert encode(pickle.loads(pickle.dumps(came + day))) == encode(came + day)
    assert came - NEW_YEAR == timedelta(milliseconds=120)
    assert came > NEW_YEAR
    assert came.isoformat() == "2020-01-01T00:00:00.120000+00:00"
    at: time = decode("time", "12:30", HERE)
    assert encode(at.replace(hour=1)) == "01:30:00"
    assert encode(came.date()) == "2020-01-01"
    amount: Decimal = decode("Decimal", "1e3", HERE)
    assert encode(amount + 1) == "1001"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2020, 1, 2, 3, 4, 5), "2020-01-02T03:04:05"),
        (datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), "2020-01-02T03:04:05Z"),
        (datetime(2020, 1, 2, 3, 4, 5, 6, zone(0)), "2020-01-02T03:04:05.000006Z"),
        (datetime(2020, 1, 2, tzinfo=zone(5, 30)), "2020-01-02T00:00:00+05:30"),
        (
            datetime(1880, 1, 1, tzinfo=timezone(timedelta(minutes=53, seconds=28))),
            "1879-12-31T23:06:32Z",
        ),
        (time(3, 4, tzinfo=UTC), "03:04:00Z"),
        (Decimal("1E+2"), "100"),
        (Decimal("1E-9"), "0.000000001"),
        (Decimal("1.10"), "1.10"),
    ],
)
def test_what_callers_make(value: object, text: str) -> None:
    assert encode(value) == text


def test_outside_of_json() -> None:
    at: datetime = decode("datetime", "2020-01-01T00:00:00.0Z", HERE)
    assert join_query([render_query({"at": at, "ids": [ID]})]) == (
        f"at=2020-01-01T00%3A00%3A00.0Z&ids={ID}"
    )
    assert render_path("/{at}", {"at": NEW_YEAR}, {}) == "/2020-01-01T00:00:00Z"
    assert render_headers({"X-At": at}, {}) == {"X-At": "2020-01-01T00:00:00.0Z"}
    assert encode_form({"d": date(2020, 1, 1), "n": Decimal("1.0")}) == (
        b"d=2020-01-01&n=1.0"
    )


@given(st.datetimes(timezones=st.none() | st.just(UTC) | st.just(zone(-3, 30))))
def test_a_datetime_is_the_same_after_a_journey(value: datetime) -> None:
    again = decode("datetime", encode(value), HERE)
    assert (again, type(again)) == (value, datetime)


@given(
    st.from_regex(
        r"[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]", fullmatch=True
    ),
    st.from_regex(
        r"(:[0-6][0-9](\.[0-9]{1,12})?)?([zZ]|[+-][0-9]{2}:?[0-9]{2})?", fullmatch=True
    ),
)
def test_no_spelling_is_lost(day: str, rest: str) -> None:
    text = day + rest
    value = decode("datetime", text, HERE)
    assert isinstance(value, BASES) or value is text
    assert encode(value) == text
    if isinstance(value, datetime):
        # The text is kept only where it is needed.
        assert (type(value) is datetime) == (plain_text(value) == text)
