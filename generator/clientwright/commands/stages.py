"""The stages and the views of their results, imported when a command needs them.

To import them takes longer than all that a command does for which nothing has changed.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..config import Job
    from ..inspection import Changes, FirstLook
    from ..output import Prints
    from ..pipeline import Result
    from ..source import JSON, Content
    from .drifting import Outcome, Request
    from .tasks import Task


class Pipeline(Protocol):
    """What commands use of the module `pipeline`."""

    def generate(
        self,
        job: Job,
        locked: Mapping[str, str],
        progress: Callable[[str], None],
        document: Content | None = None,
        printed: Prints | None = None,
    ) -> Result:
        """Make a client in memory."""
        ...


class Inspection(Protocol):
    """What commands use of the package `inspection`."""

    def inspect(self, result: Result) -> Mapping[str, JSON]:
        """Give the plan as plain data."""
        ...

    def render_inspection(self, plan: Mapping[str, JSON]) -> str:
        """Write the plan as text."""
        ...

    def changes(self, old: Result, new: Result) -> Changes:
        """Say what another document changes."""
        ...

    def first_look(self, location: str, progress: Callable[[str], None]) -> FirstLook:
        """Read a document for what it proposes."""
        ...

    def explain(self, result: Result, name: str) -> str:
        """Explain a schema or a code."""
        ...


class Comparison(Protocol):
    """What commands use of the module that compares two documents."""

    def compare_with(
        self, task: Task, request: Request, progress: Callable[[str], None]
    ) -> Outcome:
        """Compare a document with another one, and write the report."""
        ...


class ConfigSchema(Protocol):
    """What commands use of the module that writes the JSON Schema of the config."""

    def schema_text(self) -> str:
        """Write the schema."""
        ...


def pipeline() -> Pipeline:
    """Import the stages."""
    return cast("Pipeline", importlib.import_module("clientwright.pipeline"))


def inspection() -> Inspection:
    """Import what prints plans."""
    return cast("Inspection", importlib.import_module("clientwright.inspection"))


def comparison() -> Comparison:
    """Import what compares documents."""
    return cast(
        "Comparison", importlib.import_module("clientwright.commands.comparison")
    )


def config_schema() -> ConfigSchema:
    """Import what writes the JSON Schema of the config, and knows the rules of drift."""
    return cast("ConfigSchema", importlib.import_module("clientwright.commands.schema"))
