"""The resource `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Json, Operation
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    import builtins

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import Usage

_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/jobs",
    responses=(Json("list[str]"),),
)

_CREATE: Operation[Usage | None] = Operation(
    "POST",
    "/jobs",
    responses=(Json("Usage", status="201"), Empty(status="202")),
)

_RETRIEVE: Operation[builtins.list[str]] = Operation(
    "GET",
    "/jobs/{id}",
    responses=(Json("list[str]"),),
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/jobs/{id}",
    responses=(Empty(status="204"),),
)


class Jobs(Resource):
    """Calls under `jobs`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /jobs"""
        return self._send(_LIST, options)

    def create(self, **options: Unpack[RequestOptions]) -> Usage | None:
        """POST /jobs"""
        return self._send(_CREATE, options)

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """GET /jobs/{id}"""
        return self._send(_RETRIEVE, options, path={"id": id})

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}"""
        return self._send(_DELETE, options, path={"id": id})

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
        from .._runtime.responses.typed_responses import typed_raw
        from ..headers import JobsCreateHeaders, ListedHeaders

        self.list = typed_raw(jobs.list, ListedHeaders)
        self.create = typed_raw(jobs.create, JobsCreateHeaders)
        self.retrieve = typed_raw(jobs.retrieve, ListedHeaders)
        self.delete = raw(jobs.delete)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        from .._runtime.responses.typed_responses import typed_streamed
        from ..headers import JobsCreateHeaders, ListedHeaders

        self.list = typed_streamed(jobs.list, ListedHeaders)
        self.create = typed_streamed(jobs.create, JobsCreateHeaders)
        self.retrieve = typed_streamed(jobs.retrieve, ListedHeaders)
        self.delete = streamed(jobs.delete)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /jobs"""
        return await self._send(_LIST, options)

    async def create(self, **options: Unpack[RequestOptions]) -> Usage | None:
        """POST /jobs"""
        return await self._send(_CREATE, options)

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """GET /jobs/{id}"""
        return await self._send(_RETRIEVE, options, path={"id": id})

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /jobs/{id}"""
        return await self._send(_DELETE, options, path={"id": id})

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
        from .._runtime.responses.typed_responses import async_typed_raw
        from ..headers import JobsCreateHeaders, ListedHeaders

        self.list = async_typed_raw(jobs.list, ListedHeaders)
        self.create = async_typed_raw(jobs.create, JobsCreateHeaders)
        self.retrieve = async_typed_raw(jobs.retrieve, ListedHeaders)
        self.delete = async_raw(jobs.delete)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        from .._runtime.responses.typed_responses import async_typed_streamed
        from ..headers import JobsCreateHeaders, ListedHeaders

        self.list = async_typed_streamed(jobs.list, ListedHeaders)
        self.create = async_typed_streamed(jobs.create, JobsCreateHeaders)
        self.retrieve = async_typed_streamed(jobs.retrieve, ListedHeaders)
        self.delete = async_streamed(jobs.delete)
