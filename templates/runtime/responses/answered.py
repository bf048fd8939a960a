"""What a model knows of the answer that it came with."""

from __future__ import annotations


class Answered:
    """Something that may be the whole content of an answer.

    It is a slot apart from the fields of the model: it is in no comparison, in no
    `to_dict()` and no `repr`, and costs nothing while it is empty.
    """

    __slots__ = ("_answer_id",)

    _answer_id: str

    @property
    def _request_id(self) -> str | None:
        """The API's name for the call that gave this; None for a part of an answer,
        and for what the caller has made."""
        return getattr(self, "_answer_id", None)

    @staticmethod
    def remember(content: object, request_id: str | None) -> None:
        """Keep the API's name for a call with what it gave, if that is a model."""
        if request_id is not None and isinstance(content, Answered):
            content._answer_id = request_id
