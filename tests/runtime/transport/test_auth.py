"""Credentials: where they come from, which are used, and that they do not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from runtime.security.auth import (
    ApiKey,
    Authorization,
    Basic,
    Bearer,
    Credential,
    HttpScheme,
    MutualTLS,
    Scheme,
    Secret,
    authorization,
    choose,
    credential,
)
from runtime.security.redaction import Redactor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMES: Mapping[str, Scheme] = {
    "Key": Bearer(),
    "Login": Basic(),
    "Header": ApiKey("header", "X-Key"),
    "Query": ApiKey("query", "key"),
    "Cookie": ApiKey("cookie", "session"),
    "Certificate": MutualTLS(),
}


def authorized(
    alternatives: Sequence[Sequence[str]], given: Mapping[str, Secret | None]
) -> Authorization:
    """What credentials of those values add."""
    credentials = {
        name: credential(value, argument=name.lower()) for name, value in given.items()
    }
    choice = choose(alternatives, SCHEMES, credentials)
    return authorization(SCHEMES, {name: given[name] for name in choice.names})


def missing(
    alternatives: Sequence[Sequence[str]], given: Mapping[str, Secret | None]
) -> str:
    """What is said to be missing."""
    credentials = {
        name: credential(value, argument=name.lower()) for name, value in given.items()
    }
    return choose(alternatives, SCHEMES, credentials).missing


def test_how_each_scheme_is_sent() -> None:
    names = ["Key", "Header", "Query", "Cookie"]
    added = authorized([names], dict.fromkeys(names, "s"))
    assert added.headers == {"Authorization": "Bearer s", "X-Key": "s"}
    assert added.query == {"key": "s"}
    assert added.cookies == {"session": "s"}
    assert missing([names], dict.fromkeys(names, "s")) == ""


@pytest.mark.parametrize("secret", [("Aladdin", "open sesame"), "Aladdin:open sesame"])
def test_basic(secret: Secret) -> None:
    # The example of RFC 7617, 2.
    assert authorized([["Login"]], {"Login": secret}).headers == {
        "Authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    }


def test_the_first_alternative_that_is_complete() -> None:
    alternatives = [["Key", "Header"], ["Query"], ["Cookie"]]
    given = {"Key": "s", "Header": None, "Query": "q", "Cookie": "c"}
    added = authorized(alternatives, given)
    assert (added.headers, added.query, added.cookies) == ({}, {"key": "q"}, {})


def test_no_alternative_is_complete() -> None:
    alternatives = [["Key", "Header"], ["Query"]]
    given = {"Key": None, "Header": "s"}
    assert authorized(alternatives, given).headers == {}
    assert missing(alternatives, given) == (
        "the argument key and the argument header or a credential for Query"
    )


def test_an_empty_alternative_asks_for_nothing() -> None:
    assert authorized([["Key"], []], {"Key": None}).headers == {}
    assert missing([["Key"], []], {"Key": None}) == ""
    assert missing([], {}) == ""


@pytest.mark.parametrize("secret", ["abc", ("a", "bc")])
def test_other_schemes_of_http(secret: Secret) -> None:
    text = secret if isinstance(secret, str) else "a:bc"
    for name in ("HOBA", "ApiKey", "digest"):
        added = authorization({"x": HttpScheme(name)}, {"x": secret})
        assert added.headers == {"Authorization": f"{name} {text}"}


def test_a_certificate_sends_nothing_and_needs_nothing() -> None:
    assert authorized([["Certificate", "Key"]], {"Key": "s"}).headers == {
        "Authorization": "Bearer s"
    }
    # What was given is meant to be sent, though nothing need be.
    for nothing_needed in (["Certificate"], []):
        alternatives = [nothing_needed, ["Key"]]
        sent = authorized(alternatives, {"Key": "s"}).headers
        assert sent == {"Authorization": "Bearer s"}
        assert authorized(alternatives, {"Key": None}).headers == {}
    assert missing([["Certificate", "Key"]], {"Key": None}) == "the argument key"


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_KEY", "from-env\n")
    assert credential(None, "MY_KEY").value == "from-env"
    assert credential("given", "MY_KEY").value == "given"
    assert credential("", "MY_KEY").value is None
    monkeypatch.setenv("MY_KEY", " ")
    assert credential(None, "MY_KEY").value is None
    monkeypatch.delenv("MY_KEY")
    assert credential(None, "MY_KEY").value is None
    assert credential(None, "MY_KEY", "api_key").sources() == (
        "the argument api_key or the environment variable MY_KEY"
    )


def test_secrets_are_taken_out_of_texts() -> None:
    login = ("user", "password-1")
    redact = Redactor({"a": credential(login), "b": credential("sk-1234567")})
    assert redact("user password-1 sk-1234567 dXNlcjpwYXNzd29yZC0x") == (
        "user *** *** ***"
    )


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("key/1+2=", "key%2F1%2B2%3D"),
        ("key 1234", "key+1234"),
        ("user:password-1", "password-1"),
        ("user:password-1", "dXNlcjpwYXNzd29yZC0x"),
        (("sk-1234567", ""), "sk-1234567"),
        (("id", "se/cret-1"), "aWQ6c2UlMkZjcmV0LTE="),
    ],
)
def test_secrets_are_known_in_other_clothes(secret: Secret, text: str) -> None:
    assert Redactor({"a": credential(secret)})(f"<{text}>") == "<***>"
    assert Redactor({}, secret)(f"<{text}>") == "<***>"


def test_tokens_are_learnt() -> None:
    redact = Redactor({"a": credential("sk-1234567"), "b": credential(lambda: "x")})
    redact.add("token-1")
    redact.add("token-1")
    redact.add(("id", "password"))
    redact.add(None)
    assert redact("token-1 sk-1234567 password id") == "*** *** *** id"
    for number in range(40):
        redact.add(f"token-{number:03}")
    assert redact("token-039") == "***"


def test_a_short_secret_is_no_reason_to_garble_texts() -> None:
    assert Redactor({"a": credential("x")})("xerxes") == "xerxes"


@pytest.mark.parametrize("value", ["sk-secret", ("user", "sk-secret")])
def test_a_credential_does_not_show(value: Secret) -> None:
    given = credential(value, "MY_KEY")
    assert isinstance(given, Credential)
    assert "secret" not in f"{given} {given!r} {[given]}"
    assert repr(given) == "<Credential set>"
