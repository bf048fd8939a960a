"""Rule, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Rule: TypeAlias = Annotated[
    Union["RuleName", "RuleOption", bool],
    ByKey(
        {"name": ByKey({"note": "RuleOptionNoteName"}, default="RuleName")},
        default=ByKey({"note": "RuleOptionNote"}, default="Any"),
    ),
]


@define(kw_only=True, repr=False)
class RuleName(BaseModel):
    """A form of `Rule`."""

    name: str


RuleOption: TypeAlias = Annotated[
    Union["RuleOptionNoteName", "RuleOptionNote"],
    ByKey({"name": "RuleOptionNoteName"}, default="RuleOptionNote"),
]


@define(kw_only=True, repr=False)
class RuleOptionNoteName(BaseModel):
    """A form of `RuleOption`."""

    note: str

    name: str


@define(kw_only=True, repr=False)
class RuleOptionNote(BaseModel):
    """A form of `RuleOption`."""

    note: str
