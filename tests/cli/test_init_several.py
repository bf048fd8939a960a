"""`clientwright init` of several documents, and of one more for a config that is there."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from cli.commands import DOCUMENT

if TYPE_CHECKING:
    from cli.commands import Folder

ONE = """\
#:schema clientwright.schema.json
# Ours.

spec = "api.yaml" # the document
output = "things"
operations.getThing = "things.get"

allow = [
    "validator",
]

[ auth . "a.key" ] # theirs
env = "KEY"

[drift.rules]
operation-deprecated = "maybe"
"""


@pytest.fixture
def two(folder: Folder) -> Folder:
    """Give a folder with two documents of the same name."""
    folder.write("billing/openapi.yaml", DOCUMENT)
    folder.write("users list/openapi.yaml", DOCUMENT.replace("Things", "Users"))
    return folder


def text_of(folder: Folder, name: str = "clientwright.toml") -> str:
    return (folder.path / name).read_bytes().decode()


def test_several_documents_are_several_clients(two: Folder) -> None:
    documents = ("billing/openapi.yaml", "users list/openapi.yaml", "api.yaml")
    ended = two.run("init", *documents, "--yes", "--from-paths")
    assert ended.status == 0, ended.err
    found = tomllib.loads(text_of(two))["client"]
    assert [(c["spec"], c["output"], c["client_name"]) for c in found] == [
        ("billing/openapi.yaml", "billing_client", "Things"),
        ("users list/openapi.yaml", "users_list_client", "Users"),
        ("api.yaml", "api_client", "Things"),
    ]
    assert found[1]["operations"] == {"getThing": "things.retrieve"}
    assert two.run("generate").status == 0
    assert two.run("check").status == 0
    ended = two.run("check", "--client", "users_list_client")
    assert ended.out == "users_list_client is what its inputs give\n"


def test_what_is_meant_for_one_is_refused_for_several(two: Folder) -> None:
    before = two.snapshot()
    ended = two.run("init", "api.yaml", "billing/openapi.yaml", "-o", "x", "--yes")
    assert (ended.status, "meant for one" in ended.err) == (2, True)
    assert two.snapshot() == before


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_client_is_added_and_the_rest_stays(two: Folder, end: str) -> None:
    two.write("clientwright.toml", ONE.replace("\n", end))
    assert two.run("generate").status == 0
    lock = text_of(two, "clientwright.lock")
    ended = two.run("init", "billing/openapi.yaml", "-o", "paid", "--yes")
    assert ended.status == 0, ended.err
    assert ended.out.startswith("added paid to clientwright.toml\n")
    text = text_of(two)
    assert text.count(end) == text.count("\n")
    lines = text.replace(end, "\n")
    kept = ONE.replace("spec =", "[[client]]\nspec =", 1)
    kept = kept.replace("[ auth .", "[client.auth .").replace("[drift", "[client.drift")
    added = '[[client]]\nspec = "billing/openapi.yaml"\noutput = "paid"\n'
    assert lines == f'{kept}\n{added}client_name = "Things"\n'
    assert two.run("generate").status == 0
    names = text_of(two, "clientwright.lock")
    assert lock.partition('"things"')[2].partition("}")[0] in names
    # And once more: that it is one of several already is no difference.
    ended = two.run("init", "users list/openapi.yaml", "-o", "users", "--yes")
    assert ended.status == 0, ended.err
    assert text_of(two).startswith(text)
    assert len(tomllib.loads(text_of(two))["client"]) == 3


def test_a_client_that_is_there_is_not_added_again(two: Folder) -> None:
    two.write("clientwright.toml", ONE)
    before = two.snapshot()
    ended = two.run("init", "api.yaml", "-o", "things", "--yes")
    assert (ended.status, two.snapshot()) == (2, before)
    assert "things is the folder of another client of clientwright.toml" in ended.err
    assert "each client needs its own" in ended.err
    assert "clientwright init api.yaml --output FOLDER" in ended.err
    # There is no such line yet.
    assert "clientwright.toml:" not in ended.err


@pytest.mark.parametrize("specs", [("api.yaml",) * 2, ("billing/openapi.yaml",) * 2])
def test_a_document_is_not_two_clients(two: Folder, specs: tuple[str, ...]) -> None:
    before = two.snapshot()
    ended = two.run("init", *specs, "--yes")
    assert (ended.status, two.snapshot()) == (2, before)
    assert "_client is the folder of another client, or one is within" in ended.err
    assert "clientwright.toml:" not in ended.err
    assert "error[argument-conflict]: _client" not in ended.err


@pytest.mark.parametrize(
    "text",
    [
        'client = [{spec = "api.yaml", output = "things"}]\n',
        'drift = """\n[auth]\n"""\nspec = "api.yaml"\noutput = "things"\n',
        "spec = ",
    ],
)
def test_what_is_not_understood_is_left_alone(two: Folder, text: str) -> None:
    two.write("clientwright.toml", text)
    before = two.snapshot()
    ended = two.run("init", "billing/openapi.yaml", "--yes")
    assert (ended.status, two.snapshot()) == (2, before)


def test_a_project_file(two: Folder) -> None:
    start = '[project]\nname = "shop" # ours\n\n[tool.black]\nline-length = 100\n'
    two.write("pyproject.toml", start)
    ended = two.run("init", "api.yaml", "--yes", "--pyproject", "--from-paths")
    assert ended.status == 0, ended.err
    one = text_of(two, "pyproject.toml")
    assert one.startswith(f"{start}\n[tool.clientwright]\nspec = ")
    assert not (two.path / "clientwright.schema.json").exists()
    assert two.run("generate").status == 0
    two.write("pyproject.toml", f"{one}\n[tool.other]\na = 1\n")
    # It is found: no second config comes beside it.
    ended = two.run("init", "billing/openapi.yaml", "--yes")
    assert ended.status == 0, ended.err
    assert not (two.path / "clientwright.toml").exists()
    found = tomllib.loads(text_of(two, "pyproject.toml"))
    assert found["project"]["name"] == "shop"
    assert found["tool"]["other"] == {"a": 1}
    first, second = found["tool"]["clientwright"]["client"]
    assert first["operations"] == {"getThing": "things.retrieve"}
    assert second["spec"] == "billing/openapi.yaml"
    assert two.run("generate").status == 0
