"""What may be passed for CreateFineTuneRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required


class CreateFineTuneRequestParam(TypedDict, total=False):
    """CreateFineTuneRequest as a dict."""

    training_file: Required[str]
    validation_file: str | None
    model: Literal["ada", "babbage", "curie", "davinci"] | str | None
    n_epochs: int | None
    batch_size: int | None
    learning_rate_multiplier: float | None
    prompt_loss_weight: float | None
    compute_classification_metrics: bool | None
    classification_n_classes: int | None
    classification_positive_class: str | None
    classification_betas: Sequence[float] | None
    suffix: str | None
