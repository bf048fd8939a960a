"""Checks a document against the schema that the specification gives for it.

The schemas are those of openapi-spec-validator; the checking is done by jsonschema-rs,
in milliseconds and with exact paths. What openapi-spec-validator checks beyond the
schema, in Python, is left to our own parser (repeated ids, path parameters, defaults):
its own pass takes seconds on large documents and tells no place for its findings.
"""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from ..source.pointers import join, parent
from .similarity import most_similar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jsonschema_rs import ValidationError

    from ..diagnostics import Diagnostics
    from ..source import JSON, Tree

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_LONGEST_MESSAGE: Final = 200
_NEAR: Final = 0.75


def validate(tree: Tree, diagnostics: Diagnostics) -> None:
    """Report where a document does not follow the schema of its version.

    To be called after parsing: what has been reported at the same place is not
    reported again.
    """
    version = _version(tree.root)
    schema = _read_schema(version)
    if schema is None:
        _report_incomplete(diagnostics, f"there is no schema for version {version}")
        return
    try:
        validator = _make_validator(schema)
        errors = [
            leaf
            for error in validator.iter_errors(tree.root)
            for leaf in _leaves(error)
        ]
    except (ValueError, RecursionError) as error:
        _report_incomplete(diagnostics, str(error))
        return
    known = {item.pointer for item in diagnostics if item.pointer}
    found = {finding: None for error in errors for finding in _findings(error)}
    references = {
        _reference(tree, pointer): None
        for pointer, _, _ in found
        if not _is_known(pointer, known)
    }
    for place in sorted(filter(None, references)):
        diagnostics.note(
            "validator",
            "a reference stands in place of the whole, where the specification has none; it is followed",
            place,
            "write out what it leads to, if other tools are to read the document",
        )
    fields = frozenset(_fields(schema))
    for pointer, problem, unexpected in sorted(found):
        if not _is_known(pointer, known) and _reference(tree, pointer) is None:
            diagnostics.warning(
                "validator",
                f"{problem}; it is read as far as it makes sense",
                pointer,
                _mend(pointer, unexpected, fields),
            )


def _reference(tree: Tree, pointer: str) -> str | None:
    """Find the object at a pointer, or around it, that is nothing but a reference."""
    for place in filter(None, (pointer, parent(pointer))):
        try:
            value = tree.resolve(place)
        except LookupError:
            continue
        if isinstance(value, dict) and list(value) == ["$ref"]:
            return place
    return None


def _fields(schema: JSON) -> Iterator[str]:
    """Yield the fields of all objects of the specification."""
    if isinstance(schema, dict):
        declared = schema.get("properties")
        yield from declared if isinstance(declared, dict) else ()
    if isinstance(schema, dict | list):
        for inner in schema.values() if isinstance(schema, dict) else schema:
            yield from _fields(inner)


def _mend(pointer: str, unexpected: str, fields: frozenset[str]) -> str:
    """Say what to write instead of a name that does not belong where it is; "" for other findings."""
    if unexpected and parent(pointer) == "#/paths":
        return f'a path begins with a slash: "/{unexpected}"'
    others = fields - {unexpected}  # it may belong to another object
    near = most_similar(unexpected, others, _NEAR) if unexpected else None
    if near is None:
        return "write it as the specification says"
    return f'did you mean "{near}"?'


def _version(root: JSON) -> str:
    if not isinstance(root, dict):
        return ""
    return str(root.get("openapi", root.get("swagger", "")))[:3]


def _read_schema(version: str) -> dict[str, JSON] | None:
    # Importing the package takes longer than all the rest of a run on a small
    # document, so only its file is read.
    spec = find_spec("openapi_spec_validator")
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(spec.submodule_search_locations[0])
    file = folder / "resources" / "schemas" / f"v{version}" / "schema.json"
    if not version or not file.is_file():
        return None
    schema: dict[str, JSON] = json.loads(file.read_bytes())
    return schema


def _make_validator(schema: dict[str, JSON]) -> jsonschema_rs.Validator:
    identifier = schema.get("$id")
    if schema.get("$schema") != _DIALECT or not isinstance(identifier, str):
        return jsonschema_rs.validator_for(schema, validate_formats=False, offline=True)
    # From 3.1 on, the schema leaves open what a Schema Object is; here it is said.
    whole: dict[str, JSON] = {
        "$schema": _DIALECT,
        "$ref": identifier,
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": _DIALECT}},
    }
    return jsonschema_rs.validator_for(
        whole,
        registry=jsonschema_rs.Registry([(identifier, schema)]),
        validate_formats=False,
        offline=True,
    )


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Find what is really wrong behind "matches none of several schemas"."""
    kind = error.kind
    if isinstance(
        kind,
        (
            jsonschema_rs.ValidationErrorKind.OneOfNotValid,
            jsonschema_rs.ValidationErrorKind.AnyOf,
        ),
    ):
        branches = [branch for branch in kind.context if branch]
        if branches:
            best = min(branches, key=_rank)
            for inner in best:
                yield from _leaves(inner)
            return
    yield error


def _rank(branch: Sequence[ValidationError]) -> tuple[bool, bool, int, int]:
    """Order branches by how likely they are meant.

    References, and branches for another value of some property, come last; then counts
    how far the data fits.
    """
    wants_reference = any(
        isinstance(error.kind, Kind.Required) and error.kind.property == "$ref"
        for error in branch
    )
    wants_other = any(
        isinstance(error.kind, (Kind.Enum, Kind.Constant)) for error in branch
    )
    depth = max(len(error.instance_path) for error in branch)
    return wants_reference, wants_other, -depth, len(branch)


def _findings(error: ValidationError) -> Iterator[tuple[str, str, str]]:
    """Say where something is wrong, what, and which name does not belong there ("": that is not it)."""
    pointer = join("#", *error.instance_path)
    match error.kind:
        case Kind.AdditionalProperties() | Kind.UnevaluatedProperties() as kind:
            for name in kind.unexpected:
                yield join(pointer, name), f'"{_cut(name)}" does not belong here', name
        case Kind.Required() as kind:
            yield pointer, f'"{kind.property}" is missing', ""
        case Kind.PropertyNames() as kind:
            named = join(pointer, str(kind.error.instance))
            yield named, f"{_cut(kind.error.message)}", ""
        case _:
            yield pointer, _cut(error.message), ""


def _cut(message: str) -> str:
    message = " ".join(message.split())
    if len(message) <= _LONGEST_MESSAGE:
        return message
    # The end says what is wrong; what comes before it is the data itself.
    return f"… {message[-_LONGEST_MESSAGE:]}"


def _is_known(pointer: str, known: set[str]) -> bool:
    if pointer in known or parent(pointer) in known:
        return True
    return any(parent(other) == pointer for other in known)


def _report_incomplete(diagnostics: Diagnostics, reason: str) -> None:
    diagnostics.note(
        "validator-incomplete",
        f"the document was not checked against the specification's schema: {reason}",
    )
