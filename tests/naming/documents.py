"""Documents made in tests, and the names that they get."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, cast

import yaml
from attrs import frozen
from clientwright.config import Job
from clientwright.diagnostics import format_diagnostic
from clientwright.pipeline import Result, generate

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
Object: TypeAlias = "dict[str, JSON]"

NOTHING: Mapping[str, str] = MappingProxyType({})
NO_CALLS: Mapping[str, tuple[str, ...]] = MappingProxyType({})
ROOT = Path(__file__).parents[2]
FLAGSHIP = ROOT / "spec/openai.yaml"


def flagship() -> Object:
    """Read the document of the repository."""
    text = FLAGSHIP.read_text(encoding="utf-8")
    return cast("Object", yaml.load(text, Loader=yaml.CSafeLoader))


def document(schemas: Object, paths: Object | None = None) -> Object:
    """Make a document of schemas and paths."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }


def at(data: JSON, *keys: str) -> Object:
    """Return the object at a place of a document, to change it there."""
    for key in keys:
        assert isinstance(data, dict)
        data = data[key]
    assert isinstance(data, dict)
    return data


@frozen
class Generator:
    """Generates documents in a folder of its own.

    Args:
        folder: where the document is put to be read.
    """

    folder: Path

    def run(
        self,
        content: Object,
        *,
        locked: Mapping[str, str] = NOTHING,
        names: Mapping[str, str] = NOTHING,
        operations: Mapping[str, tuple[str, ...]] = NO_CALLS,
    ) -> Result:
        """Generate a document.

        Args:
            content: the document.
            locked: the names of an earlier run.
            names: `[names]` of the config.
            operations: `[operations]` of the config.
        """
        (self.folder / "openapi.json").write_text(json.dumps(content, indent=1))
        job = Job(
            spec="openapi.json",
            output=self.folder / "client",
            package="client",
            root=self.folder,
            names=names,
            operations=operations,
        )
        return generate(job, locked, lambda stage: None)


def public_names(result: Result) -> dict[str, str]:
    """Return all that callers write, by what it stands for: names that must stay."""
    api, names = result.api, result.names
    found = {f"type {p}": name for p, name in names.types.items()}
    found |= {f"params {p}": name for p, name in names.params.items()}
    found |= {f"module {p}": name for p, name in names.modules.items()}
    for pointer, attributes in names.attributes.items():
        found |= {f"{pointer} attribute {w}": n for w, n in attributes.items()}
    for operation in api.operations:
        calls = names.calls[operation.pointer]
        given = names.arguments[operation.pointer]
        found[f"call {operation.pointer}"] = " ".join(map(str, calls))
        for (place, wire), name in given.parameters.items():
            found[f"{operation.pointer} {place} {wire}"] = name
        for wire, name in given.properties.items():
            found[f"{operation.pointer} property {wire}"] = name
    found |= {f"resource {p}": r.class_name for p, r in names.resources.items()}
    return found


def changed(before: Result, after: Result) -> dict[str, tuple[str, str]]:
    """Return the names that both runs give, and that are not the same."""
    old, new = public_names(before), public_names(after)
    return {
        key: (old[key], new[key])
        for key in old.keys() & new.keys()
        if old[key] != new[key]
    }


def diagnostics(result: Result, code: str) -> list[str]:
    """Return the diagnostics with a code, as they are printed."""
    return [
        format_diagnostic(found, result.tree)
        for found in result.diagnostics
        if found.code == code
    ]


def copied(content: Object) -> Object:
    """Return a copy that can be changed."""
    return copy.deepcopy(content)
