"""The resource `reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Encoding, Operation
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

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr
    from ..models import Summary
    from ..params import SummaryParam

_SEND_REPORT: Operation[None] = Operation(
    "POST",
    "/reports",
    content_type="multipart/mixed",
    encodings={
        "0": Encoding("application/vnd.summary+json"),
        "*": Encoding("image/png"),
    },
    responses=(Empty(status="204"),),
)


class Reports(Resource):
    """Calls under `reports`."""

    def send_report(
        self,
        *,
        body: SequenceNotStr[Summary | SummaryParam | FileInput],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /reports"""
        return self._send(_SEND_REPORT, options, body=body)

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
        self.send_report = raw(reports.send_report)


class ReportsWithStreamingResponse:
    """Calls under `reports` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, reports: Reports) -> None:
        self.send_report = streamed(reports.send_report)


class AsyncReports(AsyncResource):
    """Asynchronous calls under `reports`."""

    async def send_report(
        self,
        *,
        body: SequenceNotStr[Summary | SummaryParam | FileInput],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /reports"""
        return await self._send(_SEND_REPORT, options, body=body)

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
        self.send_report = async_raw(reports.send_report)


class AsyncReportsWithStreamingResponse:
    """Calls under `reports` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, reports: AsyncReports) -> None:
        self.send_report = async_streamed(reports.send_report)
