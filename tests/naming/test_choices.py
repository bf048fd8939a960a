"""Names that people choose, names that clash, and what is said of both."""

from __future__ import annotations

import pytest
from clientwright.naming.scope import Scope
from naming.documents import Generator, Object, diagnostics, document

INLINE: Object = {"type": "object", "properties": {"name": {"type": "string"}}}
PET = "#/components/schemas/Pet"
OWNER = f"{PET}/properties/owner"


def pets() -> Object:
    """A document with a component and a schema inside it."""
    return document({"Pet": {"type": "object", "properties": {"owner": INLINE}}})


def test_a_chosen_name_is_taken_for_what_is_inside_too(generator: Generator) -> None:
    result = generator.run(pets(), names={PET: "Animal"})
    assert result.names.types == {PET: "Animal", OWNER: "AnimalOwner"}
    assert result.names.modules == {PET: "animal", OWNER: "animal"}
    assert list(result.diagnostics) == []


def test_a_chosen_name_wins_over_the_lock(generator: Generator) -> None:
    result = generator.run(pets(), names={PET: "Animal"}, locked={PET: "Beast"})
    assert result.names.types[PET] == "Animal"


def test_the_lock_wins_over_the_rule(generator: Generator) -> None:
    result = generator.run(pets(), locked={OWNER: "Keeper"})
    assert result.names.types == {PET: "Pet", OWNER: "Keeper"}


def test_a_chosen_name_for_nothing_is_reported(generator: Generator) -> None:
    result = generator.run(pets(), names={"#/components/schemas/Gone": "Nobody"})
    (found,) = diagnostics(result, "config-unused")
    assert "#/components/schemas/Gone" in found


def test_a_chosen_name_takes_the_one_of_another(generator: Generator) -> None:
    result = generator.run(pets(), names={OWNER: "Pet"})
    assert result.names.types[OWNER] == "Pet"
    assert result.names.types[PET] == "PetModel"


def test_a_chosen_call_is_taken_with_its_aliases(generator: Generator) -> None:
    content = document(
        {}, {"/pets": {"get": {"responses": {"204": {"description": "None."}}}}}
    )
    calls = {"GET /pets": ("zoo.pets.list", "zoo.pets.all")}
    result = generator.run(content, operations=calls)
    (given,) = result.names.calls.values()
    assert tuple(map(str, given)) == calls["GET /pets"]


@pytest.mark.parametrize(
    ("first", "second", "renamed"),
    [
        ("PetOwner", "pet-owner", "PetOwnerModel"),
        ("Pet_Owner", "PetOwner", "PetOwnerModel"),
    ],
)
def test_a_clash_is_reported_with_both_positions(
    generator: Generator, first: str, second: str, renamed: str
) -> None:
    result = generator.run(document({first: INLINE, second: INLINE}))
    (found,) = diagnostics(result, "name-clash")
    for name in (first, second):
        position = result.tree.position(f"#/components/schemas/{name}")
        assert position is not None
        assert str(position) in found
    assert set(result.names.types.values()) == {"PetOwner", renamed}


def test_a_clash_of_calls_is_reported_with_both_positions(
    generator: Generator,
) -> None:
    operation: Object = {
        "operationId": "pets",
        "tags": ["pets"],
        "responses": {"204": {"description": "None."}},
    }
    content = document({}, {"/pets": {"get": operation, "put": operation}})
    result = generator.run(content)
    (found,) = diagnostics(result, "call-clash")
    for method in ("get", "put"):
        position = result.tree.position(f"#/paths/~1pets/{method}")
        assert position is not None
        assert str(position) in found
    calls = {str(call) for given in result.names.calls.values() for call in given}
    assert calls == {"pets.pets", "pets.pets_put"}


def test_a_scope_gives_each_name_once() -> None:
    scope = Scope(["list"])
    assert scope.claim(["list", "list_"], "#/a") == "list_"
    assert scope.claim(["pet"], "#/a") == "pet"
    third, fourth = scope.claim(["pet"], "#/b"), scope.claim(["pet"], "#/c")
    assert len({"pet", third, fourth}) == 3
    assert Scope(["pet"]).claim(["pet"], "#/b") == third


def test_a_scope_of_files_does_not_trust_capitals() -> None:
    scope = Scope(fold=True)
    assert scope.claim(["Pet"], "#/a") == "Pet"
    assert scope.claim(["pet", "pet_"], "#/b") == "pet_"


def _with_webhooks(*tags: str) -> Object:
    operation: Object = {
        "responses": {"204": {"description": "None."}},
    }
    paths: Object = {
        f"/{tag}": {"get": {**operation, "operationId": "list", "tags": [tag]}}
        for tag in tags
    }
    body: Object = {"content": {"application/json": {"schema": {"type": "string"}}}}
    hooks: Object = {"done": {"post": {"requestBody": body}}}
    return {**document({}, paths), "webhooks": hooks}


def test_a_new_tag_does_not_move_the_attribute_of_webhooks(
    generator: Generator,
) -> None:
    before = generator.run(_with_webhooks("jobs"))
    assert before.names.webhooks == "webhooks"
    grown = _with_webhooks("jobs", "webhooks")
    after = generator.run(grown, locked=before.names.record())
    assert after.names.webhooks == "webhooks"
    assert [str(call) for (call,) in after.names.calls.values()] == [
        "jobs.list",
        "webhooks_.list",
    ]
    again = generator.run(grown, locked=after.names.record())
    assert again.names == after.names


def test_an_old_tag_keeps_its_name_from_webhooks(generator: Generator) -> None:
    together = generator.run(_with_webhooks("webhooks"))
    assert together.names.webhooks == "webhook_events"
    alone = generator.run(_with_webhooks("jobs"), locked=together.names.record())
    assert alone.names.webhooks == "webhook_events"


def test_the_config_moves_the_attribute_of_webhooks(generator: Generator) -> None:
    before = generator.run(_with_webhooks("jobs"))
    chosen = {"GET /jobs": ("webhooks.list",)}
    after = generator.run(
        _with_webhooks("jobs"), locked=before.names.record(), operations=chosen
    )
    assert after.names.webhooks == "webhook_events"


def test_what_has_no_webhooks_has_no_attribute_for_them(generator: Generator) -> None:
    names = generator.run(pets()).names
    assert names.webhooks == ""
    assert not [key for key in names.record() if "webhook" in key]


@pytest.mark.parametrize(
    "names",
    [
        ["birthDate", "_birthDate"],
        ["userId", "UserId", "userID"],
        ["kind", "$kind", "Kind"],
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_the_plain_spelling_of_a_property_has_the_plain_name(
    generator: Generator, names: list[str], turned: bool
) -> None:
    order = names[::-1] if turned else names
    properties: Object = {name: {"type": "string"} for name in order}
    content = document({"Pet": {"type": "object", "properties": properties}})
    result = generator.run(content)
    given = result.names.attributes[PET]
    alone = document(
        {"Pet": {"type": "object", "properties": {names[0]: {"type": "string"}}}}
    )
    assert given[names[0]] == generator.run(alone).names.attributes[PET][names[0]]
    assert len(set(given.values())) == len(names)
    assert len(diagnostics(result, "name-clash")) == len(names) - 1
