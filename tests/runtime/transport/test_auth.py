"""Credentials: where they come from, which are used, and that they do not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from runtime.auth import (
    ApiKey,
    Authorization,
    Basic,
    Bearer,
    Credential,
    Redactor,
    Scheme,
    Secret,
    authorize,
    credential,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMES: Mapping[str, Scheme] = {
    "Key": Bearer(),
    "Login": Basic(),
    "Header": ApiKey("header", "X-Key"),
    "Query": ApiKey("query", "key"),
    "Cookie": ApiKey("cookie", "session"),
}


def authorized(
    alternatives: Sequence[Sequence[str]], given: Mapping[str, Secret | None]
) -> Authorization:
    """What credentials of those values add."""
    credentials = {
        name: credential(value, argument=name.lower()) for name, value in given.items()
    }
    return authorize(alternatives, SCHEMES, credentials)


def test_how_each_scheme_is_sent() -> None:
    names = ["Key", "Header", "Query", "Cookie"]
    added = authorized([names], dict.fromkeys(names, "s"))
    assert added.headers == {"Authorization": "Bearer s", "X-Key": "s"}
    assert added.query == {"key": "s"}
    assert added.cookies == {"session": "s"}
    assert added.missing == ""


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
    added = authorized([["Key", "Header"], ["Query"]], {"Key": None, "Header": "s"})
    assert added.headers == {}
    assert added.missing == (
        "the argument key and the argument header or a credential for Query"
    )


def test_an_empty_alternative_asks_for_nothing() -> None:
    added = authorized([["Key"], []], {"Key": None})
    assert (added.headers, added.missing) == ({}, "")
    assert authorized([], {}).missing == ""


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


def test_a_short_secret_is_no_reason_to_garble_texts() -> None:
    assert Redactor({"a": credential("x")})("xerxes") == "xerxes"


@pytest.mark.parametrize("value", ["sk-secret", ("user", "sk-secret")])
def test_a_credential_does_not_show(value: Secret) -> None:
    given = credential(value, "MY_KEY")
    assert isinstance(given, Credential)
    assert "secret" not in f"{given} {given!r} {[given]}"
    assert repr(given) == "<Credential set>"
