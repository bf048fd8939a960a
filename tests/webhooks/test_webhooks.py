"""Webhooks are proven and decoded; what signs them here is another implementation."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from loopback.client_of import client_of
from standardwebhooks import Webhook

DOCUMENT: Final = """
openapi: 3.1.0
info: {title: Jobs, version: "1"}
servers: [{url: https://jobs.test}]
paths: {}
webhooks:
  jobFailed:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [type]
              properties:
                type: {const: job.failed}
                reason: {type: string}
  jobDone:
    post:
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Done'}}
  ping:
    get:
      responses: {"204": {description: Here.}}
components:
  schemas:
    Done:
      type: object
      required: [type, result]
      properties:
        type: {const: job.done}
        result: {type: integer}
"""
SECRET: Final = "whsec_" + base64.b64encode(b"0123456789abcdef01234567").decode()
OTHER: Final = "whsec_" + base64.b64encode(b"another secret, as long.").decode()
ENV: Final = "JOBS_WEBHOOK_SECRET"
DONE: Final = json.dumps({"type": "job.done", "result": 3, "new": "ä"})
CONFIG: Final = f'[webhooks]\nenv = "{ENV}"\n'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document."""
    return client_of(DOCUMENT, tmp_path_factory.mktemp("jobs"), "jobs_client", CONFIG)


@pytest.fixture(params=["Client", "AsyncClient"])
def client(request: pytest.FixtureRequest, package: Any) -> Any:
    """Both clients: to take webhooks is no I/O."""
    return getattr(package, request.param)(webhook_secret=SECRET)


def signed(body: str | bytes, secret: str = SECRET, age: float = 0.0) -> dict[str, str]:
    """The headers of a webhook, as another implementation writes them."""
    time = datetime.now(UTC) - timedelta(seconds=age)
    text = body if isinstance(body, str) else body.decode("utf-8", "surrogateescape")
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(time.timestamp())),
        "Webhook-Signature": Webhook(secret).sign("msg_1", time, text),
    }


@pytest.mark.parametrize("payload", [DONE, DONE.encode(), bytearray(DONE.encode())])
def test_an_event_is_typed(package: Any, client: Any, payload: Any) -> None:
    event = client.webhooks.unwrap(payload, signed(DONE))
    assert isinstance(event, package.models.Done)
    assert event.result == 3
    assert event.to_dict() == json.loads(DONE)


def test_events_are_told_apart(package: Any, client: Any) -> None:
    body = json.dumps({"type": "job.failed", "reason": "no paper"})
    event = client.webhooks.unwrap(body, signed(body))
    assert isinstance(event, package.models.JobFailedRequest)
    assert event.reason == "no paper"


def test_an_unknown_event_is_kept(client: Any) -> None:
    body = json.dumps({"type": "job.paused", "until": 5})
    assert client.webhooks.unwrap(body, signed(body)) == json.loads(body)


def test_the_case_of_headers_does_not_matter(client: Any) -> None:
    headers = signed(DONE)
    for change in (str.lower, str.upper):
        changed = {change(name): value for name, value in headers.items()}
        client.webhooks.verify_signature(DONE, changed)


def test_a_body_that_was_changed(package: Any, client: Any) -> None:
    with pytest.raises(package.InvalidWebhookSignatureError, match="no signature of"):
        client.webhooks.unwrap(DONE.replace("3", "4"), signed(DONE))


@pytest.mark.parametrize("name", ["Webhook-Id", "Webhook-Timestamp"])
def test_what_else_is_signed(package: Any, client: Any, name: str) -> None:
    headers = signed(DONE)
    changed = {**headers, name: headers[name].replace("1", "2", 1)}
    with pytest.raises(package.InvalidWebhookSignatureError):
        client.webhooks.unwrap(DONE, changed, tolerance=1e12)


def test_another_secret(package: Any, client: Any) -> None:
    headers = signed(DONE, OTHER)
    with pytest.raises(package.InvalidWebhookSignatureError) as caught:
        client.webhooks.unwrap(DONE, headers)
    assert "secret is another one" in str(caught.value)
    told = repr(caught.value) + str(caught.value)
    assert SECRET not in told
    assert headers["Webhook-Signature"] not in told
    assert client.webhooks.unwrap(DONE, headers, secret=OTHER).result == 3


@pytest.mark.parametrize(("age", "says"), [(310, "too old"), (-310, "the future")])
def test_not_sent_now(package: Any, client: Any, age: int, says: str) -> None:
    headers = signed(DONE, age=age)
    with pytest.raises(package.InvalidWebhookSignatureError, match=says):
        client.webhooks.unwrap(DONE, headers)
    client.webhooks.verify_signature(DONE, headers, tolerance=400)
    client.webhooks.verify_signature(DONE, signed(DONE, age=age / 2))


def test_a_copy_with_another_secret(client: Any) -> None:
    other = client.with_options(webhook_secret=OTHER)
    assert other.webhooks.unwrap(DONE, signed(DONE, OTHER)).result == 3
    assert client.webhooks.unwrap(DONE, signed(DONE)).result == 3
    assert other.with_options(timeout=1).webhooks.unwrap(DONE, signed(DONE, OTHER))
    with pytest.raises(ValueError, match="there is no secret"):
        client.with_options(webhook_secret=None).webhooks.unwrap(DONE, signed(DONE))
    with pytest.raises(TypeError, match="webhook_secret must be a str, not"):
        client.with_options(webhook_secret=lambda: OTHER)
    with pytest.raises(TypeError, match="did you mean 'webhook_secret'"):
        client.with_options(webhok_secret=OTHER)


