"""The body of an answer into what the method gives, or into an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import DecodeError, decode
from ..errors import (
    APIResponseValidationError,
    APIStatusError,
    api_message,
    shortened,
    status_error_type,
)
from ..jsondata import is_object, parse_json
from ..operation import Binary, Empty, Json, Text
from .answered import Answered
from .content import BinaryContent, text_of
from .selection import declared_for, is_json, media_type_of, select

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from ..http import Response
    from ..operation import ResponseKind
    from .typed_headers import Header


class Decoder:
    """Decodes by the types of one client.

    `namespace` is where annotations are looked up; `strict` makes what does not fit
    an error. `redact` takes secrets out of a message that repeats what the API said:
    it may quote the key that it refuses.
    """

    __slots__ = ("_namespace", "_strict", "redact")

    def __init__(
        self, namespace: ModuleType, strict: bool, redact: Callable[[str], str]
    ) -> None:
        self._namespace = namespace
        self._strict = strict
        self.redact = redact

    def content(self, kinds: Sequence[ResponseKind], response: Response) -> object:
        """The decoded body of an answer that was read. None without declared content.

        Raises:
            APIResponseValidationError: The body is no JSON where it should be; with
                `strict`, it is of another type.
        """
        content_type = response.headers.get("content-type", "")
        kind = select(kinds, response.status_code, content_type)
        if kind is None or isinstance(kind, Empty) or _has_no_body(response):
            return None
        if isinstance(kind, Text):
            return text_of(response)
        if isinstance(kind, Binary):
            return BinaryContent(response.content, response.encoding or "utf-8")
        try:
            data = parse_json(response.content, response.charset_encoding)
        except ValueError as error:
            # A string that is not in JSON: documents call a file "type: string".
            if kind.annotation == "str" and not is_json(media_type_of(content_type)):
                return response.text
            media_type = media_type_of(content_type)
            # Some APIs answer in text when an argument asks for it. A web page is no
            # answer: it comes from a proxy, or from a wrong address.
            if not self._strict and media_type == "text/plain":
                return response.text
            raise self._no_json(response, content_type) from error
        found = self.value(kind.annotation, data, response)
        Answered.remember(found, response.headers.get("x-request-id"))
        return found

    def value(
        self, annotation: str, data: object, response: Response, place: str = ""
    ) -> object:
        """JSON data as a type.

        Args:
            place: What is said before the path in a message, for a part of a body.

        Raises:
            APIResponseValidationError: With `strict`, when it does not fit.
        """
        try:
            return decode(annotation, data, self._namespace, strict=self._strict)
        except DecodeError as error:
            raise APIResponseValidationError(
                self.redact(f"{place}{error}"), response, body=data, path=error.path
            ) from error

    def header(
        self, header: Header[object], lines: Sequence[str], response: Response
    ) -> object:
        """A header as its type, as it came where it does not fit.

        Args:
            lines: Its values, one for each time that the answer has it.

        Raises:
            APIResponseValidationError: With `strict`, when it does not fit.
        """
        from .header_text import header_data

        data = header_data(header, lines, self._namespace)
        place = f"header {header.name}: "
        return self.value(header.annotation, data, response, place)

    def lenient(self, annotation: str, data: object) -> object:
        """JSON data as a type, as it came where it does not fit."""
        return decode(annotation, data, self._namespace)

    def status_error(
        self,
        kinds: Sequence[Json],
        response: Response,
        hint: str,
    ) -> APIStatusError:
        """The error for an answer that is no success, and was read.

        Args:
            kinds: The error bodies that the document declares.
            hint: What to add to the message.
        """
        body = _error_body(response)
        status = response.status_code
        content_type = response.headers.get("content-type", "")
        kind = select(declared_for(kinds, status), status, content_type)
        error: object = None
        if is_object(body):
            error = body.get("error")
            if kind is not None:
                error = self.lenient(kind.annotation, body)
        said = self.redact(api_message(body)) or response.reason_phrase or "no message"
        request_id = response.headers.get("x-request-id")
        told = f" (request id {shortened(request_id, 100)})" if request_id else ""
        message = f"{status}: {said}{told}{hint}"
        return status_error_type(status)(message, response, body=body, error=error)

    def _no_json(
        self, response: Response, content_type: str
    ) -> APIResponseValidationError:
        body = response.text
        seen = repr(shortened(self.redact(body), 80)) if body else "nothing"
        named = f" of type {content_type}" if content_type else ""
        message = f"expected JSON, got content{named}: {seen}"
        return APIResponseValidationError(message, response, body=body)


def _has_no_body(response: Response) -> bool:
    # RFC 9110, 6.4.1 and 15.3.6: these have none, whatever the document says.
    return response.request.method == "HEAD" or (
        response.status_code in {204, 205, 304} and not response.content
    )


def _error_body(response: Response) -> object:
    """JSON data, or text when it is none; None when there is nothing."""
    try:
        return parse_json(response.content, response.charset_encoding)
    except ValueError:
        return response.text or None
