"""The resource `films`."""

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
    from .._runtime.sequences import SequenceNotStr
    from ..models import Film

_LIST_FILMS: Operation[Film] = Operation("GET", "/films", responses=(Json("Film"),))


class Films(Resource):
    """Calls under `films`."""

    def list_films(
        self,
        *,
        rating: SequenceNotStr[Literal["safe", "violence"] | str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Film:
        """GET /films"""
        return self._send(_LIST_FILMS, options, query={"rating": rating})

    @cached_property
    def with_raw_response(self) -> FilmsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return FilmsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilmsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return FilmsWithStreamingResponse(self)


class FilmsWithRawResponse:
    """Calls under `films` that give the response, with status and headers."""

    def __init__(self, films: Films) -> None:
        self.list_films = raw(films.list_films)


class FilmsWithStreamingResponse:
    """Calls under `films` that give the response, with a body that is not read yet."""

    def __init__(self, films: Films) -> None:
        self.list_films = streamed(films.list_films)


class AsyncFilms(AsyncResource):
    """Asynchronous calls under `films`."""

    async def list_films(
        self,
        *,
        rating: SequenceNotStr[Literal["safe", "violence"] | str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Film:
        """GET /films"""
        return await self._send(_LIST_FILMS, options, query={"rating": rating})

    @cached_property
    def with_raw_response(self) -> AsyncFilmsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncFilmsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilmsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncFilmsWithStreamingResponse(self)


class AsyncFilmsWithRawResponse:
    """Calls under `films` that give the response, with status and headers."""

    def __init__(self, films: AsyncFilms) -> None:
        self.list_films = async_raw(films.list_films)


class AsyncFilmsWithStreamingResponse:
    """Calls under `films` that give the response, with a body that is not read yet."""

    def __init__(self, films: AsyncFilms) -> None:
        self.list_films = async_streamed(films.list_films)
