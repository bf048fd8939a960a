"""Types into annotations: what a model holds, and what a caller may pass."""

from collections.abc import Sequence
from enum import Enum

from attrs import evolve, frozen

from ..ir import (
    Alias,
    Anything,
    Api,
    Array,
    ByKind,
    Constant,
    Enumeration,
    Map,
    Named,
    Null,
    Nullable,
    Pointer,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    Union,
)
from ..naming import Names
from .imports import Imports
from .literals import literal

_SCALARS = {
    ScalarKind.STRING: "str",
    ScalarKind.INTEGER: "int",
    ScalarKind.NUMBER: "float",
    ScalarKind.BOOLEAN: "bool",
}


_FORMATS = {
    "date-time": ("datetime as dt", "", "dt.datetime"),
    "date": ("datetime as dt", "", "dt.date"),
    "time": ("datetime as dt", "", "dt.time"),
    "uuid": ("uuid", "UUID", "UUID"),
    "decimal": ("decimal", "Decimal", "Decimal"),
}
"""Formats of strings that have a type of their own: what to import, and the annotation.

`dt`, because a property called `date` would hide the class of that name.
"""


class Use(Enum):
    """What an annotation is for: `HELD` by a model or returned, or `PASSED` by a caller, who may use dicts."""

    HELD = "held"
    PASSED = "passed"


@frozen
class Place:
    """The module that an annotation stands in.

    `package` is the way to the package's root (`..`), `module` the name of the module, `folder` the package that it is in;
    `shadowed` are names that mean something else there (a method called `list`), `taken` those of schemas.
    """

    folder: str
    module: str
    imports: Imports
    shadowed: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()

    @classmethod
    def outside(cls, folder: str) -> "Place":
        """Return a place in no module, for annotations that are only looked at."""
        return cls(folder, "", Imports())

    def runtime(self, module: str, name: str, *, typing_only: bool = False) -> str:
        """Import a name of the runtime, and return what it is called here: `_Text` where a schema is `Text`."""
        given = f"_{name}" if name in self.taken else name
        stated = name if given == name else f"{name} as {given}"
        if typing_only:
            self.imports.type(module, stated)
        else:
            self.imports.use(module, stated)
        return given


