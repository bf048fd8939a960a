"""Counts what a document declares: operations, parameters, answers, schemas, properties."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from corpus.reading import Place, escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

METHODS: Final = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)
# OpenAPI 3.1.1, 4.8.12.2: these header parameters "SHALL be ignored".
IGNORED_HEADERS: Final = {"accept", "content-type", "authorization"}
FORMS: Final = {"application/x-www-form-urlencoded", "multipart/form-data"}


@frozen
class Counted:
    """An operation, as a reader of the document sees it."""

    place: Place
    method: str
    path: str
    declared: Mapping[tuple[str, str], Place]
    """All parameters by location and name."""
    parameters: frozenset[tuple[str, str]]
    """The same, without those that are to be ignored, and without bodies."""
    bodies: frozenset[str]
    responses: frozenset[tuple[str, str]]
    """Status and media type. Only successes may be without content ("")."""

    @property
    def title(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"


def operations(document: Place) -> list[Counted]:
    """List the operations of the paths."""
    return list(_operations(document, document.child("paths")))


def incoming(document: Place) -> list[Counted]:
    """List what the API sends: webhooks, and the callbacks of operations."""
    return [*webhooks(document), *callbacks(document)]


def webhooks(document: Place) -> list[Counted]:
    """List the webhooks."""
    found = list(_operations(document, document.child("webhooks")))
    found += _operations(document, document.child("x-webhooks"))
    return found


def callbacks(document: Place) -> list[Counted]:
    """List the callbacks of operations."""
    found: list[Counted] = []
    for each in operations(document):
        for _, callback in each.place.child("callbacks").followed().items():
            found += _operations(document, callback.followed())
    return found


def _operations(document: Place, paths: Place) -> Iterator[Counted]:
    for path, item in paths.followed().items():
        if path.startswith("x-"):
            continue
        behind = item.followed()
        fields = behind.fields()
        # What stands beside the reference of a path item counts as well.
        fields |= {k: v for k, v in item.items() if k != "$ref"}
        methods = {m.upper(): fields[m] for m in METHODS if m in fields}
        if "additionalOperations" in fields:
            methods |= fields["additionalOperations"].fields()
        shared = fields.get("parameters")
        for method, operation in methods.items():
            if isinstance(operation.value, dict):
                yield _count(document, method, path, operation, shared)


def _count(
    document: Place, method: str, path: str, operation: Place, shared: Place | None
) -> Counted:
    parameters = {
        (place.text("in"), place.text("name")): place
        for source in (shared, operation.child("parameters"))
        if source is not None
        for _, listed in source.followed().items()
        if (place := listed.followed()).value is not None
    }
    bodies = set(operation.child("requestBody").followed().child("content").fields())
    if any(location == "body" for location, _ in parameters):
        bodies = set(_media(document, operation, "consumes"))
    if any(location == "formData" for location, _ in parameters):
        # Swagger 2.0, Parameter Object: forms are sent as one of these alone.
        bodies = FORMS & set(_media(document, operation, "consumes"))
    return Counted(
        place=operation,
        method=method,
        path=path,
        declared=parameters,
        parameters=frozenset(p for p in parameters if not _ignored(*p)),
        bodies=frozenset(bodies),
        responses=frozenset(_responses(document, operation)),
    )


def _ignored(location: str, name: str) -> bool:
    if location == "header":
        return name.lower() in IGNORED_HEADERS
    return location in ("body", "formData")


def _responses(document: Place, operation: Place) -> Iterator[tuple[str, str]]:
    for status, listed in operation.child("responses").followed().items():
        response = listed.followed()
        if status.startswith("x-") or not isinstance(response.value, dict):
            continue
        # An error without content is told by its status alone, and so is the default.
        types = list(response.child("content").followed().fields())
        if "schema" in response.value:
            types = _media(document, operation, "produces")
        if not types and status.startswith("2"):
            types = [""]
        yield from ((status.upper().replace("DEFAULT", "default"), t) for t in types)


def _media(document: Place, operation: Place, key: str) -> list[str]:
    """Media types as Swagger 2.0 states them."""
    found = operation.child(key).value
    if found is None:
        found = document.child(key).value
    return list(found or ["application/json"])


@frozen
class Property:
    """A property of a schema."""

    name: str
    pointer: str
    carriers: frozenset[str] = field(eq=False)
    """Pointers of the schemas whose class may have it: those composed of its schema."""


_UNIONS: Final = ("anyOf", "oneOf")
_SCHEMAS: Final = ("items", "additionalProperties", "itemSchema")
_MAPS: Final = ("properties", "patternProperties")
_NOTHING: Final = frozenset[str]()


@frozen
class _Step:
    """Schemas that all hold for one value."""

    group: tuple[Place, ...]
    identity: str
    """The pointer that stands for them together."""
    carriers: frozenset[str]
    """The schemas of which they are the members of a union."""


class Walk:
    """Walks through all schemas that a document's components and operations lead to."""

    def __init__(self) -> None:
        self.properties: list[Property] = []
        self._seen: set[tuple[frozenset[str], frozenset[str]]] = set()

    def walk(self, place: Place) -> None:
        """Take in a schema, and all behind it."""
        todo = [_Step((place,), place.followed().pointer, _NOTHING)]
        while todo:
            todo += self._visit(todo.pop())

    def _visit(self, step: _Step) -> Iterator[_Step]:
        """Take in schemas that all hold for one value; yield those in them."""
        parts = _parts(step.group)
        pointers = frozenset(part.pointer for part in parts)
        if (pointers, step.carriers) in self._seen:
            return
        self._seen.add((pointers, step.carriers))
        carriers = step.carriers | pointers | {step.identity}
        # What all members of a union have in common may be in each of them.
        members = {
            f"{step.identity}/{key}/{name}": place
            for part in parts
            for key in _UNIONS
            for name, place in part.child(key).items()
        }
        common = carriers.union(members, *map(_members, parts))
        below: dict[str, list[Place]] = defaultdict(list)
        for part in parts:
            for name, place in part.child("properties").followed().items():
                self.properties.append(Property(name, place.pointer, common))
            for key in _MAPS:
                for name, place in part.child(key).followed().items():
                    below[f"{key}/{escape(name)}"].append(place)
            for key in _SCHEMAS:
                if isinstance(part.child(key).value, dict):
                    below[key].append(part.child(key))
            for name, place in part.child("prefixItems").items():
                below[f"prefixItems/{name}"].append(place)
            for key in _UNIONS:
                for name, place in part.child(key).items():
                    # Complete with what is beside the union, it is a schema of its own.
                    identity = f"{step.identity}/{key}/{name}"
                    yield _Step((place,), identity, carriers)
        for name, places in below.items():
            yield _Step(tuple(places), _merged(step, name, places), _NOTHING)


