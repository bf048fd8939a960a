"""The clients of golden cases, made and called: both kinds by one test."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import sys
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from clientwright.config import Job
from clientwright.installation import generator_name
from clientwright.output import write
from clientwright.pipeline import generate
from golden.cases import DOCUMENT, FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from loopback.server import Server

HOST: Final = "http://service.example"


class Packages:
    """The packages of golden cases, each made when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, ModuleType] = {}
        sys.path.insert(0, str(folder))

    def of(self, case: str) -> ModuleType:
        """Generate and import the client of a case."""
        if case not in self._made:
            package = f"case_{case}"
            job = Job(
                spec=DOCUMENT,
                output=self._folder / package,
                package=package,
                root=FOLDER / case,
            )
            files = generate(job, {}, lambda stage: None).files
            write(files, job.output, generator_name(), force=False)
            importlib.invalidate_caches()
            self._made[case] = importlib.import_module(package)
        return self._made[case]

    def close(self) -> None:
        """Forget them."""
        sys.path.remove(str(self._folder))
        for name in [n for n in sys.modules if n.partition(".")[0].startswith("case_")]:
            del sys.modules[name]


class Caller:
    """A client of one kind, whose calls are waited for."""

    def __init__(self, packages: Packages, server: Server, is_async: bool) -> None:
        self._packages = packages
        self._server = server
        self._prefix = "Async" if is_async else ""
        self._loop = asyncio.new_event_loop()
        self.is_async = is_async
        self.client: Any = None

    def use(self, case: str, **settings: Any) -> ModuleType:
        """Make the client of a golden case; calls are made with it, and of the test's server."""
        package = self._packages.of(case)
        settings.setdefault("base_url", self._server.url)
        self.close_client()
        self.client = getattr(package, f"{self._prefix}Client")(**settings)
        return package

    def __call__(self, method: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call a method by its path, and wait for it."""
        return self.wait(attrgetter(method)(self.client)(*args, **kwargs))

    def within(self, manager: Any, act: Callable[[Any], Any]) -> Any:
        """What `act` gives of the target of a `with` statement."""
        if hasattr(manager, "__enter__"):
            with manager as target:
                return act(target)

        async def enter() -> Any:
            async with manager as target:
                return act(target)

        return self._loop.run_until_complete(enter())

    def wait(self, made: Any) -> Any:
        """The result of something that may have to be awaited."""
        return (
            self._loop.run_until_complete(made) if inspect.isawaitable(made) else made
        )

    def close_client(self) -> None:
        """Close the client, if there is one."""
        if self.client is not None:
            self.wait(self.client.aclose() if self.is_async else self.client.close())
        self.client = None

    def close(self) -> None:
        """Close everything."""
        self.close_client()
        self._loop.close()
