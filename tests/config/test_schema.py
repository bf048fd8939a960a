"""The JSON Schema of the config says what the loader does."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema_rs
import pytest
from clientwright.commands.schema import schema_text
from clientwright.config import load_config
from clientwright.diagnostics import InputError
from clientwright.drift import RULES

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(schema_text())
START = 'spec = "a.yaml"\noutput = "things"\n'
GOOD = (
    START,
    'spec = "a.yaml"\npackage = "things"\n',
    START + 'overlay = "o.yaml"\n',
    START + 'overlay = ["o.yaml", "p.yaml"]\nallow_remote_refs = true\n',
    START + 'include = ["tag:Pets", "deprecated"]\nexclude = "method:GET"\n',
    START + 'exclude = ["webhooks"]\n',
    START + '[auth.Key]\nargument = "key"\nenv = "KEY"\n',
    START + '[operations]\nlistPets = "pets.list"\n"GET /a/{b}" = ["a.b", "b"]\n',
    START + 'http_library = "httpx2"\n[webhooks]\nenv = "SECRET"\n',
    START + 'allow = ["validator", "one-of-overlap #/components/*"]\n',
    START + '[drift]\nfail_on = "any"\naccept = "a.toml"\n',
    START + '[drift.rules]\noperation-removed = "safe"\n',
    START + '[names]\n"#/components/schemas/A" = "B"\n',
    START + '[pages]\nlistPets = false\n"GET /a" = {style = "cursor"}\n',
    START + '[pages.a]\nstyle = "cursor"\nitems = ["a", "b.c"]\nnext = "d"\n',
    START + '[pages.a]\nparameter = "page"\nfirst = 1\n',
    START + 'client_name = "classic"\n[operations]\na = "importing.a"\n',
    '[[client]]\nspec = "a"\noutput = "a"\n[[client]]\nspec = "b"\noutput = "b"\n',
)
BAD = (
    START + 'allow = "no-such-code"\n',
    START + '[drift]\nfail_on = "all"\n',
    START + '[drift.rules]\noperation-removed = "bad"\n',
    'output = "things"\n',
    'spec = "a.yaml"\n',
    START + "speck = 1\n",
    START + "overlay = 1\n",
    START + 'package = "no name"\n',
    START + 'client_name = "1st"\n',
    START + 'http_library = "requests"\n',
    START + 'brackets = "commas"\n',
    START + 'idempotency_header = "a b"\n',
    START + 'allow_remote_refs = "yes"\n',
    START + 'include = "pets"\n',
    START + '[auth.Key]\narg = "key"\n',
    START + '[operations]\nlistPets = "pets.list pets"\n',
    START + "[operations]\nlistPets = []\n",
    START + '[operations]\n"get /a" = "a"\n',
    START + '[names]\nA = "B"\n',
    START + 'client_name = "class"\n',
    START + '[operations]\na = "jobs.import"\n',
    START + '[pages]\n"get /a" = false\n',
    START + '[pages.a]\nstyle = "link-header"\nparameter = "page"\n',
    START + "[pages]\nlistPets = true\n",
    START + '[pages.listPets]\nstyle = "none"\n',
    "client = []\n",
    START + '[[client]]\nspec = "a"\noutput = "a"\n',
)


def is_valid(text: str) -> bool:
    validator = jsonschema_rs.validator_for(SCHEMA)
    return validator.is_valid(tomllib.loads(text))


def loads(text: str, folder: Path) -> bool:
    config = folder / "clientwright.toml"
    config.write_text(text)
    try:
        return bool(load_config(config, folder))
    except InputError:
        return False


@pytest.mark.parametrize("text", GOOD)
def test_what_is_loaded_is_valid(text: str, tmp_path: Path) -> None:
    assert loads(text, tmp_path)
    assert is_valid(text)


@pytest.mark.parametrize("text", BAD)
def test_what_is_refused_is_invalid(text: str, tmp_path: Path) -> None:
    assert not loads(text, tmp_path)
    assert not is_valid(text)


def test_the_rules_of_drift_are_known() -> None:
    table = START + "[drift.rules]\n"
    assert is_valid(table + "".join(f'{rule} = "safe"\n' for rule in RULES))
    # The loader leaves this to the comparison, which has the rules.
    assert not is_valid(table + 'operation-remove = "safe"\n')


def test_it_is_a_schema_and_is_published() -> None:
    jsonschema_rs.meta.validate(SCHEMA)
    published = json.loads((ROOT / "docs/config.schema.json").read_text())
    assert published == SCHEMA


def test_our_own_config_names_it_and_is_valid() -> None:
    text = (ROOT / "clientwright.toml").read_text()
    (line,) = [line for line in text.splitlines() if line.startswith("#:schema ")]
    assert (ROOT / line.removeprefix("#:schema ")).is_file()
    assert is_valid(text)
