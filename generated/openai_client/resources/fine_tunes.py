"""The resource `fine_tunes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, Operation
from .._runtime.pages.rules import SinglePages
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
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import (
        FineTune,
        FineTuneEvent,
        ListFineTuneEventsResponse,
        ListFineTunesResponse,
    )
    from ..params import FineTunesListEventsParams

_CREATE: Operation[FineTune] = Operation(
    "POST",
    "/fine-tunes",
    content_type="application/json",
    responses=(Json("FineTune"),),
)

_LIST: Operation[Page[FineTune, ListFineTunesResponse]] = Operation(
    "GET",
    "/fine-tunes",
    responses=(Json("ListFineTunesResponse"),),
    pages=SinglePages(items=("data",)),
)

_RETRIEVE: Operation[FineTune] = Operation(
    "GET",
    "/fine-tunes/{fine_tune_id}",
    responses=(Json("FineTune"),),
)

_CANCEL: Operation[FineTune] = Operation(
    "POST",
    "/fine-tunes/{fine_tune_id}/cancel",
    responses=(Json("FineTune"),),
)

_LIST_EVENTS: Operation[ListFineTuneEventsResponse] = Operation(
    "GET",
    "/fine-tunes/{fine_tune_id}/events",
    responses=(Json("ListFineTuneEventsResponse"), EventStream("FineTuneEvent")),
)


class FineTunes(Resource):
    """Calls under `fine_tunes`."""

    def create(
        self,
        *,
        training_file: str,
        validation_file: str | None | Unset = UNSET,
        model: (
            Literal["ada", "babbage", "curie", "davinci"] | str | None | Unset
        ) = UNSET,
        n_epochs: int | None | Unset = UNSET,
        batch_size: int | None | Unset = UNSET,
        learning_rate_multiplier: float | None | Unset = UNSET,
        prompt_loss_weight: float | None | Unset = UNSET,
        compute_classification_metrics: bool | None | Unset = UNSET,
        classification_n_classes: int | None | Unset = UNSET,
        classification_positive_class: str | None | Unset = UNSET,
        classification_betas: Sequence[float] | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FineTune:
        """Start fine-tuning a model.

        Puts a job into the queue and returns at once. Ask for the job again, or
        follow its events, to learn when the new model is ready and what it is
        called.
        """
        return self._send(
            _CREATE,
            options,
            body={
                "training_file": training_file,
                "validation_file": validation_file,
                "model": model,
                "n_epochs": n_epochs,
                "batch_size": batch_size,
                "learning_rate_multiplier": learning_rate_multiplier,
                "prompt_loss_weight": prompt_loss_weight,
                "compute_classification_metrics": compute_classification_metrics,
                "classification_n_classes": classification_n_classes,
                "classification_positive_class": classification_positive_class,
                "classification_betas": classification_betas,
                "suffix": suffix,
            },
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[FineTune, ListFineTunesResponse]:
        """List the fine-tuning jobs, past and present."""
        return self._send(_LIST, options)

    def retrieve(
        self,
        fine_tune_id: str,
        **options: Unpack[RequestOptions],
    ) -> FineTune:
        """Ask how a fine-tuning job stands.

        Args:
            fine_tune_id: Which job to ask about.
        """
        return self._send(_RETRIEVE, options, path={"fine_tune_id": fine_tune_id})

    def cancel(self, fine_tune_id: str, **options: Unpack[RequestOptions]) -> FineTune:
        """Stop a fine-tuning job at once.

        Args:
            fine_tune_id: Which job to stop.
        """
        return self._send(_CANCEL, options, path={"fine_tune_id": fine_tune_id})

    @overload
    def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[FineTunesListEventsParams],
    ) -> ListFineTuneEventsResponse: ...

    @overload
    def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[FineTunesListEventsParams],
    ) -> Stream[FineTuneEvent]: ...

    @overload
    def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool,
        **params: Unpack[FineTunesListEventsParams],
    ) -> ListFineTuneEventsResponse | Stream[FineTuneEvent]: ...

    def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ListFineTuneEventsResponse | Stream[FineTuneEvent]:
        """Follow what happens to a fine-tuning job.

        Args:
            fine_tune_id: Which job to follow.
            stream: True keeps the connection open and sends each new event until
                the job has ended one way or another. False, the default, lists
                what has happened up to now. The API's default is false.
        """
        return self._send_or_stream(
            _LIST_EVENTS,
            options,
            stream=stream,
            path={"fine_tune_id": fine_tune_id},
            query={"stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> FineTunesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return FineTunesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTunesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return FineTunesWithStreamingResponse(self)


class FineTunesWithRawResponse:
    """Calls under `fine_tunes` that give the response, with status and headers."""

    def __init__(self, fine_tunes: FineTunes) -> None:
        self.create = raw(fine_tunes.create)
        self.list = raw(fine_tunes.list)
        self.retrieve = raw(fine_tunes.retrieve)
        self.cancel = raw(fine_tunes.cancel)
        self.list_events = raw(fine_tunes.list_events)


class FineTunesWithStreamingResponse:
    """Calls under `fine_tunes` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, fine_tunes: FineTunes) -> None:
        self.create = streamed(fine_tunes.create)
        self.list = streamed(fine_tunes.list)
        self.retrieve = streamed(fine_tunes.retrieve)
        self.cancel = streamed(fine_tunes.cancel)
        self.list_events = streamed(fine_tunes.list_events)


