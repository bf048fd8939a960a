"""Vendored copies are checked, updated, and made projects."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from typing import TYPE_CHECKING

import pytest
from cli.commands import CONFIG, DOCUMENT, Ended, Folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copied(project: Folder) -> Folder:
    """Give a project whose client was vendored."""
    assert project.run("vendor", "other/_vendor/llm").status == 0
    return project


def several(*outputs: str) -> str:
    return "\n".join(
        f'[[client]]\nspec = "api.yaml"\noutput = "{output}"' for output in outputs
    )


def check(folder: Folder, name: str, *arguments: str) -> Ended:
    before = folder.snapshot()
    ended = folder.run("vendor", "--check", name, *arguments)
    assert folder.snapshot() == before
    return ended


@pytest.fixture
def elsewhere(copied: Folder, tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Give a copy where its source is not at hand, as in the other project's CI."""
    folder = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(copied.path / "other", folder, dirs_exist_ok=True)
    return Folder(folder)


def test_a_copy_says_what_it_is_made_from(copied: Folder) -> None:
    note = (copied.path / "other/_vendor/llm/VENDORED.md").read_text()
    lock = json.loads((copied.path / "clientwright.lock").read_text())
    entry = lock["clients"]["things"]
    for key in ("document", "overlay", "config", "generator", "package"):
        assert f"`{entry[key]}`" in note
    assert "| package `things` |" in note
    assert "document `api.yaml`" in note
    assert "clientwright vendor --update FOLDER" in note
    assert "MIT License" in note
    assert str(copied.path) not in note
    assert (copied.path / "other/_vendor/llm/py.typed").is_file()


def test_copies_are_equal_wherever_they_are(copied: Folder) -> None:
    copied.run("vendor", "lib", "--package", "second")
    assert copied.snapshot("lib/second") == copied.snapshot("other/_vendor/llm")


def test_a_copy_is_as_its_source(copied: Folder) -> None:
    ended = check(copied, "other/_vendor/llm")
    assert (ended.status, ended.out) == (0, "other/_vendor/llm is a copy of things\n")


def test_a_copy_is_older_than_its_source(copied: Folder) -> None:
    copied.write("api.yaml", DOCUMENT.replace("size", "weight"))
    copied.run("generate", "--quiet")
    ended = check(copied, "other/_vendor/llm")
    assert ended.status == 1
    assert "is not as it should be: it is not what things is now\n" in ended.out
    assert "\n  outdated    models/thing.py" in ended.out
    assert copied.run("vendor", "--update", "other/_vendor/llm").status == 0
    assert check(copied, "other/_vendor/llm").status == 0


@pytest.mark.parametrize("with_source", [True, False])
def test_a_copy_was_changed_by_hand(
    copied: Folder, elsewhere: Folder, with_source: bool
) -> None:
    folder, name = (
        (copied, "other/_vendor/llm") if with_source else (elsewhere, "_vendor/llm")
    )
    folder.write(f"{name}/_client.py", "mine\n")
    ended = check(folder, name)
    assert ended.status == 1
    assert "1 file changed by hand\n  hand-edited _client.py\n" in ended.out
    ended = check(folder, name, "--format", "json")
    assert json.loads(ended.out)["differences"] == [
        {"path": "_client.py", "change": "hand-edited"}
    ]


def test_without_its_source_a_copy_is_compared_with_itself(elsewhere: Folder) -> None:
    ended = check(elsewhere, "_vendor/llm")
    assert (ended.status, ended.out) == (0, "_vendor/llm is as it was copied\n")
    (elsewhere.path / "_vendor/llm/py.typed").unlink()
    ended = check(elsewhere, "_vendor/llm")
    assert (ended.status, "1 file missing\n  missing     py.typed\n" in ended.out) == (
        1,
        True,
    )


OTHER = DOCUMENT.replace("hing", "ong")


