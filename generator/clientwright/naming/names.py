"""All names, decided in one pass when everything is known."""

import keyword
from collections.abc import Mapping

from attrs import frozen

from ..config import Job
from ..diagnostics import Diagnostics
from ..ir import Api, Body, BodyKind, Location, Object, Operation, Pointer
from . import reserved
from .calls import Call, Resource, name_calls, name_resources
from .scope import Scope
from .types import TypeNamer
from .words import snake


@frozen
class ArgumentNames:
    """The arguments of a call: parameters by place and name on the wire, properties of the body by name.

    `body` is the argument for a body that is sent as a whole.
    """

    parameters: Mapping[tuple[Location, str], str]
    properties: Mapping[str, str]
    body: str


@frozen
class Names:
    """What everything is called in Python."""

    types: Mapping[Pointer, str]
    params: Mapping[Pointer, str]
    modules: Mapping[Pointer, str]
    attributes: Mapping[Pointer, Mapping[str, str]]
    arguments: Mapping[Pointer, ArgumentNames]
    calls: Mapping[Pointer, tuple[Call, ...]]
    resources: Mapping[tuple[str, ...], Resource]
    credentials: Mapping[str, str]

    def record(self) -> Mapping[Pointer, str]:
        """Return what the lock keeps, so that names stay when the document grows."""
        calls = {pointer: str(calls[0]) for pointer, calls in self.calls.items()}
        return {**self.types, **calls}


def assign_names(
    api: Api, job: Job, locked: Mapping[Pointer, str], diagnostics: Diagnostics
) -> Names:
    """Name everything.

    Args:
        api: what is named.
        job: the names and call paths that its owner chose.
        locked: the names of the last run, by pointer.
        diagnostics: gets what clashes, and entries of the config that name nothing.
    """
    namer = TypeNamer(api, job.names, locked, diagnostics)
    types = namer.name()
    for pointer in job.names:
        if pointer not in types:
            diagnostics.warning(
                "config-unused",
                f'[names] names "{pointer}", where no class or alias is',
            )
    calls = name_calls(api, job.operations, locked, diagnostics)
    params = namer.params()
    taken = Scope((*types.values(), *params.values()))
    return Names(
        types=types,
        params=params,
        modules=namer.modules(),
        attributes={
            pointer: _attributes(definition)
            for pointer, definition in api.definitions.items()
            if isinstance(definition, Object)
        },
        arguments={op.pointer: _arguments(op, api) for op in api.operations},
        calls=calls,
        resources=name_resources(calls, job.client_name, taken),
        credentials=_credentials(api, job),
    )


def _attributes(definition: Object) -> Mapping[str, str]:
    """Name the properties of an object; those that are identifiers already come first."""
    names = [part.name for part in definition.properties]
    scope = Scope(reserved.ATTRIBUTES)
    given: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (snake(name) != name, name)):
        spelled = snake(name)
        given[name] = scope.claim([spelled, spelled + "_"], name)
    return {name: given[name] for name in names}


def _arguments(op: Operation, api: Api) -> ArgumentNames:
    """Name the arguments of a call. Path arguments keep their names; others that clash say where they go."""
    scope = Scope(reserved.ARGUMENTS)
    parameters: dict[tuple[Location, str], str] = {}
    order = list(Location)
    for part in sorted(
        op.parameters, key=lambda p: (order.index(p.location), snake(p.name) != p.name)
    ):
        candidates = _argument(part.name, part.location)
        parameters[(part.location, part.name)] = scope.claim(candidates, part.pointer)
    properties: dict[str, str] = {}
    fields = body_fields(op.bodies[0], api) if op.bodies else None
    wire_names = [part.name for part in fields.properties] if fields else []
    for wire in sorted(wire_names, key=lambda name: snake(name) != name):
        name = snake(wire)
        candidates = [name, f"body_{name}", name + "_"]
        properties[wire] = scope.claim(candidates, wire)
    return ArgumentNames(parameters, properties, scope.claim(["body"], op.pointer))


def _argument(name: str, place: str) -> list[str]:
    """Return how an argument may be called; a keyword gets an underscore, as it does as an attribute."""
    spelled = snake(name)
    if keyword.iskeyword(spelled):
        return [f"{spelled}_", f"{place}_{spelled}"]
    return [spelled, f"{place}_{spelled}", f"{spelled}_"]


def body_fields(body: Body, api: Api) -> Object | None:
    """Return the object whose properties are the arguments of a call; None when the body is one argument."""
    if body.kind in (BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART):
        return api.object(body.type)
    return None


def _credentials(api: Api, job: Job) -> Mapping[str, str]:
    """Name the client's arguments for secrets; by default the scheme's name without a final "auth"."""
    scope = Scope(reserved.CLIENT_ARGUMENTS)
    given: dict[str, str] = {}
    for credential in api.credentials:
        spelled = snake(credential.scheme)
        short = spelled.removesuffix("auth").strip("_")
        if not short or spelled.endswith("oauth"):
            short = spelled
        chosen = job.auth.get(credential.scheme)
        wish = (chosen.argument if chosen else None) or short
        given[credential.scheme] = scope.claim(
            [wish, spelled, spelled + "_"], credential.pointer
        )
    return given
