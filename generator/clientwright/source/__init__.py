"""The only package that reads the world: bytes to plain data with positions."""

from .content import Content
from .data import EMPTY, JSON
from .loading import load, read_content, read_tree
from .tree import Tree
from .upstream import Fetched, Validators, publication, read_upstream

__all__ = [
    "EMPTY",
    "JSON",
    "Content",
    "Fetched",
    "Tree",
    "Validators",
    "load",
    "publication",
    "read_content",
    "read_tree",
    "read_upstream",
]
