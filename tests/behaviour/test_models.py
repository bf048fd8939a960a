"""decode∘encode is the identity, for every model and any instance of its schema."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import fields
from behaviour.schemas import (
    JSON,
    data_of,
    has_file,
    is_model,
    model_classes,
    schema_at,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openai_client import UNSET, models

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy
    from openai_client._runtime.model import BaseModel

CLASSES: Final = model_classes()
QUICK: Final = settings(
    max_examples=25,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def class_of(name: str) -> type[BaseModel]:
    found: type[BaseModel] = getattr(models, name)
    return found


def instances(name: str) -> SearchStrategy[Any]:
    """Objects that the schema of a class admits; null is no instance of it."""
    return data_of({**schema_at(CLASSES[name]), "nullable": False})


def check_identity(
    kind: type[BaseModel], data: dict[str, Any], *, strict: bool
) -> None:
    """Decoding and encoding give what was there, also once more, and leave it alone."""
    before = deepcopy(data)
    made = kind.from_dict(data, strict=strict)
    assert type(made) is kind
    encoded = made.to_dict()
    assert same(encoded, before)
    assert same(data, before)
    again = kind.from_dict(encoded)
    assert again == made
    assert repr(again) == repr(made)


def same(one: object, other: object) -> bool:
    """Equal, and of the same JSON types: 1 is neither 1.0 nor true."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def test_every_class_is_covered() -> None:
    public = {name for name in models.__all__ if is_model(name)}
    assert public == set(CLASSES)
    assert len(public) > 50


@pytest.mark.parametrize("name", CLASSES)
def test_identity_for_what_the_schema_admits(name: str) -> None:
    # A file is no JSON: the schema says string, the class what can be uploaded.
    strict = not has_file(schema_at(CLASSES[name]))

    @QUICK
    @given(instances(name))
    def check(data: dict[str, Any]) -> None:
        check_identity(class_of(name), data, strict=strict)

    check()


@pytest.mark.parametrize("name", CLASSES)
def test_identity_for_what_it_may_become(name: str) -> None:
    @QUICK
    @given(instances(name), st.data())
    def check(data: dict[str, Any], draw: st.DataObject) -> None:
        for change in draw.draw(
            st.lists(st.sampled_from(CHANGES), min_size=1, max_size=2)
        ):
            change(data, draw)
        check_identity(class_of(name), data, strict=False)

    check()


def add(data: dict[str, Any], draw: st.DataObject) -> None:
    """Properties that nobody documented, of names that classes use themselves."""
    names = st.text() | st.sampled_from(
        ["additional_properties", "to_dict", "self", "class", "__class__", "from_dict"]
    )
    data.update(draw.draw(st.dictionaries(names, JSON, max_size=3)))


def remove(data: dict[str, Any], draw: st.DataObject) -> None:
    """A property less, required or not."""
    if data:
        del data[draw.draw(st.sampled_from(sorted(data)))]


def replace(data: dict[str, Any], draw: st.DataObject) -> None:
    """Anything in place of something."""
    if data:
        data[draw.draw(st.sampled_from(sorted(data)))] = draw.draw(JSON)


def deepen(data: dict[str, Any], draw: st.DataObject) -> None:
    """The same changes further inside."""
    inner = [each for each in data.values() if isinstance(each, dict)]
    for each in data.values():
        if isinstance(each, list):
            inner += [item for item in each if isinstance(item, dict)]
    for each in inner:
        draw.draw(st.sampled_from([add, remove, replace]))(each, draw)


CHANGES: Final = [add, remove, replace, deepen]


@pytest.mark.parametrize("name", CLASSES)
def test_empty_object(name: str) -> None:
    made = class_of(name).from_dict({})
    values = [getattr(made, each.name) for each in fields(class_of(name))]
    assert values == [{}] + [UNSET] * (len(values) - 1)
    assert made.to_dict() == {}
