"""Names of classes, aliases and the modules they live in."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ..diagnostics import Diagnostics
from ..ir import Alias, Api, Constant, Definition, Named, Object, Operation, Pointer
from . import reserved
from .contents import content_keys
from .keys import params_key, without_indexes
from .pointers import Root, around, media_words, root, tokens, trail_words
from .scope import Scope
from .words import pascal, snake

_PARAMS = ("Param", "Params")
"""What the name of a TypedDict does not say twice."""


class TypeNamer:
    """Names every definition of an API.

    Order decides nothing: the config speaks first, then the lock, then components whose name is an
    identifier already, then other components, then what is inside them, outer before inner.

    Args:
        api: what is to be named.
        chosen: names of the config, by pointer.
        locked: names of the lock, by pointer.
        classes: names of the lock that are those of resources.
        diagnostics: gets `name-clash`.
    """

    def __init__(
        self,
        api: Api,
        chosen: Mapping[Pointer, str],
        locked: Mapping[Pointer, str],
        classes: Iterable[str],
        diagnostics: Diagnostics,
    ) -> None:
        self._api = api
        self._chosen = chosen
        self._locked = locked
        self._classes = tuple(classes)
        self._groups: dict[str, list[Pointer]] = {}
        for pointer in api.definitions:
            self._groups.setdefault(without_indexes(pointer), []).append(pointer)
        self._locked_groups: dict[str, set[str]] = {}
        for pointer, name in locked.items():
            self._locked_groups.setdefault(without_indexes(pointer), set()).add(name)
        self._diagnostics = diagnostics
        self._scope = Scope(reserved.TYPES)
        self._operations = {op.pointer: _spoken(op) for op in api.operations}
        self._parameters = {
            op.pointer: {
                int(index): parameter.name
                for parameter in op.parameters
                if (index := parameter.pointer.rpartition("/")[2]).isdigit()
            }
            for op in api.operations
        }
        self._roots = {p: root(p, self._operations, api.homes) for p in api.definitions}
        self._titles = Counter(
            (_union(p), d.docs.title) for p, d in api.definitions.items()
        )
        self._content_keys = content_keys(api.definitions)
        self._names: dict[Pointer, str] = {}
        self._params: dict[Pointer, str] = {}

    def name(self) -> Mapping[Pointer, str]:
        """Return the identifier of every definition."""
        definitions = self._api.definitions
        for pointer in sorted(definitions.keys() & self._chosen.keys()):
            self._claim(pointer, [self._chosen[pointer]])
        for pointer, key in sorted(self._content_keys.items()):
            if pointer not in self._names:
                self._hold(pointer, self._locked.get(key))
        for pointer in sorted(definitions.keys() - self._names.keys()):
            self._hold(pointer, self._locked_name(pointer))
        self._keep()
        for pointer in sorted(definitions, key=self._rank):
            if pointer not in self._names:
                self._claim(pointer, self._candidates(pointer))
        return {pointer: self._names[pointer] for pointer in definitions}

    def contents(self) -> Mapping[str, str]:
        """Return the names by the keys that go by content, for the lock."""
        return {key: self._names[p] for p, key in self._content_keys.items()}

    def modules(self) -> Mapping[Pointer, str]:
        """Return the module of every definition: a component and what is inside it live together."""
        scope = Scope(reserved.MODULES, fold=True)
        homes: dict[Pointer, str] = {}
        for pointer, place in self._roots.items():
            known = self._names.get(place.pointer)
            homes.setdefault(place.pointer, snake(known or pascal(place.name)))
            assert pointer in self._names
        given = {
            pointer: scope.claim([stem, f"{stem}_"], pointer)
            for pointer, stem in sorted(
                homes.items(), key=lambda home: (home[1], home[0])
            )
        }
        return {pointer: given[place.pointer] for pointer, place in self._roots.items()}

    def params(self) -> Mapping[Pointer, str]:
        """Return the names of the TypedDicts that go with the definitions; a schema's own name comes first."""
        for pointer, name in sorted(self._names.items()):
            if pointer not in self._params:
                candidates = [f"{name}Param", f"{name}Dict"]
                if name.endswith(_PARAMS):
                    candidates.reverse()
                self._params[pointer] = self._scope.claim(candidates, pointer)
        return self._params

    def _hold(self, pointer: Pointer, kept: str | None) -> None:
        """Give a definition the name that the lock has for it, unless it went to another one already."""
        if kept is not None and kept not in self._scope:
            self._claim(pointer, [kept])

    def _keep(self) -> None:
        """Take the locked names of TypedDicts and resources, before new schemas get them."""
        for pointer, name in sorted(self._names.items()):
            locked = self._locked.get(params_key(name))
            if locked is not None and locked not in self._scope:
                self._scope.take(locked)
                self._params[pointer] = locked
        for name in self._classes:
            self._scope.take(name)

    def _locked_name(self, pointer: Pointer) -> str | None:
        """Return the name that the lock has for a definition.

        The lock goes by pointers. Where these have indexes, what is left here is new or changed (its content told
        nothing), and may be another thing than what stood there: a name is then kept by the one that has it by rule,
        too, and else by the one at its index. Of several that no rule tells apart, each keeps the name at its index.
        """
        group = without_indexes(pointer)
        locked = self._locked.get(pointer)
        if group == pointer:
            return locked
        own, *_ = self._candidates(pointer)
        others = {
            self._candidates(p)[0]
            for p in self._groups[group]
            if p != pointer and p not in self._names
        }
        if own in others:
            return locked
        if own in self._locked_groups.get(group, ()):
            return own
        return None if locked in others else locked

    def _claim(self, pointer: Pointer, candidates: list[str]) -> None:
        name = self._scope.claim(candidates, pointer)
        self._names[pointer] = name
        if name != candidates[0]:
            holder = next(
                (
                    p
                    for p, n in self._names.items()
                    if candidates[0] == n and p != pointer
                ),
                None,
            )
            taken = "is taken" if holder else "is needed by generated code"
            self._diagnostics.note(
                "name-clash",
                f'the name "{candidates[0]}" {taken}; this schema is named "{name}"',
                pointer,
                related=(holder,) if holder else (),
            )

    def _rank(self, pointer: Pointer) -> tuple[int, int, int, Pointer]:
        place = self._roots[pointer]
        # What no schema of the document is gives way to what is one.
        made = Named(pointer) == self._api.events
        inner = 1 if place.trail or made else 0
        changed = 0 if pascal(place.name) == place.name else 1
        return inner, changed, len(tokens(pointer)), pointer

    def _candidates(self, pointer: Pointer) -> list[str]:
        place = self._roots[pointer]
        definition = self._api.definitions[pointer]
        parent, trail = self._parent(place, pointer)
        parameters = self._parameters.get(place.pointer, {})
        label = self._label(pointer, definition)
        # `list[A] | list[B]`: what is in the lists is told apart as the members are.
        several = isinstance(definition, Object) and self._is_one_of_several(pointer)
        spelled = trail_words(trail, parameters, label, inner=several)
        name = pascal(parent) + spelled
        kind = "Model" if isinstance(definition, Object) else "Type"
        media = [name + word for word in media_words(place.trail)]
        return [name, *media, name + kind]

    def _is_one_of_several(self, pointer: Pointer) -> bool:
        """Tell whether other objects are where this one is, but in another member of the union."""
        group = self._groups[without_indexes(pointer)]
        definitions = self._api.definitions
        return sum(isinstance(definitions[p], Object) for p in group) > 1

    def _parent(self, place: Root, pointer: Pointer) -> tuple[str, tuple[str, ...]]:
        """Return the name of the nearest definition around a pointer, and the way from there."""
        for outer in around(pointer):
            if outer in self._names and len(outer) >= len(place.pointer):
                return self._names[outer], tokens("#" + pointer[len(outer) :])
        return place.name, place.trail

    def _label(self, pointer: Pointer, definition: Definition) -> str:
        """Return what distinguishes a member of a union: its title, its tag, or what it requires."""
        title = definition.docs.title
        if title and self._titles[(_union(pointer), title)] == 1:
            return pascal(title)
        if isinstance(definition, Alias):
            return "Option"
        required = [part for part in definition.properties if part.required]
        for part in required:
            if isinstance(part.type, Constant) and isinstance(part.type.value, str):
                return pascal(part.type.value)
        telling = (required or definition.properties)[:2]
        return "".join(pascal(part.name) for part in telling)


def _spoken(op: Operation) -> str:
    """Return an operation's id for a name; a method that stands for one is a word, not an abbreviation."""
    made_up = op.id == f"{op.method} {op.path}"
    return f"{op.method.lower()} {op.path}" if made_up else op.id


def _union(pointer: Pointer) -> Pointer:
    return pointer.rpartition("/")[0]
