"""The attributes of a class, one for each property."""

from collections.abc import Mapping

from ..diagnostics import Diagnostics
from ..ir import Object
from . import reserved
from .keys import attribute_key
from .scope import Scope
from .words import oddness, snake


def name_attributes(
    definition: Object,
    model: str,
    locked: Mapping[str, str],
    diagnostics: Diagnostics,
) -> Mapping[str, str]:
    """Name the properties of an object; after locked ones, those that are spelled plainly come first."""
    pointers = {part.name: part.pointer for part in definition.properties}
    names = list(pointers)
    kept = {
        name: locked[key]
        for name in names
        if (key := attribute_key(model, name)) in locked
    }
    scope = Scope(reserved.ATTRIBUTES)
    given: dict[str, str] = {}
    holders: dict[str, str] = {}
    for name in sorted(names, key=lambda n: (n not in kept, oddness(n))):
        spelled = snake(name)
        wanted = [kept[name]] if name in kept else []
        given[name] = scope.claim([*wanted, spelled, spelled + "_"], name)
        holders[given[name]] = name
        if given[name] != spelled and spelled in holders:
            diagnostics.note(
                "name-clash",
                f'the name "{spelled}" is that of the property "{holders[spelled]}"; '
                f'"{name}" is named "{given[name]}"',
                pointers[name],
                related=(pointers[holders[spelled]],),
            )
    return {name: given[name] for name in names}
