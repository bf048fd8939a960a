"""Operations into methods of a resource."""

from collections.abc import Sequence

from attrs import evolve, frozen

from ..ir import Operation, Response, ResponseKind
from .annotations import Annotator, Place, Use
from .arguments import WHOLE, Argument, arguments, whole_body
from .layout import Group, Item, annotated, lay_out
from .literals import docstring, literal
from .models import RUNTIME, prose
from .views import Method, Overload

_BODY = frozenset({"body", WHOLE})
_TARGETS = ("path", "query", "querystring", "headers", "cookies", "body", WHOLE)


@frozen
class Result:
    """The annotations of what a call gives: an answer, a stream of items, or one of both.

    An answer that is a page of a list has the annotation of an item of that.
    """

    answer: str
    item: str
    listed: str = ""

    def stream(self, is_async: bool, place: Place) -> str:
        """Return the annotation of the stream."""
        name = "AsyncStream" if is_async else "Stream"
        called = place.runtime(f"{RUNTIME}.streams.stream", name, typing_only=True)
        return f"{called}[{self.item}]"

    def either(self, is_async: bool, place: Place) -> str:
        """Return the annotation of all that a call may give."""
        if self.listed:
            return self.page("AsyncPages" if is_async else "Page", place)
        parts = [self.answer] if self.answer else []
        if self.item:
            parts.append(self.stream(is_async, place))
        return " | ".join(parts) or "None"

    def page(self, name: str, place: Place) -> str:
        """Return the annotation of a page, or of all pages, by the name of the class."""
        called = place.runtime(f"{RUNTIME}.pages.page", name, typing_only=True)
        return f"{called}[{self.listed}, {self.answer}]"

    def whole(self, place: Place) -> str:
        """Return what the descriptor is about, whichever way it comes."""
        if self.listed:
            return self.page("Page", place)
        return self.answer or self.item or "None"


