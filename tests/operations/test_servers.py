"""Where requests go: variables of servers are arguments of the client."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from runtime.servers import ServerAddress

if TYPE_CHECKING:
    from operations.clients import Caller

SEVERAL: Final = "servers_of_several_kinds"


class Recorder:
    """An HTTP client that answers 204 and keeps where requests went."""

    def __init__(self, is_async: bool) -> None:
        self.urls: list[str] = []
        kind: Any = httpx.AsyncClient if is_async else httpx.Client
        self.http = kind(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url))
        return httpx.Response(204)


@pytest.mark.parametrize(
    ("settings", "pets", "photos", "labels"),
    [
        (
            {},
            "https://eu.example.com/api/v2/pets",
            "https://eu.photos.example.com",
            "https://us.labels.example.com",
        ),
        (
            {"server_region": "us", "base_path": "v 3/x"},
            "https://us.example.com/v%203/x/pets",
            "https://us.photos.example.com",
            "https://us.labels.example.com",
        ),
        (
            {"server_region": "ap"},
            "https://ap.example.com/api/v2/pets",
            "https://ap.photos.example.com",
            "https://ap.labels.example.com",
        ),
        (
            {"server_region": "us", "base_url": "https://sandbox.example.com"},
            "https://sandbox.example.com/pets",
            "https://us.photos.example.com",
            "https://us.labels.example.com",
        ),
    ],
)
def test_variables(
    call: Caller, settings: dict[str, Any], pets: str, photos: str, labels: str
) -> None:
    recorder = Recorder(call.is_async)
    call.use(SEVERAL, http_client=recorder.http, **{"base_url": None, **settings})
    call("pets.list")
    call("pets.add_photo")
    call("pets.add_label")
    assert recorder.urls == [pets, f"{photos}/photos", f"{labels}/labels"]
    call.client = call.client.with_options(max_retries=0)
    call("pets.add_photo")
    assert recorder.urls[-1] == f"{photos}/photos"
    call.client = None
    call.wait(recorder.http.aclose() if call.is_async else recorder.http.close())


@pytest.mark.parametrize(
    "region", ["evil.example/", "evil.example#", "evil@", "a:1", "", "a\\b", "é"]
)
def test_a_value_cannot_change_the_host(call: Caller, region: str) -> None:
    with pytest.raises(ValueError, match="server's name"):
        call.use(SEVERAL, base_url=None, server_region=region)


@pytest.mark.parametrize("path", ["..", "a/../b", "./a"])
def test_a_value_cannot_lead_out_of_the_path(call: Caller, path: str) -> None:
    with pytest.raises(ValueError, match="leads out of the path"):
        call.use(SEVERAL, base_url=None, base_path=path)


def test_values_of_the_document_are_taken_as_they_are() -> None:
    address = ServerAddress("{host}/a", {"host": ("https://x.example:1", "http://y")})
    assert address.url({}) == "https://x.example:1/a"
    assert address.url({"host": "http://y"}) == "http://y/a"
    assert address.url({"host": "https://z.example:2"}) == "https://z.example:2/a"
    assert ServerAddress("https://x/{a}/{b}", {"a": ("",)}).url({}) == "https://x//{b}"


def test_other_servers_are_documented(call: Caller) -> None:
    call.use(SEVERAL)
    kind = type(call.client)
    assert "https://sandbox.example.com (Sandbox)" in " ".join(
        (kind.__doc__ or "").split()
    )
    signature = inspect.signature(kind)
    assert "'https://sandbox.example.com'" in str(
        signature.parameters["base_url"].annotation
    ).replace('"', "'")
