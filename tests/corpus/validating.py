"""Asks openapi-core whether a request is what the document says."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from attrs import define
from corpus.calling import HOST
from corpus.counting import operations
from corpus.swagger import upgraded
from openapi_core import OpenAPI
from openapi_core.configurations import Config
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

if TYPE_CHECKING:
    import httpx
    from corpus.reading import Place


@define
class _Seen:
    """A request in the form that openapi-core asks for."""

    host_url: str
    path: str
    method: str
    content_type: str
    body: bytes
    parameters: Any


class Validator:
    """Validates requests by a document."""

    def __init__(self, document: Place) -> None:
        data = {**document.value}
        if "swagger" in data:
            data = upgraded(document, operations(document), HOST)
        # What it does not know of 3.2 is in other places of the document.
        if data["openapi"].startswith("3.2"):
            data["openapi"] = "3.1.1"
        # Whether the document is valid is another question.
        config = Config(
            spec_validator_cls=None,
            extra_media_type_deserializers=dict.fromkeys(_KINDS_OF_JSON, json.loads),
        )
        self._openapi = OpenAPI.from_dict(data, config, document.main.as_uri())

    def problems(self, request: httpx.Request, body: bytes) -> list[str]:
        """Return what is wrong with a request."""
        url = request.url
        cookies = [
            (name.strip(), value)
            for pair in request.headers.get("cookie", "").split(";")
            for name, _, value in [pair.partition("=")]
            if name.strip()
        ]
        seen = _Seen(
            host_url=f"{url.scheme}://{url.netloc.decode()}",
            path=url.path,
            method=request.method.lower(),
            content_type=request.headers.get("content-type", ""),
            body=body,
            parameters=RequestParameters(
                query=ImmutableMultiDict(
                    parse_qsl(url.query.decode(), keep_blank_values=True)
                ),
                header=Headers(list(request.headers.items())),
                cookie=ImmutableMultiDict(cookies),
            ),
        )
        try:
            with warnings.catch_warnings():
                # Security of other kinds than it checks.
                warnings.simplefilter("ignore")
                return [
                    _words(e) for e in self._openapi.iter_apicall_request_errors(seen)
                ]
        except Exception as error:
            # It fails in many ways where it cannot do something; see the limits.
            return [_words(error)]


def _words(error: BaseException) -> str:
    """Say all of an error: what openapi-core says, and why."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        parts.append(f"{type(cause).__name__}: {str(cause)[:_MOST]}")
        parts += [str(e.message) for e in getattr(cause, "schema_errors", ())]
        cause = cause.__cause__
    return " | ".join(parts)


_MOST: Final = 300
# What it does not take for JSON by itself.
_KINDS_OF_JSON: Final = (
    "*/*",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/vnd+json",
)
