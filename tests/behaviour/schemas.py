"""The schemas of the package's classes, and any data that they admit.

hypothesis-jsonschema would make such data, but uses internals of hypothesis that are gone.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import yaml
from hypothesis import strategies as st
from openai_client import models
from openai_client._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

# The lock also has the names of what is no schema, by keys with a second "#".
_SCHEMA: Final = re.compile("#/components/schemas/[^#]+")
ROOT: Final = Path(__file__).parents[2]

Schema: TypeAlias = dict[str, Any]

# The names and the values fit into one double, as most JSON parsers have it.
NUMBERS: Final = st.integers(-(2**53), 2**53) | st.floats(-1e12, 1e12)
JSON: Final[SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=3,
)


def _load() -> tuple[Any, dict[str, str]]:
    # What YAML 1.1 reads otherwise than 1.2 does not occur where schemas use it.
    document = yaml.safe_load((ROOT / "spec/openai.yaml").read_text("utf-8"))
    lock = json.loads((ROOT / "clientwright.lock").read_text("utf-8"))
    return document, lock["clients"]["generated/openai_client"]["names"]


_DOCUMENT, _NAMES = _load()


def model_classes() -> dict[str, str]:
    """Name of a class → pointer of its schema."""
    return {
        name: pointer
        for pointer, name in _NAMES.items()
        if _SCHEMA.fullmatch(pointer) and is_model(name)
    }


def is_model(name: str) -> bool:
    """Is this name of `models` a class, and not an alias?"""
    found = getattr(models, name)
    return isinstance(found, type) and issubclass(found, BaseModel)


def schema_at(pointer: str) -> Schema:
    """The schema at a place of the document."""
    found = _DOCUMENT
    for token in pointer.removeprefix("#/").split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        found = found[int(key) if isinstance(found, list) else key]
    schema: Schema = found
    return schema


def has_file(schema: Schema) -> bool:
    """Is one of the properties a file?"""
    properties = schema.get("properties", {}).values()
    return any(each.get("format") == "binary" for each in properties)


def data_of(schema: Schema) -> SearchStrategy[Any]:
    """Any data that a schema admits.

    Raises:
        KeyError: It is of a type, or uses a keyword, that is not known here.
    """
    if "$ref" in schema:
        return data_of(schema_at(schema["$ref"]))
    unknown = schema.keys() - _KNOWN
    if unknown:
        raise KeyError(f"what does {unknown} admit?")
    made = _data(schema)
    return st.none() | made if schema.get("nullable") else made


def _data(schema: Schema) -> SearchStrategy[Any]:
    branches = schema.get("oneOf") or schema.get("anyOf")
    if branches:
        return st.one_of([data_of(each) for each in branches])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    # Some objects of the document state their properties and not their type.
    return _BY_TYPE[schema.get("type", "object")](schema)


def _object(schema: Schema) -> SearchStrategy[Any]:
    required = schema.get("required", [])
    properties = {
        name: data_of(each) for name, each in schema.get("properties", {}).items()
    }
    known = st.fixed_dictionaries(
        {name: properties[name] for name in required},
        optional={
            name: each for name, each in properties.items() if name not in required
        },
    )
    if properties:
        return known
    return st.dictionaries(st.text(), JSON, max_size=3)


def _array(schema: Schema) -> SearchStrategy[Any]:
    least = schema.get("minItems", 0)
    most = min(schema.get("maxItems", 3), least + 3)
    return st.lists(data_of(schema["items"]), min_size=least, max_size=most)


def _integer(schema: Schema) -> SearchStrategy[int]:
    return st.integers(schema.get("minimum"), schema.get("maximum"))


def _number(schema: Schema) -> SearchStrategy[float]:
    least, most = schema.get("minimum", -1e9), schema.get("maximum", 1e9)
    # 1 is a number too, and stays what it is.
    return st.floats(least, most) | st.integers(int(least), int(most))


_BY_TYPE: Final[dict[str, Callable[[Schema], SearchStrategy[Any]]]] = {
    "object": _object,
    "array": _array,
    "integer": _integer,
    "number": _number,
    "boolean": lambda schema: st.booleans(),
    "string": lambda schema: st.text(max_size=20),
}
_KNOWN: Final = frozenset(
    [
        "additionalProperties",
        "anyOf",
        "default",
        "description",
        "enum",
        "example",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "nullable",
        "oneOf",
        "properties",
        "required",
        "title",
        "type",
    ]
)
