"""The content of a file: bytes that can be read as text and written to disk."""

from __future__ import annotations

import pickle
from pathlib import Path

from runtime.responses.content import BinaryContent


def test_binary_content(tmp_path: Path) -> None:
    content = BinaryContent("grüße".encode("latin-1"), "latin-1")
    assert content.text == "grüße"
    assert content.read() == content.content == bytes(content)
    content.write_to_file(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == content
    assert pickle.loads(pickle.dumps(content)).text == "grüße"
    assert BinaryContent(b"\xff").text == "\ufffd"


def test_a_device_is_written_to_and_a_link_is_followed(tmp_path: Path) -> None:
    BinaryContent(b"x").write_to_file("/dev/null")
    assert not Path("/dev/null").is_file()
    real = tmp_path / "real"
    link = tmp_path / "link"
    real.touch()
    link.symlink_to(real)
    BinaryContent(b"x").write_to_file(link)
    assert link.is_symlink()
    assert real.read_bytes() == b"x"