class AsyncFineTunes(AsyncResource):
    """Asynchronous calls under `fine_tunes`."""

    async def create(
        self,
        *,
        training_file: str,
        validation_file: str | None | Unset = UNSET,
        model: (
            Literal["ada", "babbage", "curie", "davinci"] | str | None | Unset
        ) = UNSET,
        n_epochs: int | None | Unset = UNSET,
        batch_size: int | None | Unset = UNSET,
        learning_rate_multiplier: float | None | Unset = UNSET,
        prompt_loss_weight: float | None | Unset = UNSET,
        compute_classification_metrics: bool | None | Unset = UNSET,
        classification_n_classes: int | None | Unset = UNSET,
        classification_positive_class: str | None | Unset = UNSET,
        classification_betas: Sequence[float] | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FineTune:
        """Start fine-tuning a model.

        Puts a job into the queue and returns at once. Ask for the job again, or
        follow its events, to learn when the new model is ready and what it is
        called.
        """
        return await self._send(
            _CREATE,
            options,
            body={
                "training_file": training_file,
                "validation_file": validation_file,
                "model": model,
                "n_epochs": n_epochs,
                "batch_size": batch_size,
                "learning_rate_multiplier": learning_rate_multiplier,
                "prompt_loss_weight": prompt_loss_weight,
                "compute_classification_metrics": compute_classification_metrics,
                "classification_n_classes": classification_n_classes,
                "classification_positive_class": classification_positive_class,
                "classification_betas": classification_betas,
                "suffix": suffix,
            },
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[FineTune, ListFineTunesResponse]:
        """List the fine-tuning jobs, past and present."""
        return self._pages(_LIST, options)

    async def retrieve(
        self,
        fine_tune_id: str,
        **options: Unpack[RequestOptions],
    ) -> FineTune:
        """Ask how a fine-tuning job stands.

        Args:
            fine_tune_id: Which job to ask about.
        """
        return await self._send(_RETRIEVE, options, path={"fine_tune_id": fine_tune_id})

    async def cancel(
        self,
        fine_tune_id: str,
        **options: Unpack[RequestOptions],
    ) -> FineTune:
        """Stop a fine-tuning job at once.

        Args:
            fine_tune_id: Which job to stop.
        """
        return await self._send(_CANCEL, options, path={"fine_tune_id": fine_tune_id})

    @overload
    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[FineTunesListEventsParams],
    ) -> ListFineTuneEventsResponse: ...

    @overload
    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[FineTunesListEventsParams],
    ) -> AsyncStream[FineTuneEvent]: ...

    @overload
    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool,
        **params: Unpack[FineTunesListEventsParams],
    ) -> ListFineTuneEventsResponse | AsyncStream[FineTuneEvent]: ...

    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ListFineTuneEventsResponse | AsyncStream[FineTuneEvent]:
        """Follow what happens to a fine-tuning job.

        Args:
            fine_tune_id: Which job to follow.
            stream: True keeps the connection open and sends each new event until
                the job has ended one way or another. False, the default, lists
                what has happened up to now. The API's default is false.
        """
        return await self._send_or_stream(
            _LIST_EVENTS,
            options,
            stream=stream,
            path={"fine_tune_id": fine_tune_id},
            query={"stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncFineTunesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncFineTunesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTunesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncFineTunesWithStreamingResponse(self)


class AsyncFineTunesWithRawResponse:
    """Calls under `fine_tunes` that give the response, with status and headers."""

    def __init__(self, fine_tunes: AsyncFineTunes) -> None:
        self.create = async_raw(fine_tunes.create)
        self.list = async_raw(fine_tunes.list)
        self.retrieve = async_raw(fine_tunes.retrieve)
        self.cancel = async_raw(fine_tunes.cancel)
        self.list_events = async_raw(fine_tunes.list_events)


class AsyncFineTunesWithStreamingResponse:
    """Calls under `fine_tunes` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, fine_tunes: AsyncFineTunes) -> None:
        self.create = async_streamed(fine_tunes.create)
        self.list = async_streamed(fine_tunes.list)
        self.retrieve = async_streamed(fine_tunes.retrieve)
        self.cancel = async_streamed(fine_tunes.cancel)
        self.list_events = async_streamed(fine_tunes.list_events)
