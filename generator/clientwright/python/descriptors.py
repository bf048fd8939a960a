"""Operations into the descriptors that the runtime reads: `_CREATE = Operation("POST", …)`."""

from collections.abc import Sequence

from attrs import frozen

from ..ir import (
    Array,
    Body,
    BodyKind,
    Encoding,
    EventData,
    Location,
    Nullable,
    Operation,
    Parameter,
    Response,
    ResponseKind,
    Scalar,
    ScalarKind,
    Style,
    Type,
)
from ..naming import body_properties, requires_properties
from .annotations import Annotator, Place, Use
from .layout import Group, Item, labelled, lay_out
from .literals import literal
from .paging import lower_pages
from .segments import Crowded, is_crowded
from .servers import server_item

RUNTIME = ".._runtime"

_SIMPLE = Style("simple", False)
_FORM = "application/x-www-form-urlencoded"

_KINDS = {
    ResponseKind.JSON: "Json",
    ResponseKind.TEXT: "Text",
    ResponseKind.BINARY: "Binary",
    ResponseKind.EMPTY: "Empty",
    ResponseKind.EVENT_STREAM: "EventStream",
    ResponseKind.JSON_LINES: "JsonLines",
    ResponseKind.JSON_SEQUENCE: "JsonSequence",
}
_MEDIA_TYPES = {
    ResponseKind.JSON: "application/json",
    ResponseKind.TEXT: "text/plain",
    ResponseKind.BINARY: "application/octet-stream",
    ResponseKind.EMPTY: "",
    ResponseKind.EVENT_STREAM: "text/event-stream",
    ResponseKind.JSON_LINES: "application/jsonl",
    ResponseKind.JSON_SEQUENCE: "application/json-seq",
}


