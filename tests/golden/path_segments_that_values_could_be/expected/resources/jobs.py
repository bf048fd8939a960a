"""The resource `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation, Style
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_REMOVE: Operation[None] = Operation(
    "DELETE",
    "/jobs/{id}",
    responses=(Empty(status="204"),),
    path_styles={"id": Style("simple", explode=False)},
)

_CANCEL: Operation[None] = Operation(
    "DELETE",
    "/jobs/{id}:cancel",
    responses=(Empty(status="204"),),
    path_styles={"id": Style("simple", explode=False)},
)

_FORGET: Operation[None] = Operation(
    "DELETE",
    "/jobs/{id}/log/{line}",
    responses=(Empty(status="204"),),
    path_styles={"id": Style("simple", explode=False)},
)


class Jobs(Resource):
    """Calls under `jobs`."""

    def remove(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}"""
        return self._send(_REMOVE, options, path={"id": id})

    def cancel(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}:cancel"""
        return self._send(_CANCEL, options, path={"id": id})

    def forget(self, line: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}/log/{line}"""
        return self._send(_FORGET, options, path={"id": id, "line": line})

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return JobsWithStreamingResponse(self)


class JobsWithRawResponse:
    """Calls under `jobs` that give the response, with status and headers."""

    def __init__(self, jobs: Jobs) -> None:
        self.remove = raw(jobs.remove)
        self.cancel = raw(jobs.cancel)
        self.forget = raw(jobs.forget)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        self.remove = streamed(jobs.remove)
        self.cancel = streamed(jobs.cancel)
        self.forget = streamed(jobs.forget)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    async def remove(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}"""
        return await self._send(_REMOVE, options, path={"id": id})

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}:cancel"""
        return await self._send(_CANCEL, options, path={"id": id})

    async def forget(
        self,
        line: str,
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /jobs/{id}/log/{line}"""
        return await self._send(_FORGET, options, path={"id": id, "line": line})

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncJobsWithStreamingResponse(self)


class AsyncJobsWithRawResponse:
    """Calls under `jobs` that give the response, with status and headers."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.remove = async_raw(jobs.remove)
        self.cancel = async_raw(jobs.cancel)
        self.forget = async_raw(jobs.forget)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.remove = async_streamed(jobs.remove)
        self.cancel = async_streamed(jobs.cancel)
        self.forget = async_streamed(jobs.forget)
