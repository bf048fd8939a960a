"""What is said of input that cannot be used."""

from __future__ import annotations

import io
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import Diagnostic, Diagnostics, InputError
from clientwright.source import load, read_tree
from clientwright.source.hosts import Reach, is_public
from clientwright.source.reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def refusal(location: str | Path) -> Diagnostic:
    with pytest.raises(InputError) as caught:
        load(str(location), Diagnostics())
    return caught.value.diagnostic


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-input"),
        (b" \n\t\n", "empty-input"),
        (b"\xef\xbb\xbf\n", "empty-input"),
        (b"# only a comment\n", "not-a-mapping"),
        (b"just some words\n", "not-a-mapping"),
        (b"- a\n- b\n", "not-a-mapping"),
        (b"[]", "not-a-mapping"),
        (b"42", "not-a-mapping"),
        (b"\n<!DOCTYPE html><html></html>", "html-input"),
        (b"<HTML><head></head>", "html-input"),
        (b"<?xml version='1.0'?><a/>", "not-openapi"),
        (b"PK\x03\x04rest", "binary-input"),
        (b"\x1f\x8b\x08rest", "binary-input"),
        (b"\x89PNG\r\n", "binary-input"),
        (b"\x00\x01\x02", "binary-input"),
        (bytes(range(256)), "binary-input"),
        (b"title: caf\xe9\n", "encoding"),
    ],
)
def test_content_that_is_no_document(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(data)
    found = refusal(path)
    assert found.code == code
    assert found.fix
    assert "spec.yaml" in found.message


def test_encoding_error_has_a_place(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(b"a: 1\nb: caf\xe9\n")
    assert str(refusal(path).position) == f"{path}:2:7"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_obeyed(encoding: str) -> None:
    tree = read_tree("a: é\n".encode(encoding), "f.yaml", Diagnostics())
    assert tree.root == {"a": "é"}


def test_near_names_are_proposed(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "openapi.yaml").write_text("a: 1")
    found = refusal(tmp_path / "specs" / "openapi.yml")
    assert found.code == "no-such-file"
    assert found.fix == f"did you mean {tmp_path / 'specs' / 'openapi.yaml'}?"
    found = refusal(tmp_path / "spec" / "openapi.yaml")
    assert found.fix == f"did you mean {tmp_path / 'specs' / 'openapi.yaml'}?"
    assert refusal(tmp_path / "specs" / "other").fix == "check the path"


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "not-a-file"
    (tmp_path / "a.json").write_text("{}")
    (tmp_path / "openapi.yaml").write_text("{}")
    assert refusal(tmp_path).fix == f"did you mean {tmp_path / 'openapi.yaml'}?"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    assert refusal(tmp_path / "a.json" / "b.json").code == "no-such-file"


def test_an_impossible_name(tmp_path: Path) -> None:
    assert refusal("a\0b").code == "not-a-file"
    assert refusal(tmp_path / ("x" * 5000)).code == "not-a-file"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(b"a: 1\nb: {c: no}\n")

    monkeypatch.setattr("sys.stdin", Stdin())
    tree = load("-", Diagnostics())
    assert tree.root == {"a": 1, "b": {"c": "no"}}
    assert str(tree.position("#/b/c")) == "<stdin>:2:8"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages = {"/spec.yaml": b"openapi: 3.1.0\n", "/big": b"x" * 3000}
        port = self.headers["Host"].rpartition(":")[2]
        moved = {"/moved": "/spec.yaml", "/away": f"http://127.0.0.1:{port}/spec.yaml"}
        if self.path in moved:
            self.send_response(302)
            self.send_header("Location", moved[self.path])
            self.end_headers()
            return
        body = pages.get(self.path)
        self.send_response(404 if body is None else 200)
        self.end_headers()
        self.wfile.write(body or b"no")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    found = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=found.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{found.server_port}"
    found.shutdown()
    thread.join()
    found.server_close()


def test_addresses(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(f"{server}/spec.yaml", Diagnostics()).root == {"openapi": "3.1.0"}
    assert load(f"{server}/moved", Diagnostics()).root == {"openapi": "3.1.0"}
    missing = refusal(f"{server}/nothing")
    assert missing.code == "network"
    assert "404" in missing.message
    monkeypatch.setattr("clientwright.source.reading.MAX_BYTES", 1000)
    assert refusal(f"{server}/big").code == "too-large"


def test_an_answer_without_an_end(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clientwright.source.remote._LONGEST_ANSWER", -1.0)
    found = refusal(f"{server}/spec.yaml")
    assert (found.code, "takes more than" in found.message) == ("network", True)


def test_no_server() -> None:
    assert refusal("http://127.0.0.1:1/spec.yaml").code == "network"
    assert refusal("http://[/spec.yaml").code == "network"


def test_private_networks_are_refused_for_references(server: str) -> None:
    with pytest.raises(InputError, match="private network"):
        read_bytes(f"{server}/spec.yaml", Reach("spec.yaml", others=True))
    assert read_bytes(f"{server}/spec.yaml") == b"openapi: 3.1.0\n"


def test_the_server_of_a_document_must_not_lead_elsewhere(server: str) -> None:
    elsewhere = server.replace("127.0.0.1", "localhost")
    own = Reach(f"{elsewhere}/spec.yaml", others=False)
    assert read_bytes(f"{elsewhere}/moved", own) == b"openapi: 3.1.0\n"
    with pytest.raises(InputError, match="another host"):
        read_bytes(f"{elsewhere}/away", own)
    with pytest.raises(InputError, match="private network"):
        read_bytes(f"{elsewhere}/away", Reach(f"{elsewhere}/spec.yaml", others=True))


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("64:ff9b::808:808", True),
        ("2002:808:808::1", True),
        ("127.0.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),
        ("::1", False),
        ("::", False),
        ("::127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:7f00:1::1", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("fec0::1", False),
        ("ff02::1", False),
    ],
)
def test_a_private_address_is_one_in_any_form(address: str, public: bool) -> None:
    assert is_public(ip_address(address)) is public


@pytest.mark.parametrize(
    ("own", "address", "is_own"),
    [
        ("https://a.example/x.yaml", "https://a.example/y.yaml", True),
        ("http://a.example/x.yaml", "https://a.example/y.yaml", True),
        ("https://a.example/x.yaml", "http://a.example/y.yaml", False),
        ("https://a.example/x.yaml", "https://a.example:8443/y.yaml", False),
        ("https://a.example/x.yaml", "https://b.example/y.yaml", False),
        ("x.yaml", "https://a.example/y.yaml", False),
    ],
)
def test_own_server(own: str, address: str, is_own: bool) -> None:
    assert Reach(own, others=False).is_own(address) is is_own
    first = "https://first.example/x.yaml"
    assert Reach(first, others=False, moved=own).is_own(address) is is_own
    assert Reach(first, others=False, moved=own).is_own(first)


def test_a_file_that_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b"x" * 2000)
    monkeypatch.setattr("clientwright.source.reading.MAX_BYTES", 1000)
    assert refusal(path).code == "too-large"
