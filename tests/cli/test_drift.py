"""`clientwright drift` says what another document breaks, and changes nothing."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest
from cli.commands import CONFIG, DOCUMENT, Ended, Folder
from cli.publishing import publishing
from shared import SHARED, needs_shared

ROOT: Final = Path(__file__).parents[2]
ADDED: Final = DOCUMENT.replace(
    "        size: {type: integer}",
    "        size: {type: integer}\n        note: {type: string}",
)
REMOVED: Final = DOCUMENT.replace("        size: {type: integer}\n", "")
OVERLAY: Final = (
    "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n"
    "  - target: $.components.schemas.Thing.properties.size\n"
    "    description: nobody reads it\n    remove: true\n"
)


def drift(folder: Folder, *arguments: str) -> Ended:
    before = folder.snapshot()
    ended = folder.run("drift", *arguments)
    assert folder.snapshot() == before
    return ended


def report(folder: Folder, *arguments: str) -> tuple[int, Any]:
    ended = drift(folder, "--format", "json", "--quiet", *arguments)
    return ended.status, json.loads(ended.out)


def test_no_drift(project: Folder) -> None:
    project.write("new.yaml", DOCUMENT)
    ended = drift(project, "--upstream", "new.yaml")
    assert ended.status == 0
    assert ended.out == "api.yaml (1) → new.yaml (1)\nno differences for callers\n"


def test_what_breaks_fails_and_is_named(project: Folder) -> None:
    project.write("new.yaml", REMOVED)
    ended = drift(project, "--upstream", "new.yaml")
    assert ended.status == 1
    assert "client.things.get_thing()" in ended.out
    assert "api.yaml:24:9" in ended.out


def test_what_is_safe_does_not_fail_unless_asked(project: Folder) -> None:
    project.write("new.yaml", ADDED)
    assert report(project, "--upstream", "new.yaml")[0] == 0
    status, data = report(project, "--upstream", "new.yaml", "--fail-on", "any")
    assert status == 1
    assert data["counts"]["breaking"] == 0
    assert data["counts"]["safe"] == len(data["changes"]) > 0
    project.write("new.yaml", REMOVED)
    assert report(project, "--upstream", "new.yaml", "--fail-on", "none")[0] == 0


def test_the_config_says_what_upstream_is_and_what_fails(project: Folder) -> None:
    project.write("new.yaml", ADDED)
    project.write(
        "clientwright.toml",
        CONFIG + 'upstream = "new.yaml"\n[drift]\nfail_on = "any"\n',
    )
    assert report(project)[0] == 1
    assert report(project, "--fail-on", "breaking")[0] == 0


def test_the_severity_of_a_rule_is_in_the_config(project: Folder) -> None:
    project.write("new.yaml", REMOVED)
    _, data = report(project, "--upstream", "new.yaml")
    rules = {each["rule"] for each in data["changes"] if each["fails"]}
    assert rules
    stated = "\n".join(f'"{rule}" = "safe"' for rule in sorted(rules))
    project.write("clientwright.toml", f"{CONFIG}[drift.rules]\n{stated}\n")
    assert report(project, "--upstream", "new.yaml")[0] == 0


def test_a_rule_that_is_none_is_an_error(project: Folder) -> None:
    project.write(
        "clientwright.toml", CONFIG + '[drift.rules]\n"operation-remove" = "safe"\n'
    )
    project.write("new.yaml", ADDED)
    ended = drift(project, "--upstream", "new.yaml")
    assert ended.status == 2
    assert "clientwright.toml:4:1" in ended.err
    assert 'did you mean "operation-removed"?' in ended.err


def accept(data: Any, until: str) -> str:
    return "\n".join(
        f'[[accept]]\nchange = "{each["fingerprint"]}"\nreason = "known"\nuntil = {until}'
        for each in data["changes"]
        if each["fails"]
    )


def test_acknowledged_changes_do_not_fail_until_their_day(project: Folder) -> None:
    project.write("new.yaml", REMOVED)
    _, data = report(project, "--upstream", "new.yaml")
    project.write("drift-accept.toml", accept(data, "2999-12-31"))
    status, after = report(project, "--upstream", "new.yaml")
    assert status == 0
    assert after["counts"]["acknowledged"] > 0
    project.write("drift-accept.toml", accept(data, "2001-01-01"))
    status, after = report(project, "--upstream", "new.yaml")
    assert status == 1
    assert after["acknowledgements"]["expired"]


def test_fingerprints_stay_when_lines_move(project: Folder) -> None:
    project.write("new.yaml", REMOVED)
    _, data = report(project, "--upstream", "new.yaml")
    project.write("drift-accept.toml", accept(data, "2999-12-31"))
    project.write("api.yaml", f"# a comment\n\n{DOCUMENT}")
    project.write("new.yaml", f"# another\n{REMOVED}")
    assert report(project, "--upstream", "new.yaml")[0] == 0


def test_acknowledgements_can_be_elsewhere(project: Folder) -> None:
    project.write("new.yaml", REMOVED)
    _, data = report(project, "--upstream", "new.yaml")
    project.write("ci/known.toml", accept(data, "2999-12-31"))
    more = ("--upstream", "new.yaml", "--accept")
    assert report(project, *more, "ci/known.toml")[0] == 0
    ended = drift(project, *more, "ci/nowhere.toml")
    assert (ended.status, ended.out) == (2, "")
    assert "cannot be read" in ended.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--upstream", "nowhere.yaml"), "nowhere.yaml"),
        (("--upstream", "broken.yaml"), "broken.yaml"),
        (("--base", "nowhere.yaml", "--upstream", "api.yaml"), "nowhere.yaml"),
        (("--upstream", "http://127.0.0.1:9/api.yaml"), "127.0.0.1:9"),
        ((), "not said what"),
    ],
)
def test_what_cannot_be_read_is_never_no_drift(
    project: Folder, arguments: tuple[str, ...], message: str
) -> None:
    project.write("broken.yaml", "openapi: [")
    ended = drift(project, *arguments)
    assert (ended.status, ended.out) == (2, "")
    assert message in ended.err


def test_upstream_may_be_an_address(project: Folder) -> None:
    with publishing(REMOVED) as published:
        status, data = report(project, "--upstream", f"{published.address}/api.yaml")
    assert status == 1
    assert data["revision"]["name"].startswith("http://127.0.0.1")


def test_two_documents_need_no_config(folder: Folder) -> None:
    folder.write("new.yaml", REMOVED)
    status, data = report(folder, "--base", "api.yaml", "--upstream", "new.yaml")
    assert status == 1
    assert data["base"]["name"] == "api.yaml"


def test_overlays_apply_to_both_and_say_where_they_do_not_fit(project: Folder) -> None:
    project.write("overlay.yaml", OVERLAY)
    project.write("clientwright.toml", CONFIG + 'overlay = "overlay.yaml"\n')
    project.write("new.yaml", REMOVED)
    ended = drift(project, "--upstream", "new.yaml")
    assert ended.status == 0
    assert "overlay-target-missing" in ended.err
    assert "nobody reads it" in ended.err


def test_a_report_goes_to_a_file(project: Folder) -> None:
    project.write("new.yaml", REMOVED)
    more = ("--upstream", "new.yaml", "--format", "html", "--output", "drift.html")
    ended = project.run("drift", *more)
    assert ended.status == 1
    assert ended.out.splitlines()[0] == "api.yaml (1) → new.yaml (1)"
    assert "drift.html was written" in ended.out
    assert "<!doctype html>" in (project.path / "drift.html").read_text()


@needs_shared
def test_the_flagship_beside_a_newer_document(tmp_path: Path) -> None:
    newer = SHARED / "corpus/openai/2025-01-31_0f23d5f.yaml"
    file = tmp_path / "drift.json"
    command = ["make", "drift", f"UPSTREAM={newer}", f"ARGS=--format json -o {file} -q"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2, done.stderr  # what make says of a status of 1
    data: Any = json.loads(file.read_text("utf-8"))
    breaking = [each for each in data["changes"] if each["fails"]]
    assert len(breaking) == data["counts"]["breaking"] > 10
    removed = {each["call"] for each in breaking if each["rule"] == "operation-removed"}
    assert "client.edits.create()" in removed
    assert "client.chat.completions.create()" not in removed
    for each in breaking:
        places = [place for place in (each["old"], each["new"]) if place]
        assert places
        assert all(place["line"] for place in places)


SWAGGER_FORM = """\
swagger: "2.0"
info: {title: Pets, version: "1"}
host: pets.example
consumes: [application/x-www-form-urlencoded]
paths:
  /pets:
    post:
      operationId: addPet
      parameters:
        - {name: name, in: formData, type: string, required: true}
        - {name: age, in: formData, type: integer}
      responses: {201: {description: There.}}