@frozen
class DescriptorLowering:
    """Writes descriptors.

    Args:
        annotator: writes the annotations of responses.
        brackets: whether queries have brackets where no style is stated.
        crowded: where other paths have signs in a segment that values may have.
    """

    annotator: Annotator
    brackets: bool = False
    crowded: Crowded = frozenset()

    def statement(
        self, operation: Operation, name: str, result: str, place: Place
    ) -> str:
        """Return the assignment of an operation's descriptor.

        Args:
            operation: what is described.
            name: the name of the constant.
            result: the annotation of what a call gives.
            place: the module of the resource.
        """
        kind = place.runtime(f"{RUNTIME}.operation", "Operation")
        items: list[Item] = [literal(operation.method), literal(operation.sent_path)]
        if operation.bodies:
            items.append(f"content_type={literal(operation.bodies[0].sent_as)}")
            items += self._alternatives(operation.bodies, place)
            items += self._files(operation.bodies)
            items += self._optional(operation.bodies)
        items += self._responses("responses", operation.answers, place)
        for location in Location:
            items += self._styles(operation, location, place)
        items += [
            f"query_content={literal(part.content_type)}"
            for part in operation.parameters
            if part.content_type not in ("", _FORM)
        ]
        for part in operation.parameters:
            items += self._encodings("query_encodings", part.encodings, place)
        items += [
            f"idempotency_header={literal(part.name)}"
            for part in operation.parameters
            if part.is_key
        ]
        if operation.security is not None:
            items.append(_requirements(operation.security))
        bad = [
            response
            for response in operation.responses
            if not response.is_success
            and not (response.is_redirect and response in operation.answers)
            and response.kind is ResponseKind.JSON
        ]
        items += self._responses("errors", bad, place)
        if operation.server:
            address = server_item(operation.server, RUNTIME, place)
            items.append(labelled("server=", address))
        if operation.pages is not None:
            items.append(lower_pages(operation.pages, place))
        call = Group(f"{kind}(", tuple(items), ")")
        return lay_out(call, 0, f"{name}: {kind}[{result}] = ")

    def _responses(
        self, argument: str, responses: Sequence[Response], place: Place
    ) -> list[Item]:
        if not responses:
            return []
        # Without a range beside it, 200 may be called the range, which is the default.
        has_range = any(response.status == "2XX" for response in responses)
        usual = ("2XX",) if has_range else ("200",)
        items = tuple(self._response(each, usual, place) for each in responses)
        return [Group(f"{argument}=(", items, ")", single=True)]

    def _response(self, response: Response, usual: Sequence[str], place: Place) -> Item:
        kind = "WholeEvents" if response.events else _KINDS[response.kind]
        called = place.runtime(f"{RUNTIME}.operation", kind)
        arguments: list[str] = []
        if kind not in ("Text", "Binary", "Empty"):
            # The text is resolved in the namespace of models, where nothing is shadowed.
            inside = Place("models", "", place.imports.__class__())
            arguments.append(
                literal(self.annotator.text(response.type, Use.HELD, inside))
            )
        if response.status not in usual:
            arguments.append(f"status={literal(response.status)}")
        if response.content_type != _MEDIA_TYPES[response.kind]:
            arguments.append(f"media_type={literal(response.content_type)}")
        given = [*arguments, *_event_data(response.events)]
        return Group(f"{called}(", tuple(given), ")")

    def _alternatives(self, bodies: Sequence[Body], place: Place) -> list[Item]:
        """Return the other media types of a body, and how properties of its forms are encoded."""
        items: list[Item] = []
        sent = dict.fromkeys(body.sent_as for body in bodies)
        others = tuple(map(literal, sent))[1:]
        if others:
            items.append(Group("content_types=(", others, ")", single=True))
        encodings = {each.name: each for body in bodies for each in body.encodings}
        return items + self._encodings("encodings", tuple(encodings.values()), place)

    def _encodings(
        self, argument: str, encodings: Sequence[Encoding], place: Place
    ) -> list[Item]:
        if not encodings:
            return []
        called = place.runtime(f"{RUNTIME}.operation", "Encoding")
        entries = tuple(
            Group(f"{literal(each.name)}: {called}(", self._encoding(each, place), ")")
            for each in encodings
        )
        return [Group(f"{argument}={{", entries, "}")]

    def _files(self, bodies: Sequence[Body]) -> list[Item]:
        """Return which properties of a form are files; "*" where all its parts are, which have no names."""
        multipart = [body for body in bodies if body.kind is BodyKind.MULTIPART]
        properties = body_properties(multipart, self.annotator.api) or ()
        names = tuple(literal(part.name) for part in properties if _is_file(part.type))
        if any(
            isinstance(each.type, Array) and _is_file(each.type) for each in multipart
        ):
            names += (literal("*"),)
        return [Group("files=(", names, ")", single=True)] if names else []

    def _optional(self, bodies: Sequence[Body]) -> list[Item]:
        """Return that a body is not sent when nothing of it is given: an empty object would be none, or no JSON."""
        api, first = self.annotator.api, bodies[0]
        if first.required or body_properties(bodies, api) is None:
            return []
        may_be_empty = first.kind is BodyKind.JSON and not requires_properties(
            first, api
        )
        return [] if may_be_empty else ["optional_body=True"]

    def _encoding(self, encoding: Encoding, place: Place) -> tuple[Item, ...]:
        items: list[Item] = []
        if encoding.style is not None:
            called = place.runtime(f"{RUNTIME}.operation", "Style")
            items.append(Group(f"style={called}(", _style(encoding.style), ")"))
        elif encoding.content_type is not None:
            items.append(literal(encoding.content_type))
        if encoding.headers:
            headers = tuple(f"{literal(k)}: {literal(v)}" for k, v in encoding.headers)
            items.append(Group("headers={", headers, "}"))
        return tuple(items)

    def _styles(
        self, operation: Operation, location: Location, place: Place
    ) -> list[Item]:
        styles = {
            part.name: found
            for part in operation.parameters
            if part.location is location and (found := self._style(part, operation))
        }
        if not styles:
            return []
        called = place.runtime(f"{RUNTIME}.operation", "Style")
        entries = tuple(
            Group(f"{literal(name)}: {called}(", _style(style), ")")
            for name, style in styles.items()
        )
        return [Group(f"{location}_styles={{", entries, "}")]

    def _style(self, parameter: Parameter, operation: Operation) -> Style | None:
        """Return the style of a parameter; None where it need not be said."""
        if parameter.style is None and parameter.location is Location.PATH:
            name = parameter.name
            return _SIMPLE if is_crowded(name, operation.path, self.crowded) else None
        is_bracketed = self.brackets and parameter.location is Location.QUERY
        if parameter.style is None and parameter.states_style and is_bracketed:
            return Style("form", True)
        return parameter.style


def _is_file(type: Type) -> bool:
    inner = type.type if isinstance(type, Nullable) else type
    if isinstance(inner, Array):
        return _is_file(inner.item)
    return inner == Scalar(ScalarKind.STRING, "binary")


def _event_data(events: EventData | None) -> list[Item]:
    """Return how the data of whole events is read: JSON but for some texts, or the reverse."""
    if events is None:
        return []
    items: list[Item] = []
    if events.is_text or events.besides:
        start = "json=(" if events.is_text else "text=("
        names = tuple(map(literal, events.besides))
        items.append(Group(start, names, ")", single=True))
    if not events.is_named:
        items.append("unnamed=None")
    return items


def _style(style: Style) -> tuple[str, ...]:
    arguments = [literal(style.name), f"explode={style.explode}"]
    if style.allow_reserved:
        arguments.append("allow_reserved=True")
    return tuple(arguments)


def _requirements(security: Sequence[Sequence[str]]) -> Item:
    alternatives = tuple(
        Group("(", tuple(map(literal, names)), ")", single=True) for names in security
    )
    return Group("security=(", alternatives, ")", single=True)
