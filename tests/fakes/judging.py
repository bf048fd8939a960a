"""Whether examples are valid, as jsonschema sees it: not our reading of the document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientwright.pipeline import Result


_COMPONENTS: Final = "#/components/schemas/"


def judged(result: Result) -> Iterator[tuple[str, str]]:
    """Yield each example of an answer in JSON, and what is wrong with it ("" if nothing)."""
    root = result.tree.root
    resource = DRAFT202012.create_resource(_modern(root))
    registry: Any = Registry().with_resource("urn:document", resource)
    for operation in result.api.operations:
        for response in operation.answers:
            media = _at(root, response.pointer)
            fields = [name for name in ("itemSchema", "schema") if name in media]
            # A stream that no media type declares is described by a component.
            fields += [""] if response.pointer.startswith(_COMPONENTS) else []
            if not fields or response.kind in ("text", "binary", "empty"):
                continue
            pointer = f"{response.pointer}/{fields[0]}".rstrip("/")
            reference = quote(pointer, safe="#/~")
            validator = Draft202012Validator(
                {"$ref": f"urn:document{reference}"}, registry=registry
            )
            error = next(validator.iter_errors(json.loads(response.example)), None)
            told = f"{error.json_path}: {error.message[:200]}" if error else ""
            yield response.pointer, told


def _at(root: Any, pointer: str) -> Any:
    for token in pointer.removeprefix("#").split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        root = root[int(key) if isinstance(root, list) else key]
    return root


def _modern(value: Any) -> Any:
    """What OpenAPI 3.0 says otherwise than JSON Schema 2020-12 does."""
    if isinstance(value, list):
        return [_modern(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {key: _modern(each) for key, each in value.items()}
    if found.get("nullable") is True and isinstance(found.get("type"), str):
        found["type"] = [found["type"], "null"]
        if isinstance(found.get("enum"), list):
            found["enum"] = [*found["enum"], None]
    for name in ("Minimum", "Maximum"):
        if isinstance(found.get(f"exclusive{name}"), bool):
            sharp = found.pop(f"exclusive{name}")
            if sharp and name.lower() in found:
                found[f"exclusive{name}"] = found.pop(name.lower())
    return found
