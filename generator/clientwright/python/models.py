"""Definitions into modules of attrs classes and aliases."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from ..ir import (
    Alias,
    Anything,
    ByFit,
    ByItem,
    ByKey,
    ByKind,
    ByTag,
    ByTuple,
    Constant,
    Definition,
    Documentation,
    Enumeration,
    JsonKind,
    Named,
    Null,
    Nullable,
    Object,
    Plan,
    Property,
    Take,
    Type,
    Union,
)
from .annotations import Annotator, Place, Use
from .imports import Imports
from .layout import Group, Item, annotated, flat, labelled, lay_out
from .literals import docstring, literal
from .places import Places
from .views import Attribute, Class, Module, Statement

RUNTIME = ".._runtime"


def prose(docs: Documentation) -> str:
    """Return what a docstring says: the text, then the facts."""
    notes = " ".join(docs.notes)
    deprecated = "Deprecated." if docs.deprecated else ""
    return "\n\n".join(part for part in (deprecated, docs.text, notes) if part)


@frozen
class ModelLowering:
    """Makes modules of models.

    Args:
        annotator: writes the annotations.
        places: says what a class is that has no description.
    """

    annotator: Annotator
    places: Places

    def module(self, name: str, definitions: Sequence[Definition]) -> Module:
        """Return the module of a component and of what only it uses."""
        place = Place("models", name, Imports())
        views = tuple(self._definition(definition, place) for definition in definitions)
        place.imports.use("__future__", "annotations")
        first = self.annotator.names.types[definitions[0].pointer]
        inside = ", and the types inside it" if len(definitions) > 1 else ""
        return Module.of(docstring(f"{first}{inside}."), place.imports.lines(), views)

    def _definition(self, definition: Definition, place: Place) -> Class | Statement:
        if isinstance(definition, Alias):
            return self._alias(definition, place)
        return self._class(definition, place)

    def _class(self, definition: Object, place: Place) -> Class:
        place.imports.use("attrs", "define")
        place.imports.use(f"{RUNTIME}.model", "BaseModel")
        name = self.annotator.names.types[definition.pointer]
        names = self.annotator.names.attributes[definition.pointer]
        attributes = [
            self._attribute(part, names[part.name], place)
            for part in definition.properties
        ]
        if not isinstance(definition.additional, Anything):
            attributes.append(self._additional(definition, place))
        text = prose(definition.docs) or self.places.words(definition)
        if not text:
            attributes[0] = evolve(attributes[0], spaced=False)
        return Class(
            header=f"@define(kw_only=True, repr=False)\nclass {name}(BaseModel):",
            docstring=docstring(text, 4) if text else "",
            attributes=tuple(attributes),
        )

    def _attribute(self, part: Property, name: str, place: Place) -> Attribute:
        parts = self.annotator.parts(part.type, Use.HELD, place)
        default = ""
        if not part.required:
            place.imports.use(f"{RUNTIME}.unset", "UNSET", "Unset")
            parts, default = (*parts, "Unset"), " = UNSET"
        elif part.is_only_sent:
            place.imports.use(f"{RUNTIME}.unset", "Unset")
            parts = (*parts, "Unset")
        elif part.read_only:
            place.imports.use(f"{RUNTIME}.unset", "READ_ONLY")
            default = " = READ_ONLY"
        elif isinstance(part.type, Constant):
            default = f" = {literal(part.type.value)}"
        if name != part.name:
            place.imports.use("typing", "Annotated")
            place.imports.use(f"{RUNTIME}.wire", "Wire")
            parts = (f"Annotated[{' | '.join(parts)}, Wire({literal(part.name)})]",)
        text = prose(part.docs)
        return Attribute(
            declaration=annotated(name, parts, 4, default),
            docstring=docstring(text, 4) if text else "",
        )

    def _additional(self, definition: Object, place: Place) -> Attribute:
        place.imports.use("attrs", "field")
        value = self.annotator.text(definition.additional, Use.HELD, place)
        before = f"additional_properties: dict[str, {value}] = "
        return Attribute(
            declaration=lay_out(Group("field(", ("factory=dict",), ")"), 4, before),
            docstring=docstring("All other properties.", 4),
        )

    def _alias(self, definition: Alias, place: Place) -> Statement:
        name = self.annotator.names.types[definition.pointer]
        place.imports.use("typing", "TypeAlias")
        value = self._other_name(definition, place) or union_item(
            self.annotator, definition, Use.HELD, place
        )
        plan = object_plan(definition.type)
        if plan is not None:
            place.imports.use("typing", "Annotated")
            item = self._plan(plan, place)
            value = Group("Annotated[", (value, item), "]")
        text = prose(definition.docs)
        return Statement(
            declaration=lay_out(value, 0, f"{name}: TypeAlias = "),
            docstring=docstring(text) if text else "",
        )

    def _other_name(self, definition: Alias, place: Place) -> str:
        """Return the class that an alias is another name of, to be made instances of; "" when it is none."""
        names, type = self.annotator.names, definition.type
        if not isinstance(type, Named) or self.annotator.api.object(type) is None:
            return ""
        module, name = names.modules[type.pointer], names.types[type.pointer]
        if module != place.module:
            place.imports.use(f".{module}", name)
            return name
        # A class of the same module may stand below, and its name be unknown here.
        return ""

    def _plan(self, plan: Plan, place: Place) -> Item:
        """Return a plan as the runtime reads it; its leaves are annotations in quotes."""
        match plan:
            case Take(type=type):
                # The text is resolved in the namespace of models: nothing is imported for it.
                inside = Place(place.folder, place.module, Imports())
                return literal(self.annotator.text(type, Use.HELD, inside))
            case ByTag(property=name, cases=tags, otherwise=rest, absent=absent):
                place.imports.use(f"{RUNTIME}.unions", "ByTag")
                cases = [(literal(value), case) for value, case in tags]
                others = {"default": rest, "absent": absent}
                return self._cases("ByTag", [literal(name)], cases, others, place)
            case ByKey(cases=keys, otherwise=rest):
                place.imports.use(f"{RUNTIME}.unions", "ByKey")
                cases = [(literal(value), case) for value, case in keys]
                return self._cases("ByKey", [], cases, {"default": rest}, place)
            case ByFit(candidates=types):
                place.imports.use(f"{RUNTIME}.unions", "ByFit")
                leaves = [self._plan(Take(type), place) for type in types]
                return Group("ByFit(", tuple(leaves), ")")
            case ByItem(item=item):
                place.imports.use(f"{RUNTIME}.unions", "ByItem")
                inner = object_part(item)
                assert inner is not None
                return Group("ByItem(", (self._plan(inner, place),), ")")
            case ByKind() | ByTuple():
                inner = object_part(plan)
                assert inner is not None
                return self._plan(inner, place)

    def _cases(
        self,
        name: str,
        arguments: list[Item],
        cases: Sequence[tuple[str, Plan]],
        others: Mapping[str, Plan | None],
        place: Place,
    ) -> Item:
        entries: list[Item] = []
        for key, case in cases:
            leaf = self._plan(case, place)
            entries.append(labelled(f"{key}: ", leaf))
        arguments = [*arguments, Group("{", tuple(entries), "}")]
        for keyword, plan in others.items():
            if plan is not None:
                leaf = self._plan(plan, place)
                arguments.append(labelled(f"{keyword}=", leaf))
        return Group(f"{name}(", tuple(arguments), ")")


def object_plan(type: object) -> Plan | None:
    """Return the part of a union's plan that is about objects, for the annotation; None when kinds are enough."""
    if isinstance(type, Nullable):
        type = type.type
    return object_part(type.plan) if isinstance(type, Union) else None


