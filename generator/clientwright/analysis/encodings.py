"""How the properties of a form are sent, as far as the document says it."""

from collections.abc import Iterator, Sequence

from ..ir import Encoding, Style
from ..openapi import Encoding as Source
from ..openapi import Header


def stated_encoding(name: str, source: Source) -> Encoding | None:
    """Return how a property is sent; None when nothing is stated that has an effect."""
    found = Encoding(
        name, source.content_type, _style(source), tuple(_constants(source.headers))
    )
    return None if found == Encoding(name, None, None) else found


def _style(source: Source) -> Style | None:
    """Return how a property is written into text; None when that is not stated.

    OpenAPI 3.1.1, 4.8.15.1.2: when `style`, `explode` or `allowReserved` is stated, `contentType` is ignored.
    """
    if source.style is None and source.explode is None and not source.allow_reserved:
        return None
    name = source.style or "form"
    explode = name == "form" if source.explode is None else source.explode
    return Style(name, explode, source.allow_reserved)


def _constants(headers: Sequence[Header]) -> Iterator[tuple[str, str]]:
    """Yield the headers that have one value only.

    OpenAPI 3.1.1, 4.8.15.1.1: "`Content-Type` is described separately and SHALL be ignored in this section."
    """
    for header in headers:
        if header.schema is None or header.name.lower() == "content-type":
            continue
        values = header.schema.enum or (header.schema.const,)
        if len(values) == 1 and isinstance(values[0], str):
            yield header.name, values[0]
