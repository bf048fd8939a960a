"""Input that cannot be used: a clear message, status 2, and nothing is touched."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli.commands import CONFIG, DOCUMENT, Folder

INPUTS: dict[str, tuple[str | bytes | None, str]] = {
    "absent": (None, "no-such-file"),
    "no YAML": ("openapi: [3.0.0\npaths: }{", "syntax"),
    "a list": ("- openapi\n- 3.0.0\n", "not-a-mapping"),
    "a word": ("hello\n", "not-a-mapping"),
    "another kind of document": ("kind: Service\nname: x\n", "not-openapi"),
    "a web page": ("<!DOCTYPE html>\n<html><body>404</body></html>\n", "html-input"),
    "empty": ("", "empty-input"),
    "only comments": ("# to be written\n", "not-a-mapping"),
    "binary": (bytes(range(256)), "binary-input"),
    "an unknown version": (DOCUMENT.replace("3.0.3", "9.1.0"), "unknown-version"),
}


def refused(folder: Folder, *arguments: str, code: str) -> str:
    """Run what must fail; return what it said, having seen nothing change."""
    before = folder.snapshot()
    ended = folder.run(*arguments)
    assert ended.status == 2
    assert f"error[{code}]: " in ended.err
    assert ended.out == ""
    assert folder.snapshot() == before
    return ended.err


@pytest.mark.parametrize("kind", INPUTS)
def test_a_document_that_cannot_be_read(project: Folder, kind: str) -> None:
    content, code = INPUTS[kind]
    if content is None:
        (project.path / "api.yaml").unlink()
    else:
        project.write("api.yaml", content)
    message = refused(project, "generate", code=code)
    assert "api.yaml" in message
    refused(project, "generate", "api.yaml", "-o", "new", code=code)


def test_a_folder_for_a_document(project: Folder) -> None:
    refused(project, "generate", "things", "-o", "new", code="not-a-file")
    for command in ("check", "inspect"):
        refused(project, command, "things", code="not-a-file")


def test_an_address_where_nothing_answers(folder: Folder) -> None:
    address = "http://127.0.0.1:9/api.yaml"
    refused(folder, "generate", address, "-o", "new", code="network")


@pytest.mark.parametrize(
    ("output", "code"),
    [
        ("/proc/clientwright/out", "output-not-writable"),
        ("/dev/null/out", "output-not-writable"),
        ("api.yaml", "output-blocked"),
        ("api.yaml/out", "output-not-writable"),
        ("link", "output-blocked"),
        (".", "output-blocked"),
        ("..", "output-blocked"),
        ("full", "output-not-ours"),
    ],
)
def test_an_output_that_cannot_be_written(
    folder: Folder, output: str, code: str
) -> None:
    (folder.path / "real").mkdir()
    (folder.path / "link").symlink_to("real")
    folder.write("full/thesis.txt", "years of work")
    refused(folder, "generate", "api.yaml", "-o", output, "--package", "p", code=code)


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "api.yaml", "--package", "not-a-name"),
        ("generate", "api.yaml", "--client-name", "class"),
        ("generate", "api.yaml", "-o", "123"),
        ("vendor", "../123", "--config", "clientwright.toml"),
        ("vendor", "copy", "--package", "import"),
    ],
)
def test_names_that_cannot_be_names(
    project: Folder, arguments: tuple[str, ...]
) -> None:
    refused(project, *arguments, code="config-invalid-value")


def test_a_config_with_a_mistake(project: Folder) -> None:
    project.write("clientwright.toml", CONFIG + 'pakage = "things"\n')
    message = refused(project, "generate", code="config-unknown-key")
    assert message.startswith("clientwright.toml:3:1: error")
    assert "> " in message
    assert 'did you mean "package"?' in message
    refused(project, "check", code="config-unknown-key")
    refused(project, "generate", "--config", "none.toml", code="config-unreadable")


def test_no_config_and_no_document(folder: Folder) -> None:
    message = refused(folder, "generate", code="config-missing")
    assert "clientwright generate openapi.yaml -o my_client" in message


def test_a_damaged_lock(project: Folder) -> None:
    project.write("clientwright.lock", "<<<<<<< ours\n")
    refused(project, "generate", code="lock-damaged")
    refused(project, "check", code="lock-damaged")


def test_an_overlay_that_is_absent(project: Folder) -> None:
    refused(project, "generate", "--overlay", "none.yaml", code="no-such-file")


@pytest.mark.parametrize(
    "arguments",
    [("frobnicate",), ("generate", "--nonsense"), ("generate", "a", "b"), ("vendor",)],
)
def test_arguments_that_mean_nothing(
    folder: Folder, arguments: tuple[str, ...]
) -> None:
    ended = folder.run(*arguments)
    assert ended.status == 2
    assert "Usage: " in ended.err


def test_text_that_the_terminal_cannot_show(folder: Folder) -> None:
    path = Path("\u00e9\u4e2d.yaml")
    ended = folder.run(
        "generate", str(path), "-o", "x", PYTHONIOENCODING="ascii", PYTHONUTF8="1"
    )
    assert ended.status == 2
    assert "error[no-such-file]" in ended.err


def linked(link: str, number: int) -> str:
    before = f"'#/components/schemas/S{number - 1}'"
    return link.replace("BEFORE", before).replace("pN", f"p{number}")


def chain(length: int, link: str) -> str:
    """Write a document with schemas each of which has the one before it in some place."""
    schemas = "".join(f"    S{n}: {linked(link, n)}\n" for n in range(1, length))
    document = DOCUMENT.replace("schemas/Thing", f"schemas/S{length - 1}")
    return f"{document}    S0: {{type: object, properties: {{p: {{type: string}}}}}}\n{schemas}"


LINKS = {
    "a reference": "{$ref: BEFORE}",
    "allOf": "{allOf: [{$ref: BEFORE}, {properties: {pN: {type: string}}}]}",
    "a union": "{oneOf: [{$ref: BEFORE}, {required: [pN], properties: {pN: {type: string}}}]}",
}


@pytest.mark.parametrize("kind", LINKS)
def test_long_chains_are_followed(project: Folder, kind: str) -> None:
    project.write("api.yaml", chain(200 if kind == "a union" else 300, LINKS[kind]))
    assert project.run("generate", "-q").status == 0


def test_a_chain_that_is_too_long_is_said(project: Folder) -> None:
    project.write("api.yaml", chain(4000, LINKS["allOf"]))
    said = refused(project, "generate", "-q", code="too-deep")
    assert "chains too long to follow" in said
    assert "fix: shorten chains" in said
