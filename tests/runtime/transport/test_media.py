"""Bodies of operations with several media types, encodings, and whole queries."""

from __future__ import annotations

import io
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback.sides import generated
from runtime.bodies.body import StreamedBody, encode_body
from runtime.operation import Encoding, Json, Operation, Style
from runtime.security.auth import ApiKey, credential
from runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from loopback.server import Server
    from loopback.sides import Side

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
BINARY = "application/octet-stream"


def several(*content_types: str) -> Operation[Any]:
    """An operation that takes each of these."""
    first, *others = content_types
    return Operation(
        "POST",
        "/a",
        content_type=first,
        content_types=tuple(others),
        responses=(Json("Any"),),
    )


def chunks() -> Iterator[bytes]:
    """A body that is made while it is sent."""
    yield b"chunk"


@pytest.mark.parametrize(
    ("declared", "body", "sent"),
    [
        ((JSON, MULTIPART), {"a": 1}, JSON),
        ((JSON, MULTIPART), {"a": b"1"}, MULTIPART),
        ((JSON, MULTIPART), {"a": [("n", b"1")]}, MULTIPART),
        ((JSON, MULTIPART), {"a": Path(__file__)}, MULTIPART),
        ((JSON, FORM), {"a": "1"}, JSON),
        ((FORM, JSON), {"a": 1}, FORM),
        ((FORM, JSON), [1], JSON),
        ((JSON, BINARY), b"1", BINARY),
        ((JSON, "image/*"), ("a.png", b"1"), "image/png"),
        ((JSON, BINARY), io.BytesIO(b"1"), BINARY),
        ((JSON, BINARY), {"a": 1}, JSON),
        ((BINARY, JSON), {"a": 1}, JSON),
        ((BINARY, JSON), "text", JSON),
        (("text/csv", BINARY), b"1", BINARY),
        (("text/csv", JSON), b"1", "text/csv"),
        ((JSON, "text/plain"), "text", JSON),
        ((MULTIPART, "text/plain"), "text", "text/plain"),
        ((MULTIPART, FORM), UNSET, None),
        ((FORM, MULTIPART), UNSET, None),
        (("text/plain", "text/html"), 3, "text/plain"),
    ],
)
def test_the_kind_of_the_body_chooses(
    side: Side, server: Server, declared: tuple[str, ...], body: Any, sent: str | None
) -> None:
    side.send(side.client(), several(*declared), body=body)
    kind = server.last.header("Content-Type")
    assert (kind and kind.partition(";")[0]) == sent


def test_chunks_are_no_json(side: Side, server: Server) -> None:
    side.send(side.client(), several(JSON, BINARY), body=chunks())
    assert server.last.header("Content-Type") == BINARY
    assert server.last.body == b"chunk"


@pytest.mark.parametrize(
    ("asked", "body", "kind", "content"),
    [
        (FORM, {"a": 1}, FORM, b"a=1"),
        ("application/JSON; v=1", {"a": 1}, "application/JSON; v=1", b'{"a":1}'),
        ("image/webp", b"1", "image/webp", b"1"),
        ("text/html", "<a>", "text/html", b"<a>"),
        # Not declared: it is the caller's own affair, as long as it is so.
        ("application/xml", "<a/>", "application/xml", b"<a/>"),
        ("application/merge-patch+json", b"{}", "application/merge-patch+json", b"{}"),
    ],
)
def test_the_caller_chooses(
    side: Side, server: Server, asked: str, body: Any, kind: str, content: bytes
) -> None:
    operation = several(JSON, FORM, "image/*", "text/html")
    options = {"extra_headers": {"content-type": asked}}
    side.send(side.client(), operation, body=body, options=options)
    assert server.last.header("Content-Type") == kind
    assert server.last.body == content


def test_an_object_is_not_called_what_it_is_not(side: Side, server: Server) -> None:
    options = {"extra_headers": {"content-type": "application/xml"}}
    with pytest.raises(TypeError, match="of type application/xml must be text"):
        side.send(side.client(), several(JSON), body={"a": 1}, options=options)
    assert not server.received


def test_a_multipart_body_keeps_its_boundary(side: Side, server: Server) -> None:
    options = {"extra_headers": {"Content-Type": MULTIPART, "X": "1"}}
    for operation in (several(JSON, MULTIPART), several(MULTIPART)):
        side.send(side.client(), operation, body={"a": 1}, options=options)
        kind = server.last.header("Content-Type") or ""
        boundary = kind.removeprefix(f"{MULTIPART}; boundary=")
        assert server.last.body.startswith(f"--{boundary}\r\n".encode())
        assert server.last.header("X") == "1"
    assert options["extra_headers"]["Content-Type"] == MULTIPART