@frozen
class MethodLowering:
    """Writes the methods of one resource.

    Args:
        annotator: writes the annotations.
        place: the module of the resource.
        resource: the name of the resource's class.
    """

    annotator: Annotator
    place: Place
    resource: str

    def result(self, operation: Operation) -> Result:
        """Return what a call of an operation gives."""
        found: dict[str, None] = {}
        items: dict[str, None] = {}
        for response in operation.answers:
            target = items if response.is_stream else found
            target.update(dict.fromkeys(self._parts(response)))
        if "None" in found:
            found["None"] = found.pop("None")
        listed = ""
        if operation.pages is not None:
            listed = self.annotator.text(operation.pages.item, Use.HELD, self.place)
        return Result(" | ".join(found), " | ".join(items), listed)

    def method(
        self, operation: Operation, name: str, constant: str, is_async: bool
    ) -> Method:
        """Return the method that makes a call.

        Args:
            operation: what is called.
            name: the name of the method.
            constant: the name of the operation's descriptor.
            is_async: whether it is awaited.
        """
        given = arguments(operation, self.annotator.api, self.annotator.names)
        result = self.result(operation)
        overloads = self._overloads(operation, name, given, result, is_async)
        self.place.imports.type(f"{RUNTIME}.operation", "RequestOptions")
        self.place.imports.type("typing_extensions", "Unpack")
        positional = [a for a in given if a.positional]
        keywords = [a for a in given if not a.positional]
        either = whole_body(given) is not None
        items = ["self", *(self._argument(a, is_async) for a in positional)]
        if keywords:
            optional = [
                evolve(a, required=a.required and not (either and a.target == "body"))
                for a in keywords
            ]
            items += ["*", *(self._argument(a, is_async) for a in optional)]
        items.append("**options: Unpack[RequestOptions]")
        signature = self._signature(
            name,
            items,
            result.either(is_async, self.place),
            is_async and not result.listed,
        )
        return Method(
            decorator=self._decorator(operation, name),
            overloads=overloads,
            signature=signature,
            docstring=docstring(self._documentation(operation, given), 8),
            body=self._body(operation, constant, given, result, is_async),
        )

    def _decorator(self, operation: Operation, name: str) -> str:
        if not operation.docs.deprecated:
            return ""
        self.place.imports.use(f"{RUNTIME}.deprecation", "deprecated")
        message = literal(f"{self.resource}.{name} is deprecated")
        return lay_out(Group("@deprecated(", (message,), ")"), 4)

    def keyword(self, argument: Argument, is_async: bool) -> tuple[str, ...]:
        """Return the annotation of an argument, without UNSET."""
        parts = self.annotator.parts(argument.type, Use.PASSED, self.place)
        if argument.items is None:
            return parts
        item = self.annotator.text(argument.items, Use.PASSED, self.place)
        kinds = ("Iterable", "AsyncIterable") if is_async else ("Iterable",)
        several = [
            self.place.runtime("collections.abc", kind, typing_only=True)
            for kind in kinds
        ]
        return (*(f"{kind}[{item}]" for kind in several), *parts)

    def _parts(self, response: Response) -> Sequence[str]:
        match response.kind:
            case ResponseKind.TEXT:
                return ("str",)
            case ResponseKind.BINARY:
                module = f"{RUNTIME}.responses.content"
                return (self.place.runtime(module, "BinaryContent", typing_only=True),)
            case ResponseKind.EMPTY:
                return ("None",)
            case _:
                return self.annotator.parts(response.type, Use.HELD, self.place)

    def _argument(self, argument: Argument, is_async: bool) -> str:
        parts = self.keyword(argument, is_async)
        if argument.required:
            return annotated(argument.name, parts, 8, after=",").removesuffix(",")
        self.place.imports.use(f"{RUNTIME}.unset", "UNSET", "Unset")
        return annotated(
            argument.name, (*parts, "Unset"), 8, " = UNSET", ","
        ).removesuffix(",")

    def _signature(
        self, name: str, items: Sequence[str], result: str, is_async: bool
    ) -> str:
        start = "async def " if is_async else "def "
        group = Group("(", tuple(items), ")")
        if any("\n" in item for item in items):
            lines = "\n".join(f"        {item}," for item in items)
            return f"{start}{name}(\n{lines}\n    ) -> {result}:"
        return lay_out(group, 4, f"{start}{name}", f" -> {result}:")

    def _overloads(
        self,
        operation: Operation,
        name: str,
        given: Sequence[Argument],
        result: Result,
        is_async: bool,
    ) -> tuple[Overload, ...]:
        """Return the short signatures that say what `stream` decides, or which arguments go together."""
        whole = whole_body(given)
        asking = next((a for a in given if a.asks_for_stream), None)
        either = result.either(is_async, self.place)
        ways: list[tuple[list[str], str]] = []
        if asking is not None and result.answer and result.item:
            ways = self._stream_ways(operation, asking, result, is_async)
        elif whole is not None:
            ways = [([], either)]
        if not ways:
            return ()
        self.place.imports.use("typing", "overload")
        params = params_name(self.resource, name)
        self.place.imports.type("..params", params)
        others = [f"**params: Unpack[{params}]"]
        cases = [([*keywords, *others], gives) for keywords, gives in ways]
        if whole is not None:
            cases.append((self._whole_way(given, whole, is_async), either))
        positional = [self._argument(a, is_async) for a in given if a.positional]
        return tuple(
            Overload(
                self._signature(
                    name,
                    ["self", *positional, *keywords],
                    gives,
                    is_async and not result.listed,
                )
                + " ..."
            )
            for keywords, gives in cases
        )

    def _stream_ways(
        self, operation: Operation, asking: Argument, result: Result, is_async: bool
    ) -> list[tuple[list[str], str]]:
        """Return the forms of the argument that asks for a stream, and what each gives."""
        self.place.imports.use("typing", "Literal")
        null = " | None" if "None" in self.keyword(asking, is_async) else ""
        gives = {
            False: result.answer,
            True: result.stream(is_async, self.place),
        }
        usual = operation.streams_by_default
        default = f"{asking.name}: Literal[{usual}]{null}"
        if not asking.required:
            self.place.imports.use(f"{RUNTIME}.unset", "UNSET", "Unset")
            default += " | Unset = UNSET"
        return [
            (["*", default], gives[usual]),
            (["*", f"{asking.name}: Literal[{not usual}]"], gives[not usual]),
            (["*", f"{asking.name}: bool{null}"], result.either(is_async, self.place)),
        ]

    def _whole_way(
        self, given: Sequence[Argument], whole: Argument, is_async: bool
    ) -> list[str]:
        """Return the keywords of a call that gives the body as a whole."""
        others = [a for a in given if not a.positional and a.target not in _BODY]
        needed = evolve(whole, required=True)
        return [
            "*",
            *(self._argument(a, is_async) for a in (needed, *others)),
            "**options: Unpack[RequestOptions]",
        ]

    def _documentation(self, operation: Operation, given: Sequence[Argument]) -> str:
        """Return the docstring of a method; properties of the body are documented where they are declared."""
        docs = operation.docs
        request = f"{operation.method} {operation.path}"
        text = prose(docs if docs.text else evolve(docs, text=request))
        described = [
            f"    {a.name}: {' '.join(prose(a.docs).split())}"
            for a in given
            if (a.target != "body" or a.wire is None) and prose(a.docs)
        ]
        return text + ("\n\nArgs:\n" + "\n".join(described) if described else "")

    def _body(
        self,
        operation: Operation,
        constant: str,
        given: Sequence[Argument],
        result: Result,
        is_async: bool,
    ) -> str:
        items: list[Item] = [constant, "options"]
        asking = next((a for a in given if a.asks_for_stream), None)
        send = "_send"
        if result.item and not result.answer:
            send = "_stream"
        elif result.item and asking is not None:
            send = "_send_or_stream"
            # UNSET and None are what the API takes them for.
            is_not = " is not False" if operation.streams_by_default else ""
            items.append(f"stream={asking.name}{is_not}")
        for target in _TARGETS:
            part = [a for a in given if a.target == target]
            part.sort(
                key=lambda a: a.positional
            )  # The last of the path is the first given.
            if part and part[0].wire is None:
                items.append(f"{target}={part[0].name}")
            elif part:
                entries = tuple(f"{literal(a.wire)}: {a.name}" for a in part)
                items.append(Group(f"{target}={{", entries, "}"))
        if result.listed and is_async:
            send = "_pages"
        call = Group(f"self.{send}(", tuple(items), ")")
        is_awaited = is_async and not result.listed
        return lay_out(call, 8, "return await " if is_awaited else "return ")


def results(operation: Operation, annotator: Annotator) -> tuple[str, str]:
    """Return the annotations of what a call gives: of its answer and of the items of its stream, or empty."""
    lowering = MethodLowering(annotator, Place.outside("resources"), "")
    found = lowering.result(operation)
    answer = found.page("Page", lowering.place) if found.listed else found.answer
    return answer, found.item


def params_name(resource: str, method: str) -> str:
    """Return the name of the TypedDict for the arguments of a method."""
    words = "".join(part[:1].upper() + part[1:] for part in method.split("_"))
    return f"{resource}{words}Params"
