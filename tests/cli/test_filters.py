"""`--include`, `--exclude`, and what the lock remembers of what is gone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.commands import Folder

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {operationId: list, tags: [pets], responses: {"204": {description: .}}}
    post: {operationId: add, tags: [pets], responses: {"204": {description: .}}}
  /cages:
    get: {operationId: cages, tags: [cages], responses: {"204": {description: .}}}
"""


def calls(folder: Folder, *arguments: str) -> list[str]:
    ended = folder.run("inspect", "pets.yaml", "--format", "json", *arguments)
    assert ended.status == 0, ended.err
    return [operation["call"] for operation in json.loads(ended.out)["operations"]]


def test_operations_are_chosen(folder: Folder) -> None:
    folder.write("pets.yaml", PETS)
    assert calls(folder) == ["pets.list", "pets.add", "cages.cages"]
    assert calls(folder, "--include", "tag:pets") == ["pets.list", "pets.add"]
    assert calls(folder, "--include", "path:/p*", "--exclude", "method:post") == [
        "pets.list"
    ]
    assert calls(folder, "--exclude", "id:*s*") == ["pets.add"]


HOOKS = """\
webhooks:
  petLost:
    post:
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Lost'}}
components:
  schemas:
    Lost: {type: object, properties: {name: {type: string}}}
"""


def test_webhooks_stay_unless_they_are_excluded(folder: Folder) -> None:
    folder.write("pets.yaml", PETS + HOOKS)

    def schemas(*arguments: str) -> list[str]:
        ended = folder.run("inspect", "pets.yaml", "--format", "json", *arguments)
        assert ended.status == 0, ended.err
        return [each["name"] for each in json.loads(ended.out)["schemas"]]

    kept = ["Lost", "WebhookEvent"]
    assert sorted(schemas()) == kept
    assert sorted(schemas("--include", "tag:pets")) == kept
    assert sorted(schemas("--exclude", "id:*")) == kept
    assert sorted(schemas("--include", "webhooks")) == kept
    assert calls(folder, "--include", "webhooks") == []
    assert schemas("--exclude", "webhooks") == []
    assert schemas("--include", "tag:pets", "--exclude", "webhooks") == []


def test_webhooks_that_a_document_has_not(folder: Folder) -> None:
    folder.write("pets.yaml", PETS)
    ended = folder.run("inspect", "pets.yaml", "--exclude", "webhooks")
    assert "the document has no webhooks" in ended.err


def test_a_selector_that_is_none(folder: Folder) -> None:
    ended = folder.run("inspect", "api.yaml", "--include", "pets")
    assert ended.status == 2
    assert '--include: "pets" selects nothing' in ended.err


def test_what_comes_back_gets_its_old_name(folder: Folder) -> None:
    schemas = """\
components:
  schemas:
    foo-bar: {type: object, properties: {a: {type: string}}}
"""
    clash = "    foo_bar: {type: object, properties: {a: {type: string}}}\n"
    folder.write("clientwright.toml", 'spec = "pets.yaml"\noutput = "pets"\n')
    folder.write("pets.yaml", PETS + schemas)
    assert folder.run("generate", "-q").status == 0
    for text in (PETS + schemas + clash, PETS + clash + "", PETS + schemas + clash):
        if "schemas:" not in text:
            text = PETS + "components:\n  schemas:\n" + clash
        folder.write("pets.yaml", text)
        assert folder.run("generate", "-q").status == 0
    models = (folder.path / "pets/models/__init__.py").read_text()
    lock = json.loads((folder.path / "clientwright.lock").read_text())
    names = lock["clients"]["pets"]["names"]
    assert names["#/components/schemas/foo-bar"] == "FooBar"
    assert "FooBar as FooBar" in models
    assert names["#/components/schemas/foo_bar"].startswith("FooBar")
    assert names["#/components/schemas/foo_bar"] != "FooBar"


def test_what_may_be_meant_by_a_selector_that_selects_nothing(folder: Folder) -> None:
    folder.write("pets.yaml", PETS)
    for wrong, meant in (
        ("tag:Pets", "tag:pets"),
        ("path:pets", "path:/pets"),
        ("id:lists", "id:list"),
        ("method:GETS", "method:GET"),
    ):
        ended = folder.run("inspect", "pets.yaml", "--include", wrong)
        assert f'no operation is selected by "{wrong}"' in ended.err
        assert f'did you mean "{meant}"?' in ended.err
    ended = folder.run("inspect", "pets.yaml", "--include", "tag:zoo")
    assert "did you mean" not in ended.err


def test_that_nothing_is_left_is_said(folder: Folder) -> None:
    folder.write("pets.yaml", PETS)
    chosen = ("--include", "tag:pets", "--exclude", "path:/p*")
    ended = folder.run("inspect", "pets.yaml", *chosen)
    assert "warning[nothing-selected]: include and exclude leave no" in ended.err
    assert folder.run("inspect", "pets.yaml", "--strict", *chosen).status == 1
    folder.write("pets.yaml", PETS + HOOKS)
    ended = folder.run("inspect", "pets.yaml", "--exclude", "id:*")
    assert "nothing-selected" not in ended.err


def test_brackets_are_no_sets_of_characters(folder: Folder) -> None:
    folder.write("pets.yaml", PETS.replace("tags: [cages]", "tags: ['v[1]']"))
    assert calls(folder, "--include", "tag:v[1]") == ["v_1.cages"]
    assert calls(folder, "--include", "tag:v[?]") == ["v_1.cages"]
    assert calls(folder, "--include", "path:/[pc]*") == []


SUBSCRIBED = """\
  /feeds:
    post:
      operationId: subscribe
      tags: [feeds]
      responses: {"204": {description: .}}
      callbacks:
        onEvent:
          '{$request.query.url}':
            post:
              requestBody:
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Event'}}
              responses: {"204": {description: .}}
              callbacks:
                onAnswer:
                  '{$request.query.url}':
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {type: object, properties: {id: {type: string}}}
components:
  schemas:
    Event: {type: object, properties: {of: {$ref: '#/components/schemas/Feed'}}}
    Feed: {type: object, properties: {name: {type: string}}}
    Other: {type: object}
"""


def test_types_of_callbacks_stay_with_their_operation(folder: Folder) -> None:
    folder.write("pets.yaml", PETS + SUBSCRIBED)

    def schemas(*arguments: str) -> set[str]:
        ended = folder.run("inspect", "pets.yaml", "--format", "json", *arguments)
        return {each["name"] for each in json.loads(ended.out)["schemas"]}

    every = schemas()
    assert {"Event", "Feed", "Other"} < every
    assert len(every) == 4
    assert schemas("--include", "id:subscribe") == every - {"Other"}
    assert schemas("--exclude", "tag:feeds") == set()
