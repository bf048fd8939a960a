"""Resources: methods, their raw and streamed views, and mistakes with keywords."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, assert_type

import pytest
from loopback.jobs import AsyncJobs, Jobs
from loopback.library import httpx
from loopback.server import Received, Server, Wire, answer, events
from runtime.client import AsyncClient, Client
from runtime.errors import APIConnectionError, NotFoundError
from runtime.responses.response import BinaryContent, RawResponse
from runtime.streams.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def jobs(server: Server) -> Iterator[Jobs]:
    """The sync resource."""
    slept: list[float] = []
    with Client(base_url=server.url, max_retries=1) as client:
        vars(client)["_sleep"] = slept.append
        yield Jobs(client)


JSON = answer({"n": 1}, x_request_id="req_1")
STREAM = events(b"data: 1\n\ndata: 2\n\n")


def test_send_or_stream(jobs: Jobs, server: Server) -> None:
    server.answers(JSON, JSON, STREAM)
    assert_type(jobs.create(model="m"), dict[str, int])
    assert server.last.json == {"model": "m"}
    assert jobs.create(model="m", stream=False) == {"n": 1}
    assert server.last.json == {"model": "m", "stream": False}
    stream = jobs.create(model="m", stream=True)
    assert_type(stream, Stream[int])
    assert list(stream) == [1, 2]
    assert server.last.json == {"model": "m", "stream": True}


def test_stream(jobs: Jobs, server: Server) -> None:
    server.answers(STREAM)
    assert list(jobs.events()) == [1, 2]


def test_raw(jobs: Jobs, server: Server) -> None:
    server.answers(answer(status=429), JSON)
    response = jobs.with_raw_response.create(model="m")
    assert_type(response, RawResponse[dict[str, int]])
    assert response.parse() == {"n": 1}
    assert response.status_code == 200
    assert response.headers["X-Request-Id"] == "req_1"
    assert response.request_id == "req_1"
    assert response.retries_taken == 1
    assert response.elapsed.total_seconds() > 0
    assert response.content == b'{"n": 1}'
    assert response.text == '{"n": 1}'
    assert response.json() == {"n": 1}
    assert isinstance(response.http_response, httpx.Response)
    assert repr(response) == "<RawResponse 200>"


def test_raw_stream(jobs: Jobs, server: Server) -> None:
    server.answers(STREAM)
    response = jobs.with_raw_response.create(model="m", stream=True)
    assert_type(response, RawResponse[Stream[int]])
    assert response.headers["content-type"] == "text/event-stream"
    assert list(response.parse()) == [1, 2]


def test_raw_errors(jobs: Jobs, server: Server) -> None:
    server.answers(answer({"error": "no"}, status=404))
    with pytest.raises(NotFoundError):
        jobs.with_raw_response.content("f")


def test_views_keep_name_and_documentation(jobs: Jobs) -> None:
    assert jobs.with_raw_response.create.__doc__ == "Make a job."
    assert jobs.with_streaming_response.content.__name__ == "content"


def test_streamed_to_a_file(jobs: Jobs, server: Server, tmp_path: Path) -> None:
    server.answers(answer(b"x" * 200_000))
    path = tmp_path / "out"
    path.write_bytes(b"old")
    with jobs.with_streaming_response.content("f") as response:
        assert not server.gone.is_set()
        response.write_to_file(path)
    assert path.read_bytes() == b"x" * 200_000
    assert list(tmp_path.iterdir()) == [path]


def test_a_broken_download_leaves_the_old_file(
    jobs: Jobs, server: Server, tmp_path: Path
) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
        wire.hang_up()

    server.answers(script)
    path = tmp_path / "out"
    path.write_bytes(b"old")
    with (
        pytest.raises(APIConnectionError),
        jobs.with_streaming_response.content("f") as response,
    ):
        response.write_to_file(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_streamed_forms(jobs: Jobs, server: Server) -> None:
    body = "eins\nzwei\ngrüße".encode()
    server.answers(answer(body, content_type="text/plain; charset=utf-8"))
    with jobs.with_streaming_response.content("f") as response:
        assert b"".join(response.iter_bytes()) == body
    with jobs.with_streaming_response.content("f") as response:
        assert [len(chunk) for chunk in response.iter_bytes(10)] == [10, 7]
    with jobs.with_streaming_response.content("f") as response:
        assert list(response.iter_lines()) == ["eins", "zwei", "grüße"]
    with jobs.with_streaming_response.content("f") as response:
        assert "".join(response.iter_text()) == body.decode()
    with jobs.with_streaming_response.content("f") as response:
        assert response.read() == body
        assert response.text() == body.decode()
        content = response.parse()
    assert_type(content, BinaryContent)
    assert content == body


def test_streamed_json_and_streams(jobs: Jobs, server: Server) -> None:
    server.answers(JSON, JSON, STREAM)
    with jobs.with_streaming_response.create(model="m") as response:
        assert response.json() == {"n": 1}
    with jobs.with_streaming_response.create(model="m") as response:
        assert response.parse() == {"n": 1}
    with jobs.with_streaming_response.create(model="m", stream=True) as streaming:
        assert list(streaming.parse()) == [1, 2]


def test_leaving_a_streamed_response_hangs_up(jobs: Jobs, server: Server) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("application/octet-stream")
        wire.chunks_until_gone(b"x" * 1000)

    server.answers(script)
    with jobs.with_streaming_response.content("f") as response:
        next(response.iter_bytes())
    assert server.gone.wait(2)
    with pytest.raises(RuntimeError):
        next(response.iter_bytes())


def test_streamed_errors(jobs: Jobs, server: Server) -> None:
    server.answers(answer({"error": "no"}, status=404))
    with (
        pytest.raises(NotFoundError, match="404: no"),
        jobs.with_streaming_response.content("f"),
    ):
        pass


def test_the_async_resource(server: Server, tmp_path: Path) -> None:
    async def use() -> None:
        async with AsyncClient(base_url=server.url) as client:
            jobs = AsyncJobs(client)
            server.answers(JSON, STREAM, STREAM, JSON, STREAM)
            assert_type(await jobs.create(model="m"), dict[str, int])
            stream = await jobs.create(model="m", stream=True)
            assert_type(stream, AsyncStream[int])
            assert [item async for item in stream] == [1, 2]
            assert [item async for item in await jobs.events()] == [1, 2]
            response = await jobs.with_raw_response.create(model="m")
            assert_type(response, RawResponse[dict[str, int]])
            assert response.parse() == {"n": 1}
            assert response.elapsed.total_seconds() > 0
            opened = await jobs.with_raw_response.create(model="m", stream=True)
            assert [item async for item in opened.parse()] == [1, 2]
            await use_streamed(jobs)
            wrong: Any = {"timout": 1}
            with pytest.raises(TypeError, match=r"did you mean 'timeout'\?"):
                await jobs.content("f", **wrong)

    async def use_streamed(jobs: AsyncJobs) -> None:
        views = jobs.with_streaming_response
        server.answers(answer(b"a\nb"))
        path = tmp_path / "out"
        async with views.content("f") as response:
            await response.write_to_file(path)
        assert path.read_bytes() == b"a\nb"
        async with views.content("f") as response:
            assert [chunk async for chunk in response.iter_bytes(2)] == [b"a\n", b"b"]
        async with views.content("f") as response:
            assert [line async for line in response.iter_lines()] == ["a", "b"]
        async with views.content("f") as response:
            assert [text async for text in response.iter_text()] == ["a\nb"]
        async with views.content("f") as response:
            assert await response.read() == b"a\nb"
            assert await response.text() == "a\nb"
            assert await response.parse() == b"a\nb"
        server.answers(JSON)
        async with views.create(model="m") as response_of_json:
            assert await response_of_json.json() == {"n": 1}
        server.answers(STREAM)
        async with views.create(model="m", stream=True) as streaming:
            assert [item async for item in await streaming.parse()] == [1, 2]

    asyncio.run(use())


@pytest.mark.parametrize(
    ("keyword", "message"),
    [
        (
            "modle",
            (
                "create() got an unexpected keyword argument 'modle'; "
                "did you mean 'model'?"
            ),
        ),
        (
            "max_token",
            (
                "create() got an unexpected keyword argument 'max_token'; "
                "did you mean 'max_tokens'?"
            ),
        ),
        (
            "extra_header",
            (
                "create() got an unexpected keyword argument 'extra_header'; "
                "did you mean 'extra_headers'?"
            ),
        ),
        ("zzz", "create() got an unexpected keyword argument 'zzz'"),
    ],
)
def test_unexpected_keywords(
    jobs: Jobs, server: Server, keyword: str, message: str
) -> None:
    wrong: Any = {keyword: 1}
    with pytest.raises(TypeError) as caught:
        jobs.create(model="m", **wrong)
    assert str(caught.value) == message
    with pytest.raises(TypeError) as caught:
        jobs.with_raw_response.create(model="m", **wrong)
    assert str(caught.value) == message
    assert server.received == []


def test_a_resource_shows_no_secret(jobs: Jobs, server: Server) -> None:
    assert repr(jobs) == f"<Jobs of Client(base_url={server.url!r})>"
