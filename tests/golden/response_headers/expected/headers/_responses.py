"""Headers of answers."""

from __future__ import annotations

from .._runtime.responses.typed_headers import Header, ResponseHeaders


class ListedHeaders(ResponseHeaders):
    """The headers of answers that are `Listed`."""

    x_rate_limit: Header[int] = Header("X-Rate-Limit", "int")
    """Calls that are left.

    At least 0.
    """
