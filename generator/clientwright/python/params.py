"""Definitions into TypedDicts: what a caller may pass as a dict literal. Only type checkers look at them."""

import keyword
from collections.abc import Sequence

from attrs import frozen

from ..ir import Alias, Definition, Object, Property
from .annotations import Annotator, Place, Use
from .imports import Imports
from .layout import Group, annotated, lay_out
from .literals import docstring, literal
from .models import union_item
from .views import Attribute, Class, Module, Statement

_NEEDED = frozenset({"list", "dict", "tuple", "str", "int", "float", "bool", "bytes"})


@frozen
class ParamsLowering:
    """Makes modules of TypedDicts. Keys are names on the wire.

    Args:
        annotator: writes the annotations.
    """

    annotator: Annotator

    def module(self, name: str, definitions: Sequence[Definition]) -> Module:
        """Return the module of a component and of what only it uses."""
        place = Place("params", name, Imports())
        place.imports.use("__future__", "annotations")
        views = tuple(
            (
                self._alias(definition, place)
                if isinstance(definition, Alias)
                else self._dict(definition, place)
            )
            for definition in definitions
        )
        first = self.annotator.names.types[definitions[0].pointer]
        text = f"What may be passed for {first}, as dict literals."
        return Module.of(docstring(text), place.imports.lines(), views)

    def _dict(self, definition: Object, place: Place) -> Class | Statement:
        place.imports.use("typing", "TypedDict")
        name = self.annotator.names.types[definition.pointer]
        param = self.annotator.names.params[definition.pointer]
        text = docstring(f"{name} as a dict.", 4)
        # No TypedDict can have an empty key; a model can be passed for it.
        properties = [part for part in definition.properties if part.name]
        if all(_is_key(part.name) for part in properties):
            attributes = tuple(
                Attribute(annotated(part.name, self._value(part, place), 4), "")
                for part in properties
            )
            return Class(f"class {param}(TypedDict, total=False):", text, attributes)
        entries = tuple(
            f"{literal(part.name)}: {literal(' | '.join(self._value(part, place)))}"
            for part in properties
        )
        value = Group("{", entries, "}")
        call = Group("TypedDict(", (literal(param), value, "total=False"), ")")
        declaration = lay_out(call, 0, f"{param} = ")
        return Statement(declaration, docstring(f"{name} as a dict."))

    def _value(self, part: Property, place: Place) -> tuple[str, ...]:
        parts = self.annotator.parts(part.type, Use.PASSED, place)
        if part.required and not part.read_only:
            place.imports.type("typing_extensions", "Required")
            return (f"Required[{' | '.join(parts)}]",)
        return parts

    def _alias(self, definition: Alias, place: Place) -> Statement:
        place.imports.use("typing", "TypeAlias")
        param = self.annotator.names.params[definition.pointer]
        value = union_item(self.annotator, definition, Use.PASSED, place)
        return Statement(lay_out(value, 0, f"{param}: TypeAlias = "), "")


def _is_key(name: str) -> bool:
    """Tell whether a key can be written as an attribute and disturbs no annotation."""
    return (
        name.isidentifier()
        and not keyword.iskeyword(name)
        and not name.startswith("__")
        and name not in _NEEDED
    )
