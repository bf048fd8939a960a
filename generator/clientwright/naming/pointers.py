"""What a JSON Pointer says about the thing it leads to, in words for a name."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from ..ir import Pointer
from .words import pascal

_SUFFIXES = {
    "schemas": "",
    "definitions": "",
    "parameters": "Parameter",
    "responses": "Response",
    "requestBodies": "Request",
    "headers": "Header",
    "mediaTypes": "Content",
    "callbacks": "Callback",
    "pathItems": "",
}
_TRANSPARENT = {"allOf", "content", "schema", "not", "then", "else", "if"}
_OPTIONS = {"oneOf", "anyOf"}


@frozen
class Root:
    """Where a definition lives: the thing whose module it is in, that thing's name, and the way from there."""

    pointer: Pointer
    name: str
    trail: tuple[str, ...]


def tokens(pointer: Pointer) -> tuple[str, ...]:
    """Return the names on the way to a thing (RFC 6901, section 4), without its file."""
    path = pointer.partition("#")[2]
    return tuple(
        token.replace("~1", "/").replace("~0", "~") for token in path.split("/")[1:]
    )


def around(pointer: Pointer) -> Iterator[Pointer]:
    """Yield what a thing is in, from the inside out."""
    while "/" in pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer


def root(
    pointer: Pointer,
    operations: Mapping[Pointer, str],
    homes: Mapping[Pointer, Pointer],
) -> Root:
    """Find the component, operation or file that a pointer belongs to.

    Args:
        pointer: the pointer of a schema.
        operations: the ids of operations by their pointers.
        homes: the components that schemas elsewhere are known by.
    """
    above = pointer
    while "/" in above and above not in homes:
        above = above.rpartition("/")[0]
    if above in homes:
        pointer = homes[above] + pointer[len(above) :]
    holders = [above for above in around(pointer) if above in operations]
    if holders:
        # Of an operation in a callback of another one, that one.
        outermost = holders[-1]
        way = tokens("#" + pointer[len(outermost) :])
        return Root(outermost, operations[outermost], way)
    file, _, path = pointer.partition("#")
    parts = tokens(pointer)
    match parts:
        case ("components", kind, name, *rest):
            name += _SUFFIXES.get(kind, "")
            size = 3
        case ("definitions" | "parameters" | "responses" as kind, name, *rest):
            name += _SUFFIXES[kind]
            size = 2
        case ("webhooks" | "x-webhooks",):
            name, rest, size = "WebhookEvent", [], 1
        case ("webhooks", name, _method, *rest):
            size = 3
        case ("paths" | "webhooks", name, *rest):
            size = 2
        case (name, *rest) if not file:
            size = 1
        case _:
            name, rest, size = _stem(file), list(parts), 0
    base = "/".join(path.split("/")[: size + 1])
    return Root(f"{file}#{base}", name, tuple(rest))


def trail_words(
    trail: Sequence[str],
    parameters: Mapping[int, str],
    option: str,
    *,
    inner: bool = False,
) -> str:
    """Return the way from a root to a schema inside it, spelled as part of a class name.

    Args:
        trail: the tokens of the way.
        parameters: the names of the operation's parameters by their index.
        option: the label of the member, when the way ends in a union.
        inner: whether the label is put where the way leads through a union, too.
    """
    spelled = ""
    rest = list(trail)
    while rest:
        token = rest.pop(0)
        if token in _OPTIONS:
            rest = rest[1:]
            spelled += "" if rest and not inner else option
        elif token in _TRANSPARENT:
            if token in ("allOf", "content") and rest:
                rest.pop(0)
        elif token == "callbacks" and len(rest) > 2:
            name, _expression, _method = rest[:3]
            rest = rest[3:]
            spelled += pascal(name)
        elif token in ("properties", "$defs", "headers") and rest:
            spelled += pascal(rest.pop(0))
        elif token == "properties":
            # The object among the types of a schema, which has that name itself if it is a component.
            spelled += "" if spelled else "Object"
        elif token == "patternProperties" and rest:
            rest.pop(0)
            spelled += "Value"
        elif token == "responses" and rest:
            status = rest.pop(0)
            success = status.startswith("2")
            spelled += "Response" if success else f"{pascal(status)}Response"
        elif token == "parameters" and rest:
            index = rest.pop(0)
            known = parameters.get(int(index), index) if index.isdigit() else index
            spelled += pascal(known)
        elif token == "prefixItems" and rest:
            spelled += f"Item{rest.pop(0)}"
        else:
            spelled += _WORDS[token] if token in _WORDS else pascal(token)
    return re.sub(r"\AN(?=\d)", "", spelled)


def media_words(trail: Sequence[str]) -> tuple[str, ...]:
    """Return a word for the media type on the way to a schema, for a name that is taken; () when there is none."""
    if "content" not in trail[:-1]:
        return ()
    name = trail[trail.index("content") + 1]
    return tuple(word for part, word in _MEDIA if part in name)[:1]


_MEDIA = (
    ("form", "Form"),
    ("event-stream", "Event"),
    ("json-seq", "Record"),
    ("jsonl", "Line"),
    ("ndjson", "Line"),
    ("xml", "Xml"),
)

_WORDS = {
    "items": "Item",
    "additionalProperties": "Value",
    "requestBody": "Request",
    "parameters": "Request",  # those that a form of Swagger 2.0 consists of
    "itemSchema": "Event",
    "contentSchema": "",
    "patternProperties": "Value",
    "prefixItems": "Item",
    "discriminator": "Union",
}


def _stem(file: str) -> str:
    return file.rpartition("/")[2].partition(".")[0] or "Document"