def test_the_other_project_has_a_client_of_the_same_names(elsewhere: Folder) -> None:
    elsewhere.write("api.yaml", OTHER)
    elsewhere.write("clientwright.toml", CONFIG)
    assert elsewhere.run("generate", "--quiet").status == 0
    ended = check(elsewhere, "_vendor/llm")
    assert (ended.status, ended.out) == (
        0,
        "_vendor/llm is as it was copied; it is of no client of clientwright.toml\n",
    )
    # Who names the client knows better.
    ended = check(elsewhere, "_vendor/llm", "--client", "things")
    assert (ended.status, "it is not what things is now" in ended.out) == (1, True)
    elsewhere.write("_vendor/llm/_client.py", "mine\n")
    ended = check(elsewhere, "_vendor/llm")
    assert (ended.status, "1 file changed by hand" in ended.out) == (1, True)


@pytest.mark.parametrize("generate", [True, False])
def test_the_other_project_has_several_clients(
    elsewhere: Folder, generate: bool
) -> None:
    elsewhere.write("api.yaml", OTHER)
    elsewhere.write("clientwright.toml", several("one", "two"))
    if generate:
        assert elsewhere.run("generate", "--quiet").status == 0
    ended = check(elsewhere, "_vendor/llm")
    assert (ended.status, "is as it was copied" in ended.out) == (0, True)


def test_of_several_clients_it_is_found_which_a_copy_is_of(copied: Folder) -> None:
    copied.write("other.yaml", OTHER)
    other = '\n[[client]]\nspec = "other.yaml"\noutput = "songs"\n'
    copied.write("clientwright.toml", several("again", "things") + other)
    assert copied.run("generate", "--quiet").status == 0
    ended = check(copied, "other/_vendor/llm")
    assert (ended.status, ended.out) == (0, "other/_vendor/llm is a copy of things\n")
    copied.run("vendor", "other/songs", "--client", "songs")
    ended = check(copied, "other/songs")
    assert (ended.status, ended.out) == (0, "other/songs is a copy of songs\n")


@pytest.mark.parametrize(
    ("document", "config"),
    [
        (DOCUMENT, CONFIG + 'client_name = "Mine"\n'),
        (DOCUMENT, CONFIG.replace('"things"', '"items"')),
        (DOCUMENT.replace("title: Things", "title: Stuff"), CONFIG),
    ],
)
def test_a_copy_is_known_whatever_is_renamed(
    copied: Folder, document: str, config: str
) -> None:
    copied.write("api.yaml", document)
    copied.write("clientwright.toml", config)
    copied.run("generate", "--quiet")
    ended = check(copied, "other/_vendor/llm")
    assert (ended.status, "it is not what" in ended.out) == (1, True)


def test_a_client_that_is_not_generated_is_missed(copied: Folder) -> None:
    shutil.rmtree(copied.path / "things")
    ended = check(copied, "other/_vendor/llm")
    assert (ended.status, "error[vendor-source]" in ended.err) == (2, True)


@pytest.mark.parametrize("with_source", [True, False])
def test_there_is_no_copy(copied: Folder, elsewhere: Folder, with_source: bool) -> None:
    ended = check(copied if with_source else elsewhere, "nowhere")
    assert (ended.status, "nowhere is no vendored client" in ended.out) == (1, True)


def test_only_a_copy_can_be_updated(project: Folder) -> None:
    before = project.snapshot()
    ended = project.run("vendor", "--update", "nowhere")
    assert (ended.status, "error[argument-conflict]" in ended.err) == (2, True)
    assert project.snapshot() == before


