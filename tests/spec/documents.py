"""Reading the documents that these tests compare: facts, texts and places in them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

import yaml
from shared import OPENAI, SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "spec/openai.yaml"
OVERLAY = ROOT / "spec/overlay.yaml"
CONFIG = ROOT / "clientwright.toml"
REFERENCE = OPENAI / "2023-06-19_0c432eb.yaml"
CALLS = SHARED / "openai/operations.tsv"

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TEXT = frozenset({"description", "summary", "title"})
# Below these keywords stand names that somebody chose, not keywords.
NAMED = frozenset(
    {
        "callbacks",
        "content",
        "encoding",
        "headers",
        "links",
        "parameters",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
    }
)
# Below these keywords stands data, in which `description` is a key like any other.
DATA = frozenset(
    {"const", "default", "enum", "mapping", "required", "scopes", "security"}
)


def load(path: Path) -> JSON:
    """Read a YAML file as plain data. Does not care for the version of YAML."""
    with path.open(encoding="utf-8") as stream:
        return cast("JSON", yaml.load(stream, Loader=yaml.SafeLoader))


def child(pointer: str, key: str | int) -> str:
    """The JSON Pointer of a member, escaped as RFC 6901, section 3 says."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def at(document: JSON, pointer: str) -> JSON:
    """What stands at a pointer.

    Raises:
        LookupError: nothing stands there.
    """
    found = document
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        match found:
            case dict():
                found = found[key]
            case list():
                found = found[int(key)]
            case _:
                raise LookupError(pointer)
    return found


def facts(document: JSON) -> dict[str, str]:
    """All that callers can rely on, by place: everything but texts and examples.

    The order of names counts, as readers see it; that of keywords does not.
    """
    return dict(_facts(document, "#", "keywords"))


def _facts(node: JSON, pointer: str, kind: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict) and node:
        if kind == "names":
            yield pointer, f"names {json.dumps(list(node))}"
        for key, value in node.items():
            if kind == "keywords" and not _is_fact(key):
                continue
            yield from _facts(value, child(pointer, key), _below(kind, key))
    elif isinstance(node, list) and node:
        for index, value in enumerate(node):
            yield from _facts(value, child(pointer, index), _items(kind))
    else:
        yield pointer, json.dumps(node)


def _is_fact(keyword: str) -> bool:
    return keyword not in TEXT | {"example", "examples"} and keyword[:2] != "x-"


def _below(kind: str, key: str) -> str:
    if kind == "data" or (kind == "keywords" and key in DATA):
        return "data"
    return "names" if kind == "keywords" and key in NAMED else "keywords"


def _items(kind: str) -> str:
    # `parameters` names its members in `components`, and lists them elsewhere.
    return "keywords" if kind == "names" else kind


def texts(document: JSON) -> dict[str, str]:
    """All texts for people, by place."""
    return {
        place: value
        for place, keyword, value in keywords(document)
        if keyword in TEXT and isinstance(value, str)
    }


def keywords(
    node: JSON, pointer: str = "#", kind: str = "keywords"
) -> Iterator[tuple[str, str, JSON]]:
    """Every keyword of a document: its place, itself, its value."""
    if isinstance(node, dict):
        for key, value in node.items():
            place = child(pointer, key)
            if kind == "keywords":
                yield place, key, value
            below = _below(kind, key)
            if below != "data":
                yield from keywords(value, place, below)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from keywords(value, child(pointer, index), _items(kind))


def operations(document: JSON) -> dict[str, dict[str, JSON]]:
    """The operations of a document, by pointer."""
    return {
        child(child("#/paths", path), method): mapping(operation)
        for path, item in mapping(at(document, "#/paths")).items()
        for method, operation in mapping(item).items()
        if method in METHODS
    }


def named_schemas(document: JSON) -> dict[str, dict[str, JSON]]:
    """The schemas of components and of properties, also inner ones, by pointer."""
    return {
        child(place, name): mapping(schema)
        for place, keyword, value in keywords(document)
        if keyword in {"schemas", "properties"}
        for name, schema in mapping(value).items()
    }


def object_schemas(document: JSON) -> frozenset[str]:
    """The pointers of the schemas that have properties, with or without a name."""
    return frozenset(
        place.removesuffix("/properties")
        for place, keyword, _ in keywords(document)
        if keyword == "properties"
    )


def mapping(value: JSON) -> dict[str, JSON]:
    """The value, which has to be a mapping."""
    assert isinstance(value, dict)
    return value


def texts_of(value: JSON) -> list[str]:
    """The value, which has to be a list of strings or one string."""
    match value:
        case str():
            return [value]
        case list():
            return [text for item in value for text in texts_of(item)]
        case _:
            raise AssertionError(value)


def normal(text: str) -> str:
    """A text without what does not make it another text: case, space, marks."""
    return re.sub(r"\W+", " ", text).strip().casefold()
