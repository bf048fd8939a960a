"""The most similar name is the one that the standard library finds."""

from __future__ import annotations

from difflib import get_close_matches

import pytest
from clientwright.openapi.similarity import most_similar
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.text("abC.", max_size=12)


@given(NAMES, st.lists(NAMES, max_size=12), st.sampled_from([0.1, 0.5, 0.6, 0.9]))
def test_it_finds_what_difflib_finds(
    name: str, names: list[str], cutoff: float
) -> None:
    close = get_close_matches(name, names, n=1, cutoff=cutoff)
    assert most_similar(name, names, cutoff) == (close[0] if close else None)


@pytest.mark.parametrize("names", [[], ["xyz"]])
def test_nothing_is_near(names: list[str]) -> None:
    assert most_similar("abc", names, 0.6) is None
