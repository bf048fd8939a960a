"""The client of one document as its callers see it: calls, arguments, models and their annotations.

Nothing is known by pointers here, only by the names that callers write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..analysis import reachable
from ..ir import (
    Alias,
    Anything,
    BasicLogin,
    ClientCredentials,
    Constant,
    Object,
    Property,
)
from ..python import (
    Annotator,
    Place,
    Use,
    arguments,
    can_stream,
    passed_definitions,
    results,
)
from .annotation import NONE, UNSET, Annotation, Generic, parse_annotation, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..ir import Api, Operation, Pointer, Type
    from ..python import Argument
    from .side import Side


@frozen
class Taken:
    """An argument of a call."""

    name: str
    wire: str | None
    target: str
    """ "path", "query", "headers", "cookies", "querystring" or "body"."""

    annotation: Annotation
    required: bool


@frozen
class TypedHeader:
    """An attribute that reads a header of an answer."""

    wire: str
    annotation: Annotation


@frozen
class Called:
    """A method of the client."""

    path: str
    """ "files.create"."""

    pointer: Pointer
    method: str
    """The one of HTTP."""

    url: str
    positional: tuple[str, ...]
    arguments: Mapping[str, Taken]
    answer: Annotation
    """What is returned; empty when there are only streams."""

    item: Annotation
    """The items of the stream that may be returned; empty when there is none."""

    chooses: bool
    """Whether an argument decides between answer and stream."""

    unasked: bool
    """Whether it is a stream where the argument is left out."""

    headers: Mapping[str, TypedHeader]
    """What `typed_headers` of its raw responses has, by attributes."""


@frozen
class Attribute:
    """An attribute of a model, and the key of the TypedDict that goes with it."""

    name: str
    wire: str
    pointer: Pointer
    held: Annotation
    passed: Annotation
    needed: bool
    """Who makes an instance must state it."""

    needed_key: bool
    """Who writes a dict must state it."""


@frozen
class Model:
    """A class of `models`, and its TypedDict."""

    name: str
    pointer: Pointer
    dict_name: str
    attributes: Mapping[str, Attribute]


@frozen
class Alternate:
    """An alias of `models`, and the one of `params` that goes with it."""

    name: str
    pointer: Pointer
    passed_name: str
    held: Annotation
    passed: Annotation


@frozen(kw_only=True)
class Surface:
    """All that callers of a client can write."""

    calls: Mapping[str, Called] = field(repr=False)
    models: Mapping[str, Model] = field(repr=False)
    aliases: Mapping[str, Alternate] = field(repr=False)
    dicts: Mapping[str, Model] = field(repr=False)
    """Models by the names of their TypedDicts."""

    passed_aliases: Mapping[str, Alternate] = field(repr=False)
    read: frozenset[str]
    """Names of models and aliases that callers get, and those that no operation uses."""

    written: frozenset[str]
    """Names of models and aliases that callers give."""

    credentials: Mapping[str, Annotation]
    """The client's arguments for secrets."""


def make_surface(side: Side) -> Surface:
    """Return the client of a side."""
    return _Maker(side.api, Annotator(side.api, side.names)).make()


