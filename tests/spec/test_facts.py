"""The document says the facts of OpenAI API 2.0.0, in words of our own."""

from __future__ import annotations

import copy
import functools
import re
from difflib import SequenceMatcher

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator
from shared import needs_shared
from spec.documents import (
    DOCUMENT,
    JSON,
    REFERENCE,
    at,
    child,
    facts,
    keywords,
    load,
    mapping,
    named_schemas,
    normal,
    object_schemas,
    operations,
    texts,
)

CHAT = "#/components/schemas/CreateChatCompletionRequest"
EVENTS = "#/paths/~1fine-tunes~1{fine_tune_id}~1events/get"
FUNCTIONS = "#/components/schemas/ChatCompletionFunctions"


@pytest.fixture(scope="module")
def document() -> JSON:
    return load(DOCUMENT)


@pytest.fixture(scope="module")
def reference() -> JSON:
    return load(REFERENCE)


@needs_shared
def test_the_facts_are_those_of_the_reference(document: JSON, reference: JSON) -> None:
    assert facts(document) == facts(reference)


@needs_shared
def test_the_validator_finds_what_it_finds_in_the_reference(
    document: JSON, reference: JSON
) -> None:
    assert findings(document) == findings(reference)


def findings(document: JSON) -> list[str]:
    validator = OpenAPIV30SpecValidator(mapping(document))
    return [error.message for error in validator.iter_errors()]


def test_there_are_23_operations_and_38_schemas(document: JSON) -> None:
    assert len(operations(document)) == 23
    assert len(mapping(at(document, "#/components/schemas"))) == 38


def test_every_operation_has_a_summary(document: JSON) -> None:
    found = operations(document)
    assert [place for place in found if not found[place].get("summary")] == []


def test_every_parameter_and_response_has_a_description(document: JSON) -> None:
    parameters = [place for place, keyword, _ in keywords(document) if keyword == "in"]
    responses = [
        child(place, status)
        for place, keyword, value in keywords(document)
        if keyword == "responses"
        for status in mapping(value)
    ]
    assert (len(parameters), len(responses)) == (9, 23)
    owners = [place.removesuffix("/in") for place in parameters] + responses
    assert [at for at in owners if f"{at}/description" not in texts(document)] == []


def test_the_whole_and_its_tag_have_a_description(document: JSON) -> None:
    assert texts(document).keys() >= {"#/info/description", "#/tags/0/description"}


def test_every_schema_and_property_has_a_description(document: JSON) -> None:
    # OpenAPI 3.0.0, 4.7.23: "This object cannot be extended with additional properties
    # and any properties added SHALL be ignored": a reference has its target's.
    named = named_schemas(document)
    own = {place for place, schema in named.items() if "$ref" not in schema}
    described = {place.removesuffix("/description") for place in texts(document)}
    assert sorted((own | object_schemas(document)) - described) == []


def test_there_are_no_examples_titles_or_extensions(document: JSON) -> None:
    found = [
        place
        for place, keyword, _ in keywords(document)
        if keyword in {"title", "example", "examples"} or keyword.startswith("x-")
    ]
    assert found == ["#/info/title"]


@needs_shared
def test_no_text_of_ours_stands_in_the_reference(
    document: JSON, reference: JSON
) -> None:
    theirs = frozenset(
        part for text in texts(reference).values() for part in parts(text)
    )
    ours = texts(document)
    ours.pop("#/info/title")  # a name
    copied = {
        place: part
        for place, text in ours.items()
        for part in parts(text)
        if part in theirs or nearly(part, theirs)
    }
    assert copied == {}


def parts(text: str) -> set[str]:
    """The whole text and each of its sentences, without what does not matter."""
    return {normal(text), *map(normal, re.split(r"[.!?:;]\s", text))} - {""}


@functools.cache
def nearly(text: str, others: frozenset[str]) -> bool:
    """Whether a text, unless it is too short to tell, is much like another."""
    if len(text) <= 30:
        return False
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(text)
    for other in others:
        matcher.set_seq1(other)
        # The cheap upper bounds first; few texts get as far as the third.
        if (
            matcher.real_quick_ratio() >= 0.75
            and matcher.quick_ratio() >= 0.75
            and matcher.ratio() >= 0.75
        ):
            return True
    return False


@pytest.mark.parametrize(
    ("place", "value"),
    [
        pytest.param(f"{CHAT}/properties/top_p/maximum", 2, id="limit"),
        pytest.param(f"{CHAT}/properties/top_p/maximum", 1.0, id="number kind"),
        pytest.param(f"{CHAT}/properties/stream/nullable", False, id="nullable"),
        pytest.param(f"{CHAT}/properties/max_tokens/default", None, id="default"),
        pytest.param(f"{CHAT}/properties/model/oneOf/1/enum/0", "m", id="enum value"),
        pytest.param(f"{CHAT}/required/1", "model", id="required"),
        pytest.param(f"{CHAT}/additionalProperties", False, id="one keyword more"),
        pytest.param(f"{CHAT}/properties/title", {}, id="property called title"),
        pytest.param(f"{CHAT}/properties/logit_bias/default", {"title": ""}, id="data"),
        pytest.param(f"{FUNCTIONS}/properties/description/type", "null", id="type"),
        pytest.param(f"{EVENTS}/parameters/1/required", True, id="parameter"),
        pytest.param(f"{EVENTS}/parameters/1/schema/default", True, id="argument"),
        pytest.param(f"{EVENTS}/responses/4XX", {}, id="response"),
        pytest.param(f"{EVENTS}/operationId", "list", id="operationId"),
    ],
)
def test_a_changed_fact_is_noticed(document: JSON, place: str, value: JSON) -> None:
    other = changed(document, place, value)
    assert facts(other) != facts(document)
    assert texts(other) == texts(document)


@pytest.mark.parametrize(
    "place",
    [
        f"{CHAT}/description",
        f"{CHAT}/title",
        f"{CHAT}/x-name",
        f"{CHAT}/example",
        f"{FUNCTIONS}/properties/description/description",
        f"{EVENTS}/summary",
        f"{EVENTS}/responses/200/description",
        f"{EVENTS}/responses/200/content/application~1json/examples",
        "#/info/description",
    ],
)
def test_another_text_is_no_other_fact(document: JSON, place: str) -> None:
    assert facts(changed(document, place, "other")) == facts(document)


def test_another_order_of_properties_is_noticed(document: JSON) -> None:
    properties = mapping(at(document, f"{CHAT}/properties"))
    turned: JSON = dict(reversed(properties.items()))
    assert facts(changed(document, f"{CHAT}/properties", turned)) != facts(document)


def test_a_property_called_description_can_be_missed(document: JSON) -> None:
    other = copy.deepcopy(document)
    del mapping(at(other, f"{FUNCTIONS}/properties"))["description"]
    assert facts(other) != facts(document)


def changed(document: JSON, place: str, value: JSON) -> JSON:
    """A copy of the document in which another value stands at one place."""
    other = copy.deepcopy(document)
    parent, _, key = place.rpartition("/")
    match at(other, parent):
        case dict() as members:
            members[key] = value
        case list() as items:
            items[int(key)] = value
        case _:
            raise AssertionError(place)
    return other
