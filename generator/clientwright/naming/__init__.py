"""What everything is called in Python, decided once."""

from .arguments import ArgumentNames
from .bodies import STRUCTURED, body_properties, requires_properties
from .calls import Call, Resource, resource_name
from .headers import HeaderNames
from .names import Names, assign_names
from .pointers import around, tokens
from .words import pascal, snake

__all__ = [
    "STRUCTURED",
    "ArgumentNames",
    "Call",
    "HeaderNames",
    "Names",
    "Resource",
    "around",
    "assign_names",
    "body_properties",
    "pascal",
    "requires_properties",
    "resource_name",
    "snake",
    "tokens",
]