def test_a_copy_with_metadata_is_a_project(project: Folder) -> None:
    ended = project.run("vendor", "dist", "--package", "llm", "--with-metadata")
    assert ended.status == 0
    assert "wrote pyproject.toml\nwrote README.md\n" in ended.out
    assert 'version = "1"' in (project.path / "dist/pyproject.toml").read_text()
    assert (project.path / "dist/llm/VENDORED.md").is_file()
    # What is there is never written again.
    project.write("dist/README.md", "mine")
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    project.run("generate")
    ended = project.run("vendor", "dist", "--package", "llm", "--with-metadata")
    assert (project.path / "dist/README.md").read_text() == "mine"
    assert "weight" in (project.path / "dist/llm/models/thing.py").read_text()


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_a_project_needs_the_library_of_its_client(
    project: Folder, library: str
) -> None:
    project.write("clientwright.toml", f'{CONFIG}http_library = "{library}"\n')
    assert project.run("generate", "--quiet").status == 0
    assert project.run("vendor", "dist", "--with-metadata").status == 0
    text = (project.path / "dist/pyproject.toml").read_text()
    needed = tomllib.loads(text)["project"]["dependencies"]
    assert [re.split("[>=]", name)[0] for name in needed] == ["attrs", library]
    note = (project.path / "dist/things/VENDORED.md").read_text()
    assert f"It needs attrs and {library}." in note


def test_a_project_is_checked_as_it_was_made(project: Folder) -> None:
    assert project.run("vendor", "dist", "--with-metadata").status == 0
    ended = check(project, "dist", "--with-metadata")
    assert (ended.status, ended.out) == (0, "dist/things is a copy of things\n")
    project.write("dist/things/_client.py", "mine\n")
    ended = check(project, "dist", "--with-metadata")
    assert (ended.status, "hand-edited _client.py" in ended.out) == (1, True)


def test_a_project_of_an_older_version_is_said(project: Folder) -> None:
    said = "dist/pyproject.toml says version 1; that of the API is 2.5 now\n"
    ended = project.run("vendor", "dist", "--with-metadata")
    assert said not in ended.out
    project.write("api.yaml", DOCUMENT.replace('version: "1"', 'version: "2.5"'))
    assert project.run("generate", "--quiet").status == 0
    ended = project.run("vendor", "dist", "--update", "--with-metadata")
    assert said in ended.out
    assert 'version = "1"' in (project.path / "dist/pyproject.toml").read_text()


@pytest.mark.parametrize("option", ["--update", "--force"])
def test_a_check_changes_nothing(copied: Folder, option: str) -> None:
    ended = check(copied, "other/_vendor/llm", option)
    assert (ended.status, "error[argument-conflict]" in ended.err) == (2, True)


def test_hand_edits_are_given_up_by_force_only(copied: Folder) -> None:
    copied.write("other/_vendor/llm/_client.py", "mine\n")
    before = copied.snapshot("other")
    ended = copied.run("vendor", "other/_vendor/llm")
    assert (ended.status, "error[output-hand-edited]" in ended.err) == (2, True)
    assert copied.snapshot("other") == before
    assert copied.run("vendor", "other/_vendor/llm", "--force").status == 0
    assert check(copied, "other/_vendor/llm").status == 0


@pytest.mark.parametrize(
    ("upstream", "says"),
    [
        (
            "https://me:secret@things.example/api.yaml?token=secret",
            ", published at <https://things.example/api.yaml",
        ),
        ("../theirs/secret.yaml", "document `api.yaml` |"),
    ],
)
def test_a_copy_says_where_its_document_is_published(
    project: Folder, upstream: str, says: str
) -> None:
    project.write("clientwright.toml", f'{CONFIG}upstream = "{upstream}"\n')
    assert project.run("generate", "--quiet").status == 0
    assert project.run("vendor", "llm").status == 0
    note = (project.path / "llm/VENDORED.md").read_text()
    assert says in note
    assert "secret" not in note


def test_json(project: Folder) -> None:
    ended = project.run("vendor", "copy", "--format", "json")
    result = json.loads(ended.out)
    assert (result["output"], result["metadata"]) == ("copy", [])
    assert "VENDORED.md" in result["changed"]


def test_the_licence_is_the_project_s(
    copied: Folder, request: pytest.FixtureRequest
) -> None:
    licence: Path = request.config.rootpath / "LICENSE"
    note = (copied.path / "other/_vendor/llm/VENDORED.md").read_text()
    assert licence.read_text().strip() in note
