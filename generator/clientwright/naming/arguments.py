"""The arguments of a call: for its parameters, and for the properties of its body."""

import keyword
from collections.abc import Iterator, Mapping

from attrs import frozen

from ..diagnostics import Diagnostics
from ..ir import Api, Location, Operation, Pointer
from . import reserved
from .bodies import body_properties
from .keys import argument_key
from .scope import Scope
from .words import oddness, snake

_BODY = "body"
_PLACES = [*Location, _BODY]


@frozen
class ArgumentNames:
    """The arguments of a call: parameters by place and name on the wire, properties of the body by name.

    `body` is the argument for a body that is sent as a whole.
    """

    parameters: Mapping[tuple[Location, str], str]
    properties: Mapping[str, str]
    body: str

    def record(self, operation: Pointer) -> Mapping[str, str]:
        """Return what the lock keeps."""
        parameters = {
            argument_key(operation, place, name): given
            for (place, name), given in self.parameters.items()
        }
        properties = {
            argument_key(operation, _BODY, name): given
            for name, given in self.properties.items()
        }
        return {**parameters, **properties}


@frozen
class _Wanted:
    """What needs an argument, and how that may be called."""

    place: str
    name: str
    pointer: Pointer
    key: str
    """What the lock knows it by."""

    chosen: str = ""
    """By the config."""

    locked: str = ""
    called: str = ""
    """By the document."""

    @property
    def plain(self) -> str:
        """The name that it has where nothing else wants that."""
        return _spelled(self.called or self.name, self.place)[0]

    @property
    def candidates(self) -> list[str]:
        """What it may be called, the best first."""
        chosen = _spelled(self.chosen, self.place) if self.chosen else []
        kept = [self.locked] if self.locked else []
        called = _spelled(self.called or self.name, self.place)
        return [*chosen, *kept, *called, *_spelled(self.name, self.place)]

    @property
    def rank(self) -> tuple[bool, bool, int, tuple[bool, int, int, str]]:
        """Its turn: names that were chosen, then locked ones, then paths first and the body last."""
        place = _PLACES.index(self.place)
        return not self.chosen, not self.locked, place, oddness(self.name)


def name_arguments(
    op: Operation,
    api: Api,
    chosen: Mapping[Pointer, str],
    locked: Mapping[str, str],
    diagnostics: Diagnostics,
) -> ArgumentNames:
    """Name the arguments of a call. Path arguments keep their names; others that clash say where they go."""
    scope = Scope(reserved.ARGUMENTS)
    given: dict[tuple[str, str], str] = {}
    holders: dict[str, _Wanted] = {}
    for each in sorted(_wanted(op, api, chosen, locked), key=lambda each: each.rank):
        name = scope.claim(each.candidates, each.key)
        given[each.place, each.name] = name
        holders[name] = each
        _report(each, name, holders.get(each.plain, each), diagnostics)
    return ArgumentNames(
        parameters={
            (part.location, part.name): given[part.location, part.name]
            for part in op.parameters
        },
        properties={
            part.name: given[_BODY, part.name]
            for part in body_properties(op.bodies, api) or ()
        },
        body=scope.claim(["body", "whole_body"], op.pointer),
    )


def _wanted(
    op: Operation,
    api: Api,
    chosen: Mapping[Pointer, str],
    locked: Mapping[str, str],
) -> Iterator[_Wanted]:
    for part in op.parameters:
        key = argument_key(op.pointer, part.location, part.name)
        yield _Wanted(
            part.location,
            part.name,
            part.pointer,
            key,
            chosen.get(part.pointer, ""),
            locked.get(key, ""),
            part.called,
        )
    for field in body_properties(op.bodies, api) or ():
        key = argument_key(op.pointer, _BODY, field.name)
        yield _Wanted(_BODY, field.name, field.pointer, key, locked=locked.get(key, ""))


def _report(
    each: _Wanted, name: str, holder: _Wanted, diagnostics: Diagnostics
) -> None:
    """Say that a name is that of another argument; properties of a body that clash do so in its class as well."""
    if holder is each or each.chosen or holder.place == each.place == _BODY:
        return
    diagnostics.note(
        "name-clash",
        f'the name "{each.plain}" is that of another argument; "{each.name}" ({each.place}) '
        f'is named "{name}"',
        each.pointer,
        related=(holder.pointer,),
    )


def _spelled(name: str, place: str) -> list[str]:
    """Return how an argument may be called; a keyword gets an underscore, as it does as an attribute."""
    spelled = snake(name)
    if keyword.iskeyword(spelled):
        return [f"{spelled}_", f"{place}_{spelled}"]
    return [spelled, f"{place}_{spelled}", f"{spelled}_"]
