"""Long lines of the statements that packages are full of are broken as black breaks them."""

from __future__ import annotations

import pytest
from clientwright.python.layout import Group, Item, annotated, labelled, lay_out
from clientwright.rendering.breaking import broken
from clientwright.rendering.formatting import settle
from hypothesis import given, settings
from hypothesis import strategies as st
from python.sources import blackened

NAMES = st.integers(1, 90).map(lambda count: "n" + "a" * count)
SHORT = st.integers(1, 20).map(lambda count: "n" + "a" * count)
STRINGS = st.one_of(SHORT, NAMES, st.just("a, b | c[(#名")).map(
    lambda text: f'"{text}"'
)


def _types(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    union = st.lists(inner, min_size=2, max_size=4).map(" | ".join)
    return st.one_of(
        inner.map(lambda name: f"Sequence[{name}]"),
        union.map(lambda name: f"list[{name}]"),
        st.tuples(SHORT, inner).map(lambda pair: f"Page[{pair[0]}, {pair[1]}]"),
        st.lists(STRINGS, min_size=1, max_size=5).map(
            lambda m: f"Literal[{', '.join(m)}]"
        ),
    )


TYPES = st.recursive(NAMES | SHORT, _types, max_leaves=5)
PARTS = st.lists(TYPES, min_size=1, max_size=4)
DEFAULTS = st.sampled_from(["", " = UNSET"])


def _calls(inner: st.SearchStrategy[Item]) -> st.SearchStrategy[Item]:
    items = st.lists(inner, min_size=1, max_size=4).map(tuple)
    named = st.lists(st.builds(labelled, SHORT.map("{}=".format), inner), min_size=1)
    return st.one_of(
        st.builds(
            Group, SHORT.map("{}(".format), items | named.map(tuple), st.just(")")
        ),
        st.builds(Group, st.just("["), items, st.just("]")),
        st.builds(Group, st.just("("), items, st.just(")"), st.just(True)),
    )


LEAVES = st.one_of(NAMES, STRINGS, st.tuples(SHORT, NAMES).map(".".join))
VALUES: st.SearchStrategy[Item] = st.recursive(LEAVES, _calls, max_leaves=8)
ITEMS = st.lists(VALUES, min_size=1, max_size=4)


@settings(max_examples=80, deadline=None)
@given(NAMES, PARTS, STRINGS | st.just(""), DEFAULTS)
def test_an_attribute(name: str, parts: list[str], wire: str, default: str) -> None:
    line = annotated(name, parts, 4, default)
    if wire:
        line = f"{name}: Annotated[{' | '.join(parts)}, Wire({wire})]{default}"
    _holds(f"class A:\n    {line}\n")


@settings(max_examples=80, deadline=None)
@given(NAMES, st.lists(NAMES, min_size=1, max_size=3))
def test_the_head_of_a_class(name: str, bases: list[str]) -> None:
    _holds(f"class {name}({', '.join(bases)}, total=False):\n    a: int\n")
    _holds(f"class {name}({', '.join(bases)}):\n    a: int\n")


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(["", "async "]),
    NAMES,
    st.lists(st.tuples(NAMES, TYPES), max_size=2),
    TYPES,
)
def test_the_head_of_a_short_method(
    kind: str, name: str, arguments: list[tuple[str, str]], result: str
) -> None:
    inside = ", ".join(["self", *(f"{name}: {type_}" for name, type_ in arguments)])
    _holds(f"class A:\n    {kind}def {name}({inside}) -> {result}:\n        a = 1\n")


@settings(max_examples=80, deadline=None)
@given(
    NAMES, st.lists(st.tuples(SHORT, PARTS, DEFAULTS), min_size=1, max_size=3), PARTS
)
def test_the_head_of_a_method(
    name: str, arguments: list[tuple[str, list[str], str]], result: list[str]
) -> None:
    lines = ["self,", "*,"]
    lines += [annotated(*argument[:2], 8, argument[2], ",") for argument in arguments]
    body = "".join(f"        {line}\n" for line in lines)
    head = f"class A:\n    def {name}(\n{body}"
    _holds(f"{head}    ) -> {' | '.join(result)}:\n        a = 1\n")


