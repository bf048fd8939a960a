"""Headers of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.responses.typed_headers import Header, ResponseHeaders

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Usage


class JobsCreateHeaders(ResponseHeaders):
    """The headers of the answer to `jobs.create`."""

    location: Header[str] = Header("Location", "str")

    x_rate_limit: Header[int] = Header("X-Rate-Limit", "int")
    """Calls that are left.

    At least 0.
    """

    x_made_at: Header[dt.datetime] = Header("X-Made-At", "dt.datetime")

    x_cost_: Header[float | str] = Header("X-Cost", "float | str")

    x_cached: Header[bool] = Header("X-Cached", "bool")
    """Deprecated."""

    x_tags: Header[list[str]] = Header("X-Tags", "list[str]")

    x_sizes: Header[list[int]] = Header("X-Sizes", "list[int]")

    x_corner: Header[tuple[int, str]] = Header("X-Corner", "tuple[int, str]")

    x_level: Header[Literal[1, 2] | int] = Header("X-Level", "Literal[1, 2] | int")

    set_cookie: Header[list[str]] = Header("Set-Cookie", "list[str]")

    x_window: Header[dict[str, int]] = Header("X-Window", "dict[str, int]")

    x_usage: Header[Usage] = Header("X-Usage", "Usage", explode=True)

    x_plan: Header[Usage] = Header("X-Plan", "Usage", json=True)

    x_state: Header[Literal["new", "old"] | str | None] = Header(
        "X-State",
        'Literal["new", "old"] | str | None',
    )

    x_anything: Header[str] = Header("X-Anything", "str")

    class_: Header[str] = Header("class", "str")

    x_cost: Header[str] = Header("x_cost", "str")

    retry_after: Header[int] = Header("Retry-After", "int")
    """Seconds."""
