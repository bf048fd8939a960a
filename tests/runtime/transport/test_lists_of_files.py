"""Lists of files in a form: each is a part, whatever the document says of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from runtime.bodies.body import encode_body
from runtime.parameters.styles import Encoding, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MULTIPART = "multipart/form-data"
FILES = (("a.txt", b"one"), b"two")
# In Swagger 2.0, "csv" is what holds where no `collectionFormat` is stated.
CSV = Encoding(style=Style("form", False))
MULTI = Encoding(style=Style("form", True))


@pytest.mark.parametrize("encoding", [CSV, MULTI, Encoding()])
@pytest.mark.parametrize("kind", [list, tuple, iter])
def test_each_file_is_a_part(
    encoding: Encoding, kind: Callable[[list[object]], Iterable[object]]
) -> None:
    properties = {"files": kind([*FILES])}
    content, _ = encode_body(properties, MULTIPART, None, {"files": encoding})
    assert not isinstance(content, bytes)
    sent = b"".join(content or ())
    assert sent.count(b'name="files"') == len(FILES)
    assert b"\r\n\r\none\r\n" in sent
    assert b"\r\n\r\ntwo\r\n" in sent


def test_texts_are_still_written_in_their_style() -> None:
    content, _ = encode_body({"of": iter("ab")}, MULTIPART, None, {"of": CSV})
    assert not isinstance(content, bytes)
    assert b"\r\n\r\na,b\r\n" in b"".join(content or ())
