"""Fish."""

from __future__ import annotations

from typing import Literal

from attrs import define
from runtime.model import Model


@define(kw_only=True, repr=False)
class Fish(Model):
    """Needs nothing."""

    kind: Literal["fish"]
