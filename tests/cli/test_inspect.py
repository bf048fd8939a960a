"""`clientwright inspect` and `explain` show the plan and write nothing."""

from __future__ import annotations

import json

from cli.commands import DOCUMENT, Folder


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


def test_explaining_a_code_needs_no_document(folder: Folder) -> None:
    ended = folder.run("explain", "default-type-mismatch")
    assert ended.status == 0
    assert ended.out.startswith("warning[default-type-mismatch]: A default is not of")


def test_explaining_what_is_not_there(folder: Folder) -> None:
    ended = folder.run("explain", "Think", "api.yaml")
    assert ended.status == 2
    assert 'did you mean "Thing"?' in ended.err
