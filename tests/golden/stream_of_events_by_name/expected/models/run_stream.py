"""RunStream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .done_event import DoneEvent
    from .error_event import ErrorEvent
    from .message_event import MessageEvent
    from .run_event import RunEvent

RunStream: TypeAlias = Annotated[
    Union["RunEvent", "MessageEvent", "ErrorEvent", "DoneEvent"],
    ByTag(
        "event",
        {
            "run.created": "RunEventRunCreated",
            "run.completed": "RunEventEventData",
            "run.failed": "RunEventEventData",
            "message": "MessageEvent",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    ),
]
