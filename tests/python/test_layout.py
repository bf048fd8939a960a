"""What is laid out is what black would make of it."""

from __future__ import annotations

from clientwright.python.layout import Group, Item, annotated, flat, lay_out
from clientwright.python.literals import WIDTH
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from python.sources import blackened, words

NAMES = words.map(lambda word: f"n{word}")
TYPES = st.one_of(
    NAMES,
    NAMES.map(lambda name: f"list[{name}]"),
    st.tuples(NAMES, NAMES).map(lambda pair: f"dict[{pair[0]}, {pair[1]}]"),
)
PARTS = st.lists(TYPES, min_size=1, max_size=6, unique=True)
DEFAULTS = st.sampled_from(["", " = UNSET"])


def _calls(inner: st.SearchStrategy[Item]) -> st.SearchStrategy[Item]:
    items = st.lists(inner, max_size=5).map(tuple)
    return st.one_of(
        st.builds(Group, NAMES.map(lambda n: n + "("), items, st.just(")")),
        st.builds(Group, st.just("["), items, st.just("]")),
        st.builds(Group, st.just("("), items, st.just(")"), st.just(True)),
    )


VALUES: st.SearchStrategy[Item] = st.recursive(NAMES, _calls, max_leaves=12)


@settings(max_examples=300, deadline=None)
@given(NAMES, VALUES)
def test_a_value_is_laid_out_as_black_does(name: str, value: Item) -> None:
    source = lay_out(value, 0, f"{name} = ") + "\n"
    assume(_fits(source))
    assert blackened(source) == source


@settings(max_examples=300, deadline=None)
@given(NAMES, VALUES, st.sampled_from([4, 8]))
def test_laying_out_changes_nothing_but_the_lines(
    name: str, value: Item, indent: int
) -> None:
    laid = lay_out(value, indent, f"{name} = ")
    joined = "".join(line.strip() for line in laid.splitlines())
    assert _bare(joined) == _bare(f"{name} = {flat(value)}")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(NAMES, PARTS, DEFAULTS), max_size=6), TYPES)
def test_a_signature_is_laid_out_as_black_does(
    arguments: list[tuple[str, list[str], str]], result: str
) -> None:
    items = tuple(
        annotated(name, parts, 8, default, ",").removesuffix(",")
        for name, parts, default in arguments
    )
    if any("\n" in item for item in items):
        lines = "".join(f"        {item},\n" for item in ("self", "*", *items))
        signature = f"def method(\n{lines}    ) -> {result}:"
    else:
        star = ("*",) if items else ()
        group = Group("(", ("self", *star, *items), ")")
        signature = lay_out(group, 4, "def method", f" -> {result}:")
    source = f"class A:\n    {signature}\n        pass\n"
    assume(_fits(source))
    assert blackened(source) == source


@settings(max_examples=300, deadline=None)
@given(NAMES, PARTS, DEFAULTS)
def test_an_attribute_is_laid_out_as_black_does(
    name: str, parts: list[str], default: str
) -> None:
    source = f"class A:\n    {annotated(name, parts, 4, default)}\n"
    assume(_fits(source))
    assert blackened(source) == source


def _fits(source: str) -> bool:
    """Tell whether no line is too long: those are black's own business afterwards."""
    return all(len(line) <= WIDTH for line in source.splitlines())


def _bare(source: str) -> str:
    return source.replace(" ", "").replace(",", "")
