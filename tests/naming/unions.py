"""Unions whose members are told apart by little, to try what becomes of their names."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from naming.documents import document

if TYPE_CHECKING:
    import random

    from naming.documents import JSON, Object


def member(rand: random.Random, depth: int = 2) -> Object:
    """Return an object with few names in it, some of whose properties are objects and unions."""
    properties: Object = {}
    for name in rand.sample("abcd", rand.randint(1, 2)):
        chance = rand.random()
        if depth and chance < 0.5:
            properties[name] = member(rand, depth - 1)
        elif depth and chance < 0.65:
            properties[name] = {"oneOf": [member(rand, depth - 1) for _ in range(2)]}
        else:
            properties[name] = {"type": rand.choice(["string", "integer"])}
    if rand.random() < 0.3:
        properties["kind"] = {"const": rand.choice("xyz")}
    made: Object = {"type": "object", "properties": properties}
    if rand.random() < 0.5:
        made["required"] = [*sorted(properties)]
    if rand.random() < 0.2:
        made["title"] = rand.choice("TU")
    return made


def union_of(members: list[Object]) -> Object:
    """Return a document whose only schema holds a union."""
    several: list[JSON] = [copy.deepcopy(each) for each in members]
    union: Object = {"oneOf": several}
    return document({"Holder": {"type": "object", "properties": {"u": union}}})
