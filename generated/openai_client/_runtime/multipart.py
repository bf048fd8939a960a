"""Bodies of the type multipart/form-data (RFC 7578), with files that are streamed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from .files import BytesSource, File, Source, is_file
from .jsondata import is_array, is_object, json_text, plain, text
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator

# https://html.spec.whatwg.org/#multipart-form-data: "replace any 0x0A (LF) with
# `%0A`, 0x0D (CR) with `%0D` and 0x22 (") with `%22`".
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def encode_multipart(properties: Mapping[str, object]) -> tuple[list[Source], str]:
    """Write the properties of an object as parts.

    OpenAPI 3.1, 4.8.15 gives the defaults: scalars are text, objects JSON, files
    octets, and each item of an array a part of its own. None and UNSET are left out.

    Returns:
        What follows each other in the body, and the boundary between the parts.
    """
    boundary = os.urandom(16).hex()
    sources: list[Source] = []
    for name, value in properties.items():
        for item in _items(value):
            head, content = _part(name, item)
            sources.append(BytesSource(f"--{boundary}\r\n{head}\r\n\r\n".encode()))
            sources += [content, BytesSource(b"\r\n")]
    sources.append(BytesSource(f"--{boundary}--\r\n".encode()))
    return sources, boundary


def _items(value: object) -> Iterator[object]:
    if value is None or value is UNSET:
        return
    if is_file(value):
        yield value
        return
    if isinstance(value, Iterable) and not isinstance(value, str | Mapping):
        for item in cast("Iterable[object]", value):
            if item is not None:
                yield item
        return
    yield value


def _part(name: str, value: object) -> tuple[str, Source]:
    disposition = f'Content-Disposition: form-data; name="{_escaped(name)}"'
    if is_file(value):
        file = File(value)
        lines = [disposition]
        if file.name is not None:
            lines[0] += f'; filename="{_escaped(file.name)}"'
        lines += [
            f"{_line(key)}: {_line(text)}"
            for key, text in file.headers.items()
            if key.lower() != "content-type"
        ]
        lines.append(f"Content-Type: {_line(file.content_type)}")
        return "\r\n".join(lines), file.source
    written = plain(value)
    if is_array(written) or is_object(written):
        content = json_text(written)
        return f"{disposition}\r\nContent-Type: application/json", _source(content)
    return disposition, _source(text(written))


def _source(content: str) -> Source:
    return BytesSource(content.encode())


def _escaped(value: str) -> str:
    return value.translate(_ESCAPES)


def _line(value: str) -> str:
    if "\r" in value or "\n" in value:
        raise ValueError("a header of a file must not have a line break")
    return value
