"""Headers of answers."""

from __future__ import annotations

from .._runtime.responses.typed_headers import Header, ResponseHeaders


class DefaultListHeaders(ResponseHeaders):
    """The headers of the answer to `default.list`."""

    x_tags: Header[list[str]] = Header("X-Tags", "list[str]")

    x_sizes: Header[list[int]] = Header("X-Sizes", "list[int]", separator="|")

    x_words: Header[list[str]] = Header("X-Words", "list[str]", separator=" ")

    x_cells: Header[list[str]] = Header("X-Cells", "list[str]", separator="\t")
