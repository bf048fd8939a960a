"""The sync and the async client behind one interface, so that one test is for both."""

from __future__ import annotations

import asyncio
import inspect
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol

from openai_client import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from behaviour.server import Server

KEY = "sk-secret-0123456789"


class Call(Protocol):
    """Calls methods of a client of the test's server, and waits for them.

    `slept` has what retries would have waited; they do not really.
    """

    server: Server
    slept: list[float]

    @property
    def client(self) -> Any:
        """The client that calls are made with."""

    def use(self, **settings: Any) -> Any:
        """Make another client; the calls that follow are made with it."""

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call a method by its path: `call("files.retrieve", "id")`."""

    def items(self, made: Any, count: int | None = None) -> list[Any]:
        """Loop over a stream or over chunks; the loop is left after `count` items."""

    def next(self, stream: Any) -> Any:
        """The next item of a stream."""

    def gather(self, chunks: Any) -> Any:
        """A list of what comes; awaitable where `within` will await it."""

    def within(self, manager: Any, act: Callable[[Any], Any]) -> Any:
        """What `act` gives of the target of a `with` statement."""

    def wait(self, made: Any) -> Any:
        """The result of something that is, or is to be, awaited."""

    def close(self) -> None:
        """Close the clients."""


class SyncCall:
    """Calls of OpenAI."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.slept: list[float] = []
        self._clients: list[OpenAI] = []

    @property
    def client(self) -> OpenAI:
        return self._clients[-1] if self._clients else self.use()

    def use(self, **settings: Any) -> OpenAI:
        client = OpenAI(**_settings(self.server, settings))
        client._sleep = self._sleep
        self._clients.append(client)
        return client

    def _sleep(self, seconds: Any, /) -> None:
        self.slept.append(seconds)

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        return attrgetter(method)(self.client)(*args, **kwargs)

    def items(self, made: Iterable[Any], count: int | None = None) -> list[Any]:
        found: list[Any] = []
        for item in made:
            found.append(item)
            if len(found) == count:
                break
        return found

    def next(self, stream: Any) -> Any:
        return next(stream)

    def gather(self, chunks: Iterable[Any]) -> list[Any]:
        return list(chunks)

    def within(
        self, manager: AbstractContextManager[Any], act: Callable[[Any], Any]
    ) -> Any:
        with manager as target:
            return act(target)

    def wait(self, made: Any) -> Any:
        return made

    def close(self) -> None:
        for client in self._clients:
            client.close()


class AsyncCall:
    """Calls of AsyncOpenAI, in an event loop of their own."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.slept: list[float] = []
        self._clients: list[AsyncOpenAI] = []
        self._runner = asyncio.Runner()

    @property
    def client(self) -> AsyncOpenAI:
        return self._clients[-1] if self._clients else self.use()

    def use(self, **settings: Any) -> AsyncOpenAI:
        client = AsyncOpenAI(**_settings(self.server, settings))
        client._sleep = self._sleep
        self._clients.append(client)
        return client

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        return self.wait(attrgetter(method)(self.client)(*args, **kwargs))

    def items(self, made: AsyncIterable[Any], count: int | None = None) -> list[Any]:
        async def loop() -> list[Any]:
            found: list[Any] = []
            async for item in made:
                found.append(item)
                if len(found) == count:
                    break
            return found

        return self._runner.run(loop())

    def next(self, stream: Any) -> Any:
        return self.wait(anext(stream))

    async def gather(self, chunks: AsyncIterable[Any]) -> list[Any]:
        return [chunk async for chunk in chunks]

    def within(
        self, manager: AbstractAsyncContextManager[Any], act: Callable[[Any], Any]
    ) -> Any:
        async def enter() -> Any:
            async with manager as target:
                made = act(target)
                return await made if inspect.isawaitable(made) else made

        return self._runner.run(enter())

    def wait(self, made: Any) -> Any:
        async def wait() -> Any:
            return await made

        return self._runner.run(wait()) if inspect.isawaitable(made) else made

    def close(self) -> None:
        for client in self._clients:
            self.wait(client.close())
        self._runner.close()


def _settings(server: Server, settings: dict[str, Any]) -> dict[str, Any]:
    return {"api_key": KEY, "base_url": f"{server.url}/v1", **settings}
