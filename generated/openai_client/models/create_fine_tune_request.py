"""CreateFineTuneRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateFineTuneRequest(BaseModel):
    """What to train a model on, and how."""

    training_file: str
    """The identifier of a file to learn from, uploaded with the purpose `fine-tune`.
    Each of its lines pairs a `prompt` with the `completion` wanted.
    """

    validation_file: str | None | Unset = UNSET
    """The identifier of a file to measure progress on, made like the training file.
    Keep the two free of common lines, or the figures are too good.
    """

    model: Literal["ada", "babbage", "curie", "davinci"] | str | None | Unset = UNSET
    """The model to start from. Besides the base models named here, one that you
    fine-tuned since 22 April 2022 will do.

    The API's default is "curie".
    """

    n_epochs: int | None | Unset = UNSET
    """How many times to go through the training file.

    The API's default is 4.
    """

    batch_size: int | None | Unset = UNSET
    """How many lines to learn from in one step. Null takes about 0.2 % of the
    training file and no more than 256; large files do well with large batches.
    """

    learning_rate_multiplier: float | None | Unset = UNSET
    """A factor on the learning rate that the base model was trained with. Null takes
    0.05, 0.1 or 0.2, more for larger batches; 0.02 to 0.2 is worth a try.
    """

    prompt_loss_weight: float | None | Unset = UNSET
    """How much learning the prompts counts beside learning the completions, which
    count 1. Lower it if prompts are far longer than completions.

    The API's default is 0.01.
    """

    compute_classification_metrics: bool | None | Unset = UNSET
    """Measures accuracy and F1 on the validation file after each epoch, for models
    that classify. Needs a validation file, and either the number of classes or
    the positive class.

    The API's default is false.
    """

    classification_n_classes: int | None | Unset = UNSET
    """Into how many classes the model sorts. To be given when there are more than
    two.
    """

    classification_positive_class: str | None | Unset = UNSET
    """Which of two classes counts as the hit when precision, recall and F1 are
    measured.
    """

    classification_betas: list[float] | None | Unset = UNSET
    """For two classes, also measures F-beta for each value listed. Values over 1
    favour recall, values under 1 favour precision.
    """

    suffix: str | None | Unset = UNSET
    """Your part of the new model's name, which OpenAI completes with a time and
    other parts.

    At least 1 character. At most 40 characters.
    """
