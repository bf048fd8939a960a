"""CreateModerationResponse, and the types inside it."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class CreateModerationResponse(BaseModel):
    """The verdicts on one or more texts."""

    id: str
    """Identifies this answer."""

    model: str
    """The model that checked."""

    results: list[Moderation]
    """One verdict for each text, in the order of the texts."""


@define(kw_only=True, repr=False)
class Moderation(BaseModel):
    """The verdict on one text."""

    flagged: bool
    """Whether at least one kind of harm was found."""

    categories: ModerationCategories
    """Which kinds of harm were found, one property each."""

    category_scores: ModerationCategoryScores
    """How sure the model is of each kind of harm. Higher is surer, but these are no
    probabilities.
    """


@define(kw_only=True, repr=False)
class ModerationCategories(BaseModel):
    """Which kinds of harm were found, one property each."""

    hate: bool
    """Hatred of people for what they are, such as their origin or religion."""

    hate_threatening: Annotated[bool, Wire("hate/threatening")]
    """Such hatred, together with threats of violence."""

    self_harm: Annotated[bool, Wire("self-harm")]
    """Suicide, cutting or other ways to hurt oneself."""

    sexual: bool
    """Text meant to arouse, or that advertises sexual services."""

    sexual_minors: Annotated[bool, Wire("sexual/minors")]
    """Sexual text about somebody under 18."""

    violence: bool
    """Death, violence or injury."""

    violence_graphic: Annotated[bool, Wire("violence/graphic")]
    """Death, violence or injury in vivid detail."""


@define(kw_only=True, repr=False)
class ModerationCategoryScores(BaseModel):
    """How sure the model is of each kind of harm. Higher is surer, but these are no
    probabilities.
    """

    hate: float
    """The score for `hate`, from 0 to 1."""

    hate_threatening: Annotated[float, Wire("hate/threatening")]
    """The score for `hate/threatening`, from 0 to 1."""

    self_harm: Annotated[float, Wire("self-harm")]
    """The score for `self-harm`, from 0 to 1."""

    sexual: float
    """The score for `sexual`, from 0 to 1."""

    sexual_minors: Annotated[float, Wire("sexual/minors")]
    """The score for `sexual/minors`, from 0 to 1."""

    violence: float
    """The score for `violence`, from 0 to 1."""

    violence_graphic: Annotated[float, Wire("violence/graphic")]
    """The score for `violence/graphic`, from 0 to 1."""
