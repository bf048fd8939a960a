"""`clientwright update` of documents of several files: all of them are replaced, or none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli.commands import CONFIG, DOCUMENT
from cli.publishing import Publisher, publishing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.commands import Ended, Folder

SPLIT = DOCUMENT.replace("{type: integer}", '{$ref: "parts/size.yaml"}')
SIZE = b'$ref: "deeper/whole number.json"\n'
NUMBER = b'{"type": "integer"}'
PARTS = {"/parts/size.yaml": SIZE, "/parts/deeper/whole%20number.json": NUMBER}


@pytest.fixture
def upstream(project: Folder) -> Iterator[Publisher]:
    """Publish a document of three files; the project has one of one file."""
    with publishing(SPLIT) as publisher:
        publisher.parts = dict(PARTS)
        project.write(
            "clientwright.toml", f'{CONFIG}upstream = "{publisher.address}"\n'
        )
        project.write("parts/beside.yaml", "nobody: refers to it\n")
        yield publisher


def refused(project: Folder, *arguments: str) -> str:
    """Update in vain; say why."""
    before = project.snapshot()
    ended = project.run("update", *arguments)
    assert (ended.status, project.snapshot()) == (2, before), ended
    return ended.err


def updated(project: Folder, *arguments: str) -> Ended:
    ended = project.run("update", *arguments)
    assert ended.status == 0, ended.err
    assert project.run("check").status == 0
    return ended


def test_all_files_are_taken(project: Folder, upstream: Publisher) -> None:
    ended = updated(project)
    assert ended.out.splitlines()[:3] == [
        "api.yaml was replaced",
        "parts/deeper/whole number.json was replaced",
        "parts/size.yaml was replaced",
    ]
    assert (project.path / "api.yaml").read_text() == SPLIT
    assert (project.path / "parts/size.yaml").read_bytes() == SIZE
    assert (project.path / "parts/deeper/whole number.json").read_bytes() == NUMBER
    assert (project.path / "parts/beside.yaml").read_text() == "nobody: refers to it\n"


def test_a_part_may_change_alone(project: Folder, upstream: Publisher) -> None:
    updated(project)
    upstream.asked.clear()
    assert updated(project).out == "api.yaml is not modified\n"
    assert all("if-none-match" in headers for headers in upstream.asked)
    assert len(upstream.asked) == 3
    upstream.parts["/parts/deeper/whole%20number.json"] = b'{"type": "boolean"}'
    ended = project.run("update", "--dry-run", "--format", "json")
    (client,) = json.loads(ended.out)["clients"]
    assert client["files"] == ["parts/deeper/whole number.json"]
    ended = updated(project)
    assert ended.out.startswith("parts/deeper/whole number.json was replaced\n")
    assert "  ~ class WholeNumber\n" in ended.out


def test_what_was_changed_here_is_fetched_anew(
    project: Folder, upstream: Publisher
) -> None:
    updated(project)
    project.write("parts/size.yaml", "type: string\n")
    assert updated(project).out.startswith("parts/size.yaml was replaced\n")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "parts/size.yaml answered 404"),
        (b"a: [", "error[syntax]"),
        (b"<!DOCTYPE html><p>sorry", "error[html-input]"),
        (b'$ref: "../../secret.yaml"\n', "secret.yaml"),
        (b'$ref: "/etc/secret.yaml"\n', "/etc/secret.yaml"),
        (b'$ref: "..\\\\..\\\\secret.yaml"\n', "secret.yaml"),
        (b'$ref: "../.github/workflows/a.yml"\n', "error[reference-not-taken]"),
        (b'$ref: "../Makefile"\n', "error[reference-not-taken]"),
        (b'$ref: "../things/_manifest.json"\n', "error[reference-not-taken]"),
    ],
)
def test_what_cannot_be_had_or_must_not_changes_nothing(
    project: Folder, upstream: Publisher, content: bytes | None, said: str
) -> None:
    upstream.parts["/secret.yaml"] = upstream.parts["/Makefile"] = b"type: string\n"
    upstream.parts["/things/_manifest.json"] = b'{"type": "string"}'
    if content is None:
        del upstream.parts["/parts/size.yaml"]
    else:
        upstream.parts["/parts/size.yaml"] = content
    assert said in refused(project)
    assert "/secret.yaml" not in upstream.paths


def test_what_is_outside_is_read_where_it_is(
    project: Folder, upstream: Publisher
) -> None:
    config = (project.path / "clientwright.toml").read_text()
    project.write("api/api.yaml", DOCUMENT)
    project.write("clientwright.toml", config.replace('"api.yaml"', '"api/api.yaml"'))
    project.write("ours.yaml", "type: string\n")
    upstream.parts["/parts/size.yaml"] = b'$ref: "../../ours.yaml"\n'
    updated(project)
    assert (project.path / "ours.yaml").read_text() == "type: string\n"
    assert "/ours.yaml" not in upstream.paths


def test_files_of_somebody_else_are_not_written_over(
    project: Folder, upstream: Publisher
) -> None:
    project.write("parts/size.yaml", "mine: yes\n")
    assert "parts/size.yaml is not taken" in refused(project)
    assert "is there already" in refused(project, "--dry-run")
    updated(project, "--force")
    assert (project.path / "parts/size.yaml").read_bytes() == SIZE


def test_links_that_lead_out_are_not_followed(
    project: Folder, upstream: Publisher
) -> None:
    (project.path / "parts/beside.yaml").unlink()
    (project.path / "parts").rmdir()
    outside = project.path.with_name(f"{project.path.name}-outside")
    outside.mkdir()
    (project.path / "parts").symlink_to(outside, target_is_directory=True)
    assert "a link leads out of the folder" in refused(project, "--force")
    assert list(outside.iterdir()) == []


def test_a_redirect_of_the_document_moves_its_files_too(
    project: Folder, upstream: Publisher
) -> None:
    upstream.moved["/api.yaml"] = "/v2/api.yaml"
    upstream.parts = {f"/v2{path}": content for path, content in PARTS.items()}
    updated(project)


def test_files_are_fetched_from_where_the_document_is(
    project: Folder, upstream: Publisher
) -> None:
    with publishing("type: string\n") as other:
        upstream.moved["/parts/size.yaml"] = other.address
        assert "which is not where the document is" in refused(project)
        assert other.asked == []


def test_files_beside_a_path(project: Folder) -> None:
    project.write("published/api.yaml", SPLIT)
    assert "no folder published/parts" in refused(
        project, "--upstream", "published/api.yaml"
    )
    project.write("published/parts/size.yaml", SIZE)
    project.write("published/parts/deeper/whole number.json", NUMBER)
    updated(project, "--upstream", "published/api.yaml")
    assert (project.path / "parts/deeper/whole number.json").read_bytes() == NUMBER


def test_what_nobody_has_may_stay_away(project: Folder) -> None:
    project.write("api.yaml", SPLIT)
    assert project.run("generate", "--quiet").status == 0
    project.write("published/api.yaml", SPLIT.replace("Things", "Many things"))
    updated(project, "--upstream", "published/api.yaml")


def test_hand_edits_leave_all_files_as_they_are(
    project: Folder, upstream: Publisher
) -> None:
    project.write("things/models/thing.py", "mine\n")
    assert "error[output-hand-edited]" in refused(project)


def test_something_else_may_have_moved(project: Folder, upstream: Publisher) -> None:
    updated(project)
    config = (project.path / "clientwright.toml").read_text()
    project.write("clientwright.toml", f'{config}client_name = "Shop"\n')
    ended = updated(project)
    assert ended.out.startswith("api.yaml is not modified\nwrote ")
