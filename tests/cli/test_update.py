"""`clientwright update` takes a newer document as a whole, or leaves all as it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli.commands import CONFIG, DOCUMENT
from cli.publishing import Publisher, publishing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.commands import Ended, Folder

NEWER = DOCUMENT.replace(
    "components:",
    """\
  /things:
    get:
      operationId: listThings
      tags: [Things]
      responses: {"204": {description: None.}}
components:""",
).replace(
    "schema: {type: string}}\n      responses",
    "schema: {type: string}}\n"
    "        - {name: view, in: query, schema: {type: string}}\n      responses",
)
OVERLAY = """\
overlay: 1.0.0
info: {title: o, version: "1"}
actions:
  - target: $.components.schemas.Thing.properties.size
    description: The size is not sent.
    remove: true
"""


@pytest.fixture
def upstream(project: Folder) -> Iterator[Publisher]:
    """Publish the document that the project has."""
    with publishing(DOCUMENT) as publisher:
        project.write(
            "clientwright.toml", f'{CONFIG}upstream = "{publisher.address}"\n'
        )
        yield publisher


def unchanged(project: Folder, *arguments: str) -> Ended:
    before = project.snapshot()
    ended = project.run("update", *arguments)
    assert project.snapshot() == before
    return ended


def test_a_newer_document_is_taken(project: Folder, upstream: Publisher) -> None:
    upstream.publish(NEWER, '"2"')
    ended = project.run("update")
    assert ended.status == 0, ended.err
    assert ended.out.startswith("api.yaml was replaced\n")
    assert "\n  + things.list_things (GET /things)\n" in ended.out
    assert "\n  ~ things.get_thing: new argument view: str\n" in ended.out
    assert (project.path / "api.yaml").read_text() == NEWER
    assert project.run("check").status == 0


def test_what_is_not_modified_is_not_sent_again(
    project: Folder, upstream: Publisher
) -> None:
    first = project.run("update")
    assert (first.status, first.out) == (0, "api.yaml is not modified\n")
    assert "if-none-match" not in upstream.asked[0]
    second = unchanged(project)
    assert (second.status, second.out) == (0, "api.yaml is not modified\n")
    assert upstream.asked[1]["if-none-match"] == '"1"'
    # A run of generate keeps what is known of the server.
    project.run("generate")
    unchanged(project)
    assert upstream.asked[2]["if-none-match"] == '"1"'


def test_a_server_may_know_dates_only(project: Folder, upstream: Publisher) -> None:
    upstream.etag, upstream.modified = "", "Mon, 01 Jan 2024 00:00:00 GMT"
    project.run("update")
    unchanged(project)
    assert upstream.asked[1]["if-modified-since"] == upstream.modified


def test_a_document_that_was_edited_here_is_fetched_anew(
    project: Folder, upstream: Publisher
) -> None:
    project.run("update")
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    ended = project.run("update")
    assert "if-none-match" not in upstream.asked[1]
    assert "\n  ~ class Thing\n" in ended.out
    assert (project.path / "api.yaml").read_text() == DOCUMENT


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<!DOCTYPE html><html>sorry</html>", "html-input"),
        (b"openapi: [", "syntax"),
        (b"title: nothing of ours\n", "not-openapi"),
        (b"openapi: 9.9.9\n", "unknown-version"),
        (b"", "empty-input"),
    ],
)
def test_what_is_no_document_changes_nothing(
    project: Folder, upstream: Publisher, content: bytes, code: str
) -> None:
    upstream.content, upstream.etag = content, '"2"'
    ended = unchanged(project)
    assert ended.status == 2
    # The document on disk has no mistake.
    (problem,) = [line for line in ended.err.splitlines() if "error[" in line]
    assert f"error[{code}]: " in problem
    assert upstream.address in problem
    assert "api.yaml" not in problem.replace(upstream.address, "")


def test_an_answer_that_breaks_off_changes_nothing(
    project: Folder, upstream: Publisher
) -> None:
    upstream.publish(NEWER, '"2"')
    upstream.cut = len(NEWER) - 30
    ended = unchanged(project)
    assert (ended.status, "error[network]" in ended.err) == (2, True)


def test_passing_failures_are_tried_again(project: Folder, upstream: Publisher) -> None:
    upstream.publish(NEWER, '"2"')
    upstream.failures = [503, 429, 408]
    ended = project.run("update")
    assert ended.status == 0
    assert "503 Service Unavailable; trying again in 0.0 s" in ended.err
    assert len(upstream.asked) == 4


def test_connections_that_fail_are_tried_again(
    project: Folder, upstream: Publisher
) -> None:
    upstream.publish(NEWER, '"2"')
    upstream.drops = 1
    ended = project.run("update")
    assert ended.status == 0
    assert "trying again in 0.5 s" in ended.err
    assert len(upstream.asked) == 2


@pytest.mark.parametrize("failures", [[404], [500] * 4])
def test_lasting_failures_are_reported(
    project: Folder, upstream: Publisher, failures: list[int]
) -> None:
    upstream.failures = list(failures)
    ended = unchanged(project)
    assert (ended.status, f"answered {failures[0]}" in ended.err) == (2, True)
    assert len(upstream.asked) == len(failures)


def test_an_overlay_that_no_longer_fits_changes_nothing(
    project: Folder, upstream: Publisher
) -> None:
    project.write("overlay.yaml", OVERLAY)
    config = (project.path / "clientwright.toml").read_text()
    project.write("clientwright.toml", config + 'overlay = "overlay.yaml"\n')
    assert project.run("generate").status == 0
    upstream.publish(DOCUMENT.replace("size", "weight"), '"2"')
    ended = unchanged(project)
    assert ended.status == 1
    assert "overlay.yaml:4:13: error[overlay-target-missing]" in ended.err
    assert "(its purpose: The size is not sent.)" in ended.err
    assert ended.out == (
        "api.yaml stays as it is: the overlay does not fit what is upstream\n"
    )


def test_hand_edits_stop_it(project: Folder, upstream: Publisher) -> None:
    project.write("things/_client.py", "mine\n")
    upstream.publish(NEWER, '"2"')
    ended = unchanged(project)
    assert (ended.status, "error[output-hand-edited]" in ended.err) == (2, True)
    assert project.run("update", "--force").status == 0


def test_a_dry_run_says_what_would_change(project: Folder, upstream: Publisher) -> None:
    upstream.publish(NEWER, '"2"')
    ended = unchanged(project, "--dry-run")
    assert ended.status == 0
    assert ended.out.startswith("api.yaml would be replaced\n  + things.list_things (")


def test_a_path_will_do(project: Folder) -> None:
    project.write("published/api.yaml", NEWER)
    ended = project.run("update", "--upstream", "published/api.yaml")
    assert ended.status == 0
    assert (project.path / "api.yaml").read_text() == NEWER
    ended = unchanged(project, "--upstream", "published/api.yaml")
    assert (ended.status, ended.out) == (0, "api.yaml is not modified\n")
    assert unchanged(project, "--upstream", "published/none.yaml").status == 2
    ended = unchanged(project)
    assert (ended.status, "--upstream ADDRESS" in ended.err) == (2, True)


def test_the_first_document(folder: Folder) -> None:
    (folder.path / "api.yaml").rename(folder.path / "published.yaml")
    folder.write("clientwright.toml", CONFIG.replace("api.yaml", "spec/api.yaml"))
    ended = folder.run("update", "--upstream", "published.yaml")
    assert (ended.status, "  it is the first one" in ended.out) == (0, True)
    assert folder.run("check").status == 0


def test_json(project: Folder, upstream: Publisher) -> None:
    upstream.publish(NEWER, '"2"')
    ended = project.run("update", "--format", "json")
    (client,) = json.loads(ended.out)["clients"]
    assert (client["modified"], client["written"], ended.err) == (True, True, "")
    assert client["added"] == ["things.list_things (GET /things)"]
    ended = project.run("update", "--format", "json")
    (client,) = json.loads(ended.out)["clients"]
    assert (client["modified"], client["written"]) == (False, False)


def test_secrets_of_an_address_are_told_to_nobody(
    project: Folder, upstream: Publisher
) -> None:
    address = upstream.address.replace("//", "//me:s3cr3t@") + "?token=s3cr3t"
    ended = project.run("update", "--upstream", address)
    assert ended.status == 0
    upstream.failures = [404]
    ended = project.run("update", "--upstream", address)
    assert (ended.status, "/api.yaml answered 404" in ended.err) == (2, True)
    assert "s3cr3t" not in ended.err + ended.out
    assert b"s3cr3t" not in b"".join(
        item for item in project.snapshot().values() if isinstance(item, bytes)
    )


def test_what_is_gone_is_listed(project: Folder, upstream: Publisher) -> None:
    upstream.publish(f"{DOCUMENT.partition('paths:')[0]}paths: {{}}\n", '"2"')
    ended = project.run("update")
    assert ended.status == 0
    gone = [line for line in ended.out.splitlines() if line.startswith("  - ")]
    assert gone == ["  - things.get_thing (GET /things/{id})", "  - class Thing"]


def test_an_upstream_is_that_of_one_client(project: Folder) -> None:
    config = "".join(
        f'[[client]]\nspec = "api.yaml"\noutput = "{output}"\n'
        for output in ("things", "others")
    )
    project.write("clientwright.toml", config)
    project.write("new.yaml", NEWER)
    ended = unchanged(project, "--upstream", "new.yaml")
    assert ended.status == 2
    assert "--client" in ended.err
