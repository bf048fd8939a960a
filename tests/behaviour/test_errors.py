"""Answers that are no success, and answers that are none."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import openai_client
import pytest
from behaviour import samples
from behaviour.server import reply
from openai_client import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    InternalServerError,
    NotFoundError,
)

if TYPE_CHECKING:
    from behaviour.calls import Call
    from behaviour.server import Exchange

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    502: "InternalServerError",
    503: "InternalServerError",
    402: "APIStatusError",
    418: "APIStatusError",
}


@pytest.fixture
def once(call: Call) -> Call:
    """Calls by a client that does not try again."""
    call.use(max_retries=0)
    return call


@pytest.mark.parametrize("status", CLASSES)
def test_class_by_status(once: Call, status: int) -> None:
    headers = {"x-request-id": "req-1", "X-Other": "o"}
    once.server.answers(reply(samples.ERROR, status, headers))
    with pytest.raises(APIStatusError) as caught:
        once("models.retrieve", "m")
    error = caught.value
    assert type(error) is getattr(openai_client, CLASSES[status])
    assert isinstance(error, APIError)
    assert error.status_code == error.response.status_code == status
    assert error.body == samples.ERROR
    assert error.error == samples.ERROR["error"]
    assert error.request_id == "req-1"
    assert error.response.headers["x-other"] == "o"
    assert error.request.url.path == "/v1/models/m"
    assert str(error) == f"{status}: That cannot be. (request id req-1)"


def test_documented_names_are_the_whole_tree() -> None:
    # A webhook that is forged is no call that failed.
    names = {
        name
        for name in openai_client.__all__
        if name.endswith("Error") and "Webhook" not in name
    }
    assert {each.__name__ for each in descendants(APIError)} | {"APIError"} == names


def descendants(kind: type[APIError]) -> set[type[APIError]]:
    children: list[type[APIError]] = kind.__subclasses__()
    return {*children, *(each for child in children for each in descendants(child))}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<html>down</html>", "Status"),
        ("Service is down", "Service is down"),
        (b"", ""),
        ({"error": "flat"}, "flat"),
        ({"message": "top"}, "top"),
        ({"error": {"code": 1}}, ""),
        ([1, 2], ""),
    ],
)
def test_error_bodies_of_any_shape(once: Call, content: object, said: str) -> None:
    once.server.answers(reply(content, 500))
    with pytest.raises(InternalServerError) as caught:
        once("files.list")
    assert str(caught.value).startswith("500: ")
    assert said == "Status" or said in str(caught.value)
    assert "<html>" not in str(caught.value)
    assert caught.value.request_id is None
    expected = None if content == b"" else content
    assert caught.value.body == expected


def test_success_that_is_no_json(call: Call) -> None:
    page = {"Content-Type": "text/html"}
    call.server.answers(reply("<html>Hello</html>", headers=page))
    with pytest.raises(APIResponseValidationError, match="expected JSON") as caught:
        call("files.list")
    assert caught.value.body == "<html>Hello</html>"
    assert caught.value.status_code == 200
    assert caught.value.path == "$"


def test_nobody_is_there(once: Call) -> None:
    once.server.stop()
    with pytest.raises(APIConnectionError, match="GET http://127") as caught:
        once("files.list")
    assert caught.value.__cause__ is not None
    assert not isinstance(caught.value, APIStatusError)


def test_connection_ends_without_an_answer(once: Call) -> None:
    once.server.answers(lambda exchange: exchange.hang_up())
    with pytest.raises(APIConnectionError):
        once("files.list")


def test_connection_ends_within_an_answer(once: Call) -> None:
    def script(exchange: Exchange) -> None:
        exchange.head(200, {"Content-Length": "100"})
        exchange.send(b"short")
        exchange.hang_up()

    once.server.answers(script)
    with pytest.raises(APIConnectionError):
        once("files.content", "f")


def test_errors_can_be_pickled(once: Call) -> None:
    once.server.answers(reply(samples.ERROR, 404, {"x-request-id": "req-1"}))
    with pytest.raises(NotFoundError) as caught:
        once("files.create", file=b"x", purpose="p")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is NotFoundError
    assert str(copy) == str(caught.value)
    assert (copy.status_code, copy.body) == (404, samples.ERROR)
    assert copy.request_id == "req-1"
