"""Models: fields, names on the wire, what is missing, unknown or of another kind."""

from __future__ import annotations

import copy
import pickle
from types import MappingProxyType
from typing import Annotated, Any, Literal

import pytest
from attrs import define, field, make_class
from runtime.codec import DecodeError
from runtime.model import BaseModel, Wire
from runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Usage(BaseModel):
    """Is part of the next."""

    total: int


@define(kw_only=True, repr=False)
class Job(BaseModel):
    """Has a property of each sort."""

    id: str
    state: Literal["running", "done"] | str
    parent: str | None
    usage: Usage | Unset = UNSET
    harm: Annotated[bool, Wire("self-harm")] | Unset = UNSET
    from_: Annotated[str | Unset, Wire("from")] = UNSET
    data: int | Unset = UNSET
    value: Unset | int = UNSET
    model: int | Unset = UNSET


@define(kw_only=True, repr=False)
class Scores(BaseModel):
    """Has nothing but additional properties, of one type."""

    additional_properties: dict[str, Usage] = field(factory=dict)


@define(kw_only=True, repr=False)
class LongJob(Job):
    """Adds a property to those it inherits."""

    length: Usage


DATA: dict[str, Any] = {
    "id": "1",
    "state": "done",
    "parent": None,
    "usage": {"total": 3},
    "self-harm": True,
    "from": "here",
}
JOB = Job(
    id="1",
    state="done",
    parent=None,
    usage=Usage(total=3),
    harm=True,
    from_="here",
)


def test_from_dict_and_to_dict() -> None:
    assert Job.from_dict(DATA) == JOB
    assert JOB.to_dict() == DATA


def test_from_any_mapping() -> None:
    assert Job.from_dict(MappingProxyType(DATA)) == JOB


def test_names_that_the_codec_uses_itself() -> None:
    data = {**DATA, "data": 1, "value": 2, "model": 3}
    job = Job.from_dict(data)
    assert (job.data, job.value, job.model) == (1, 2, 3)
    assert job.to_dict() == data


@pytest.mark.parametrize("missing", ["id", "state", "parent"])
def test_a_missing_required_property_is_unset(missing: str) -> None:
    data = {key: value for key, value in DATA.items() if key != missing}
    job = Job.from_dict(data)
    assert getattr(job, missing) is UNSET
    assert job.usage == Usage(total=3)
    assert job.to_dict() == data


def test_tomorrows_payload_survives() -> None:
    data = {
        "id": None,
        "state": "paused",
        "parent": {"id": "2"},
        "usage": [{"total": 3}],
        "new": {"total": [1]},
        "newer": None,
    }
    job = Job.from_dict(data)
    assert job.id is None
    assert job.state == "paused"
    assert job.additional_properties == {"new": {"total": [1]}, "newer": None}
    assert job.to_dict() == data


@pytest.mark.parametrize(
    "wire",
    [
        "",
        "a b",
        '"',
        "'",
        '"""',
        "\\",
        "\n",
        "{0}",
        "{",
        "\0",
        "\ud800",
        "é",
        "__class__",
    ],
)
def test_any_text_may_be_a_name_on_the_wire(wire: str) -> None:
    annotation: Any = Annotated[Usage, Wire(wire)]
    renamed: Any = make_class(
        "Renamed",
        {"x": field(type=annotation)},
        bases=(BaseModel,),
        kw_only=True,
    )
    model = renamed.from_dict({wire: {"total": 1}})
    assert model.x == Usage(total=1)
    assert model.to_dict() == {wire: {"total": 1}}


def test_typed_additional_properties() -> None:
    data = {"a": {"total": 1}, "b": 3}
    scores = Scores.from_dict(data)
    assert scores.additional_properties == {"a": Usage(total=1), "b": 3}
    assert scores.to_dict() == data


def test_inherited_properties() -> None:
    data = {**DATA, "length": {"total": 1}, "new": 1}
    Job.from_dict(DATA)
    job = LongJob.from_dict(data)
    assert (job.usage, job.length) == (Usage(total=3), Usage(total=1))
    assert job.to_dict() == data


def test_null_is_sent_and_unset_is_not() -> None:
    job = Job(id="1", state="done", parent=None, usage=UNSET)
    assert job.to_dict() == {"id": "1", "state": "done", "parent": None}


def test_only_what_may_not_be_unset_is_required() -> None:
    with pytest.raises(DecodeError, match=r"\$\.parent: expected str"):
        Job.from_dict({"id": "1", "state": "done"}, strict=True)
    Job.from_dict({"id": "1", "state": "done", "parent": None}, strict=True)


def test_additional_properties_are_sent_but_replace_none() -> None:
    usage = Usage(total=1, additional_properties={"total": 2, "x": JOB, "y": UNSET})
    assert usage.to_dict() == {"total": 1, "x": DATA}


def test_repr_says_what_is_there() -> None:
    assert repr(Usage(total=1)) == "Usage(total=1)"
    assert repr(Usage.from_dict({"new": 1})) == (
        "Usage(additional_properties={'new': 1})"
    )
    assert repr(JOB) == (
        "Job(id='1', state='done', parent=None, usage=Usage(total=3), harm=True, "
        "from_='here')"
    )


def test_equality_includes_additional_properties() -> None:
    assert Usage.from_dict({"total": 1}) != Usage.from_dict({"total": 1, "new": 1})


def test_copies_and_pickles() -> None:
    job = Job.from_dict({**DATA, "new": [1]})
    assert pickle.loads(pickle.dumps(job)) == copy.copy(job) == job
    deep = copy.deepcopy(job)
    assert deep == job
    assert deep.usage is not job.usage
    assert copy.copy(job).usage is job.usage


def test_attributes_are_fixed() -> None:
    with pytest.raises(AttributeError):
        setattr(JOB, "idd", "1")  # noqa: B010


def test_unset_is_false_and_stays_itself() -> None:
    assert not UNSET
    assert repr(UNSET) == str(UNSET) == "UNSET"
    assert pickle.loads(pickle.dumps(UNSET)) is copy.deepcopy(UNSET) is UNSET
