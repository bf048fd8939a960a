"""References are seen from where redirects of the document have led to (RFC 3986, 5.1.3)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli.commands import DOCUMENT
from cli.publishing import publishing

if TYPE_CHECKING:
    from collections.abc import Generator

    from cli.commands import Folder
    from cli.publishing import Publisher

SPLIT = DOCUMENT.replace("{type: integer}", "{$ref: parts/size.yaml}")
BACK = b"$ref: '../api.yaml#/components/schemas/Thing/properties/id'\n"


@pytest.fixture
def upstream() -> Generator[Publisher]:
    with publishing(SPLIT) as found:
        yield found


@pytest.mark.parametrize("asked", ["latest", "deep/er/latest.yaml"])
def test_a_document_that_moved_is_generated_with_its_files(
    folder: Folder, upstream: Publisher, asked: str
) -> None:
    upstream.moved[f"/{asked}"] = "/v2/api.yaml"
    upstream.parts["/v2/parts/size.yaml"] = BACK
    address = upstream.address.replace("api.yaml", asked)
    ended = folder.run("generate", address, "--package", "shop")
    assert (ended.status, "0 errors, 0 warnings" in ended.out) == (0, True)
    assert upstream.paths == [f"/{asked}", "/v2/api.yaml", "/v2/parts/size.yaml"]


def test_a_document_that_moved_is_compared_with_its_files(
    project: Folder, upstream: Publisher
) -> None:
    upstream.moved["/latest"] = "/v2/api.yaml"
    upstream.parts["/v2/parts/size.yaml"] = b"type: integer\n"
    address = upstream.address.replace("api.yaml", "latest")
    ended = project.run("drift", "--upstream", address)
    assert (ended.status, "no differences for callers" in ended.out) == (0, True)


def test_a_document_that_moved_to_another_host_has_that_for_its_own(
    folder: Folder, upstream: Publisher
) -> None:
    with publishing("type: string\n") as first, publishing("type: string\n") as third:
        first.moved["/latest"] = upstream.address
        upstream.parts["/parts/size.yaml"] = b"type: integer\n"
        upstream.publish(
            SPLIT.replace("{type: string}", f"{{$ref: '{third.address}'}}"), "2"
        )
        address = first.address.replace("api.yaml", "latest")
        ended = folder.run("generate", address, "--package", "s", "--format", "json")
        (client,) = json.loads(ended.out)["clients"]
        (found,) = {each["code"] for each in client["diagnostics"]}
        assert (found, third.address in str(client["diagnostics"])) == (
            "reference-remote",
            True,
        )
        assert upstream.paths == ["/api.yaml", "/parts/size.yaml"]
        assert (first.paths, third.paths) == (["/latest"], [])
