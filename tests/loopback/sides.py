"""One test for the sync and the async client: what each can do, waited for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from runtime.base import MODE, STREAMED
from runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from runtime.operation import Operation
    from runtime.responses.response import AsyncStreamedResponse, StreamedResponse
    from runtime.streams.stream import AsyncStream, Stream

    from loopback.server import Server

T = TypeVar("T")


def generated(side: Side, **members: object) -> type[Any]:
    """A client class with such attributes, as the generator writes them."""
    return type("Generated", (side.base,), members)


class Side(Protocol):
    """A client whose calls can be waited for. Retries do not take time, `slept` tells."""

    slept: list[float]

    @property
    def base(self) -> type[Client] | type[AsyncClient]:
        """The class of its clients."""
        ...

    def client(self, kind: type[Any] | None = None, **settings: Any) -> Any:
        """Make a client of the server."""
        ...

    def send(self, client: Any, operation: Operation[T], /, **call: Any) -> T:
        """Call an operation; `options` are the caller's."""
        ...

    def wait(self, made: Any) -> Any:
        """The result of something that is, or is to be, awaited."""
        ...

    def items(self, stream: Any, count: int | None = None) -> list[Any]:
        """The first items of a stream, by a loop that is left after them."""
        ...

    def streamed(self, client: Any, operation: Operation[T], /, **call: Any) -> Any:
        """Call an operation without reading the body."""
        ...

    def close(self, http: Any) -> None:
        """Close a client of the HTTP library."""
        ...

    def finish(self) -> None:
        """Close everything."""
        ...


class SyncSide:
    """The blocking client."""

    base = Client

    def __init__(self, server: Server) -> None:
        self.server = server
        self.slept: list[float] = []
        self.clients: list[Client] = []

    def client(self, kind: type[Client] | None = None, **settings: Any) -> Client:
        settings.setdefault("base_url", self.server.url)
        client = (kind or Client)(**settings)
        vars(client)["_sleep"] = self.slept.append
        self.clients.append(client)
        return client

    def send(self, client: Client, operation: Operation[T], /, **call: Any) -> T:
        options = call.pop("options", {})
        return client.send(operation, options, **call)

    def wait(self, made: Any) -> Any:
        return made

    def items(self, stream: Stream[T], count: int | None = None) -> list[T]:
        found: list[T] = []
        for item in stream:
            found.append(item)
            if len(found) == count:
                break
        return found

    def streamed(
        self, client: Client, operation: Operation[T], /, **call: Any
    ) -> StreamedResponse[T]:
        sent: object = self.send(client, operation, options={MODE: STREAMED}, **call)
        return cast("StreamedResponse[T]", sent)

    def close(self, http: Any) -> None:
        http.close()

    def finish(self) -> None:
        for client in self.clients:
            client.close()


class AsyncSide:
    """The asynchronous client, in a loop of its own."""

    base = AsyncClient

    def __init__(self, server: Server) -> None:
        self.server = server
        self.slept: list[float] = []
        self.clients: list[AsyncClient] = []
        self.runner = asyncio.Runner()

    def client(
        self, kind: type[AsyncClient] | None = None, **settings: Any
    ) -> AsyncClient:
        async def sleep(seconds: float) -> None:
            self.slept.append(seconds)

        settings.setdefault("base_url", self.server.url)
        client = (kind or AsyncClient)(**settings)
        vars(client)["_sleep"] = sleep
        self.clients.append(client)
        return client

    def send(self, client: AsyncClient, operation: Operation[T], /, **call: Any) -> T:
        options = call.pop("options", {})
        return self.wait(client.send(operation, options, **call))

    def wait(self, made: Awaitable[T]) -> T:
        async def wait() -> T:
            return await made

        return self.runner.run(wait())

    def items(self, stream: AsyncStream[T], count: int | None = None) -> list[T]:
        async def collect() -> list[T]:
            found: list[T] = []
            async for item in stream:
                found.append(item)
                if len(found) == count:
                    break
            return found

        return self.runner.run(collect())

    def streamed(
        self, client: AsyncClient, operation: Operation[T], /, **call: Any
    ) -> AsyncStreamedResponse[T]:
        sent: object = self.send(client, operation, options={MODE: STREAMED}, **call)
        return cast("AsyncStreamedResponse[T]", sent)

    def close(self, http: Any) -> None:
        self.wait(http.aclose())

    def finish(self) -> None:
        for client in self.clients:
            self.wait(client.close())
        self.runner.close()
