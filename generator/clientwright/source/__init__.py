"""The only package that reads the world: bytes to plain data with positions."""

from .data import EMPTY, JSON
from .loading import load, read_tree
from .tree import Tree
from .upstream import Fetched, Validators, read_upstream

__all__ = [
    "EMPTY",
    "JSON",
    "Fetched",
    "Tree",
    "Validators",
    "load",
    "read_tree",
    "read_upstream",
]
