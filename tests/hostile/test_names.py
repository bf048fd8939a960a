"""Schemas and properties called like Python's and the generated code's own things."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hostile.documents import generated

if TYPE_CHECKING:
    from pathlib import Path

    from hostile.documents import Object

# What modules of models import, builtins that annotations need, signs, and spellings
# that become the same name.
_SCHEMAS = """
Model UNSET Any list dict tuple None Literal BaseModel define field Annotated Wire Unset
ByTag str int object property type Union TypeAlias FileInput dt UUID Decimal datetime
date __class__ __init__ _private self cls class def 123 $ 日本 é TYPE_CHECKING builtins
Sequence TypedDict Required Exception True importlib models params client _runtime Json
Operation Stream super __all__ __getattr__ READ_ONLY Pet pet PET pet- Page<Pet>
List[Pet] a/b a.b a~b A%20B
"""
# What classes and the compiled codec have themselves.
_PROPERTIES = """
__class__ __dict__ __init__ __slots__ __module__ __doc__ __attrs_attrs__ __codec__
__weakref__ __hash__ __eq__ __repr__ __init_subclass__ __getattribute__ __setattr__
__annotations__ __debug__ self cls mro to_dict from_dict additional_properties
additionalProperties Model UNSET Any list dict tuple str int None Literal class def
import async match $ 1a a-b a_b a.b aB AB ab 日本 é define field Unset Annotated Wire dt
UUID datetime value data known names new tolerant more key add encode decode _ __ print
type object property True {x} %s a"b a'b a\\b
"""
SCHEMAS = _SCHEMAS.split()
PROPERTIES = [*_PROPERTIES.split(), "", " ", "a\nb", "a\u2028b"]

_TRY = """
import json, pathlib, sys
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
from client import models
from client._runtime.codec import decode, encode
told = json.loads((root / "names.json").read_text())
for annotation, data in told:
    value = decode(annotation, data, models, strict=True)
    assert encode(value) == data, (annotation, data)
    assert not value.additional_properties, value
    parts = {each.name: getattr(value, each.name) for each in value.__attrs_attrs__}
    del parts["additional_properties"]
    assert dict not in map(type, parts.values()), value
    assert type(value)(**parts) == value
print(len(told))
"""


def _reference(name: str) -> Object:
    pointer = name.replace("~", "~0").replace("/", "~1")
    return {"$ref": f"#/components/schemas/{quote(pointer)}"}


def _document() -> Object:
    schemas: Object = {
        name: {
            "type": "object",
            "properties": {
                "kind": {"type": "string"},
                "when": {"type": "string", "format": "date-time"},
                "next": _reference(name),
            },
        }
        for name in SCHEMAS
    }
    schemas["EveryName"] = {
        "type": "object",
        "properties": {name: _reference(name) for name in SCHEMAS},
    }
    schemas["EveryProperty"] = {
        "type": "object",
        "required": [*PROPERTIES[::2]],
        "properties": {name: {"type": "string"} for name in PROPERTIES},
    }
    schemas["EveryClass"] = {
        "type": "object",
        "properties": {
            name: {"type": "object", "properties": {name: {"type": "string"}}}
            for name in PROPERTIES
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package `client`, with every name in it."""
    root = tmp_path_factory.mktemp("names")
    for path, text in generated(_document(), root).items():
        file = root / "client" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return root


def test_every_name_is_read_and_written(package: Path) -> None:
    names = {name: {"kind": name, "next": {"kind": "x"}} for name in SCHEMAS}
    told = [
        ("EveryName", names),
        ("EveryProperty", dict.fromkeys(PROPERTIES, "x")),
        ("EveryClass", {name: {name: "x"} for name in PROPERTIES}),
    ]
    (package / "names.json").write_text(json.dumps(told))
    done = subprocess.run(
        [sys.executable, "-c", _TRY, str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "3\n"