@frozen
class Annotator:
    """Writes annotations.

    Args:
        api: the definitions that names stand for.
        names: what they are called.
    """

    api: Api
    names: Names

    def parts(self, type: Type, use: Use, place: Place) -> tuple[str, ...]:
        """Return the members of the annotation of a type, without repeats, None last."""
        inside = evolve(place, imports=Imports())
        found = dict.fromkeys(self._parts(type, use, inside))
        if "Any" in found:
            place.imports.use("typing", "Any")
            return ("Any",)
        place.imports.add(inside.imports)
        if "None" in found:
            del found["None"]
            return (*found, "None")
        return tuple(found)

    def text(self, type: Type, use: Use, place: Place) -> str:
        """Return the annotation of a type."""
        return " | ".join(self.parts(type, use, place))

    def differs(self, pointer: Pointer) -> bool:
        """Tell whether callers may pass more than what the named type holds."""
        return self._has_parts(Named(pointer), frozenset())

    def _parts(self, type: Type, use: Use, place: Place) -> Sequence[str]:
        match type:
            case Scalar(kind=ScalarKind.STRING, format="binary"):
                module = f"..{_RUNTIME}.bodies.files"
                if place.folder == "models":  # the codec looks the name up
                    place.imports.use(module, "FileInput")
                else:
                    place.imports.type(module, "FileInput")
                return ["FileInput"]
            case Scalar(kind=ScalarKind.STRING, format=str(word)) if word in _FORMATS:
                return self._formatted(word, use, place)
            case Scalar(kind=kind):
                return [_builtin(_SCALARS[kind], place)]
            case Constant(value=value):
                return self._literal((value,), place)
            case Enumeration(values=values):
                literals = self._literal(values, place)
                return [*literals, *(_base(value, place) for value in values)]
            case Array(item=item):
                return [self._array(item, use, place)]
            case Tuple(items=items):
                return self._tuple(items, use, place)
            case Map(value=value):
                return [self._map(value, use, place)]
            case Nullable(type=inner):
                return [*self._parts(inner, use, place), "None"]
            case Union(members=members):
                return [
                    p for member in members for p in self._parts(member, use, place)
                ]
            case Null():
                return ["None"]
            case Anything():
                place.imports.use("typing", "Any")
                return ["Any"]
            case Named(pointer=pointer):
                return self._named(pointer, use, place)

    def _formatted(self, word: str, use: Use, place: Place) -> list[str]:
        """Return the type of a string in a format; callers may pass the string itself."""
        module, name, annotation = _FORMATS[word]
        if name:
            place.imports.type(module, name)
        else:
            place.imports.type(module)
        return [annotation] if use is Use.HELD else [annotation, _builtin("str", place)]

    def _literal(self, values: Sequence[object], place: Place) -> list[str]:
        """Return a Literal of the values; a number with a fraction cannot be in one (PEP 586)."""
        texts = [literal(v) for v in values if isinstance(v, str | int)]
        if not texts:
            return [_builtin("float", place)]
        place.imports.use("typing", "Literal")
        return [f"Literal[{', '.join(texts)}]"]

    def _array(self, item: Type, use: Use, place: Place) -> str:
        inner = self.text(item, use, place)
        if use is Use.HELD:
            return f"{_builtin('list', place)}[{inner}]"
        if self._admits_string(item, frozenset()):
            place.imports.type(f"..{_RUNTIME}.sequences", "SequenceNotStr")
            return f"SequenceNotStr[{inner}]"
        place.imports.type("collections.abc", "Sequence")
        return f"Sequence[{inner}]"

    def _tuple(self, items: Sequence[Type], use: Use, place: Place) -> list[str]:
        """Return a tuple; callers may pass a list, of which no checker knows the length."""
        inner = ", ".join(self.text(item, use, place) for item in items)
        whole = f"{_builtin('tuple', place)}[{inner}]"
        if use is Use.HELD:
            return [whole]
        some = self.text(_any_of(items), use, place)
        return [whole, f"{_builtin('list', place)}[{some}]"]

    def _map(self, value: Type, use: Use, place: Place) -> str:
        inner = self.text(value, use, place)
        if use is Use.HELD:
            return f"{_builtin('dict', place)}[{_builtin('str', place)}, {inner}]"
        place.imports.type("collections.abc", "Mapping")
        return f"Mapping[{_builtin('str', place)}, {inner}]"

    def _named(self, pointer: Pointer, use: Use, place: Place) -> list[str]:
        name = self.names.types[pointer]
        is_alias = isinstance(self.api.definitions[pointer], Alias)
        if use is Use.HELD or not self.differs(pointer):
            self._import(name, "models", self.names.modules[pointer], place)
            return [name]
        param = self.names.params[pointer]
        self._import(param, "params", self.names.modules[pointer], place)
        if is_alias:
            return [param]
        self._import(name, "models", self.names.modules[pointer], place)
        return [name, param]

    def _import(self, name: str, folder: str, module: str, place: Place) -> None:
        if place.folder != folder:
            place.imports.type(f"..{folder}", name)
        elif place.module != module:
            place.imports.type(f".{module}", name)

    def _admits_string(self, type: Type, seen: frozenset[Pointer]) -> bool:
        match type:
            case Scalar(kind=ScalarKind.STRING) | Anything():
                return True
            case Constant(value=str()) | Enumeration():
                return True
            case Nullable(type=inner):
                return self._admits_string(inner, seen)
            case Union(members=members):
                return any(self._admits_string(member, seen) for member in members)
            case Named(pointer=pointer) if pointer not in seen:
                definition = self.api.definitions[pointer]
                return isinstance(definition, Alias) and self._admits_string(
                    definition.type, seen | {pointer}
                )
            case _:
                return False

    def _has_parts(self, type: Type, seen: frozenset[Pointer]) -> bool:
        """Tell whether a type holds objects, arrays or files, which callers may pass in other forms."""
        match type:
            case Array() | Tuple() | Map():
                return True
            case Scalar(kind=ScalarKind.STRING, format=str(word)):
                return word in _FORMATS
            case Nullable(type=inner):
                return self._has_parts(inner, seen)
            case Union(members=members):
                return any(self._has_parts(member, seen) for member in members)
            case Named(pointer=pointer) if pointer not in seen:
                definition = self.api.definitions[pointer]
                return not isinstance(definition, Alias) or self._has_parts(
                    definition.type, seen | {pointer}
                )
            case _:
                return False


_RUNTIME = "_runtime"


def _builtin(name: str, place: Place) -> str:
    if name not in place.shadowed:
        return name
    place.imports.type("builtins")
    return f"builtins.{name}"


def _base(value: object, place: Place) -> str:
    for kind in (bool, str, int, float):
        if isinstance(value, kind):
            return _builtin(kind.__name__, place)
    raise AssertionError(value)


def _any_of(members: Sequence[Type]) -> Type:
    """Return a union for an annotation, where no plan is needed."""
    unique = tuple(dict.fromkeys(members))
    return unique[0] if len(unique) == 1 else Union(unique, ByKind(()))


def plain_annotation(annotator: Annotator, type: Type) -> str:
    """Return the annotation of a type for people, without any module around it."""
    return annotator.text(type, Use.HELD, Place.outside("models"))
