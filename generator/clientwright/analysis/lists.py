"""The list in an answer: where its items are, and what else the body says of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import frozen

from ..ir import (
    Alias,
    Array,
    Constant,
    Definition,
    Enumeration,
    JsonKind,
    Named,
    Nullable,
    Object,
    Operation,
    Path,
    Pointer,
    ResponseKind,
    Scalar,
    ScalarKind,
    Type,
    Union,
)
from .kinds import unique, value_kind

Fits = Callable[["Definitions", Type], bool]

_ITEMS = ("data", "items", "results", "result", "records", "entries", "values")
"""What the array of items is called, the surest first; spelled as `squashed` does."""

_AROUND_ITEMS = frozenset({"data", "result", "results", "response", "payload", "page"})
"""Objects that the array may be in."""

_AROUND_CURSORS = frozenset(
    {
        "cursor",
        "cursors",
        "links",
        "meta",
        "metadata",
        "page",
        "pageinfo",
        "pagination",
        "paginationinfo",
        "paging",
        "responsemetadata",
    }
)
"""Objects that what belongs to the list, and not to its items, may be in."""


def squashed(name: str) -> str:
    """Return a name without what spellings differ in: `nextPageToken` and `next-page-token` are one."""
    return "".join(filter(str.isalnum, name)).lower()


@frozen
class Definitions:
    """Looks at types through aliases and null.

    Args:
        known: the definitions that types name.
    """

    known: Mapping[Pointer, Definition]

    def resolved(self, type: Type) -> Type:
        """Return the type that a name stands for; that of an object stays its name."""
        seen: set[Pointer] = set()
        while True:
            match type:
                case Nullable(type=inner):
                    type = inner
                case Named(pointer=pointer) if pointer not in seen:
                    seen.add(pointer)
                    definition = self.known[pointer]
                    if not isinstance(definition, Alias):
                        return type
                    type = definition.type
                case _:
                    return type

    def properties(self, type: Type) -> Mapping[str, Type]:
        """Return the properties that an object has, or each member of a union of objects."""
        match self.resolved(type):
            case Named(pointer=pointer):
                definition = self.known[pointer]
                if isinstance(definition, Object):
                    return {part.name: part.type for part in definition.properties}
                return {}
            case Union(members=members):
                first, *rest = map(self.properties, members)
                return {
                    name: found
                    for name, found in first.items()
                    if all(name in other for other in rest)
                }
            case _:
                return {}

    def array(self, type: Type) -> Array | None:
        """Return the array that a type is; None for any other."""
        found = self.resolved(type)
        return found if isinstance(found, Array) else None


def is_text(definitions: Definitions, type: Type) -> bool:
    """Tell whether a value is a text, whichever."""
    match definitions.resolved(type):
        case Scalar(kind=kind, format=format):
            return kind is ScalarKind.STRING and format not in ("binary", "byte")
        case Enumeration(values=values):
            return all(value_kind(value) is JsonKind.STRING for value in values)
        case Union(members=members):
            return all(is_text(definitions, member) for member in members)
        case _:
            return False


def is_integer(definitions: Definitions, type: Type) -> bool:
    """Tell whether a value is a whole number; documents also say "number"."""
    match definitions.resolved(type):
        case Scalar(kind=kind):
            return kind in (ScalarKind.INTEGER, ScalarKind.NUMBER)
        case _:
            return False


def is_boolean(definitions: Definitions, type: Type) -> bool:
    """Tell whether a value is true or false."""
    match definitions.resolved(type):
        case Scalar(kind=kind):
            return kind is ScalarKind.BOOLEAN
        case Constant(value=value):
            return isinstance(value, bool)
        case _:
            return False


def may_be(type: Type, value: str) -> bool:
    """Tell whether a type admits a text, as far as its listed values tell."""
    match type:
        case Nullable(type=inner):
            return may_be(inner, value)
        case Scalar(kind=kind):
            return kind is ScalarKind.STRING
        case Constant(value=only):
            return only == value
        case Enumeration(values=values):
            return value in values
        case _:
            return False


@frozen
class Listing:
    """An operation that answers with a list.

    Attributes:
        body: the type of the whole answer.
        items: where the items are.
        item: the type of one.
    """

    operation: Operation
    definitions: Definitions
    body: Type
    items: Path
    item: Type

    def find(self, words: Iterable[str], fits: Fits) -> Path | None:
        """Return where the body has a property of one of these names; the first name counts most.

        Args:
            words: names, as `squashed` gives them.
            fits: says whether a type is the one that is looked for.
        """
        wanted = {word: rank for rank, word in enumerate(words)}
        found = sorted(
            (wanted[squashed(path[-1])], len(path), path)
            for path, type in self._around()
            if squashed(path[-1]) in wanted and fits(self.definitions, type)
        )
        return found[0][2] if found else None

    def _around(self) -> Iterator[tuple[Path, Type]]:
        """Yield the properties of the body, and of the objects in it that are about the list."""
        for name, type in self.definitions.properties(self.body).items():
            yield (name,), type
            if squashed(name) not in _AROUND_CURSORS:
                continue
            for inner, found in self.definitions.properties(type).items():
                yield (name, inner), found
                if squashed(inner) == "next":  # HAL: `_links.next.href`
                    for last, deepest in self.definitions.properties(found).items():
                        yield (name, inner, last), deepest


def find_list(
    operation: Operation,
    definitions: Definitions,
    stated: Path | None,
) -> Listing | None:
    """Return the list that an operation answers with; None when it answers with something else.

    Args:
        operation: what may give a list.
        definitions: the types of the API.
        stated: where the items are; None: where they are found by rule.
    """
    answers = operation.answers
    if any(answer.is_stream for answer in answers):
        return None
    bodies = unique([a.type for a in answers if a.kind is ResponseKind.JSON])
    if len(bodies) != 1:
        return None
    (body,) = bodies
    found = (
        _find_items(body, definitions, _last_word(operation.path))
        if stated is None
        else _stated_items(body, definitions, stated)
    )
    if found is None:
        return None
    path, item = found
    return Listing(operation, definitions, body, path, item)


def _stated_items(
    body: Type, definitions: Definitions, stated: Path
) -> tuple[Path, Type] | None:
    type = body
    for name in stated:
        properties = definitions.properties(type)
        if name not in properties:
            return None
        type = properties[name]
    array = definitions.array(type)
    return None if array is None else (stated, array.item)


def _find_items(
    body: Type, definitions: Definitions, word: str
) -> tuple[Path, Type] | None:
    """Return where the items are, and their type.

    Args:
        body: the type of the answer.
        definitions: the types of the API.
        word: what the path calls them, as `squashed` gives it.
    """
    whole = definitions.array(body)
    if whole is not None:
        return (), whole.item
    properties = definitions.properties(body)
    found = _choose(properties, definitions, word)
    if found is not None:
        return found
    for name, type in properties.items():
        if squashed(name) in _AROUND_ITEMS:
            inside = _choose(definitions.properties(type), definitions, word)
            if inside is not None:
                return (name, *inside[0]), inside[1]
    return None


def _choose(
    properties: Mapping[str, Type], definitions: Definitions, word: str
) -> tuple[Path, Type] | None:
    """Return the array among properties that has the items: by its name, or as it is the only one."""
    arrays = {
        name: array.item
        for name, type in properties.items()
        if (array := definitions.array(type)) is not None
    }
    for wanted in (*_ITEMS, word):
        for name, item in arrays.items():
            if squashed(name) == wanted:
                return (name,), item
    objects = {n: item for n, item in arrays.items() if definitions.properties(item)}
    for group in (arrays, objects):
        if len(group) == 1:
            ((name, item),) = group.items()
            return (name,), item
    return None


def _last_word(path: str) -> str:
    """Return the last segment of a path that is no parameter."""
    fixed = [part for part in path.split("/") if part and "{" not in part]
    return squashed(fixed[-1]) if fixed else ""
