"""CreateTranslationRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.bodies.files import FileInput
from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateTranslationRequest(BaseModel):
    """A recording to write down in English, and how to do it."""

    file: FileInput
    """The recording itself, as m4a, mp3, mp4, mpeg, mpga, wav or webm."""

    model: Literal["whisper-1"] | str
    """The model that listens. So far there is just `whisper-1`."""

    prompt: str | Unset = UNSET
    """English text that sets an example of spelling and style, such as the end of
    the preceding part.
    """

    response_format: str | Unset = UNSET
    """What comes back. `json` is an object with the text, `verbose_json` adds times,
    and `text`, `srt` and `vtt` are plain text or subtitles instead of JSON.

    The API's default is "json".
    """

    temperature: float | Unset = UNSET
    """How freely the model guesses, up to 1. At 0 it starts strict and loosens by
    itself where it cannot make out the words.

    The API's default is 0.
    """
