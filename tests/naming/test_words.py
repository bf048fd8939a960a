"""Names of the document in Python's spellings."""

from __future__ import annotations

import keyword

import pytest
from clientwright.naming.words import pascal, snake, words
from hypothesis import given
from hypothesis import strategies as st

SPELLINGS = [
    # the name on the wire, as a class, as a variable
    ("pet", "Pet", "pet"),
    ("Pet", "Pet", "pet"),
    ("petOwner", "PetOwner", "pet_owner"),
    ("pet_owner", "PetOwner", "pet_owner"),
    ("pet-owner", "PetOwner", "pet_owner"),
    ("pet.owner", "PetOwner", "pet_owner"),
    ("pet owner", "PetOwner", "pet_owner"),
    ("PetOwner", "PetOwner", "pet_owner"),
    ("HTTPError", "HTTPError", "http_error"),
    ("getURLs", "GetURLs", "get_urls"),
    ("OAuthToken", "OAuthToken", "oauth_token"),
    ("OAuth2", "OAuth2", "oauth2"),
    ("chatId", "ChatId", "chat_id"),
    ("x2", "X2", "x2"),
    ("v1beta1", "V1beta1", "v1beta1"),
    ("hate/threatening", "HateThreatening", "hate_threatening"),
    ("self-harm", "SelfHarm", "self_harm"),
    ("+1", "Plus1", "plus_1"),
    ("-1", "Minus1", "minus_1"),
    ("2fa", "N2fa", "n_2fa"),
    ("$ref", "Ref", "ref"),
    ("@type", "Type", "type"),
    ("List«Pet»", "ListPet", "list_pet"),
    ("Result[Pet, Error]", "ResultPetError", "result_pet_error"),
    ("größe", "Größe", "größe"),
    ("名前", "名前", "名前"),
    ("*", "Star", "star"),
    ("_", "Underscore", "underscore"),
    ("", "Empty", "empty"),
    ("🎉", "U1f389", "u1f389"),
    ("\U000109c0", "U109c0", "u109c0"),  # a number, for Unicode, but not for Python
    ("İstanbul नाम", "İstanbulनाम", "i̇stanbul_नाम"),
    ("half ½", "Half12", "half_1_2"),
    ("__init__", "Init", "init"),
    ("ﬁle", "File", "file"),
]


@pytest.mark.parametrize(("name", "as_class", "as_variable"), SPELLINGS)
def test_spellings(name: str, as_class: str, as_variable: str) -> None:
    assert (pascal(name), snake(name)) == (as_class, as_variable)


@given(st.text(max_size=30))
def test_any_name_has_a_spelling(name: str) -> None:
    for spelled in (pascal(name), snake(name)):
        assert spelled.isidentifier()
        assert not spelled.startswith("_")


@given(st.text(max_size=30))
def test_a_spelling_is_kept(name: str) -> None:
    assert pascal(pascal(name)) == pascal(name)
    assert snake(snake(name)) == snake(name)


@given(st.text(max_size=30))
def test_a_variable_is_no_class(name: str) -> None:
    assert snake(name) == snake(name).lower() or not name.isascii()


@given(st.from_regex(r"[a-z]+(_[a-z]+)*", fullmatch=True))
def test_what_is_a_variable_already_is_kept(name: str) -> None:
    assert snake(name) == name
    assert list(words(name)) == name.split("_")
    assert pascal(name) == "".join(word.title() for word in name.split("_"))
    # Keywords are the business of scopes.
    assert keyword.iskeyword(name) == keyword.iskeyword(snake(name))
