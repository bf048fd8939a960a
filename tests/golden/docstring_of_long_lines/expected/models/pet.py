"""Pet."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    """A line of a description that goes on for much longer than the eighty-eight
    columns that black leaves to a line, so that it has to be wrapped somewhere
    between two words.
    """

    link: str | Unset = UNSET
    """See
    https://example.com/a/very/long/address/that/cannot/be/broken/anywhere/because/it/has/no/spaces.
    """
