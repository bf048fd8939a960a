"""Changes documents at random, as typing errors, bad merges and other tools do."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, Final

from corpus.documents import OWN, SAMPLES
from corpus.reading import read
from golden.cases import all_cases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from random import Random

# What stands in the place of something else: every kind of JSON, and what means something.
_OTHERS: Final = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "a b/c~d",
    "get",
    "null",
    "#/components/schemas",
    [],
    [None],
    ["x"],
    [[]],
    [{}],
    {},
    {"": {}},
    {"x": {"y": None}},
    {"type": "object"},
    {"type": ["string", "null", "x"]},
    {"enum": []},
    {"const": {}},
    {"oneOf": [{}, True]},
    {"allOf": [False]},
    {"not": {}},
    {"$ref": "#"},
    {"$ref": "#/nowhere"},
    {"$ref": "#/components/schemas/%zz"},
    {"$ref": "other.yaml#/x"},
    {"$ref": 5},
)
_MOST_CHANGES: Final = 6


def small_documents() -> list[Path]:
    """Return the documents of the golden cases, and our own in one file."""
    return [case.folder / "openapi.yaml" for case in all_cases()] + sorted(
        OWN.glob("*.*")
    )


def larger_documents() -> list[Path]:
    """Return those that use most of OpenAPI, of the shared ones, where they are."""
    return [s.path for s in SAMPLES if s.light and OWN not in s.path.parents]


def mutated(path: Path, random: Random) -> Any:
    """Return the data of a document with some of its values changed, the root never."""
    data = copy.deepcopy(read(path))
    for _ in range(random.randint(1, _MOST_CHANGES)):
        places = list(_places(data))
        if not places:
            break
        _change(*random.choice(places), places, random)
    # Another tool would write it, and no value is in two places.
    return json.loads(json.dumps(data))


def _change(
    inside: Any, key: Any, places: list[tuple[Any, Any]], random: Random
) -> None:
    """Change a value: it goes away, another takes its place, or it is there twice."""
    other, there = random.choice(places)
    match random.choice(("delete", "replace", "copy", "double", "swap", "rename")):
        case "delete":
            del inside[key]
        case "replace":
            inside[key] = copy.deepcopy(random.choice(_OTHERS))
        case "copy":
            inside[key] = copy.deepcopy(other[there])
        case "double" if isinstance(inside, list):
            inside.insert(key, copy.deepcopy(inside[key]))
        case "double":
            inside[f"{key}2"] = copy.deepcopy(inside[key])
        case "swap":
            mine, theirs = copy.deepcopy(inside[key]), copy.deepcopy(other[there])
            inside[key], other[there] = theirs, mine
        case "rename" if isinstance(inside, dict):
            inside[str(there)] = inside.pop(key)
        case _:
            inside[key] = [inside[key]]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each value below another: the mapping or list that it is in, and its key."""
    if isinstance(value, dict | list):
        keys = list(value) if isinstance(value, dict) else range(len(value))
        for key in keys:
            yield value, key
            yield from _places(value[key])
