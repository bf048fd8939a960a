"""The only package that reads the world: bytes to plain data with positions."""

from .data import JSON

__all__ = ["JSON"]
