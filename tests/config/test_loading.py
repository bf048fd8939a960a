"""The config is read as documented, and each mistake in it is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientwright.config import Auth, Job, load_config
from clientwright.diagnostics import CODES, Diagnostic, InputError

FULL = """\
spec = "spec/api.yaml"
overlay = ["spec/overlay.yaml"]
output = "generated/api_client"
package = "api_client"
client_name = "Api"
upstream = "https://example.org/api.yaml"
idempotency_header = "Idempotency-Key"
brackets = true
http_library = "httpx2"

[auth.ApiKeyAuth]
argument = "api_key"
env = "API_KEY"

[operations]
createThing = "things.create"
"GET /things/{id}" = ["things.retrieve", "things.get"]

[names]
"#/components/schemas/A/properties/b" = "FancyB"

[webhooks]
env = "API_WEBHOOK_SECRET"
"""
MINIMAL = 'spec = "a.yaml"\noutput = "a_client"\n'


def load(folder: Path, text: str, name: str = "clientwright.toml") -> tuple[Job, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    return load_config(None, folder)


def problem(folder: Path, text: str) -> Diagnostic:
    with pytest.raises(InputError) as caught:
        load(folder, text)
    assert caught.value.diagnostic.code in CODES
    return caught.value.diagnostic


def test_every_key_is_read(tmp_path: Path) -> None:
    (job,) = load(tmp_path, FULL)
    assert job == Job(
        spec="spec/api.yaml",
        overlay=("spec/overlay.yaml",),
        output=tmp_path / "generated/api_client",
        package="api_client",
        client_name="Api",
        upstream="https://example.org/api.yaml",
        idempotency_header="Idempotency-Key",
        brackets=True,
        http_library="httpx2",
        auth={"ApiKeyAuth": Auth("api_key", "API_KEY")},
        operations={
            "createThing": ("things.create",),
            "GET /things/{id}": ("things.retrieve", "things.get"),
        },
        names={"#/components/schemas/A/properties/b": "FancyB"},
        webhook_env="API_WEBHOOK_SECRET",
        root=tmp_path,
        config_file=tmp_path / "clientwright.toml",
    )


def test_only_the_document_and_a_place_are_needed(tmp_path: Path) -> None:
    (job,) = load(tmp_path, MINIMAL)
    assert (job.package, job.client_name, job.overlay) == ("a_client", "Client", ())
    (job,) = load(tmp_path, 'spec = "a.yaml"\npackage = "a_client"\n')
    assert job.output == tmp_path / "a_client"


def test_one_overlay_may_be_a_string(tmp_path: Path) -> None:
    (job,) = load(tmp_path, MINIMAL + 'overlay = "o.yaml"\n')
    assert job.overlay == ("o.yaml",)


def test_pyproject_has_a_table_for_it(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n[tool.clientwright]\n' + MINIMAL
    (job,) = load(tmp_path, text, "pyproject.toml")
    assert job.output == tmp_path / "a_client"


def test_several_clients(tmp_path: Path) -> None:
    text = "".join(
        f'[[client]]\nspec = "{n}.yaml"\noutput = "{n}_client"\n' for n in "ab"
    )
    assert [job.key for job in load(tmp_path, text)] == ["a_client", "b_client"]


def test_the_config_is_searched_upwards(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    # A project without our table, and one that only speaks of us, are passed over.
    (below / "pyproject.toml").write_text('[project]\nname = "other"\n')
    (tmp_path / "a/pyproject.toml").write_text(
        '[project]\nname = "x"\ndependencies = ["clientwright"]\n'
    )
    (tmp_path / "clientwright.toml").write_text(MINIMAL)
    (job,) = load_config(None, below)
    assert job.root == tmp_path


def test_clientwright_toml_goes_before_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.clientwright]\nspec = 1\n")
    (job,) = load(tmp_path, MINIMAL)
    assert job.spec == "a.yaml"


def test_no_config_at_all(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_config(None, tmp_path)
    assert caught.value.diagnostic.code == "config-missing"
    assert "clientwright generate" in caught.value.diagnostic.fix


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ('pakage = "x"', "config-unknown-key", '"pakage"'),
        ("client_name = 3", "config-wrong-type", "an integer; it must be a string"),
        ("client_name = true", "config-wrong-type", "a boolean"),
        ("client_name = 1979-05-27", "config-wrong-type", "a date or time"),
        ('client_name = ""', "config-invalid-value", "is empty"),
        ("overlay = [1]", "config-wrong-type", "an array; it must be a string or"),
        ('package = "my-client"', "config-invalid-value", '"my-client" is no Python'),
        ('package = "class"', "config-invalid-value", '"class" is no Python name'),
        ('client_name = "My Api"', "config-invalid-value", '"My Api" is no Python'),
        ('idempotency_header = "Key: 1"', "config-invalid-value", '"Key: 1"'),
        ("idempotency_header = true", "config-wrong-type", "a boolean"),
        ('brackets = "commas"', "config-wrong-type", "a string"),
        ('http_library = "requests"', "config-invalid-value", '"requests"'),
        ("webhooks = 1", "config-wrong-type", "it must be a table"),
        ('[webhooks]\nenvironment = "S"', "config-unknown-key", "[webhooks]"),
        ("[webhooks]\nenv = 1", "config-wrong-type", "an integer"),
        ("webhook = 1", "config-unknown-key", '"webhook"'),
        ("auth = 1", "config-wrong-type", "it must be a table"),
        ('[auth]\nKey = "k"', "config-wrong-type", "it must be a table"),
        ('[auth.Key]\nargment = "k"', "config-unknown-key", "[auth.Key]"),
        ('[auth.Key]\nargument = "api key"', "config-invalid-value", "api key"),
        ('[operations]\nmake = "things.import"', "config-invalid-value", '"import"'),
        ('[operations]\nmake = "things..new"', "config-invalid-value", '""'),
        ("[operations]\nmake = []", "config-invalid-value", "no call path"),
        ("[operations]\nmake = 1", "config-wrong-type", "an integer"),
        ('[operations]\n"get /x" = "x.get"', "config-invalid-value", '"get /x"'),
        ('[operations]\na = "x.y"\nb = ["z", "x.y"]', "config-invalid-value", '"a"'),
        ('[names]\n"/a/b" = "X"', "config-invalid-value", "no JSON Pointer"),
        ('[names]\n"#/a" = "not a name"', "config-invalid-value", "not a name"),
    ],
)
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, line: str, code: str, says: str
) -> None:
    found = problem(tmp_path, f"{MINIMAL}# a comment\n{line}\n")
    assert found.code == code
    assert says in found.message
    assert found.position is not None
    # The last line is always the one at fault.
    assert found.position.line == 3 + len(line.splitlines())


def test_an_unknown_key_names_the_nearest_known_one(tmp_path: Path) -> None:
    assert problem(tmp_path, MINIMAL + 'clent_name = "X"').fix == (
        'did you mean "client_name"?'
    )
    assert (
        "known keys: allow, allow_remote_refs, auth,"
        in problem(tmp_path, "zzz = 1").fix
    )


def test_operations_are_chosen_and_left_out(tmp_path: Path) -> None:
    text = MINIMAL + 'include = ["tag:a*", "method:get"]\nexclude = "deprecated"\n'
    (tmp_path / "clientwright.toml").write_text(text)
    (job,) = load_config(None, tmp_path)
    assert [str(selector) for selector in job.include] == ["tag:a*", "method:GET"]
    assert [str(selector) for selector in job.exclude] == ["deprecated"]


def test_a_selector_that_selects_nothing_shows_what_there_is(tmp_path: Path) -> None:
    found = problem(tmp_path, MINIMAL + 'include = ["tags=a"]')
    assert '"tags=a" selects nothing; write "tag:Pets"' in found.message


def test_remote_references_are_allowed_by_true_only(tmp_path: Path) -> None:
    found = problem(tmp_path, MINIMAL + 'allow_remote_refs = "yes"')
    assert found.code == "config-wrong-type"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('output = "a"', '"spec" is missing'),
        ('spec = "a.yaml"', '"output" is missing'),
        ('spec = "a"\noutput = "a-b"', '"a-b" is no Python name'),
        ('spec = "a"\noutput = "."\npackage = "a"', "holds the config itself"),
        ('spec = "a"\noutput = "a/.."\npackage = "a"', "holds the config itself"),
        ('[[client]]\noutput = "a"', '"spec" is missing'),
        ('[client]\nspec = "a"', "[[client]]"),
        ("client = []", "no client"),
        ('spec = "a"\n[[client]]\nspec = "a"', '"spec" is no key'),
    ],
)
def test_a_config_that_is_incomplete(tmp_path: Path, text: str, says: str) -> None:
    assert says in problem(tmp_path, text).message


def test_the_line_is_that_of_the_right_client(tmp_path: Path) -> None:
    text = (
        '[[client]]\nspec = "a"\noutput = "a"\n[client.auth.K]\nenv = "E"\n'
        '[[client]]\nspec = "b"\noutput = "b"\n[client.auth.K]\nenv = 1\n'
    )
    found = problem(tmp_path, text)
    assert found.position is not None
    assert found.position.line == 10


@pytest.mark.parametrize("second", ["x", "x/inner", "y/../x"])
def test_two_clients_in_one_folder(tmp_path: Path, second: str) -> None:
    text = "".join(
        f'[[client]]\nspec = "a"\npackage = "p"\noutput = "{output}"\n'
        for output in ("x", second)
    )
    found = problem(tmp_path, text)
    assert "each client needs its own" in found.message
    assert found.position is not None
    assert found.position.line == 8


@pytest.mark.parametrize("name", ["clientwright.toml", "pyproject.toml"])
def test_what_is_not_toml(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('# clientwright\nspec = "a\n')
    with pytest.raises(InputError) as caught:
        load_config(None, tmp_path)
    found = caught.value.diagnostic
    assert found.code == "config-unreadable"
    assert found.position is not None
    assert (found.position.file, found.position.line) == (str(tmp_path / name), 2)


def test_a_named_config_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\0")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    for name, says in [
        ("absent.toml", "does not exist"),
        (".", "is a folder"),
        ("bytes.toml", "is not UTF-8"),
        ("pyproject.toml", "has no [tool.clientwright] table"),
    ]:
        with pytest.raises(InputError, match="config file") as caught:
            load_config(Path(name), tmp_path)
        assert says in caught.value.diagnostic.message


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    text = """
        spec = 3
        package = "my-client"
        pakage = "x"
        http_library = "requests"
        include = ["tag:a", "nonsense", "nonsense too"]
        [operations]
        "a b" = "x"
        c = "1.2"
        [pages]
        d = 1
        e = {style = "none", first = "1"}
        [drift]
        fail_on = "all"
        [drift.rules]
        f = "bad"
    """
    with pytest.raises(InputError) as caught:
        load(tmp_path, text)
    found = [caught.value, *caught.value.others]
    lines = {error.diagnostic.position: error.diagnostic for error in found}
    assert [p.line for p in sorted(lines, key=lambda p: p.line if p else 0) if p] == [
        *(2, 3, 4, 5, 6, 8, 9, 11, 12, 14, 16)
    ]
    assert len(found) == 13


def test_several_clients_are_read_to_the_end(tmp_path: Path) -> None:
    text = "[[client]]\noutput = 1\n[[client]]\nspec = 'a'\n[[client]]\nspec = 2\n"
    with pytest.raises(InputError) as caught:
        load(tmp_path, text)
    found = [caught.value, *caught.value.others]
    assert len([error.diagnostic.message for error in found]) == 5
