"""The exceptions: their tree, what they say, and that they travel without secrets."""

from __future__ import annotations

import pickle

import pytest
from runtime import errors
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    NotFoundError,
    api_message,
    status_error_type,
)
from runtime.http import Request, Response

REQUEST = Request(
    "GET", "https://x.example/a", headers={"Authorization": "Bearer sk-1"}
)


def response(status: int = 404) -> Response:
    """An answer that was read."""
    return Response(
        status, headers={"x-request-id": "req_1"}, json={"a": 1}, request=REQUEST
    )


def test_the_module_draws_its_tree() -> None:
    assert errors.__doc__ is not None
    drawn = [name for name in errors.__all__ if name in errors.__doc__]
    assert sorted(drawn) == sorted(errors.__all__)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (529, "InternalServerError"),
        (418, "APIStatusError"),
        (304, "APIStatusError"),
    ],
)
def test_a_class_for_each_status(status: int, name: str) -> None:
    assert status_error_type(status).__name__ == name
    assert issubclass(status_error_type(status), APIStatusError)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": {"message": "No such model", "code": "x"}}, "No such model"),
        ({"error": "bad"}, "bad"),
        ({"error": "invalid_grant", "error_description": "Expired"}, "Expired"),
        ({"message": "m", "error": {}}, "m"),
        ({"detail": "d"}, "d"),
        ({"detail": [{"loc": "a"}], "title": "t"}, "t"),
        ({"type": "about:blank", "title": "t", "detail": "d"}, "d"),
        (" text \n", "text"),
        ("<!doctype html><html>", ""),
        ({"other": 1}, ""),
        ([1], ""),
        (None, ""),
        ("x" * 1000, "x" * 499 + "…"),
    ],
)
def test_what_a_body_says(body: object, message: str) -> None:
    assert api_message(body) == message


ERRORS = [
    APIError("m", REQUEST, body={"a": 1}, error=2),
    APIConnectionError("m", REQUEST),
    APITimeoutError("m", REQUEST),
    NotFoundError("m", response(), body={"a": 1}, error="e"),
    InternalServerError("m", response(500)),
    APIResponseValidationError("m", response(200), body="x", path="$.a"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_can_be_pickled_and_leave_the_secrets_behind(error: APIError) -> None:
    pickled = pickle.dumps(error)
    assert b"sk-1" not in pickled
    copy = pickle.loads(pickled)
    assert type(copy) is type(error)
    assert str(copy) == "m"
    kept = {"request", "response"}
    assert {k: v for k, v in vars(copy).items() if k not in kept} == {
        k: v for k, v in vars(error).items() if k not in kept
    }
    assert copy.request.url == REQUEST.url
    assert error.request.headers["authorization"] == "Bearer sk-1"


def test_a_pickled_response_can_still_be_read() -> None:
    copy = pickle.loads(pickle.dumps(NotFoundError("m", response())))
    assert copy.response.json() == {"a": 1}
    assert copy.response.request is copy.request


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_no_text_of_an_error_has_the_key(error: APIError) -> None:
    assert (
        "sk-1" not in f"{error} {error!r} {error.request!r} {error.request.headers!r}"
    )
