"""`clientwright generate`, from arguments alone and from a config."""

from __future__ import annotations

import json
import re

import pytest
from cli.commands import CONFIG, DOCUMENT, Folder


def test_a_document_alone(folder: Folder) -> None:
    ended = folder.run("generate", "api.yaml", "-o", "out/my_things")
    assert ended.status == 0
    assert ended.out.startswith("wrote ")
    assert " to out/my_things: 1 operation, 1 schema, 0 errors, 0 warnings in " in (
        ended.out
    )
    assert "clientwright: reading api.yaml\n" in ended.err
    assert (folder.path / "out/my_things/__init__.py").is_file()
    # Nothing else: no lock, no config, no leftovers.
    assert {name.split("/")[0] for name in folder.snapshot()} == {"api.yaml", "out"}
    assert [p.name for p in (folder.path / "out").iterdir()] == ["my_things"]


def test_schemas_in_files_of_their_own_are_counted(folder: Folder) -> None:
    (component,) = DOCUMENT.split("    Thing:\n")[1:]
    folder.write("thing.yaml", component)
    folder.write(
        "api.yaml",
        DOCUMENT.replace("#/components/schemas/Thing", "thing.yaml").split(
            "components:"
        )[0],
    )
    ended = folder.run("generate", "api.yaml", "-o", "things")
    assert ": 1 operation, 1 schema, 0 errors, 0 warnings in " in ended.out


def test_the_package_is_named_after_the_document(folder: Folder) -> None:
    assert folder.run("generate", "api.yaml", "-q").out == ""
    assert (folder.path / "api_client/_manifest.json").is_file()


def test_a_document_from_standard_input(folder: Folder) -> None:
    named = folder.run("generate", "-", "--package", "piped", stdin=DOCUMENT)
    assert named.status == 0
    assert (folder.path / "piped/__init__.py").is_file()
    assert folder.run("generate", "-", stdin=DOCUMENT).status == 2


def test_the_same_input_gives_the_same_bytes(folder: Folder) -> None:
    absolute = str(folder.path / "api.yaml")
    for seed, spec in enumerate(("api.yaml", "./api.yaml", absolute)):
        ended = folder.run(
            *("generate", spec, "-o", f"{seed}/things"), PYTHONHASHSEED=str(seed)
        )
        assert ended.status == 0
    first, second, third = (folder.snapshot(str(seed)) for seed in range(3))
    assert first == second == third


def test_a_config_and_its_lock(project: Folder) -> None:
    before = project.snapshot()
    assert "clientwright.lock" in before
    ended = project.run("generate")
    assert ended.status == 0
    assert ended.out.startswith("nothing to write: ")
    assert project.snapshot() == before


def test_from_a_folder_below(project: Folder) -> None:
    before = project.snapshot()
    (project.path / "below").mkdir()
    assert Folder(project.path / "below").run("generate").status == 0
    (project.path / "below").rmdir()
    assert project.snapshot() == before


def test_arguments_win_over_the_config_and_leave_the_lock(project: Folder) -> None:
    before = project.snapshot()
    ended = project.run("generate", "-o", "elsewhere", "--client-name", "Mine")
    assert ended.status == 0
    after = project.snapshot()
    assert {path: after[path] for path in before} == before
    assert b"class Mine(" in (project.path / "elsewhere/_client.py").read_bytes()


def test_a_document_named_beside_a_config(project: Folder) -> None:
    before = project.snapshot()
    project.write("other.yaml", DOCUMENT.replace("getThing", "fetchThing"))
    ended = project.run("generate", "other.yaml", "-o", "other")
    assert ended.status == 0
    assert "clientwright.toml is not used, as a document was named" in ended.err
    after = project.snapshot()
    assert {path: after[path] for path in before} == before
    ended = project.run(
        "generate", "other.yaml", "-o", "third", "--config", "clientwright.toml"
    )
    assert ended.status == 0
    assert "is not used" not in ended.err


def test_several_clients(folder: Folder) -> None:
    folder.write("b.yaml", DOCUMENT.replace("Things", "Others"))
    folder.write(
        "clientwright.toml",
        '[[client]]\nspec = "api.yaml"\noutput = "a"\n'
        '[[client]]\nspec = "b.yaml"\noutput = "b"\n',
    )
    ended = folder.run("generate")
    assert [line.split(":")[0].split()[-1] for line in ended.out.splitlines()] == [
        "a",
        "b",
    ]
    lock = json.loads((folder.path / "clientwright.lock").read_text())
    assert sorted(lock["clients"]) == ["a", "b"]
    assert folder.run("check").status == 0
    ended = folder.run("generate", "-o", "c")
    assert (ended.status, "--client a" in ended.err) == (2, True)
    assert folder.run("generate", "-o", "c", "--client", "b").status == 0
    assert folder.run("generate", "--client", "zzz").status == 2
    assert folder.run("inspect").status == 2
    assert folder.run("inspect", "--client", "b").status == 0


def test_hand_edits_stop_it_and_force_gives_them_up(project: Folder) -> None:
    (project.path / "things/_client.py").write_text("mine\n")
    project.write("things/mine.py", "mine\n")
    before = project.snapshot()
    ended = project.run("generate")
    assert ended.status == 2
    assert "error[output-hand-edited]" in ended.err
    assert "_client.py" in ended.err
    assert "mine.py" not in ended.err
    assert project.snapshot() == before
    assert project.run("generate", "--force").status == 0
    after = project.snapshot()
    assert after["things/_client.py"] != b"mine\n"
    assert after["things/mine.py"] == b"mine\n"


