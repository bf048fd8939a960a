"""The resource `edits`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.operation import Json, Operation
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import CreateEditResponse

_CREATE: Operation[CreateEditResponse] = Operation(
    "POST",
    "/edits",
    content_type="application/json",
    responses=(Json("CreateEditResponse"),),
)


class Edits(Resource):
    """Calls under `edits`."""

    def create(
        self,
        *,
        model: Literal["text-davinci-edit-001", "code-davinci-edit-001"] | str,
        instruction: str,
        input: str | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateEditResponse:
        """Rewrite a text as instructed.

        Returns new versions of the whole input, not the differences.
        """
        return self._send(
            _CREATE,
            options,
            body={
                "model": model,
                "instruction": instruction,
                "input": input,
                "n": n,
                "temperature": temperature,
                "top_p": top_p,
            },
        )

    @cached_property
    def with_raw_response(self) -> EditsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return EditsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EditsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return EditsWithStreamingResponse(self)


class EditsWithRawResponse:
    """Calls under `edits` that give the response, with status and headers."""

    def __init__(self, edits: Edits) -> None:
        self.create = raw(edits.create)


class EditsWithStreamingResponse:
    """Calls under `edits` that give the response, with a body that is not read yet."""

    def __init__(self, edits: Edits) -> None:
        self.create = streamed(edits.create)


class AsyncEdits(AsyncResource):
    """Asynchronous calls under `edits`."""

    async def create(
        self,
        *,
        model: Literal["text-davinci-edit-001", "code-davinci-edit-001"] | str,
        instruction: str,
        input: str | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateEditResponse:
        """Rewrite a text as instructed.

        Returns new versions of the whole input, not the differences.
        """
        return await self._send(
            _CREATE,
            options,
            body={
                "model": model,
                "instruction": instruction,
                "input": input,
                "n": n,
                "temperature": temperature,
                "top_p": top_p,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncEditsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncEditsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEditsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncEditsWithStreamingResponse(self)


class AsyncEditsWithRawResponse:
    """Calls under `edits` that give the response, with status and headers."""

    def __init__(self, edits: AsyncEdits) -> None:
        self.create = async_raw(edits.create)


class AsyncEditsWithStreamingResponse:
    """Calls under `edits` that give the response, with a body that is not read yet."""

    def __init__(self, edits: AsyncEdits) -> None:
        self.create = async_streamed(edits.create)
