"""Text of a document stays text: what `literal` and `docstring` write says it, and nothing else."""

from __future__ import annotations

import ast
import math
import re

import pytest
from clientwright.python.literals import WIDTH, docstring, literal
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python.sources import blackened, prose, texts, words

INDENTS = st.sampled_from([0, 4, 8])
HEADS = {0: "", 4: "class A:\n", 8: "class A:\n    def f(self):\n"}
HOSTILE = [
    '"""',
    '""""""',
    "\\",
    '"""\\',
    'ends in "',
    '"starts so',
    "\0",
    "a\u2028b\x85c",
    "\ud800",
    "\\N{BULLET}",
    'x"""\nimport os\n"""',
    "{{ view.name }} {% raw %}",
    '__import__("os").system("true")',
]


@settings(max_examples=400, deadline=None)
@given(texts)
def test_a_literal_is_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_literal_is_the_hostile_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@settings(max_examples=200, deadline=None)
@given(texts)
def test_a_literal_stays_as_it_is_in_a_formatted_file(text: str) -> None:
    source = f"x = {literal(text)}\n"
    assert source.encode().decode() == source
    assert len(source.splitlines()) == 1
    assert blackened(source) == source


@settings(deadline=None)
@given(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False))
def test_a_literal_is_the_value(value: bool | int | float | None) -> None:
    source = literal(value)
    made: object = eval(source, {"__builtins__": {"float": float}})
    assert made == value
    assert type(made) is type(value)
    assert blackened(f"x = {source}\n") == f"x = {source}\n"


def test_a_literal_is_not_a_number() -> None:
    made: object = eval(literal(math.nan))
    assert isinstance(made, float)
    assert math.isnan(made)


@settings(max_examples=400, deadline=None)
@given(texts | prose, INDENTS)
@example("a\tb\n\n    code\n- an item\n  more", 4)
@example('"""', 0)
def test_a_docstring_says_the_text_and_nothing_else(text: str, indent: int) -> None:
    body = _body(docstring(text, indent), indent)
    (statement,) = body
    assert isinstance(statement, ast.Expr)
    said = ast.literal_eval(statement.value)
    assert isinstance(said, str)
    assert "".join(said.split()) == "".join(_sayable(text).split())


@pytest.mark.parametrize("indent", HEADS)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_says_the_hostile_text(text: str, indent: int) -> None:
    (statement,) = _body(docstring(text, indent), indent)
    assert isinstance(statement, ast.Expr)
    assert str(ast.literal_eval(statement.value)).split() == _sayable(text).split()


@settings(max_examples=200, deadline=None)
@given(texts | prose, INDENTS)
def test_a_docstring_stays_as_it_is_in_a_formatted_file(text: str, indent: int) -> None:
    source = _source(docstring(text, indent), indent)
    assert source.encode().decode() == source
    assert blackened(source) == source


@settings(max_examples=200, deadline=None)
@given(st.lists(words, max_size=60).map(" ".join), INDENTS)
def test_a_docstring_is_wrapped(text: str, indent: int) -> None:
    lines = _source(docstring(text, indent), indent).splitlines()
    assert max(map(len, lines)) <= WIDTH


def test_a_docstring_keeps_lists_and_code() -> None:
    text = "First.\n\n    code()\n\n- an item that is one of\n  two lines\n- another"
    said = ast.literal_eval(docstring(text))
    assert said.splitlines()[2:] == text.splitlines()[2:]


def _sayable(text: str) -> str:
    """Return a text as a docstring can have it: Python makes no class with another one."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def _source(written: str, indent: int) -> str:
    return f"{HEADS[indent]}{' ' * indent}{written}\n"


def _body(written: str, indent: int) -> list[ast.stmt]:
    """Parse a docstring where it stands: in a module, a class or a method."""
    body = ast.parse(_source(written, indent)).body
    for _ in range(indent // 4):
        (outer,) = body
        assert isinstance(outer, ast.ClassDef | ast.FunctionDef)
        body = outer.body
    return body
