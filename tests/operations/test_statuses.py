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


def test_a_head_gives_nothing_but_headers(call: Caller, server: Server) -> None:
    package = call.use("answer_to_head")
    server.answers(answer(b"", 200, "application/json", X_Size="5"))
    assert call("files.look", "f") is None
    assert server.last.method == "HEAD"
    assert server.last.header("accept") == "application/json, text/plain"
    found = call("files.with_raw_response.look", "f")
    assert found.parse() is None
    assert found.typed_headers.x_size == 5
    server.answers(answer(b"", 404, "application/json"))
    with pytest.raises(package.NotFoundError) as caught:
        call("files.look", "f")
    assert caught.value.error is None


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-16-le"])
def test_json_may_be_in_the_charset_that_it_says(
    call: Caller, server: Server, charset: str
) -> None:
    package = call.use(CASE, max_retries=0)
    kind = f"application/json; charset={charset}"
    content = '{"name": "é", "error": "ü"}'.encode(charset)
    server.answers(answer(content, 200, kind))
    assert call("jobs.find").to_dict()["name"] == "é"
    assert call("jobs.with_raw_response.find").json()["name"] == "é"
    server.answers(answer(content, 404, kind))
    with pytest.raises(package.NotFoundError) as caught:
        call("jobs.find")
    assert caught.value.body["error"] == "ü"


@pytest.mark.parametrize("charset", ["utf-8", "none-such", 'iso-8859-1"', ""])
def test_json_that_is_in_no_known_charset_is_none(
    call: Caller, server: Server, charset: str
) -> None:
    package = call.use(CASE)
    kind = f"application/json; charset={charset}"
    server.answers(answer(b'{"name": "\xe9', 200, kind))
    with pytest.raises(package.APIResponseValidationError):
        call("jobs.find")


def test_what_is_behind_a_redirect_is_the_answer_where_none_is_declared(
    call: Caller, server: Server
) -> None:
    call.use("answer_behind_a_redirect")
    server.answers(
        answer(b"", 302, "text/plain", Location="/files/1"),
        answer(b"PK\x03\x04", 200, "application/zip"),
    )
    assert call("archives.download", "1").content == b"PK\x03\x04"
    assert server.last.path == "/files/1"


def test_a_redirect_with_content_is_the_answer_and_not_followed(
    call: Caller, server: Server
) -> None:
    call.use("answer_behind_a_redirect")
    found = answer({"redirect_to": "x"}, 307, Location="/files/1", Expires="0")
    server.answers(found, found)
    assert call("archives.place", "1").redirect_to == "x"
    raw = call("archives.with_raw_response.place", "1")
    assert (raw.status_code, raw.typed_headers.expires) == (307, "0")
    assert server.last.path == "/archives/1/place"


def test_a_redirect_beside_a_success_is_followed(call: Caller, server: Server) -> None:
    call.use("answer_behind_a_redirect")
    server.answers(
        answer(b"", 303, "text/plain", Location="/archives/1/place"),
        answer({"redirect_to": "y"}),
    )
    assert call("archives.build").redirect_to == "y"
    assert server.last.path == "/archives/1/place"
    assert server.last.method == "GET"


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        (b'<?xml version="1.0" encoding="iso-8859-1"?>\xe9', "text/csv", "\xe9"),
        (
            b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?>\xc3\xa9",
            "text/csv",
            "\xe9",
        ),
        ('<?xml version="1.0"?>\xe9'.encode("utf-16"), "text/csv", "\xe9"),
        (b'<?xml encoding="iso-8859-1"?>\xc3\xa9', "text/csv; charset=utf-8", "\xe9"),
        (b'<?xml encoding="none-such"?>\xc3\xa9', "text/csv", "\xe9"),
        (b'<?xml encoding="rot13"?>\xc3\xa9', "text/csv", "\xe9"),
        (b"<?xml ?>\xc3\xa9", "text/csv", "\xe9"),
    ],
)
def test_xml_says_what_it_is_in(
    call: Caller, server: Server, content: bytes, kind: str, text: str
) -> None:
    call.use("answer_of_several_kinds")
    server.answers(answer(content, 200, kind))
    assert call("reports.get").endswith(f"?>{text}")
