"""What may be passed for Pet, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

PetParam = TypedDict(
    "PetParam",
    {"name": "Required[str]", "self-made": "bool"},
    total=False,
)
"""Pet as a dict."""
