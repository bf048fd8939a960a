"""One item of a stream, of its text or of its event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import APIError, APIResponseValidationError, api_message, shortened
from ..jsondata import is_object, parse_json
from ..responses.answered import Answered

if TYPE_CHECKING:
    from ..http import Response
    from ..operation import WholeEvents
    from ..responses.decoding import Decoder
    from .sse import ServerSentEvent


class Item:
    """Makes one item of its JSON text."""

    def __init__(self, annotation: str, response: Response, decoder: Decoder) -> None:
        self.annotation = annotation
        self.response = response
        self.decoder = decoder

    def read(self, text: str, event: str = "") -> object:
        """Decode an item.

        Raises:
            APIError: It is the report of an error: so it is called (`event`), or it has
                an `error` that the type of the items does not know.
            APIResponseValidationError: It is no JSON.
        """
        data = self._parsed(text, event)
        if event == "error" or self._is_error(data):
            raise self._error(data)
        return self.decoder.value(self.annotation, data, self.response, "item ")

    def _parsed(self, text: str, event: str) -> object:
        try:
            return parse_json(text)
        except ValueError as error:
            if event == "error":
                raise self._error(text) from None
            seen = shortened(self.decoder.redact(text), 80)
            message = f"expected JSON in the stream, got {seen!r}"
            raise APIResponseValidationError(
                message, self.response, body=text
            ) from error

    def _is_error(self, data: object) -> bool:
        if not is_object(data) or not data.get("error"):
            return False
        item = self.decoder.lenient(self.annotation, data)
        # Plain data: no type of the document fits it.
        unknown: object = getattr(item, "additional_properties", item)
        return is_object(unknown) and "error" in unknown

    def _error(self, data: object, error: object = None) -> APIError:
        said = self.decoder.redact(api_message(data))
        message = said or "the stream reported an error"
        if error is None and is_object(data):
            error = data.get("error")
        return APIError(message, self.response.request, body=data, error=error)


class WholeItem(Item):
    """Makes one item of all the fields of an event."""

    def __init__(self, kind: WholeEvents, response: Response, decoder: Decoder) -> None:
        super().__init__(kind.annotation, response, decoder)
        self._kind = kind

    def is_empty(self, event: ServerSentEvent) -> bool:
        """Is this a sign of life, without a name and without data?"""
        return (
            event.event == "message"
            and not event.data.strip()
            and not self._kind.is_text("message")
        )

    def event(self, event: ServerSentEvent) -> object:
        """Decode an event.

        Raises:
            APIError: It is the report of an error, as `read` says.
        """
        fields = self._fields(event)
        data = fields["data"]
        if fields.get("event") == "error":
            error = _data_of(self.decoder.lenient(self.annotation, fields))
            raise self._error(data, error if isinstance(error, Answered) else None)
        if is_object(data) and data.get("error"):
            known = _data_of(self.decoder.lenient(self.annotation, fields))
            unknown: object = getattr(known, "additional_properties", known)
            if is_object(unknown) and "error" in unknown:
                raise self._error(data)
        return self.decoder.value(self.annotation, fields, self.response, "item ")

    def _fields(self, event: ServerSentEvent) -> dict[str, object]:
        data = self._content(event)
        if is_object(data) and _is_event(data, event.event):
            return data
        fields: dict[str, object] = {"event": event.event, "data": data}
        if event.event == "message":
            if self._kind.unnamed is None:
                del fields["event"]
            else:
                fields["event"] = self._kind.unnamed
        if event.states_id:
            fields["id"] = event.id
        if event.states_retry:
            fields["retry"] = event.retry
        return fields

    def _content(self, event: ServerSentEvent) -> object:
        """The data as JSON, if it should be and is."""
        if event.event != "error" and self._kind.is_text(event.event):
            return event.data
        try:
            return parse_json(event.data)
        except ValueError:
            return event.data


def _is_event(data: dict[str, object], name: str) -> bool:
    """Is the data the event? No document can say that both are, and some mean this."""
    inner = data.get("event")
    return "data" in data and isinstance(inner, str) and name in ("message", inner)


def _data_of(item: object) -> object:
    return item.get("data") if is_object(item) else getattr(item, "data", None)
