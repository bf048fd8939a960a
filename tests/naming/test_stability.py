"""Names stay: whatever the order, whatever comes and goes."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from clientwright.ir import Constant
from clientwright.ir import Object as ObjectType
from naming.documents import (
    NOTHING,
    Generator,
    Object,
    at,
    changed,
    copied,
    document,
    flagship,
    public_names,
)
from naming.unions import member, union_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientwright.pipeline import Result

Change = tuple[str, "Callable[[Object], None]"]

OBJECT: Object = {"type": "object", "properties": {"extra": {"type": "string"}}}
ANSWER: Object = {"204": {"description": "Done."}}


def crowded() -> Object:
    """A small document in which much is nearly called the same."""

    def pet(kind: str) -> Object:
        return {
            "type": "object",
            "required": ["kind", kind],
            "properties": {"kind": {"const": kind}, kind: {"type": "string"}},
        }

    inline: Object = {"type": "object", "properties": {"name": {"type": "string"}}}
    return document(
        {
            "Pet": {
                "type": "object",
                "properties": {
                    "owner": inline,
                    "fooBar": {"type": "string"},
                    "foo-bar": {"type": "string"},
                    "kinds": {"oneOf": [pet("cat"), pet("dog")]},
                    "toys": {"type": "array", "items": inline},
                },
            },
            "pet-owner": inline,
            "PetOwner": inline,
            "pet.toys.item": inline,
            "ListPetsResponse": inline,
        },
        {
            "/pets": {
                "get": {
                    "operationId": "listPets",
                    "tags": ["pets"],
                    "parameters": [
                        {"name": "maxAge", "in": "query", "schema": {}},
                        {"name": "max-age", "in": "header", "schema": {}},
                    ],
                    "responses": {
                        "200": {
                            "description": "All.",
                            "content": {"application/json": {"schema": inline}},
                        }
                    },
                },
                "post": {
                    "operationId": "addPet",
                    "tags": ["pets"],
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pet"}
                            }
                        }
                    },
                    "responses": ANSWER,
                },
            }
        },
    )


DOCUMENTS = {"crowded": crowded, "flagship": flagship}


@pytest.fixture(params=DOCUMENTS)
def content(request: pytest.FixtureRequest) -> Object:
    """A document."""
    name: str = request.param
    return DOCUMENTS[name]()


def test_the_same_document_gives_the_same_bytes(
    generator: Generator, content: Object
) -> None:
    first, second = generator.run(content), generator.run(copied(content))
    assert dict(first.files) == dict(second.files)
    assert list(first.diagnostics) == list(second.diagnostics)
    assert first.names.record() == second.names.record()


def test_its_own_lock_changes_nothing(generator: Generator, content: Object) -> None:
    first = generator.run(content)
    second = generator.run(content, locked=first.names.record())
    assert dict(first.files) == dict(second.files)


@pytest.mark.parametrize("seed", range(3))
def test_order_decides_no_name(
    generator: Generator, content: Object, seed: int
) -> None:
    before = generator.run(content)
    shuffled = copied(content)
    shuffle = random.Random(seed)
    for place in (("components", "schemas"), ("paths",)):
        members = at(shuffled, *place)
        items = list(members.items())
        shuffle.shuffle(items)
        members.clear()
        members.update(items)
    for schema in at(shuffled, "components", "schemas").values():
        if isinstance(schema, dict) and isinstance(schema.get("properties"), dict):
            properties = at(schema, "properties")
            items = list(properties.items())
            shuffle.shuffle(items)
            properties.clear()
            properties.update(items)
    after = generator.run(shuffled)
    assert public_names(after) == public_names(before)


def _add_schema(name: str) -> Change:
    return (
        f"the schema {name}",
        lambda content: at(content, "components", "schemas").update({name: OBJECT}),
    )


def _add_property(name: str) -> Change:
    def add(content: Object) -> None:
        at(content, "components", "schemas", "Pet", "properties")[name] = OBJECT

    return f"the property {name}", add


def _add_operation(operation_id: str, method: str) -> Change:
    def add(content: Object) -> None:
        at(content, "paths")["/another"] = {
            method: {
                "operationId": operation_id,
                "tags": ["pets"],
                "responses": ANSWER,
            }
        }

    return f"the operation {operation_id}", add


def _add_parameter(name: str, place: str) -> Change:
    def add(content: Object) -> None:
        parameters = at(content, "paths", "/pets", "get")["parameters"]
        assert isinstance(parameters, list)
        parameters.append({"name": name, "in": place, "schema": {}})

    return f"the parameter {name} in {place}", add


def _add_member(position: int) -> Change:
    def add(content: Object) -> None:
        kinds = at(content, "components", "schemas", "Pet", "properties", "kinds")
        members = kinds["oneOf"]
        assert isinstance(members, list)
        member: Object = {
            "type": "object",
            "required": ["kind", "fins"],
            "properties": {"kind": {"const": "fish"}, "fins": {"type": "integer"}},
        }
        members.insert(position, member)

    return f"a member of a union at {position}", add


# What has a name that nothing else has, or would have.
QUIET = [
    _add_schema("Veterinarian"),
    _add_schema("veterinarian"),
    _add_property("weight"),
    _add_operation("findPet", "get"),
    _add_parameter("colour", "query"),
    _add_member(2),
]
# What has, by rule, the name that something else has already.
LOUD = [
    _add_schema("pet_owner"),
    _add_schema("Pet-Owner"),
    _add_schema("PetToysItem"),
    _add_schema("PetKinds"),
    _add_schema("PetParam"),
    _add_schema("Pets"),
    _add_property("foo_bar"),
    _add_property("FooBar"),
    _add_operation("list_pets", "get"),
    _add_operation("ListPets", "delete"),
    _add_parameter("max_age", "query"),
    _add_parameter("max_age", "cookie"),
]


def _name(change: Change) -> str:
    return change[0].replace(" ", "_")


@pytest.mark.parametrize("change", QUIET, ids=_name)
def test_what_is_added_changes_no_name_by_rule(
    generator: Generator, change: Change
) -> None:
    before, after = _grown(generator, change, locked=False)
    assert changed(before, after) == {}


@pytest.mark.parametrize("change", [*QUIET, *LOUD], ids=_name)
def test_what_is_added_changes_no_name_with_the_lock(
    generator: Generator, change: Change
) -> None:
    before, after = _grown(generator, change, locked=True)
    assert changed(before, after) == {}
    assert len(public_names(after)) > len(public_names(before))


@pytest.mark.parametrize("locked", [False, True])
@pytest.mark.parametrize("position", [0, 1, 2])
def test_a_member_keeps_its_name_wherever_another_is_put(
    generator: Generator, position: int, locked: bool
) -> None:
    before, after = _grown(generator, _add_member(position), locked=locked)
    assert _members(before) == {"cat": "PetKindsCat", "dog": "PetKindsDog"}
    assert _members(after) == {**_members(before), "fish": "PetKindsFish"}


@pytest.mark.parametrize("seed", [8, 14, 15, 48, 64, 83, 106, 203, *range(300, 320)])
def test_members_that_look_alike_keep_their_names(
    generator: Generator, seed: int
) -> None:
    rand = random.Random(seed)
    members = [member(rand) for _ in range(rand.randint(2, 3))]
    position = rand.randint(0, len(members))
    before = generator.run(union_of(members))
    grown = [*members[:position], member(rand), *members[position:]]
    after = generator.run(union_of(grown), locked=before.names.record())
    place = "#/components/schemas/Holder/properties/u/oneOf/"
    for number in range(len(members)):
        moved = f"{place}{number + (number >= position)}"
        assert _under(after, moved) == _under(before, f"{place}{number}")
    again = generator.run(union_of(members), locked=after.names.record())
    assert again.names.types == before.names.types
    at(rand.choice(members), "properties")["new"] = {"type": "string"}
    wider = generator.run(union_of(members), locked=again.names.record())
    assert wider.names.types == before.names.types


def _under(result: Result, pointer: str) -> dict[str, str]:
    """Return the names of what stands at a place and inside of it, by the way from there."""
    return {
        each.removeprefix(pointer): name
        for each, name in result.names.types.items()
        if each.startswith(pointer)
    }


def _members(result: Result) -> dict[str, str]:
    """Return the classes of the union by what distinguishes them: pointers have indexes."""
    return {
        str(part.type.value): result.names.types[pointer]
        for pointer, definition in result.api.definitions.items()
        if isinstance(definition, ObjectType)
        for part in definition.properties
        if isinstance(part.type, Constant)
    }


@pytest.mark.parametrize("name", sorted(at(flagship(), "components", "schemas")))
def test_what_is_removed_gets_its_name_back(generator: Generator, name: str) -> None:
    content = flagship()
    before = generator.run(content)
    smaller = copied(content)
    del at(smaller, "components", "schemas")[name]
    without = generator.run(smaller, locked=before.names.record())
    assert changed(before, without) == {}
    again = generator.run(content, locked=without.names.record())
    assert public_names(again) == public_names(before)


def _grown(
    generator: Generator, change: Change, *, locked: bool
) -> tuple[Result, Result]:
    content = crowded()
    before = generator.run(content)
    grown = copied(content)
    change[1](grown)
    lock = before.names.record() if locked else NOTHING
    return before, generator.run(grown, locked=lock)