def object_part(plan: Plan) -> Plan | None:
    """Return what of a plan looks into objects, through kinds and items; None when nothing does."""
    match plan:
        case ByKind(cases=kinds):
            order = {JsonKind.OBJECT: 0, JsonKind.ARRAY: 1}
            ranked = sorted(kinds, key=lambda case: order.get(case[0], 2))
            return next(
                (part for _, case in ranked if (part := object_part(case)) is not None),
                None,
            )
        case ByItem(item=item):
            return None if object_part(item) is None else plan
        case ByTuple(otherwise=rest):
            return None if rest is None else object_part(rest)
        case ByTag() | ByKey() | ByFit():
            return plan
        case Take():
            return None


def union_item(annotator: Annotator, definition: Alias, use: Use, place: Place) -> Item:
    """Return the value of an alias, which exists at run time: names of other types are in quotes."""
    members: dict[str, Item] = {}
    for type in _members(definition.type):
        for item in _member_items(annotator, type, use, place):
            members.setdefault(flat(item), item)
    if "None" in members:
        members["None"] = members.pop("None")
    if len(members) == 1:
        return next(iter(members.values()))
    place.imports.use("typing", "Union")
    return Group("Union[", tuple(members.values()), "]")


def _members(type: Type) -> tuple[Type, ...]:
    match type:
        case Nullable(type=inner):
            return (*_members(inner), Null())
        case Union(members=members):
            return members
        case _:
            return (type,)


def _member_items(
    annotator: Annotator, type: Type, use: Use, place: Place
) -> Iterator[Item]:
    """Yield a member of an alias; values of a Literal may go on lines of their own."""
    for part in annotator.parts(type, use, place):
        if part.startswith("Literal[") and isinstance(type, Enumeration):
            values = (literal(v) for v in type.values if isinstance(v, str | int))
            yield Group("Literal[", tuple(values), "]")
        elif part in _PLAIN:
            yield part
        else:
            yield literal(part)


_PLAIN = ("str", "int", "float", "bool", "Any", "None")
