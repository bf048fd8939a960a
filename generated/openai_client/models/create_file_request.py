"""CreateFileRequest."""

from __future__ import annotations

from attrs import define

from .._runtime.bodies.files import FileInput
from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class CreateFileRequest(BaseModel):
    """A file to upload, and what it is for."""

    file: FileInput
    """The file, one JSON value a line. For fine-tuning every line is an object with
    `prompt` and `completion`.
    """

    purpose: str
    """What you will use the file for. With `fine-tune` the lines are checked while
    they are uploaded.
    """
