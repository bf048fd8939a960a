"""Names of other modules are looked up in the package's lazy models, when needed."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from runtime.codec import decode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Import the package anew, as if nothing of it had been used."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    yield importlib.import_module("zoo.models")
    for name in [name for name in sys.modules if name.partition(".")[0] == "zoo"]:
        del sys.modules[name]


CAGE: dict[str, Any] = {
    "animals": [{"kind": "fish"}, {"kind": "dog"}],
    "guest": None,
}


def test_names_for_type_checkers_only_are_found(models: ModuleType) -> None:
    cage = decode("Cage", CAGE, models)
    assert type(cage) is models.Cage
    assert type(cage.animals[0]) is models.Fish
    assert cage.to_dict() == CAGE


def test_members_that_do_not_occur_are_not_imported(models: ModuleType) -> None:
    decode("Cage", CAGE, models)
    assert "zoo.models.fish" in sys.modules
    assert "zoo.models.bird" not in sys.modules


def test_modules_may_name_each_other(models: ModuleType) -> None:
    data = {"kind": "bird", "home": {"animals": [{"kind": "bird"}]}}
    bird = decode("Animal", data, models)
    assert type(bird.home.animals[0]) is models.Bird
    assert bird.to_dict() == data


def test_a_list_of_a_lazy_alias(models: ModuleType) -> None:
    (fish,) = decode("list[Animal] | None", [{"kind": "fish"}], models)
    assert type(fish) is models.Fish


def test_a_name_that_nobody_knows_is_an_error_of_the_package(
    models: ModuleType,
) -> None:
    with pytest.raises(NameError, match=r"zoo\.models names 'Dinosaur'"):
        decode("Dinosaur", {}, models)