def test_several_signatures(package: Any, client: Any) -> None:
    headers = signed(DONE)
    wrong, right = (
        signed(DONE, OTHER)["Webhook-Signature"],
        headers["Webhook-Signature"],
    )
    for several in (f"{wrong} {right}", f"v2,abc {right} v1,", f"v1a,x  {right}"):
        client.webhooks.verify_signature(
            DONE, {**headers, "Webhook-Signature": several}
        )
    for none in (f"{wrong} v1,ä", right.replace("v1,", "v2,"), right[3:], "v1", ","):
        with pytest.raises(package.InvalidWebhookSignatureError):
            client.webhooks.verify_signature(
                DONE, {**headers, "Webhook-Signature": none}
            )


@pytest.mark.parametrize(
    "name", ["Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"]
)
def test_a_header_that_is_missing(package: Any, client: Any, name: str) -> None:
    headers = signed(DONE)
    for found in ({**headers, name: ""}, {n: headers[n] for n in headers if n != name}):
        with pytest.raises(package.InvalidWebhookSignatureError, match=name.lower()):
            client.webhooks.unwrap(DONE, found)


@pytest.mark.parametrize("time", ["soon", "1.5", "-5", "٣", "9" * 400, "1e3", "nan"])
def test_a_time_that_is_none(package: Any, client: Any, time: str) -> None:
    headers = {**signed(DONE), "Webhook-Timestamp": time}
    with pytest.raises(package.InvalidWebhookSignatureError, match="no number"):
        client.webhooks.unwrap(DONE, headers)


@pytest.mark.parametrize("body", ["", "{", "no", '"\\'])
def test_a_body_that_is_no_json(package: Any, client: Any, body: str) -> None:
    with pytest.raises(package.InvalidWebhookError, match="no JSON") as caught:
        client.webhooks.unwrap(body, signed(body))
    assert not isinstance(caught.value, package.InvalidWebhookSignatureError)


def test_a_body_that_is_no_utf_8(package: Any, client: Any) -> None:
    body = b'{"type": "job.done", "result": "\xff"}'
    with pytest.raises(package.InvalidWebhookSignatureError):
        client.webhooks.unwrap(body, signed(DONE))


def test_a_body_that_was_parsed(client: Any) -> None:
    with pytest.raises(TypeError, match="as it came, bytes or str, not dict"):
        client.webhooks.unwrap(json.loads(DONE), signed(DONE))


def test_strict_and_not(package: Any, client: Any) -> None:
    body = json.dumps({"type": "job.done", "result": "three"})
    assert client.webhooks.unwrap(body, signed(body)).result == "three"
    careful = client.with_options(strict=True)
    with pytest.raises(package.InvalidWebhookError, match=r"\$\.result"):
        careful.webhooks.unwrap(body, signed(body))
    assert careful.webhooks.unwrap(DONE, signed(DONE)).result == 3


def test_a_secret_of_the_environment(
    package: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = package.Client()
    with pytest.raises(ValueError, match=f"no secret.*{ENV}") as caught:
        client.webhooks.unwrap(DONE, signed(DONE))
    assert not isinstance(caught.value, package.InvalidWebhookError)
    monkeypatch.setenv(ENV, SECRET)
    assert client.webhooks.unwrap(DONE, signed(DONE)).result == 3
    monkeypatch.setenv(ENV, OTHER)
    given = package.Client(webhook_secret=SECRET)
    assert given.webhooks.unwrap(DONE, signed(DONE)).result == 3


@pytest.mark.parametrize("secret", ["whsec_", "whsec_ä", "whsec_not base64", "whsec_a"])
def test_a_secret_that_is_none(package: Any, secret: str) -> None:
    client = package.Client(webhook_secret=secret)
    with pytest.raises(ValueError, match="no base64 after whsec_") as caught:
        client.webhooks.unwrap(DONE, signed(DONE))
    assert not isinstance(caught.value, package.InvalidWebhookError)
    assert caught.value.__context__ is None
    assert secret == "whsec_" or secret not in str(caught.value)


@pytest.mark.parametrize("secret", [f"{SECRET}\n", f" {SECRET} "])
def test_a_secret_from_a_file(package: Any, secret: str) -> None:
    client = package.Client(webhook_secret=secret)
    assert client.webhooks.unwrap(DONE, signed(DONE)).result == 3


@pytest.mark.parametrize("secret", [5, SECRET.encode()])
def test_a_secret_that_is_no_text(package: Any, secret: Any) -> None:
    with pytest.raises(TypeError, match="the secret must be a str, not"):
        package.Client(webhook_secret=secret).webhooks.unwrap(DONE, signed(DONE))


@pytest.mark.parametrize("name", ["Webhook-Id", "Webhook-Signature"])
def test_headers_that_were_no_utf_8(package: Any, client: Any, name: str) -> None:
    """Servers that decode them give half surrogate pairs: anybody can send such."""
    headers = {**signed(DONE), name: "v1,\udcff"}
    with pytest.raises(package.InvalidWebhookSignatureError, match="no signature"):
        client.webhooks.unwrap(DONE, headers)


def test_a_secret_without_prefix(package: Any) -> None:
    plain = "0123456789abcdef01234567"
    client = package.Client(webhook_secret=plain)
    assert client.webhooks.unwrap(DONE, signed(DONE)).result == 3


def test_the_secret_does_not_show(client: Any) -> None:
    told = repr(client) + repr(client.webhooks) + repr(client.with_options(timeout=1))
    assert SECRET not in told


def test_errors_of_webhooks_are_none_of_calls(package: Any) -> None:
    assert not issubclass(package.InvalidWebhookError, package.APIError)
    assert issubclass(package.InvalidWebhookError, ValueError)
    assert issubclass(package.InvalidWebhookSignatureError, package.InvalidWebhookError)
