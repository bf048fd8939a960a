"""The only package that reads the world: bytes to plain data with positions."""

from .data import EMPTY, JSON
from .loading import load, read_tree
from .tree import Tree

__all__ = ["EMPTY", "JSON", "Tree", "load", "read_tree"]