@frozen
class _Maker:
    api: Api
    annotator: Annotator

    def make(self) -> Surface:
        names = self.annotator.names
        models: dict[str, Model] = {}
        aliases: dict[str, Alternate] = {}
        for pointer, definition in self.api.definitions.items():
            name = names.types[pointer]
            if isinstance(definition, Object):
                models[name] = self._model(name, definition)
            else:
                aliases[name] = self._alias(name, definition)
        written = {each.pointer for each in passed_definitions(self.api)}
        gives = [r.type for op in self.api.operations for r in op.responses]
        read = reachable(gives, self.api) | (self.api.definitions.keys() - written)
        return Surface(
            calls={
                str(call): self._call(str(call), operation)
                for operation in self.api.operations
                for call in names.calls[operation.pointer]
            },
            models=models,
            aliases=aliases,
            dicts={m.dict_name: m for m in models.values() if m.pointer in written},
            passed_aliases={
                alias.passed_name: alias
                for alias in aliases.values()
                if alias.pointer in written
            },
            read=frozenset(names.types[pointer] for pointer in read),
            written=frozenset(names.types[pointer] for pointer in written),
            credentials=self._credentials(),
        )

    def _text(self, type: Type, use: Use) -> Annotation:
        folder = "models" if use is Use.HELD else "params"
        return parse_annotation(self.annotator.text(type, use, Place.outside(folder)))

    def _model(self, name: str, definition: Object) -> Model:
        names = self.annotator.names.attributes[definition.pointer]
        attributes = [
            self._attribute(part, names[part.name]) for part in definition.properties
        ]
        found = {attribute.name: attribute for attribute in attributes}
        if not isinstance(definition.additional, Anything):
            held = self._text(definition.additional, Use.HELD)
            found["additional_properties"] = Attribute(
                name="additional_properties",
                wire="",
                pointer=definition.pointer,
                held=(Generic("dict", (parse_annotation("str"), held)),),
                passed=(),
                needed=False,
                needed_key=False,
            )
        dict_name = self.annotator.names.params[definition.pointer]
        return Model(name, definition.pointer, dict_name, found)

    def _attribute(self, part: Property, name: str) -> Attribute:
        held = self._text(part.type, Use.HELD)
        given = part.required and not part.read_only
        is_there = part.required and not part.is_only_sent
        has_default = isinstance(part.type, Constant) and not part.is_only_sent
        return Attribute(
            name=name,
            wire=part.name,
            pointer=part.pointer,
            held=held if is_there else union(held, UNSET),
            passed=self._text(part.type, Use.PASSED),
            needed=given and not has_default,
            needed_key=given,
        )

    def _alias(self, name: str, definition: Alias) -> Alternate:
        pointer = definition.pointer
        differs = self.annotator.differs(pointer)
        return Alternate(
            name=name,
            pointer=pointer,
            passed_name=self.annotator.names.params[pointer] if differs else name,
            held=self._text(definition.type, Use.HELD),
            passed=self._text(definition.type, Use.PASSED),
        )

    def _call(self, path: str, operation: Operation) -> Called:
        given = arguments(operation, self.api, self.annotator.names)
        answer, item = results(operation, self.annotator)
        return Called(
            path=path,
            pointer=operation.pointer,
            method=operation.method,
            url=operation.path,
            positional=tuple(each.name for each in given if each.positional),
            arguments={each.name: self._argument(each) for each in given},
            answer=parse_annotation(answer) if answer else (),
            item=parse_annotation(item) if item else (),
            chooses=can_stream(operation, self.api, self.annotator.names),
            unasked=operation.streams_by_default,
            headers=self._headers(operation),
        )

    def _headers(self, operation: Operation) -> Mapping[str, TypedHeader]:
        headers = operation.headers
        if headers is None:
            return {}
        attributes = self.annotator.names.headers[headers.pointer].attributes
        return {
            attributes[header.name]: TypedHeader(
                header.name, union(self._text(header.type, Use.HELD), NONE)
            )
            for header in headers.headers
        }

    def _argument(self, argument: Argument) -> Taken:
        return Taken(
            name=argument.name,
            wire=argument.wire,
            target=argument.target,
            annotation=self._text(argument.type, Use.PASSED),
            required=argument.required,
        )

    def _credentials(self) -> Mapping[str, Annotation]:
        found: dict[str, Annotation] = {}
        for credential in self.api.credentials:
            name = self.annotator.names.credentials.get(credential.scheme)
            if name is not None:
                is_login = isinstance(
                    credential.sending, BasicLogin | ClientCredentials
                )
                found[name] = parse_annotation("Login" if is_login else "Key")
        return found
