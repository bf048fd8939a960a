"""A job says where its things are, and when its settings changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve
from clientwright.config import (
    Auth,
    Job,
    job_for,
    without_secrets,
)
from clientwright.diagnostics import InputError

HERE = Path("/somewhere/project")


@pytest.mark.parametrize(
    ("spec", "output", "package", "expected"),
    [
        ("api/petstore.yaml", None, None, ("petstore_client", "petstore_client")),
        ("petStore.v2.json", None, None, ("pet_store_client", "pet_store_client")),
        ("https://x.org/a/open-api.json?v=1", None, None, ("open_api_client",) * 2),
        ("a.yaml", "out/My-Client", None, ("out/My-Client", "my_client")),
        ("a.yaml", "out/x", "llm", ("out/x", "llm")),
        ("a.yaml", None, "llm", ("llm", "llm")),
        ("a.yaml", "../other/llm", None, ("../other/llm", "llm")),
        ("-", "llm", None, ("llm", "llm")),
    ],
)
def test_a_package_is_named_after_what_was_said(
    spec: str, output: str | None, package: str | None, expected: tuple[str, str]
) -> None:
    job = job_for(spec, HERE, output, package)
    assert (job.key, job.package) == expected
    assert job.lock_file is None


@pytest.mark.parametrize(
    ("spec", "output", "package"),
    [
        ("-", None, None),
        ("a.yaml", "out/123", None),
        ("a.yaml", "out/class", None),
        ("a.yaml", "out", "not-a-name"),
        ("a.yaml", "out", "import"),
    ],
)
def test_what_cannot_be_a_package(
    spec: str, output: str | None, package: str | None
) -> None:
    with pytest.raises(InputError) as caught:
        job_for(spec, HERE, output, package)
    assert caught.value.diagnostic.code == "config-invalid-value"


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        ("spec/a.yaml", "spec/a.yaml"),
        ("./spec/a.yaml", "spec/a.yaml"),
        ("/home/someone/a.yaml", "a.yaml"),
        ("../elsewhere/a.yaml", "a.yaml"),
        ("C:\\work\\a.yaml", "a.yaml"),
        ("-", "stdin"),
        ("https://user:pass@x.org/a.yaml?token=1#f", "https://x.org/a.yaml"),
    ],
)
def test_files_name_the_document_without_secrets(spec: str, name: str) -> None:
    assert job_for(spec, HERE, "out", None).source_name == name


def test_a_location_is_shown_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_for("spec/a.yaml", tmp_path, "out", None)
    monkeypatch.chdir(tmp_path)
    assert job.locate("spec/a.yaml") == "spec/a.yaml"
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert job.locate("spec/a.yaml") == str(tmp_path / "spec/a.yaml")
    assert job.locate("-") == "-"
    assert job.locate("https://x.org/a") == "https://x.org/a"


def test_the_digest_follows_the_settings_and_not_the_place() -> None:
    job = job_for("a.yaml", HERE, "out", "p")
    moved = evolve(job, root=Path("/elsewhere"), output=Path("/elsewhere/out"))
    assert moved.digest() == job.digest()
    changes: list[Job] = [
        evolve(job, spec="b.yaml"),
        evolve(job, package="q"),
        evolve(job, client_name="X"),
        evolve(job, auth={"K": Auth("key", None)}),
        evolve(job, operations={"a": ("b",)}),
        evolve(job, names={"#/a": "B"}),
    ]
    assert len({job.digest(), *(change.digest() for change in changes)}) == 7


def test_a_path_has_no_secrets() -> None:
    assert without_secrets("../new.yaml") == "../new.yaml"
