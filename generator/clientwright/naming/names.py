"""All names, decided in one pass when everything is known."""

from collections.abc import Mapping

from attrs import evolve, frozen

from ..config import Job
from ..diagnostics import Diagnostics
from ..ir import Api, Certificate, Object, Pointer
from . import reserved
from .arguments import ArgumentNames, name_arguments
from .attributes import name_attributes
from .calls import Call, Resource, locked_classes, name_calls, name_resources
from .headers import HeaderNames, name_headers
from .keys import WEBHOOKS, attribute_key, params_key, resource_key
from .scope import Scope
from .types import TypeNamer
from .words import snake


@frozen
class Names:
    """What everything is called in Python."""

    types: Mapping[Pointer, str]
    contents: Mapping[str, str]
    """The names of types whose place may move, by keys that go by what they are."""

    params: Mapping[Pointer, str]
    modules: Mapping[Pointer, str]
    attributes: Mapping[Pointer, Mapping[str, str]]
    arguments: Mapping[Pointer, ArgumentNames]
    calls: Mapping[Pointer, tuple[Call, ...]]
    resources: Mapping[tuple[str, ...], Resource]
    credentials: Mapping[str, str]
    variables: Mapping[str, str]
    headers: Mapping[Pointer, HeaderNames]
    webhooks: str = ""
    """The attribute of the client that takes webhooks; empty when the API has none."""

    @property
    def taken(self) -> frozenset[str]:
        """The names of the document's types, and of the TypedDicts that go with them."""
        return frozenset((*self.types.values(), *self.params.values()))

    def only(self, api: Api) -> "Names":
        """Return the names without calls and resources that a part of the API does not have."""
        kept = {op.pointer for op in api.operations}
        calls = {pointer: c for pointer, c in self.calls.items() if pointer in kept}
        if len(calls) == len(self.calls):
            return self
        paths = {
            call.resource[: length + 1]
            for several in calls.values()
            for call in several
            for length in range(len(call.resource))
        }
        resources = {p: r for p, r in self.resources.items() if p in paths}
        return evolve(self, calls=calls, resources=resources)

    def record(self) -> Mapping[Pointer, str]:
        """Return what the lock keeps, so that names stay when the document grows."""
        found = {**self.types, **self.contents}
        found |= {pointer: str(calls[0]) for pointer, calls in self.calls.items()}
        found |= {params_key(self.types[p]): name for p, name in self.params.items()}
        found |= {
            resource_key(path): resource.class_name
            for path, resource in self.resources.items()
        }
        for pointer, attributes in self.attributes.items():
            # What is called as on the wire comes first by rule, and needs no lock.
            found |= {
                attribute_key(self.types[pointer], name): given
                for name, given in attributes.items()
                if given != name
            }
        for pointer, arguments in self.arguments.items():
            found |= arguments.record(pointer)
        if self.webhooks:
            found[WEBHOOKS] = self.webhooks
        for pointer, headers in self.headers.items():
            found |= headers.record(pointer)
        return found


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
    calls = name_calls(api, job.operations, locked, diagnostics)
    classes = locked_classes(calls, locked)
    namer = TypeNamer(api, job.names, locked, classes.values(), diagnostics)
    types = namer.name()
    parameters = {part.pointer for op in api.operations for part in op.parameters}
    for pointer in job.names:
        if pointer not in types and pointer not in parameters:
            diagnostics.warning(
                "config-unused",
                f'[names] names "{pointer}", where no class, alias or parameter is',
            )
    if job.webhook_env is not None and api.events is None:
        diagnostics.warning(
            "config-unused", "[webhooks] names a variable; the document has no webhooks"
        )
    params = namer.params()
    arguments = Scope(reserved.CLIENT_ARGUMENTS)
    taken = Scope((*types.values(), *params.values()))
    resources = name_resources(calls, job.client_name, taken, classes)
    return Names(
        types=types,
        contents=namer.contents(),
        params=params,
        modules=namer.modules(),
        attributes={
            pointer: name_attributes(definition, types[pointer], locked, diagnostics)
            for pointer, definition in api.definitions.items()
            if isinstance(definition, Object)
        },
        arguments={
            op.pointer: name_arguments(op, api, job.names, locked, diagnostics)
            for op in api.operations
        },
        calls=calls,
        resources=resources,
        credentials=_credentials(api, job, arguments),
        variables=_variables(api, arguments),
        webhooks=_webhooks(calls, locked) if api.events is not None else "",
        headers=name_headers(api, calls, resources, taken, locked),
    )


def _credentials(api: Api, job: Job, scope: Scope) -> Mapping[str, str]:
    """Name the client's arguments for secrets; by default the scheme's name without a final "auth"."""
    if api.events is not None:
        scope.take("webhook_secret")
    given: dict[str, str] = {}
    for credential in api.credentials:
        if isinstance(credential.sending, Certificate):
            continue
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


def _variables(api: Api, scope: Scope) -> Mapping[str, str]:
    """Name the client's arguments for variables of the server, after those for secrets."""
    if not api.server.is_absolute:
        return {}
    return {
        variable.name: scope.claim(
            [snake(variable.name), f"server_{snake(variable.name)}"], variable.name
        )
        for variable in api.server.variables
    }


def _webhooks(
    calls: Mapping[Pointer, tuple[Call, ...]], locked: Mapping[str, str]
) -> str:
    """Name the attribute that takes webhooks; operations that are called so come first."""
    scope = Scope(
        part
        for several in calls.values()
        for call in several
        for part in (*call.resource, call.method)[:1]
    )
    kept = [locked[WEBHOOKS]] if WEBHOOKS in locked else []
    spelled = ["webhooks", "webhook_events", "webhooks_"]
    return scope.claim([*kept, *spelled], "#/webhooks")