def _merged(step: _Step, name: str, places: list[Place]) -> str:
    """Return the pointer of a part that is declared once or several times."""
    if len(places) == 1:
        return places[0].followed().pointer
    return f"{step.identity}/{name}/allOf/*"


def _parts(group: tuple[Place, ...]) -> list[Place]:
    """Return schemas with all that they refer to or are composed of by `allOf`."""
    found: dict[str, Place] = {}
    todo = list(group)
    while todo:
        place = todo.pop()
        if isinstance(place.value, dict) and place.pointer not in found:
            found[place.pointer] = place
            todo += [member for _, member in place.child("allOf").items()]
            if place.ref is not None:
                todo.append(place.target())
    return list(found.values())


def _members(place: Place) -> frozenset[str]:
    """Return the pointers of the members of a schema's unions. Does not follow references."""
    found: set[str] = set()
    for key in ("allOf", *_UNIONS):
        for _, member in place.child(key).items():
            found |= _members(member) | ({member.pointer} if key != "allOf" else set())
    return frozenset(found)


def walk_components(document: Place) -> Walk:
    """Walk through the components of a document."""
    walk = Walk()
    for _, place in components(document).items():
        walk.walk(place)
    return walk


def components(document: Place) -> dict[str, Place]:
    """The component schemas by name."""
    if "definitions" in document.fields():
        return document.child("definitions").followed().fields()
    return document.child("components").followed().child("schemas").followed().fields()


def walk_operations(document: Place) -> Walk:
    """Walk through what operations send and receive."""
    walk = Walk()
    for each in (*operations(document), *incoming(document)):
        bodies = [each.place.child("requestBody")]
        for _, listed in each.place.child("responses").followed().items():
            bodies.append(listed)
            walk.walk(listed.followed().child("schema"))
        for body in bodies:
            for media in _told_apart(body.followed().child("content")):
                walk.walk(media.child("schema"))
                walk.walk(media.child("itemSchema"))
        for _, listed in each.place.child("parameters").followed().items():
            walk.walk(listed.followed().child("schema"))
    return walk


def _told_apart(content: Place) -> Iterator[Place]:
    """Media types, but those whose schema was written out for another one before: it is the same."""
    found: list[tuple[Path, object]] = []
    for _, listed in content.items():
        media = listed.followed()
        stated = media.file, media.child("schema").value
        if not stated[1] or stated not in found:
            yield media
        found.append(stated)
