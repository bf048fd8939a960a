"""Bodies of several parts (RFC 2046, 5.1): by name, as multipart/form-data (RFC 7578),
or by place. Files are streamed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

from ..jsondata import is_array, is_object, json_text, plain, text
from ..parameters.brackets import bracketed, is_list, item_name
from ..parameters.styles import Encoding
from ..unset import UNSET
from .encodings import encoded, file_type, styled_pairs
from .files import BytesSource, File, Source, is_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# https://html.spec.whatwg.org/#multipart-form-data: "replace any 0x0A (LF) with
# `%0A`, 0x0D (CR) with `%0D` and 0x22 (") with `%22`".
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_NO_ENCODINGS: Mapping[str, Encoding] = {}
_USUAL = Encoding()

ANY_PLACE: Final = "*"
"""What stands for the parts whose place has no encoding of its own."""


def encode_multipart(
    properties: Mapping[str, object],
    encodings: Mapping[str, Encoding] = _NO_ENCODINGS,
    *,
    brackets: bool = False,
) -> tuple[list[Source], str]:
    """Write the properties of an object as parts.

    OpenAPI 3.1, 4.8.15 gives the defaults: scalars are text, objects JSON, files
    octets, and each item of an array a part of its own. None and UNSET are left out.
    An encoding is for each item, too. With `brackets`, arrays and objects are taken
    apart, unless a media type is stated, which is then that of each item. Files come
    after all else.

    Returns:
        What follows each other in the body, and the boundary between the parts.
    """
    parts = [
        _Part(part, item, encoding)
        for name, value in properties.items()
        for encoding in [encodings.get(name, _USUAL)]
        for part, item in _items(name, value, encoding, brackets)
    ]
    # Files last: who reads piece by piece wants to know first what they are for.
    parts.sort(key=lambda part: is_file(part.value))
    return _joined(parts)


def encode_places(
    items: Iterable[object], encodings: Mapping[str, Encoding] = _NO_ENCODINGS
) -> tuple[list[Source], str]:
    """Write items as parts without names, in their order.

    OpenAPI 3.2, `prefixEncoding` and `itemEncoding`.

    Args:
        items: What is sent.
        encodings: How the parts are written, by place; "*" is for all others.

    Returns:
        What follows each other in the body, and the boundary between the parts.
    """
    usual = encodings.get(ANY_PLACE, _USUAL)
    return _joined(
        [
            _Part(None, item, encodings.get(str(place), usual))
            for place, item in enumerate(items)
        ]
    )


class _Part(NamedTuple):
    name: str | None
    value: object
    encoding: Encoding


def _joined(parts: Iterable[_Part]) -> tuple[list[Source], str]:
    boundary = os.urandom(16).hex()
    sources: list[Source] = []
    for part in parts:
        head, content = _written(part)
        sources.append(BytesSource(f"--{boundary}\r\n{head}\r\n".encode()))
        sources += [content, BytesSource(b"\r\n")]
    sources.append(BytesSource(f"--{boundary}--\r\n".encode()))
    return sources, boundary


def _items(
    name: str, value: object, encoding: Encoding, brackets: bool
) -> Iterator[tuple[str, object]]:
    """The values that get a part each, with the names of these."""
    if value is None or value is UNSET:
        return
    if is_list(value):
        # It may come only once, and is looked at twice.
        value = list(value)
    if is_file(value):
        yield name, value
    elif encoding.style and not _has_files(value):
        yield from styled_pairs(name, plain(value), encoding.style)
    elif brackets and encoding.content_type is None:
        for part, leaf in bracketed(name, value):
            if leaf is not None:
                yield part, leaf
    elif is_list(value):
        for item in value:
            if item is not None:
                yield item_name(name) if brackets else name, item
    else:
        yield name, value


def _has_files(value: object) -> bool:
    """Tell whether a value is a list of files, which no style can make text of."""
    return is_list(value) and any(map(is_file, value))


def _written(part: _Part) -> tuple[str, Source]:
    """The lines above a part, and what it holds."""
    name, value, encoding = part
    disposition = "" if name is None else f'form-data; name="{_escaped(name)}"'
    headers = dict(encoding.headers)
    if is_file(value):
        file = File(value)
        if file.name is not None and name is not None:
            disposition += f'; filename="{_escaped(file.name)}"'
        headers.update(file.headers)
        guessed = file.content_type
        if file.name is None and not file.is_typed:
            # Without a name it is a field as any other, whose type is that stated.
            return _head(disposition, headers, encoding.content_type), file.source
        kind = guessed if file.is_typed else file_type(encoding, guessed)
        return _head(disposition, headers, kind), file.source
    data = plain(value)
    written = encoded(data, encoding)
    if written is not None:
        return _head(disposition, headers, encoding.content_type), _source(written)
    if is_array(data) or is_object(data):
        content = json_text(data)
        return _head(disposition, headers, "application/json"), _source(content)
    return _head(disposition, headers, None), _source(text(data))


def _head(
    disposition: str, headers: Mapping[str, str], content_type: str | None
) -> str:
    lines = [f"Content-Disposition: {disposition}"] if disposition else []
    lines += [
        f"{_line(name)}: {_line(value)}"
        for name, value in headers.items()
        if name.lower() != "content-type"
    ]
    if content_type is not None:
        lines.append(f"Content-Type: {_line(content_type)}")
    return "".join(f"{line}\r\n" for line in lines)


def _source(content: str) -> Source:
    return BytesSource(content.encode())


def _escaped(value: str) -> str:
    return value.translate(_ESCAPES)


def _line(value: str) -> str:
    if "\r" in value or "\n" in value:
        raise ValueError("a header of a file must not have a line break")
    return value
