"""`docs/inspect.schema.json` says what `clientwright inspect --format json` prints."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from docs.blocks import ROOT

SCHEMA: dict[str, Any] = json.loads((ROOT / "docs" / "inspect.schema.json").read_text())
SHAPES = Path(__file__).with_name("shapes.yaml")
VALIDATOR = jsonschema_rs.Draft202012Validator(SCHEMA)


def plan(*arguments: str) -> Any:
    """What the command prints."""
    done = subprocess.run(
        [sys.executable, "-m", "clientwright", "inspect", *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "arguments", [(), ("spec/openai.yaml",), (str(SHAPES),)], ids=str
)
def test_real_output_is_as_the_schema_says(arguments: tuple[str, ...]) -> None:
    printed = plan(*arguments, "--format", "json")
    assert [str(error) for error in VALIDATOR.iter_errors(printed)] == []
    assert printed["operations"]
    assert printed["diagnostics"]


def _of(definition: str, *way: str) -> list[str | None]:
    """The values that the schema knows for something in one of its definitions."""
    found: Any = SCHEMA["$defs"][definition]
    for key in way:
        found = found["items"] if key == "items" else found["properties"][key]
    values: list[str | None] = found["enum"]
    return values


@pytest.fixture(scope="module")
def shapes() -> str:
    """The plan of a document that has one of each, as JSON."""
    return json.dumps(plan(str(SHAPES), "--format", "json"))


def test_the_document_of_shapes_has_one_of_each(shapes: str) -> None:
    """So that nothing in the schema stays untested."""
    printed = json.loads(shapes)
    operations = printed["operations"]
    kinds = {response["kind"] for op in operations for response in op["responses"]}
    assert kinds == set(_of("operation", "responses", "items", "kind"))
    bodies = {body["kind"] for op in operations for body in op["body"]}
    assert bodies == set(_of("operation", "body", "items", "kind"))
    assert {op["streams"] for op in operations} == set(_of("operation", "streams"))
    places = {argument["in"] for op in operations for argument in op["arguments"]}
    assert places == set(_of("argument", "in"))
    assert all(count for word, count in printed["plans"].items() if word != "kind")
    asked = json.dumps([union["plan"] for union in printed["unions"]])
    for question in ("kind", "items", "tag", "key", "fit"):
        assert f'"by": "{question}"' in asked
    assert '"otherwise": ' in asked
    assert '"absent": ' in asked


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("operations", 0, "method"), 5),
        (("operations", 0, "streams"), "sometimes"),
        (("operations", 0, "arguments", 0, "in"), "body of water"),
        (("unions", 0, "plan"), {"by": "guess"}),
        (("schemas", 0, "pointer"), "Circle"),
        (("diagnostics", 0, "line"), 0),
        (("news",), True),
    ],
)
def test_the_schema_refuses_other_things(
    path: tuple[Any, ...], value: object, shapes: str
) -> None:
    printed = json.loads(shapes)
    *way, last = path
    target = printed
    for key in way:
        target = target[key]
    target[last] = value
    assert not VALIDATOR.is_valid(printed)
