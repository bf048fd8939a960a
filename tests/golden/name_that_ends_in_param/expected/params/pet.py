"""What may be passed for Pet, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import PetParam
    from .pet_param import PetParamDict


class PetDict(TypedDict, total=False):
    """Pet as a dict."""

    parts: Sequence[PetParam | PetParamDict]
