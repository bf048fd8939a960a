"""The classes behind `with_raw_response` and `with_streaming_response`."""

from collections.abc import Iterable, Mapping

from .annotations import Place
from .imports import import_statement
from .layout import Group, lay_out
from .literals import docstring
from .models import RUNTIME
from .views import WrappedChild, Wrapper, WrapperClass

_KINDS = (
    ("Raw", "raw", "with status and headers"),
    ("Streaming", "streamed", "with a body that is not read yet"),
)


def wrapper_classes(
    name: str,
    path: tuple[str, ...],
    methods: Mapping[str, str],
    children: Mapping[str, str],
    is_async: bool,
) -> tuple[WrapperClass, ...]:
    """Return the classes for a resource, or for the client.

    Args:
        name: the name of the class that they are for.
        path: the call path; empty for the client.
        methods: its methods, each with the class of its headers, or "".
        children: the classes of the resources in it, by attribute.
        is_async: whether the methods are awaited.
    """
    prefix = "async_" if is_async else ""
    argument = path[-1] if path else "client"
    where = f"Calls under `{'.'.join(path)}`" if path else "Calls"
    return tuple(
        WrapperClass(
            name=f"{name}With{kind}Response",
            property=f"with_{kind.lower()}_response",
            docstring=docstring(f"{where} that give the response, {what}.", 4),
            property_docstring=docstring(
                f"The same calls, giving the response, {what}.", 8
            ),
            argument=argument,
            resource=name,
            imports=_header_imports(f"{prefix}typed_{function}", methods.values()),
            holders=(f"self._resource = {argument}",) if children else (),
            wrappers=tuple(
                _wrapper(
                    f"{argument}.{method}", method, f"{prefix}{{}}{function}", headers
                )
                for method, headers in methods.items()
            ),
            children=tuple(
                _child(path, child, f"{resource}With{kind}Response", kind)
                for child, resource in children.items()
            ),
        )
        for kind, function, what in _KINDS
    )


def _child(
    path: tuple[str, ...], name: str, class_name: str, kind: str
) -> WrappedChild:
    return WrappedChild(
        name=name,
        class_name=class_name,
        docstring=docstring(f"Calls under `{'.'.join((*path, name))}`.", 8),
        value=f"self._resource.{name}.with_{kind.lower()}_response",
    )


def import_wrapped(module: str, class_name: str, place: Place) -> None:
    """Import the classes of a resource that is in another."""
    names = (f"{class_name}With{kind}Response" for kind, _, _ in _KINDS)
    place.imports.type(module, *names)


def _wrapper(called: str, method: str, function: str, headers: str) -> Wrapper:
    """Return the attribute for a method; `function` has a place for what tells that its headers are typed."""
    start = function.format("typed_" if headers else "") + "("
    items = (called, headers) if headers else (called,)
    return Wrapper(lay_out(Group(start, items, ")"), 8, f"self.{method} = "))


def _header_imports(function: str, headers: Iterable[str]) -> tuple[str, ...]:
    """Return the imports of what only answers with typed headers need, which few programs ask for."""
    classes = {name for name in headers if name}
    if not classes:
        return ()
    return (
        import_statement(f"{RUNTIME}.responses.typed_responses", (function,), 8),
        import_statement("..headers", classes, 8),
    )