def test_the_caller_sends_no_content_type(side: Side, server: Server) -> None:
    options = {"extra_headers": {"Content-Type": None}}
    side.send(side.client(), several(JSON, FORM), body={"a": 1}, options=options)
    assert server.last.header("Content-Type") is None
    assert server.last.body == b'{"a":1}'


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("application/jsonl", b'{"a":1}\n"\\n"\n'),
        ("application/x-ndjson; charset=utf-8", b'{"a":1}\n"\\n"\n'),
        ("application/json-seq", b'\x1e{"a":1}\n\x1e"\\n"\n'),
    ],
)
def test_json_documents(
    side: Side, server: Server, content_type: str, content: bytes
) -> None:
    body = ({"a": 1, "b": UNSET}, "\n")
    side.send(side.client(), several(content_type), body=iter(body))
    assert server.last.body == content
    assert server.last.header("Content-Type") == content_type
    side.send(side.client(), several(content_type), body=b"as it is")
    assert server.last.body == b"as it is"


def test_json_documents_as_they_are_made(side: Side, server: Server) -> None:
    async def documents() -> AsyncIterator[object]:
        yield {"a": 1}
        yield 2

    operation = several("application/jsonl")
    if hasattr(side.client(), "aclose"):
        side.send(side.client(), operation, body=documents())
        assert server.last.body == b'{"a":1}\n2\n'
    else:
        with pytest.raises(TypeError, match="needs the asynchronous client"):
            side.send(side.client(), operation, body=documents())


def parts(
    body: Mapping[str, object], encodings: Mapping[str, Encoding]
) -> list[tuple[dict[str, str], bytes]]:
    """Headers and content of each part."""
    content, content_type = encode_body(body, MULTIPART, None, encodings)
    assert isinstance(content, StreamedBody)
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    found: list[tuple[dict[str, str], bytes]] = []
    for part in message_from_bytes(head + b"".join(content)).get_payload():
        assert not isinstance(part, str)
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        found.append((dict(part.items()), payload))
    return found


@pytest.mark.parametrize(
    ("stated", "file", "content_type"),
    [
        ("image/png", b"1", "image/png"),
        ("image/png", ("a.jpg", b"1"), "image/png"),
        ("image/png", (None, b"1"), "image/png"),
        ("image/png, image/jpeg", ("a.jpg", b"1"), "image/jpeg"),
        ("image/png, image/jpeg", ("a.gif", b"1"), "image/png"),
        ("image/*", ("a.gif", b"1"), "image/gif"),
        ("image/*", b"1", "application/octet-stream"),
        ("text/plain, image/*", ("a.gif", b"1"), "image/gif"),
        ("image/png", ("a.gif", b"1", "image/x-own"), "image/x-own"),
        (None, ("a.gif", b"1"), "image/gif"),
    ],
)
def test_the_type_of_a_file(
    stated: str | None, file: object, content_type: str
) -> None:
    for value in (file, [file]):
        ((headers, content),) = parts({"f": value}, {"f": Encoding(stated)})
        assert headers["Content-Type"] == content_type
        assert content == b"1"


@pytest.mark.parametrize(
    ("stated", "value", "content_type", "content"),
    [
        ("application/json", {"a": 1}, "application/json", b'{"a":1}'),
        ("application/json", 3, "application/json", b"3"),
        ("application/json", '{"a":1}', "application/json", b'{"a":1}'),
        ("application/vnd.x+json", {"a": 1}, "application/vnd.x+json", b'{"a":1}'),
        ("application/xml", "<a/>", "application/xml", b"<a/>"),
        ("application/xml", {"a": 1}, "application/json", b'{"a":1}'),
        ("text/csv; header=present", "a,b", "text/csv; header=present", b"a,b"),
        ("text/plain", 1, "text/plain", b"1"),
        ("text/plain, text/html", "a", None, b"a"),
        (None, "a", None, b"a"),
    ],
)
def test_the_type_of_a_field(
    stated: str | None, value: object, content_type: str | None, content: bytes
) -> None:
    ((headers, sent),) = parts({"f": value}, {"f": Encoding(stated)})
    assert (headers.get("Content-Type"), sent) == (content_type, content)


def test_headers_of_parts() -> None:
    encoding = Encoding("text/plain", headers={"X-A": "1", "X-B": "1"})
    file = ("a", b"1", None, {"X-B": "2"})
    (text, _), (sent, _) = parts({"f": file, "g": "x"}, {"f": encoding, "g": encoding})
    assert (text["X-A"], text["Content-Type"]) == ("1", "text/plain")
    assert (sent["X-A"], sent["X-B"]) == ("1", "2")


