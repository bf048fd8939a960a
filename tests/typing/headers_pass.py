"""Uses of typed headers that type checkers accept, and the types that they give."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, assert_type

from jobs_client import AsyncClient, AsyncStreamedResponse, Client, RawResponse
from jobs_client.headers import JobsCreateHeaders, ListedHeaders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobs_client import StreamedResponse
    from jobs_client.models import Usage

client = Client()
later = AsyncClient()


def limit(headers: ListedHeaders) -> int:
    """Operations whose responses are one have one class of headers."""
    return headers.x_rate_limit or 0


def read() -> Iterator[int]:
    """What an answer has that was read."""
    raw = client.jobs.with_raw_response.create(timeout=1)
    whole: RawResponse[Usage | None] = raw
    assert_type(raw.parse(), "Usage | None")
    assert_type(whole.parse(), "Usage | None")
    headers = raw.typed_headers
    assert_type(headers, JobsCreateHeaders)
    assert_type(headers.x_rate_limit, int | None)
    assert_type(headers.location, str | None)
    assert_type(headers.x_made_at, dt.datetime | None)
    assert_type(headers.x_cached, bool | None)
    assert_type(headers.x_cost_, float | str | None)
    assert_type(headers.x_tags, list[str] | None)
    assert_type(headers.x_corner, tuple[int, str] | None)
    assert_type(headers.x_window, dict[str, int] | None)
    assert_type(headers.x_usage, "Usage | None")
    assert_type(headers.x_plan, "Usage | None")
    assert_type(headers[JobsCreateHeaders.retry_after], int | None)
    yield limit(client.jobs.with_raw_response.list().typed_headers)
    yield limit(client.jobs.with_raw_response.retrieve("a").typed_headers)
    assert_type(client.jobs.with_raw_response.delete("a"), RawResponse[None])


def read_bit_by_bit() -> None:
    """What it has before its body is read."""
    with client.jobs.with_streaming_response.create() as streamed:
        whole: StreamedResponse[Usage | None] = streamed
        assert_type(whole.read(), bytes)
        assert_type(streamed.parse(), "Usage | None")
        assert_type(streamed.typed_headers.retry_after, int | None)


async def read_later() -> None:
    """The same, asynchronously."""
    raw = await later.jobs.with_raw_response.retrieve("a")
    assert_type(raw.parse(), list[str])
    assert_type(raw.typed_headers, ListedHeaders)
    async with later.jobs.with_streaming_response.create() as streamed:
        whole: AsyncStreamedResponse[Usage | None] = streamed
        assert_type(await whole.read(), bytes)
        assert_type(streamed.typed_headers.x_cached, bool | None)
