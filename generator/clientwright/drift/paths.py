"""Paths as requests see them."""

import re

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def without_names(path: str) -> str:
    """Return a path without the names of its parameters: requests do not have them."""
    return _PLACEHOLDER.sub("{}", path)


def parameter_places(path: str) -> dict[str, str]:
    """Return the places of the parameters of a path, by their names."""
    names: list[str] = _PLACEHOLDER.findall(path)
    return {name: str(place) for place, name in enumerate(names)}
