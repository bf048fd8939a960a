"""What everything is called in Python, decided once."""

from .calls import Call, Resource
from .names import ArgumentNames, Names, assign_names, body_fields

__all__ = ["ArgumentNames", "Call", "Names", "Resource", "assign_names", "body_fields"]
