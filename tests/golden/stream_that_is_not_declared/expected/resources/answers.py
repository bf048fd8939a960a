"""The resource `answers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, Operation
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
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import Answer, AnswerPart
    from ..params import AnswersCreateAnswerParams, AnswersGetAnswerParams

_CREATE_ANSWER: Operation[Answer] = Operation(
    "POST",
    "/answers",
    content_type="application/json",
    responses=(Json("Answer"), EventStream("AnswerPart")),
)

_GET_ANSWER: Operation[Answer] = Operation(
    "GET",
    "/answers/{id}",
    responses=(Json("Answer"), EventStream("AnswerPart")),
)


class Answers(Resource):
    """Calls under `answers`."""

    @overload
    def create_answer(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[AnswersCreateAnswerParams],
    ) -> Answer: ...

    @overload
    def create_answer(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[AnswersCreateAnswerParams],
    ) -> Stream[AnswerPart]: ...

    @overload
    def create_answer(
        self,
        *,
        stream: bool | None,
        **params: Unpack[AnswersCreateAnswerParams],
    ) -> Answer | Stream[AnswerPart]: ...

    def create_answer(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[AnswerPart]:
        """POST /answers"""
        return self._send_or_stream(
            _CREATE_ANSWER,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
        )

    @overload
    def get_answer(
        self,
        id: str,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[AnswersGetAnswerParams],
    ) -> Answer: ...

    @overload
    def get_answer(
        self,
        id: str,
        *,
        stream: Literal[True],
        **params: Unpack[AnswersGetAnswerParams],
    ) -> Stream[AnswerPart]: ...

    @overload
    def get_answer(
        self,
        id: str,
        *,
        stream: bool,
        **params: Unpack[AnswersGetAnswerParams],
    ) -> Answer | Stream[AnswerPart]: ...

    def get_answer(
        self,
        id: str,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[AnswerPart]:
        """GET /answers/{id}"""
        return self._send_or_stream(
            _GET_ANSWER,
            options,
            stream=stream,
            path={"id": id},
            query={"stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AnswersWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnswersWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AnswersWithStreamingResponse(self)


class AnswersWithRawResponse:
    """Calls under `answers` that give the response, with status and headers."""

    def __init__(self, answers: Answers) -> None:
        self.create_answer = raw(answers.create_answer)
        self.get_answer = raw(answers.get_answer)


class AnswersWithStreamingResponse:
    """Calls under `answers` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, answers: Answers) -> None:
        self.create_answer = streamed(answers.create_answer)
        self.get_answer = streamed(answers.get_answer)


class AsyncAnswers(AsyncResource):
    """Asynchronous calls under `answers`."""

    @overload
    async def create_answer(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[AnswersCreateAnswerParams],
    ) -> Answer: ...

    @overload
    async def create_answer(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[AnswersCreateAnswerParams],
    ) -> AsyncStream[AnswerPart]: ...

    @overload
    async def create_answer(
        self,
        *,
        stream: bool | None,
        **params: Unpack[AnswersCreateAnswerParams],
    ) -> Answer | AsyncStream[AnswerPart]: ...

    async def create_answer(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[AnswerPart]:
        """POST /answers"""
        return await self._send_or_stream(
            _CREATE_ANSWER,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
        )

    @overload
    async def get_answer(
        self,
        id: str,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[AnswersGetAnswerParams],
    ) -> Answer: ...

    @overload
    async def get_answer(
        self,
        id: str,
        *,
        stream: Literal[True],
        **params: Unpack[AnswersGetAnswerParams],
    ) -> AsyncStream[AnswerPart]: ...

    @overload
    async def get_answer(
        self,
        id: str,
        *,
        stream: bool,
        **params: Unpack[AnswersGetAnswerParams],
    ) -> Answer | AsyncStream[AnswerPart]: ...

    async def get_answer(
        self,
        id: str,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[AnswerPart]:
        """GET /answers/{id}"""
        return await self._send_or_stream(
            _GET_ANSWER,
            options,
            stream=stream,
            path={"id": id},
            query={"stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncAnswersWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncAnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnswersWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncAnswersWithStreamingResponse(self)


class AsyncAnswersWithRawResponse:
    """Calls under `answers` that give the response, with status and headers."""

    def __init__(self, answers: AsyncAnswers) -> None:
        self.create_answer = async_raw(answers.create_answer)
        self.get_answer = async_raw(answers.get_answer)


class AsyncAnswersWithStreamingResponse:
    """Calls under `answers` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, answers: AsyncAnswers) -> None:
        self.create_answer = async_streamed(answers.create_answer)
        self.get_answer = async_streamed(answers.get_answer)
