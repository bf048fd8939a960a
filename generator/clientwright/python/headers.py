"""Headers of answers into classes, whose attributes read them when they are asked for."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..ir import Api, Header, Headers, Pointer
from ..naming import HeaderNames, tokens
from .annotations import Annotator, Place, Use
from .imports import Imports
from .layout import Group, Item, lay_out
from .literals import docstring, literal
from .models import RUNTIME, prose
from .views import Attribute, Class, Module


@frozen
class HeadersLowering:
    """Makes the modules of classes of headers.

    Args:
        annotator: writes the annotations.
    """

    annotator: Annotator

    def modules(self, api: Api) -> Mapping[str, Module]:
        """Return the modules by their names."""
        names = self.annotator.names
        declared = {
            op.headers.pointer: op.headers for op in api.operations if op.headers
        }
        calls = {op.pointer: str(names.calls[op.pointer][0]) for op in api.operations}
        modules: dict[str, list[Headers]] = {}
        for pointer, headers in declared.items():
            modules.setdefault(names.headers[pointer].module, []).append(headers)
        return {
            module: self._module(module, several, calls)
            for module, several in modules.items()
        }

    def _module(
        self,
        module: str,
        several: Sequence[Headers],
        calls: Mapping[Pointer, str],
    ) -> Module:
        names = self.annotator.names
        place = Place("headers", module, Imports(), taken=names.taken)
        place.imports.use("__future__", "annotations")
        classes = [
            self._class(each, names.headers[each.pointer], calls, place)
            for each in several
        ]
        return Module.of(
            docstring("Headers of answers."), place.imports.lines(), classes
        )

    def _class(
        self,
        headers: Headers,
        names: HeaderNames,
        calls: Mapping[Pointer, str],
        place: Place,
    ) -> Class:
        base = place.runtime(f"{RUNTIME}.responses.typed_headers", "ResponseHeaders")
        call = calls.get(headers.pointer)
        # A response may be a file of its own, to which no token leads.
        file = headers.pointer.partition("#")[0].rpartition("/")[2]
        declared = (file, *tokens(headers.pointer))[-1]
        shared = f"answers that are `{declared}`"
        of = shared if call is None else f"the answer to `{call}`"
        return Class(
            header=f"class {names.class_name}({base}):",
            docstring=docstring(f"The headers of {of}.", 4),
            attributes=tuple(
                self._attribute(header, names.attributes[header.name], place)
                for header in headers.headers
            ),
        )

    def _attribute(self, header: Header, name: str, place: Place) -> Attribute:
        annotation = self.annotator.text(header.type, Use.HELD, place)
        descriptor = place.runtime(f"{RUNTIME}.responses.typed_headers", "Header")
        items: list[Item] = [literal(header.name), literal(annotation)]
        if header.is_json:
            items.append("json=True")
        elif header.explode:
            items.append("explode=True")
        if header.separator != ",":
            items.append(f"separator={literal(header.separator)}")
        text = prose(header.docs)
        return Attribute(
            declaration=lay_out(
                Group(f"{descriptor}(", tuple(items), ")"),
                4,
                f"{name}: {descriptor}[{annotation}] = ",
            ),
            docstring=docstring(text, 4) if text else "",
        )
