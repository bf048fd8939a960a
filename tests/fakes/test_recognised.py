"""Which operation a request is of, where paths alone do not tell."""

from __future__ import annotations

import importlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

import pytest
from loopback.client_of import client_of

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT: Final = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://api.example.com/v1"}]
security: [{Login: []}]
paths:
  /pets: {get: {operationId: pets.list, responses: {'200': {$ref: '#/components/responses/Pets'}}}}
  /users/{user}/pets:
    parameters: [{name: user, in: path, required: true, schema: {type: string}}]
    get: {operationId: users.list, responses: {'200': {$ref: '#/components/responses/Pets'}}}
  /{kind}/{name}:
    parameters:
      - {name: kind, in: path, required: true, schema: {type: string}}
      - {name: name, in: path, required: true, schema: {type: string}}
    get: {operationId: any.get, responses: {'200': {$ref: '#/components/responses/Pets'}}}
  /naïve pets: {get: {operationId: naive.list, responses: {'200': {$ref: '#/components/responses/Pets'}}}}
components:
  securitySchemes:
    Login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}
  responses:
    Pets:
      description: All.
      headers: {Link: {schema: {type: string}}}
      content: {application/json: {schema: {type: array, items: {type: string}}}}
"""
CALLS: Final = """
client_name = "Pets"
[operations]
"pets.list" = "pets.list"
"users.list" = "users.list"
"any.get" = "any.get"
"naive.list" = "naive.list"
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document."""
    folder: Path = tmp_path_factory.mktemp("recognised")
    return client_of(DOCUMENT, folder, "recognised_pets", CALLS)


@pytest.fixture
def fake(package: Any) -> Any:
    """A fake of it."""
    return importlib.import_module(f"{package.__name__}.testing").Fake()


@pytest.mark.parametrize("settings", [{}, {"base_url": "https://example.com/v1/x"}])
def test_the_call_that_was_made(
    package: Any, fake: Any, settings: dict[str, str]
) -> None:
    client = fake.client(package.Pets, login="a token", **settings)
    client.pets.list()
    client.users.list("5")
    client.any.get("pets", kind="small")
    client.any.get("pets", kind="v1")
    client.naive.list()
    assert [call.operation for call in fake.calls] == [
        "pets.list",
        "users.list",
        "any.get",
        "any.get",
        "naive.list",
    ]


def test_other_pages_are_of_the_same_call(package: Any, fake: Any) -> None:
    link = {"Link": '<https://fake.test/elsewhere?page=2>; rel="next"'}
    fake.respond("users.list", ["a"], headers=link)
    fake.respond("users.list", ["b"])
    client = fake.client(package.Pets, login="a token")
    assert list(client.users.list("5")) == ["a", "b"]
    assert [call.path for call in fake.calls] == ["/users/5/pets", "/elsewhere"]


def test_a_token_is_given_and_no_call(package: Any, fake: Any) -> None:
    client = fake.client(package.Pets, login=("id", "secret"))
    client.pets.list()
    (call,) = fake.calls
    assert call.operation == "pets.list"
    assert call.headers["Authorization"] == "Bearer fake-token"


def test_a_request_of_somebody_else(fake: Any) -> None:
    with pytest.raises(AssertionError, match=r"GET https://fake.test/pets is no oper"):
        fake.http_client().get("https://fake.test/pets")


def test_answers_in_a_row_to_many_threads(package: Any, fake: Any) -> None:
    for number in range(50):
        fake.respond("pets.list", [str(number)])
    client = fake.client(package.Pets, login="a token")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: client.pets.list().data[0], range(50)))
    assert sorted(found, key=int) == [str(number) for number in range(50)]
    assert len(fake.calls) == 50
