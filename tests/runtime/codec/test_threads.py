"""Several threads may meet a class for the first time at once."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define
from runtime.codec import decode
from runtime.model import BaseModel
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Iterator

THREADS = 8


@pytest.fixture
def eager_switching() -> Iterator[None]:
    """Let threads take turns as often as the interpreter can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("eager_switching")
@pytest.mark.parametrize("attempt", range(10))
def test_the_first_decode_in_many_threads(attempt: int) -> None:
    @define(kw_only=True, repr=False)
    class Leaf(BaseModel):
        size: int

    @define(kw_only=True, repr=False)
    class Node(BaseModel):
        nodes: list[Node] | Unset = UNSET
        leaf: dict[str, Leaf] | list[Leaf] | Unset = UNSET

    namespace = ModuleType(f"threads_{attempt}")
    vars(namespace).update(Leaf=Leaf, Node=Node, Tree="dict[str, Tree] | Node")
    Leaf.__module__ = Node.__module__ = namespace.__name__
    sys.modules[namespace.__name__] = namespace
    data = {"a": {"nodes": [{"leaf": {"x": {"size": 1}}}, {"leaf": [{"size": 2}]}]}}
    start = threading.Barrier(THREADS)

    def first(_: int) -> Any:
        start.wait()
        decoded = decode("dict[str, Node]", data, namespace)
        return decoded, decoded["a"].to_dict()

    try:
        with ThreadPoolExecutor(THREADS) as pool:
            results = list(pool.map(first, range(THREADS)))
    finally:
        del sys.modules[namespace.__name__]
    inner = Node(nodes=[Node(leaf={"x": Leaf(size=1)}), Node(leaf=[Leaf(size=2)])])
    assert results == [({"a": inner}, data["a"])] * THREADS
