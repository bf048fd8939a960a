"""The API's name for a call, kept with what it gave."""

from __future__ import annotations

import copy
import pickle
import sys
from typing import Any

import attrs
from loopback.server import Server, answer
from loopback.sides import Side, generated
from runtime.model import BaseModel
from runtime.operation import Json, Operation


@attrs.define(kw_only=True, repr=False)
class Part(BaseModel):
    """A model inside of another."""

    n: int


@attrs.define(kw_only=True, repr=False)
class Whole(BaseModel):
    """What an answer consists of."""

    part: Part


GET: Operation[Any] = Operation("GET", "/a", responses=(Json("Whole"),))
LIST: Operation[Any] = Operation("GET", "/a", responses=(Json("list[Whole]"),))
DATA = {"part": {"n": 1}}


def request_id(model: object) -> object:
    return getattr(model, "_request_id", "no such attribute")


def test_the_model_of_an_answer_has_it(side: Side, server: Server) -> None:
    server.answers(answer(DATA, x_request_id="req_1"), answer(DATA), answer([DATA]))
    client = side.client(generated(side, _models=sys.modules[__name__]))
    found: Any = side.send(client, GET)
    assert request_id(found) == "req_1"
    assert request_id(found.part) is None
    assert request_id(side.send(client, GET)) is None
    assert side.send(client, LIST) == [Whole(part=Part(n=1))]


def test_it_is_no_part_of_the_model(side: Side, server: Server) -> None:
    server.answers(answer(DATA, x_request_id="req_1"))
    client = side.client(generated(side, _models=sys.modules[__name__]))
    found: Any = side.send(client, GET)
    made = Whole(part=Part(n=1))
    assert request_id(made) is None
    assert found == made
    assert found.to_dict() == DATA
    assert "req_1" not in repr(found)
    assert attrs.asdict(found) == attrs.asdict(made)
    assert pickle.loads(pickle.dumps(found)) == copy.copy(found) == made
    assert not hasattr(found, "__dict__")
