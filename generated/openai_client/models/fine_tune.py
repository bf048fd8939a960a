"""FineTune."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fine_tune_event import FineTuneEvent
    from .open_ai_file import OpenAIFile


@define(kw_only=True, repr=False)
class FineTune(BaseModel):
    """A job that fine-tunes a model."""

    id: str
    """The identifier by which requests refer to the job."""

    object: str
    """Always `fine-tune`."""

    created_at: int
    """When the job was requested, as Unix time in seconds."""

    updated_at: int
    """When the job last changed, as Unix time in seconds."""

    model: str
    """The model it starts from."""

    fine_tuned_model: str | None
    """The model that came out, to be named in requests. Null until the job has
    succeeded.
    """

    organization_id: str
    """The organization that the job belongs to."""

    status: str
    """How far it is, which is `pending`, `running`, `succeeded`, `failed` or
    `cancelled`.
    """

    hyperparams: dict[str, Any]
    """The numbers that steer the training, with the ones that were chosen for you."""

    training_files: list[OpenAIFile]
    """The files that the model learns from."""

    validation_files: list[OpenAIFile]
    """The files that progress is measured on."""

    result_files: list[OpenAIFile]
    """Files with the figures measured during the training. None until the job has
    ended.
    """

    events: list[FineTuneEvent] | Unset = UNSET
    """What has happened so far. Lists of jobs leave it out."""
