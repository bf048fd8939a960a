"""A key is nowhere but on the wire: not in a repr, a log, a message or a traceback."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest
from loopback.server import Received, Server, Wire, answer
from loopback.sides import Side, generated
from runtime.errors import APIError
from runtime.operation import Json, Operation
from runtime.security.auth import ApiKey, Basic, Bearer, credential

SECRET = "sk-s3cret"
GET: Operation[Any] = Operation("GET", "/a?x=1", responses=(Json("Any"),))
SCHEMES: dict[str, Bearer | Basic | ApiKey] = {
    "bearer": Bearer(),
    "basic": Basic(),
    "header": ApiKey("header", "X-Api-Key"),
    "query": ApiKey("query", "api_key"),
    "cookie": ApiKey("cookie", "session"),
}


def client_with(side: Side, scheme: str, secret: str = SECRET) -> Any:
    """A client with one credential."""
    given = ("me", secret) if scheme == "basic" else secret
    return side.client(
        generated(side, _schemes=SCHEMES, _security=((scheme,),)),
        credentials={scheme: credential(given)},
        max_retries=1,
    )


def quoting(received: Received, wire: Wire) -> None:
    """An API that quotes the key it refuses."""
    key = received.header("Authorization") or SECRET
    answer({"error": f"Incorrect API key: {key} ({SECRET})"}, status=401)(
        received, wire
    )


def hanging_up(received: Received, wire: Wire) -> None:
    """An API that says nothing."""
    wire.hang_up()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("script", [quoting, hanging_up])
def test_no_text_has_the_key(
    side: Side,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    scheme: str,
    script: Any,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers(answer({}), script)
    client = client_with(side, scheme)
    side.send(client, GET)
    sent = str(server.last)
    assert SECRET in sent or scheme == "basic"
    with pytest.raises(APIError) as caught:
        side.send(client, GET)
    error = caught.value
    shown = [
        repr(client),
        str(client),
        str(client.__dict__),
        str(error),
        repr(error),
        repr(error.request),
        str(error.request.url),
        repr(error.request.headers),
        "".join(traceback.format_exception(error)),
        caplog.text,
    ]
    for text in shown:
        assert SECRET not in text
        assert "bWU6c2stczNjcmV0" not in text


@pytest.mark.parametrize("name", ["api_key", "auth[key]", "api key", "clé"])
@pytest.mark.parametrize("secret", ["sk-s3cret", "s3cret/+="])
def test_no_address_has_the_key(
    side: Side,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    name: str,
    secret: str,
) -> None:
    """Whoever put it there: the client, the caller, or a redirect that repeats it."""
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.DEBUG, logger="runtime")

    def elsewhere(received: Received, wire: Wire) -> None:
        query = received.target.partition("?")[2]
        answer(status=302, Location=f"/b?{query}")(received, wire)

    kind = generated(
        side, _schemes={"query": ApiKey("query", name)}, _security=(("query",),)
    )
    for settings, options in (
        ({"credentials": {"query": credential(secret)}}, {}),
        ({}, {"extra_query": {name: secret}}),
    ):
        server.answers(elsewhere, answer(status=400))
        client = side.client(kind, **settings)
        with pytest.raises(APIError) as caught:
            side.send(client, GET, options=options)
        assert dict(server.last.query) == {"x": "1", name: secret}
        copy = pickle.loads(pickle.dumps(caught.value))
        for text in (
            str(caught.value.request.url),
            str(caught.value.response.url),
            str(copy.request.url),
            str(copy.request.url.raw_path),
            caplog.text,
        ):
            assert "s3cret" not in text


@pytest.mark.parametrize("scheme", ["bearer", "header"])
def test_a_key_that_no_header_can_carry(side: Side, scheme: str) -> None:
    with pytest.raises(ValueError, match="no header can carry") as caught:
        side.send(client_with(side, scheme, f"{SECRET}\nx"), GET)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