STYLED = [
    (Style("form", True), ["a b", "c"], [("f", "a b"), ("f", "c")], b"f=a+b&f=c"),
    (Style("form", False), ["a b", "c"], [("f", "a b,c")], b"f=a+b%2Cc"),
    (Style("spaceDelimited"), ["a", "b"], [("f", "a b")], b"f=a+b"),
    (Style("pipeDelimited"), ["a", "b"], [("f", "a|b")], b"f=a%7Cb"),
    (Style("deepObject"), {"a": {"b": 1}}, [("f[a][b]", "1")], b"f%5Ba%5D%5Bb%5D=1"),
    (Style("form", True), {"x": 1, "y": "&"}, [("x", "1"), ("y", "&")], b"x=1&y=%26"),
]


@pytest.mark.parametrize(("style", "value", "pairs", "form"), STYLED)
def test_styles_of_properties(
    style: Style, value: object, pairs: list[tuple[str, str]], form: bytes
) -> None:
    encodings = {"f": Encoding("application/json", style=style)}
    assert encode_body({"f": value}, FORM, None, encodings)[0] == form
    found = [
        (headers["Content-Disposition"].partition('name="')[2][:-1], content.decode())
        for headers, content in parts({"f": value}, encodings)
    ]
    assert found == pairs


def test_json_in_a_form() -> None:
    encodings = {"f": Encoding("application/json"), "n": Encoding("application/json")}
    body = {"f": {"a": [1]}, "n": None, "o": UNSET}
    assert (
        encode_body(body, FORM, None, encodings)[0] == b"f=%7B%22a%22%3A%5B1%5D%7D&n="
    )


@pytest.mark.parametrize(
    ("content_type", "value", "target"),
    [
        (FORM, {"a": [1, 2], "b": "x y"}, "/a?beta=1&a=1&a=2&b=x+y"),
        (FORM, "already=done&a", "/a?beta=1&already=done&a"),
        (JSON, {"a": 1}, "/a?beta=1&%7B%22a%22%3A1%7D"),
        (
            "application/jsonpath",
            "$.a[?@.b==1]",
            "/a?beta=1&%24.a%5B%3F%40.b%3D%3D1%5D",
        ),
        (FORM, None, "/a?beta=1"),
        (FORM, UNSET, "/a?beta=1"),
    ],
)
def test_a_whole_query(
    side: Side, server: Server, content_type: str, value: object, target: str
) -> None:
    operation: Operation[Any] = Operation(
        "GET", "/a?beta=1", query_content=content_type
    )
    side.send(side.client(), operation, querystring=value)
    assert server.last.target == target


def test_properties_of_a_whole_query_are_written_as_stated(
    side: Side, server: Server
) -> None:
    encodings = {
        "a": Encoding(style=Style("pipeDelimited", False)),
        "b": Encoding("application/json"),
    }
    operation: Operation[Any] = Operation("GET", "/a", query_encodings=encodings)
    side.send(side.client(), operation, querystring={"a": [1, 2], "b": [3], "c": [4]})
    assert server.last.target == "/a?a=1%7C2&b=%5B3%5D&c=4"


def test_extra_query_replaces_a_part_of_it(side: Side, server: Server) -> None:
    operation: Operation[Any] = Operation("GET", "/a")
    options = {"extra_query": {"a": [3, 4]}}
    side.send(side.client(), operation, querystring={"a": 1, "b": 2}, options=options)
    assert server.last.target == "/a?a=3&a=4&b=2"


def test_extra_query_has_the_style_of_the_parameter(side: Side, server: Server) -> None:
    operation: Operation[Any] = Operation(
        "GET", "/a", query_styles={"a": Style("form", False)}
    )
    side.send(side.client(), operation, options={"extra_query": {"a": [3, 4]}})
    assert server.last.target == "/a?a=3,4"


def test_headers_and_cookies_of_several_values(side: Side, server: Server) -> None:
    side.send(
        side.client(),
        Operation("GET", "/a", header_styles={"X-O": Style("simple", True)}),
        headers={"X-L": ["a", "b"], "X-O": {"a": 1, "b": True}},
        cookies={"l": ["a", "b"], "o": {"x": 1}},
    )
    assert server.last.header("X-L") == "a,b"
    assert server.last.header("X-O") == "a=1,b=true"
    assert server.last.header("Cookie") == "l=a; l=b; x=1"


def test_a_cookie_of_a_credential_gives_way_to_one_of_the_caller(
    side: Side, server: Server
) -> None:
    schemes = {"Session": ApiKey("cookie", "session"), "Key": ApiKey("cookie", "key")}
    kind = generated(side, _schemes=schemes, _security=(("Session", "Key"),))
    given = {"Session": credential("secret"), "Key": credential("k")}
    client = side.client(kind, credentials=given)
    side.send(client, Operation("GET", "/a"), cookies={"session": "mine"})
    assert server.last.header("Cookie") == "key=k; session=mine"
    side.send(client, Operation("GET", "/a"), cookies={"other": "o"})
    assert server.last.header("Cookie") == "session=secret; key=k; other=o"
