"""Imports of generated modules: grouped, sorted, none twice and none for nothing."""

from __future__ import annotations

import ast

from clientwright.python.imports import Imports
from hypothesis import given, settings
from hypothesis import strategies as st
from python.sources import blackened

STANDARD = ["__future__", "builtins", "typing", "collections.abc"]
OTHERS = ["attrs", "httpx", "typing_extensions"]
MODULES = st.sampled_from([*STANDARD, *OTHERS, ".pet", "..models", ".._runtime.unset"])
NAMES = st.lists(
    st.sampled_from(["UNSET", "Any", "Pet", "define", "Model as BaseModel", "alpha"]),
    min_size=1,
    max_size=6,
)
CALLS = st.lists(st.tuples(st.booleans(), MODULES, NAMES), min_size=1, max_size=12)


def test_groups_are_those_of_pep_8_and_farther_packages_come_first() -> None:
    imports = Imports()
    imports.use(".pet", "Pet")
    imports.use("..models", "owner", "Model", "UNSET")
    imports.use("attrs", "define")
    imports.use("typing", "Any")
    imports.use("__future__", "annotations")
    assert imports.lines() == (
        "from __future__ import annotations\n"
        "\n"
        "from typing import Any\n"
        "\n"
        "from attrs import define\n"
        "\n"
        "from ..models import UNSET, Model, owner\n"
        "from .pet import Pet"
    )


def test_what_only_type_checkers_need_is_in_a_block() -> None:
    imports = Imports()
    imports.use("typing", "Any")
    imports.type("builtins")
    imports.type("typing", "Any")
    imports.type(".pet", "Pet")
    assert imports.lines() == (
        "from typing import TYPE_CHECKING, Any\n"
        "\n"
        "if TYPE_CHECKING:\n"
        "    import builtins\n"
        "\n"
        "    from .pet import Pet"
    )


def test_there_is_no_block_when_all_is_imported_anyway() -> None:
    imports = Imports()
    imports.use("typing", "Any")
    imports.type("typing", "Any")
    assert imports.lines() == "from typing import Any"


def test_names_that_do_not_fit_stand_one_on_a_line() -> None:
    imports = Imports()
    imports.use(".names", *(f"AVeryLongNameOfAClass{number}" for number in range(5)))
    lines = imports.lines().splitlines()
    assert lines[0] == "from .names import ("
    assert lines[1] == "    AVeryLongNameOfAClass0,"
    assert len(lines) == 7


@settings(max_examples=200, deadline=None)
@given(CALLS)
def test_every_name_is_imported_once(
    calls: list[tuple[bool, str, list[str]]],
) -> None:
    imports = Imports()
    for always, module, names in calls:
        (imports.use if always else imports.type)(module, *names)
    found = [
        (f"{'.' * node.level}{node.module}", ast.unparse(alias))
        for node in ast.walk(ast.parse(imports.lines()))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name != "TYPE_CHECKING"
    ]
    assert len(found) == len(set(found))
    assert set(found) == {
        (module, name) for _, module, names in calls for name in names
    }


@settings(max_examples=100, deadline=None)
@given(CALLS)
def test_imports_are_as_black_writes_them(
    calls: list[tuple[bool, str, list[str]]],
) -> None:
    imports = Imports()
    for always, module, names in calls:
        (imports.use if always else imports.type)(module, *names)
    source = imports.lines() + "\n"
    assert blackened(source) == source
