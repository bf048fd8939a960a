"""Headers of answers."""

from __future__ import annotations

from .._runtime.responses.typed_headers import Header, ResponseHeaders


class ManyHeaders(ResponseHeaders):
    """The headers of answers that are `many.yaml`."""

    x_total: Header[int] = Header("X-Total", "int")
