"""`clientwright inspect` and `explain` show the plan and write nothing."""

from __future__ import annotations

import json

import jsonschema_rs
import pytest
from cli.commands import DOCUMENT, Folder
from golden.cases import FOLDER


def test_the_plan_as_json(project: Folder) -> None:
    before = project.snapshot()
    ended = project.run("inspect", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    plan = json.loads(ended.out)
    (operation,) = plan["operations"]
    assert (operation["operation_id"], operation["path"]) == (
        "getThing",
        "/things/{id}",
    )
    assert operation["call"] == "things.get_thing"
    assert [schema["name"] for schema in plan["schemas"]] == ["Thing"]
    assert plan["diagnostics"] == []
    assert project.snapshot() == before


def test_the_plan_for_people(folder: Folder) -> None:
    ended = folder.run("inspect", "api.yaml")
    assert ended.status == 0
    assert "things.get_thing" in ended.out
    assert "clientwright: reading api.yaml\n" in ended.err


def test_the_config_names_the_calls(project: Folder) -> None:
    config = project.path / "clientwright.toml"
    config.write_text(f'{config.read_text()}[operations]\ngetThing = "things.find"\n')
    plan = json.loads(project.run("inspect", "--format", "json").out)
    assert plan["operations"][0]["call"] == "things.find"
    # A document that is named is read as it is.
    plan = json.loads(project.run("inspect", "api.yaml", "--format", "json").out)
    assert plan["operations"][0]["call"] == "things.get_thing"


def test_explaining_a_union(folder: Folder) -> None:
    folder.write(
        "api.yaml",
        DOCUMENT + "        owner:\n"
        "          oneOf:\n"
        "            - {type: object, required: [kind], properties: "
        "{kind: {type: string, enum: [user]}}}\n"
        "            - {type: object, required: [kind], properties: "
        "{kind: {type: string, enum: [team]}}}\n",
    )
    ended = folder.run("explain", "Thing", "api.yaml")
    assert ended.status == 0
    assert "kind" in ended.out


def test_explaining_a_union_of_arrays(folder: Folder) -> None:
    pair = "{type: array, prefixItems: [{type: %s}, {type: string}], items: false}"
    folder.write(
        "api.yaml",
        DOCUMENT + "        place:\n"
        "          anyOf:\n"
        f"            - {pair % 'number'}\n"
        f"            - {pair % 'boolean'}\n"
        "            - {type: array, items: {type: object}}\n",
    )
    told = folder.run("explain", "Thing", "api.yaml").out
    assert "with as many items, if each of these fits:" in told
    assert "uncertain" not in told
    text = (folder.path / "api.yaml").read_text()
    folder.write("api.yaml", text.replace("boolean", "integer"))
    assert "uncertain: the first with" in folder.run("explain", "Thing", "api.yaml").out
    plan = json.loads(folder.run("inspect", "api.yaml", "--format", "json").out)
    (union,) = plan["unions"]
    assert union["plan"]["by"] == "tuple"
    assert union["plan"]["candidates"] == ["tuple[float, str]", "tuple[int, str]"]


def test_explaining_a_call(folder: Folder) -> None:
    by_call = folder.run("explain", "things.get_thing", "api.yaml")
    assert by_call.status == 0
    assert "GET /things/{id}" in by_call.out
    assert "pages: none" in by_call.out
    assert folder.run("explain", "getThing", "api.yaml").out == by_call.out
    assert folder.run("explain", "GET /things/{id}", "api.yaml").out == by_call.out


def test_explaining_pages(folder: Folder) -> None:
    case = FOLDER / "pages_by_cursor" / "openapi.yaml"
    ended = folder.run("explain", "members.idle", str(case))
    assert (
        "pages: cursor\n  `cursor` of the query takes `response_metadata" in ended.out
    )
    assert "items: int, in data" in ended.out
    assert "  (pages: cursor)" in folder.run("inspect", str(case)).out


@pytest.mark.parametrize(
    ("case", "styles"),
    [
        ("pages_after_the_last_item", {"last-item"}),
        ("pages_by_address", {"link-header", "next-url"}),
        ("pages_by_cursor", {"cursor"}),
        ("pages_by_number", {"offset", "page-number"}),
        ("pages_of_one_answer", {"single"}),
        ("lists_without_pages", set[str]()),
    ],
)
def test_pages_are_in_the_plan(folder: Folder, case: str, styles: set[str]) -> None:
    document = FOLDER / case / "openapi.yaml"
    plan = json.loads(folder.run("inspect", str(document), "--format", "json").out)
    schema = json.loads((FOLDER.parents[1] / "docs/inspect.schema.json").read_text())
    jsonschema_rs.Draft202012Validator(schema).validate(plan)
    pages = [op["pages"] for op in plan["operations"] if op["pages"]]
    assert {each["style"] for each in pages} == styles
    assert all(each["reason"] for each in pages)


def test_explaining_a_code_needs_no_document(folder: Folder) -> None:
    ended = folder.run("explain", "default-type-mismatch")
    assert ended.status == 0
    assert ended.out.startswith("warning[default-type-mismatch]: A default is not of")


def test_explaining_what_is_not_there(folder: Folder) -> None:
    ended = folder.run("explain", "Think", "api.yaml")
    assert ended.status == 2
    assert 'did you mean "Thing"?' in ended.err
