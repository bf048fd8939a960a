"""Which of the declared responses an answer is: by its status, then by its media type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from loopback.server import answer

if TYPE_CHECKING:
    from loopback.server import Server
    from operations.clients import Caller

CASE: Final = "answer_of_ranges"


@pytest.mark.parametrize(
    ("status", "name"), [(200, "All"), (201, "Some"), (299, "Some")]
)
def test_an_exact_status_counts_more_than_its_range(
    call: Caller, server: Server, status: int, name: str
) -> None:
    call.use(CASE)
    server.answers(answer({"error": "x"}, status))
    assert type(call("jobs.find")).__name__ == name


@pytest.mark.parametrize(
    ("status", "name"), [(404, "Missing"), (400, "Wrong"), (500, "Other")]
)
def test_so_it_does_among_errors_and_default_is_last(
    call: Caller, server: Server, status: int, name: str
) -> None:
    package = call.use(CASE, max_retries=0)
    server.answers(answer({"error": "x"}, status))
    with pytest.raises(package.APIStatusError) as caught:
        call("jobs.find")
    assert type(caught.value.error).__name__ == name


def test_the_media_type_chooses_within_a_status(call: Caller, server: Server) -> None:
    call.use(CASE)
    server.answers(answer("a,b", 200, "text/csv; charset=utf-8"))
    assert call("jobs.find") == "a,b"


def test_no_content_is_none(call: Caller, server: Server) -> None:
    call.use(CASE)
    server.answers(answer(b"", 204))
    assert call("jobs.find") is None