WARNED = DOCUMENT.replace("size: {type: integer}", "size: {type: integer, default: x}")
BROKEN = DOCUMENT.replace("schemas/Thing}", "schemas/Nothing}").replace(
    'schemas/Thing"', 'schemas/Nothing"'
)


@pytest.mark.parametrize("text", [WARNED, BROKEN])
def test_mistakes_in_the_document_are_reported_and_the_rest_is_generated(
    folder: Folder, text: str
) -> None:
    folder.write("api.yaml", text)
    ended = folder.run("generate", "api.yaml", "-o", "out")
    assert ended.status == 0
    assert "api.yaml:" in ended.err
    assert "    at #/" in ended.err
    assert (folder.path / "out/__init__.py").is_file()
    assert folder.run("generate", "api.yaml", "-o", "out", "--strict").status == 1
    assert folder.run("inspect", "api.yaml", "--strict").status == 1


def test_strict_is_fine_when_all_is_well(folder: Folder) -> None:
    assert folder.run("generate", "api.yaml", "-o", "out", "--strict").status == 0


def test_many_alike_are_held_back_until_asked_for(folder: Folder) -> None:
    properties = "\n".join(
        f"        p{n}: {{type: integer, default: x}}" for n in range(9)
    )
    folder.write("api.yaml", DOCUMENT + properties + "\n")
    short = folder.run("generate", "api.yaml", "-o", "out").err
    assert short.count("warning[default-type-mismatch]") == 5
    assert "… and 4 more [default-type-mismatch]; -v prints them" in short
    long = folder.run("generate", "api.yaml", "-o", "out", "-v").err
    assert long.count("warning[default-type-mismatch]") == 9
    assert "warning" not in folder.run("generate", "api.yaml", "-o", "out", "-q").err


def test_json(folder: Folder) -> None:
    folder.write("api.yaml", WARNED)
    ended = folder.run("generate", "api.yaml", "-o", "out", "--format", "json")
    assert ended.err == ""
    (client,) = json.loads(ended.out)["clients"]
    assert client["output"] == "out"
    assert "_client.py" in client["changed"]
    (found,) = client["diagnostics"]
    assert (found["code"], found["line"]) == ("default-type-mismatch", 24)


def test_verbose_lists_the_files(folder: Folder) -> None:
    ended = folder.run("generate", "api.yaml", "-o", "out", "-v")
    assert "\n  wrote py.typed\n" in ended.out
    folder.write("api.yaml", DOCUMENT.replace("Thing", "Widget"))
    ended = folder.run("generate", "api.yaml", "-o", "out", "-v")
    assert "\n  removed models/thing.py\n" in ended.out


def test_pyproject_will_do(folder: Folder) -> None:
    folder.write("pyproject.toml", f"[tool.clientwright]\n{CONFIG}")
    assert folder.run("generate").status == 0
    assert (folder.path / "things/__init__.py").is_file()


def test_a_client_on_httpx2(project: Folder) -> None:
    project.write("clientwright.toml", CONFIG + 'http_library = "httpx2"\n')
    assert project.run("generate").status == 0
    config, argument = project.snapshot("things"), "--http-library=httpx2"
    ended = project.run("generate", "api.yaml", "-o", "other/things", argument)
    assert ended.status == 0
    assert project.snapshot("other/things") == config
    assert b"from httpx2 import" in config["_runtime/http.py"]
    assert "_runtime/http_httpx2.py" not in config
    assert b"attrs and httpx2" in config["README.md"]
    assert "needs attrs and httpx2 there" in project.run("vendor", "copy").out
    assert "attrs and httpx2" in (project.path / "copy/VENDORED.md").read_text()
    assert project.run("generate", "api.yaml", "--http-library=urllib3").status == 2


@pytest.mark.parametrize(
    ("allow", "status"),
    [
        ('["unresolved-reference", "validator"]', 1),
        ('["{code}"]', 0),
        ('["{code} #/*"]', 0),
        ('["{code} #/nowhere*"]', 1),
        ('["{code}", "union-overlap"]', 1),
    ],
)
def test_strict_lets_pass_what_is_allowed_and_needed(
    folder: Folder, allow: str, status: int
) -> None:
    folder.write("api.yaml", WARNED)
    found = folder.run("generate", "api.yaml", "-o", "out", "--format", "json").out
    codes = {
        item["code"]
        for item in json.loads(found)["clients"][0]["diagnostics"]
        if item["severity"] != "note"
    }
    (code,) = codes
    text = allow.replace("{code}", code)
    folder.write(
        "clientwright.toml", f'spec = "api.yaml"\noutput = "made"\nallow = {text}\n'
    )
    ended = folder.run("generate", "--strict")
    assert ended.status == status
    assert ("which nothing needs" in ended.err) == (status == 1)
    assert folder.run("inspect", "--strict").status == status


def test_what_is_allowed_is_told_on_request_only(folder: Folder) -> None:
    folder.write("api.yaml", WARNED)
    told = folder.run("generate", "api.yaml", "-o", "out").err
    (code,) = set(re.findall(r"warning\[([\w-]+)\]", told))
    config = f'spec = "api.yaml"\noutput = "made"\nallow = ["{code}"]\n'
    folder.write("clientwright.toml", config)
    for command in ("generate", "inspect"):
        assert code not in folder.run(command).err
        assert code in folder.run(command, "-v").err
    ended = folder.run("generate", "-v", "--force")
    assert "0 errors, 0 warnings, 1 allowed" in ended.out


def test_a_code_that_is_none_cannot_be_allowed(folder: Folder) -> None:
    folder.write(
        "clientwright.toml", 'spec = "api.yaml"\noutput = "o"\nallow = ["union-over"]\n'
    )
    ended = folder.run("generate")
    assert ended.status == 2
    assert 'did you mean "union-overlap"?' in ended.err