@settings(max_examples=80, deadline=None)
@given(NAMES, TYPES | st.just(""), SHORT, ITEMS)
def test_an_assignment_of_a_call(
    name: str, type_: str, callee: str, items: list[Item]
) -> None:
    target = f"{name}: {type_}" if type_ else name
    _holds(f"{target} = {_opened(callee, items)}\n")
    _holds(
        f"class A:\n    def f(self):\n        self.{name} = {_opened(callee, items, 8)}\n"
    )


@settings(max_examples=80, deadline=None)
@given(SHORT, st.sampled_from(["()", "f()", "[]"]), st.lists(SHORT, min_size=2))
def test_what_stands_between_brackets(
    keyword: str, brackets: str, items: list[str]
) -> None:
    value = brackets[:-1] + ", ".join(items) + brackets[-1]
    _holds(f"a = f(\n    {keyword}={value},\n)\n")


def test_a_tuple_has_a_line_for_each_item() -> None:
    _holds(f"a = f(\n    {'k' * 20}=({'x' * 36}, {'y' * 36}),\n)\n")


@settings(max_examples=80, deadline=None)
@given(NAMES, NAMES)
def test_an_alias(name: str, value: str) -> None:
    _holds(f"{name}: TypeAlias = {value}\n")


@settings(max_examples=80, deadline=None)
@given(
    NAMES,
    st.lists(
        st.tuples(STRINGS, st.one_of(STRINGS, NAMES, TYPES)), min_size=1, max_size=4
    ),
)
def test_a_table(name: str, pairs: list[tuple[str, str]]) -> None:
    lines = "".join(f"    {key}: {value},\n" for key, value in pairs)
    _holds(f"{name} = {{\n{lines}}}\n")
    inner = lines.replace("    ", " " * 8)
    _holds(f'{name} = TypedDict(\n    "A",\n    {{\n{inner}    }},\n)\n')


L = "a" * 60


@pytest.mark.parametrize(
    "text",
    [
        f'    {L}: Annotated[str | Unset, Wire("{L}")] = UNSET',
        f"    {L}: Required[Sequence[str | {L}]]",
        f"class {L}(TypedDict, total=False):",
        f"    def {L}(self) -> {L}:",
        f"    def __init__(self, {L}: {L}) -> None:",
        f"    def {L}(\n        self,\n        b: (\n            list[{L} | {L}]\n            | None\n        ),\n    ) -> {L}:",
        f'{L}: Operation[{L}] = Operation(\n    "GET",\n    "/{L}{L}",\n)',
        f'_MODULES = {{\n    "{L}": "models.{L}",\n}}',
        f"{L}: TypeAlias = {L}",
    ],
)
def test_frequent_shapes_need_no_black(text: str) -> None:
    assert broken(text.split("\n"))


@pytest.mark.parametrize(
    "text",
    [
        f"{L} = {L} + {L}",
        f"    {L}: {L}  # why",
        f"return {L}.{L}({L})",
        f"a = [\n    {L} if {L} else {L},\n]",
        f"a = [\n    {L}({L} for a in {L}),\n]",
    ],
)
def test_other_shapes_are_left_to_black(text: str) -> None:
    assert broken(text.split("\n")) is None


def _holds(source: str) -> None:
    assert settle(source) == blackened(source)


def _opened(callee: str, items: list[Item], indent: int = 0) -> str:
    """Return a call with one item a line."""
    margin = " " * (indent + 4)
    lines = [f"{margin}{lay_out(item, indent + 4, after=',')}\n" for item in items]
    return f"{callee}(\n{''.join(lines)}{' ' * indent})"
