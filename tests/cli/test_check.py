"""`clientwright check` says whether a package is up to date, and if not, why."""

from __future__ import annotations

import json

from cli.commands import CONFIG, DOCUMENT, Folder


def check(project: Folder, *arguments: str) -> tuple[int, str]:
    before = project.snapshot()
    ended = project.run("check", *arguments)
    assert project.snapshot() == before
    return ended.status, ended.out


def test_all_is_well(project: Folder) -> None:
    assert check(project) == (0, "things is what its inputs give\n")
    assert check(project, "--quiet") == (0, "")


def test_foreign_files_are_no_difference(project: Folder) -> None:
    project.write("things/mine.py", "mine")
    assert check(project)[0] == 0


def test_the_document_moved(project: Folder) -> None:
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    status, out = check(project)
    assert status == 1
    assert out.startswith(
        "things is not what its inputs give: the document has changed\n"
    )
    assert "  outdated    models/thing.py\n" in out
    assert "\n-    size: " in out
    assert "\n+    weight: " in out
    assert out.endswith("clientwright generate brings it up to date\n")


def test_the_config_moved(project: Folder) -> None:
    project.write("clientwright.toml", CONFIG + 'client_name = "Mine"\n')
    status, out = check(project)
    assert (status, "the config has changed" in out) == (1, True)


def test_an_overlay_came(project: Folder) -> None:
    project.write(
        "overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n"
        "  - target: $.components.schemas.Thing.properties.size\n    remove: true\n",
    )
    project.write("clientwright.toml", CONFIG + 'overlay = "overlay.yaml"\n')
    status, out = check(project)
    assert (status, "the overlay has changed" in out) == (1, True)
    project.run("generate")
    assert check(project)[0] == 0


def test_a_file_was_changed_by_hand(project: Folder) -> None:
    client = project.path / "things/_client.py"
    client.write_text(client.read_text() + "x = 1\n")
    status, out = check(project)
    assert status == 1
    assert "1 file changed by hand" in out
    assert "  hand-edited _client.py\n" in out
    assert "\n-x = 1\n" in out
    assert "generate --force" in out


def test_git_may_change_line_ends(project: Folder) -> None:
    for path in project.path.rglob("*"):
        if path.suffix in {".py", ".json", ".md", ".yaml", ".toml", ".lock"}:
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert check(project) == (0, "things is what its inputs give\n")
    before = project.snapshot()
    assert project.run("generate", "-v").out.startswith("nothing to write")
    before.pop("clientwright.lock")
    after = project.snapshot()
    after.pop("clientwright.lock")
    assert {k: v for k, v in after.items() if ".clientwright_cache" not in k} == {
        k: v for k, v in before.items() if ".clientwright_cache" not in k
    }
    assert "no input has changed" in project.run("generate").out
    project.run("vendor", "vendored/llm")
    copied = (project.path / "vendored/llm/_client.py").read_bytes()
    assert b"\r" not in copied
    assert project.run("vendor", "--check", "vendored/llm").status == 0


def test_a_file_was_lost(project: Folder) -> None:
    (project.path / "things/py.typed").unlink()
    status, out = check(project)
    assert (status, "  missing     py.typed\n" in out) == (1, True)


def test_it_was_never_generated(folder: Folder) -> None:
    folder.write("clientwright.toml", CONFIG)
    status, out = check(folder)
    assert (status, "it was never generated" in out) == (1, True)
    assert len(out.splitlines()) < 30


def test_only_the_lock_is_missing(project: Folder) -> None:
    (project.path / "clientwright.lock").unlink()
    status, out = check(project)
    assert (status, "only clientwright.lock is out of date" in out) == (1, True)


def test_another_generator_that_gives_the_same_is_no_difference(
    project: Folder,
) -> None:
    """The formatter's version differs from machine to machine."""
    path = project.path / "clientwright.lock"
    lock = json.loads(path.read_text())
    lock["clients"]["things"]["generator"] = "0" * 64
    path.write_text(json.dumps(lock, indent=2) + "\n")
    before = project.snapshot()
    assert check(project)[0] == 0
    assert project.run("generate").status == 0
    assert project.snapshot() == before


def test_without_a_config(folder: Folder) -> None:
    folder.run("generate", "api.yaml", "-o", "out")
    assert check(folder, "api.yaml", "-o", "out")[0] == 0
    assert check(folder, "api.yaml", "-o", "out", "--client-name", "X")[0] == 1


def test_json(project: Folder) -> None:
    project.write("api.yaml", DOCUMENT.replace("size", "weight"))
    status, out = check(project, "--format", "json")
    (client,) = json.loads(out)["clients"]
    assert status == 1
    assert (client["fine"], client["moved"]) == (False, ["document"])
    assert "models/thing.py" in [item["path"] for item in client["differences"]]


def test_one_of_several_clients_is_enough(project: Folder) -> None:
    project.write("other.yaml", DOCUMENT)
    clients = (("api.yaml", "things"), ("other.yaml", "others"))
    config = "".join(
        f'[[client]]\nspec = "{spec}"\noutput = "{output}"\n'
        for spec, output in clients
    )
    project.write("clientwright.toml", config)
    assert project.run("generate", "--quiet").status == 0
    assert check(project)[0] == 0
    project.write("other.yaml", DOCUMENT.replace("size", "weight"))
    status, out = check(project)
    assert status == 1
    assert "things is what its inputs give\n" in out
    assert "others is not what its inputs give: the document has changed\n" in out