"""
OPENAPI_FORM = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example"}]
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, required: [name], properties: {name: {type: string}, age: {type: integer}}}
      responses: {201: {description: There.}}
"""


def test_a_form_of_swagger_is_the_same_in_openapi(folder: Folder) -> None:
    folder.write("old.yaml", SWAGGER_FORM)
    folder.write("new.yaml", OPENAPI_FORM)
    ended = folder.run(
        *("drift", "--base", "old.yaml", "--upstream", "new.yaml"),
        *("--fail-on", "any"),
    )
    assert (ended.status, "no differences for callers" in ended.out) == (0, True)


def test_calls_are_named_as_in_the_lock(project: Folder) -> None:
    lock = project.path / "clientwright.lock"
    text = lock.read_text()
    assert '"things.get_thing"' in text
    lock.write_text(text.replace('"things.get_thing"', '"things.fetch"'))
    project.write("new.yaml", REMOVED)
    _, found = report(project, "--upstream", "new.yaml")
    assert [each["call"] for each in found["changes"]] == ["client.things.fetch()"]


def test_what_is_there_keeps_its_name_whatever_comes(folder: Folder) -> None:
    """A component that comes with the plainer spelling would take the name, were it not for the old document."""
    old = DOCUMENT.replace("schemas/Thing", "schemas/my-thing").replace(
        "    Thing:", "    my-thing:"
    )
    folder.write("old.yaml", old)
    folder.write(
        "new.yaml", f"{old}    MyThing: {{type: object, properties: {{a: {{}}}}}}\n"
    )
    status, found = report(folder, "--base", "old.yaml", "--upstream", "new.yaml")
    assert (status, found["counts"]["breaking"]) == (0, 0)
