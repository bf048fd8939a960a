"""Resources: one module each, with a class for sync and a class for async calls."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..ir import Api, Operation
from ..naming import Call, Names, Resource, resource_name
from .annotations import Annotator, Place
from .arguments import WHOLE, arguments, can_stream, has_ways_to_call
from .descriptors import DescriptorLowering
from .imports import Imports, import_statement
from .layout import annotated
from .literals import docstring
from .methods import MethodLowering, params_name
from .models import RUNTIME
from .segments import Crowded
from .views import (
    Attribute,
    Child,
    Class,
    Method,
    Module,
    ResourceClass,
    ResourceModule,
)
from .wrappers import import_wrapped, wrapper_classes

_MAY_BE_DEPRECATED = (
    "# pyright: reportDeprecated=false",
    '# mypy: disable-error-code="deprecated"',
)
"""For modules whose own wrappers use a method that is deprecated for callers."""

_BUILTINS = frozenset({"list", "dict", "tuple", "str", "int", "float", "bool"})


@frozen
class ResourceLowering:
    """Makes the module of a resource.

    Args:
        api: the operations.
        names: where they are called.
        annotator: writes the annotations.
        brackets: whether queries have brackets where no style is stated.
        crowded: where paths have signs in a segment that values may have.
    """

    api: Api
    names: Names
    annotator: Annotator
    brackets: bool = False
    crowded: Crowded = frozenset()

    def calls(self) -> Mapping[tuple[str, ...], Sequence[tuple[Call, Operation]]]:
        """Return the calls of every resource, in the order of the document."""
        found: dict[tuple[str, ...], list[tuple[Call, Operation]]] = {
            path: [] for path in self.names.resources
        }
        for operation in self.api.operations:
            for call in self.names.calls[operation.pointer]:
                found[call.resource].append((call, operation))
        return found

    def module(
        self, path: tuple[str, ...], calls: Sequence[tuple[Call, Operation]]
    ) -> ResourceModule:
        """Return the module of a resource."""
        resource = self.names.resources[path]
        children = [
            child for child in self.names.resources if child[:-1] == path and child
        ]
        attributes = {call.method for call, _ in calls} | {c[-1] for c in children}
        place = Place(
            "resources",
            resource.module,
            Imports(),
            shadowed=frozenset(attributes & _BUILTINS),
            taken=self.names.taken,
        )
        place.imports.use("__future__", "annotations")
        constants = {op.pointer: _constant(call) for call, op in reversed(calls)}
        methods = MethodLowering(self.annotator, place, resource.class_name)
        descriptors = DescriptorLowering(self.annotator, self.brackets, self.crowded)
        statements = tuple(
            descriptors.statement(
                op, constants[op.pointer], methods.result(op).whole(place), place
            )
            for op in dict.fromkeys(op for _, op in calls)
        )
        classes = tuple(
            self._class(resource, path, calls, constants, methods, is_async)
            for is_async in (False, True)
        )
        said = self._described(path)
        head = f"The resource `{'.'.join(path)}`."
        return ResourceModule(
            docstring=docstring(f"{head}\n\n{said}" if said else head),
            pragmas=(
                _MAY_BE_DEPRECATED if any(op.docs.deprecated for _, op in calls) else ()
            ),
            imports=place.imports.lines(),
            operations=statements,
            classes=classes,
        )

    def _described(self, path: tuple[str, ...]) -> str:
        """Return what the document says of the tag that a resource is named after."""
        for tag, text in self.api.tags.items():
            if (resource_name(tag),) == path:
                return text
        return ""

    def _class(
        self,
        resource: Resource,
        path: tuple[str, ...],
        calls: Sequence[tuple[Call, Operation]],
        constants: Mapping[str, str],
        lowering: MethodLowering,
        is_async: bool,
    ) -> ResourceClass:
        prefix = "Async" if is_async else ""
        methods: dict[str, Method] = {}
        first: dict[str, str] = {}
        aliases: list[str] = []
        for call, op in calls:
            if op.pointer in first:
                aliases.append(f"{call.method} = {first[op.pointer]}")
                continue
            first[op.pointer] = call.method
            methods[call.method] = lowering.method(
                op, call.method, constants[op.pointer], is_async
            )
        children = tuple(
            child_view(self.names, child, is_async, lowering.place)
            for child in self.names.resources
            if child[:-1] == path
        )
        inside = {child.name: child.class_name for child in children}
        name = prefix + resource.class_name
        every = {call.method: self._headers(op) for call, op in calls}
        lowering.place.imports.use("functools", "cached_property")
        if not all(every.values()):
            names = (f"{'async_' if is_async else ''}{n}" for n in ("raw", "streamed"))
            lowering.place.imports.use(f"{RUNTIME}.resource", *names)
        kind = "Asynchronous calls" if is_async else "Calls"
        return ResourceClass(
            name=name,
            base=lowering.place.runtime(f"{RUNTIME}.resource", f"{prefix}Resource"),
            docstring=docstring(f"{kind} under `{'.'.join(path)}`.", 4),
            children=children,
            methods=tuple(methods.values()),
            aliases=tuple(aliases),
            wrappers=wrapper_classes(name, path, every, inside, is_async),
        )

    def _headers(self, operation: Operation) -> str:
        """Return the class of an operation's headers; "" when it declares none."""
        if operation.headers is None:
            return ""
        return self.names.headers[operation.headers.pointer].class_name

    def params(self) -> Module | None:
        """Return the module of TypedDicts for the arguments of calls with overloads; None when there are none."""
        place = Place("params", "_calls", Imports())
        classes = tuple(
            self._params(call, op, place)
            for calls in self.calls().values()
            for call, op in calls
            if has_ways_to_call(op, self.api, self.names)
        )
        if not classes:
            return None
        place.imports.use("__future__", "annotations")
        text = "The arguments of calls with several signatures."
        return Module.of(docstring(text), place.imports.lines(), classes)

    def params_names(self) -> tuple[str, ...]:
        """Return the names of these TypedDicts."""
        return tuple(
            params_name(self.names.resources[call.resource].class_name, call.method)
            for calls in self.calls().values()
            for call, op in calls
            if has_ways_to_call(op, self.api, self.names)
        )

    def _params(self, call: Call, operation: Operation, place: Place) -> Class:
        resource = self.names.resources[call.resource].class_name
        lowering = MethodLowering(self.annotator, place, resource)
        place.imports.use(f"{RUNTIME}.operation", "RequestOptions")
        attributes: list[Attribute] = []
        streams = can_stream(operation, self.api, self.names)
        for argument in arguments(operation, self.api, self.names):
            if (
                argument.positional
                or argument.target == WHOLE
                or (streams and argument.asks_for_stream)
            ):
                continue
            parts = lowering.keyword(argument, False)
            if argument.required:
                place.imports.type("typing_extensions", "Required")
                parts = (f"Required[{' | '.join(parts)}]",)
            else:
                place.imports.type(f"{RUNTIME}.unset", "Unset")
                parts = (*parts, "Unset")
            attributes.append(Attribute(annotated(argument.name, parts, 4), ""))
        name = params_name(resource, call.method)
        return Class(
            f"class {name}(RequestOptions, total=False):",
            docstring(f"Arguments of `{call}`{' but `stream`' if streams else ''}.", 4),
            tuple(attributes),
        )


def child_view(
    names: Names, path: tuple[str, ...], is_async: bool, place: Place
) -> Child:
    """Return a resource as an attribute; its module is imported when it is first used."""
    resource = names.resources[path]
    class_name = ("Async" if is_async else "") + resource.class_name
    inside = place.folder == "resources"
    prefix = "." if inside else ".resources."
    place.imports.type(f"{prefix}{resource.module}", class_name)
    import_wrapped(f"{prefix}{resource.module}", class_name, place)
    return Child(
        name=path[-1],
        class_name=class_name,
        import_statement=import_statement(
            f"{prefix}{resource.module}", (class_name,), 8
        ),
        docstring=docstring(f"Calls under `{'.'.join(path)}`.", 8),
        client="self._client" if inside else "self",
    )


def _constant(call: Call) -> str:
    return f"_{call.method.strip('_').upper()}"
