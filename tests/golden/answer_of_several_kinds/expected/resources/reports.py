"""The resource `reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Binary, Empty, Json, Operation, Text
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
    from .._runtime.responses.content import BinaryContent
    from ..models import Report, Ticket

_GET: Operation[Report | str | BinaryContent | Ticket | None] = Operation(
    "GET",
    "/reports",
    responses=(
        Json("Report"),
        Text(media_type="text/csv"),
        Binary(media_type="application/pdf"),
        Json("Ticket", status="202"),
        Empty(status="204"),
    ),
)


class Reports(Resource):
    """Calls under `reports`."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> Report | str | BinaryContent | Ticket | None:
        """GET /reports"""
        return self._send(_GET, options)

    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ReportsWithStreamingResponse(self)


class ReportsWithRawResponse:
    """Calls under `reports` that give the response, with status and headers."""

    def __init__(self, reports: Reports) -> None:
        self.get = raw(reports.get)


class ReportsWithStreamingResponse:
    """Calls under `reports` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, reports: Reports) -> None:
        self.get = streamed(reports.get)


class AsyncReports(AsyncResource):
    """Asynchronous calls under `reports`."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> Report | str | BinaryContent | Ticket | None:
        """GET /reports"""
        return await self._send(_GET, options)

    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncReportsWithStreamingResponse(self)


class AsyncReportsWithRawResponse:
    """Calls under `reports` that give the response, with status and headers."""

    def __init__(self, reports: AsyncReports) -> None:
        self.get = async_raw(reports.get)


class AsyncReportsWithStreamingResponse:
    """Calls under `reports` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, reports: AsyncReports) -> None:
        self.get = async_streamed(reports.get)
