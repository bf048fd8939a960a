"""The keys of the lock for names that are not those of schemas and operations.

Models are meant by their names and not by pointers: a pointer into a union has an index, which moves when a
member is put before it.
"""

import re

from ..ir import Pointer

_INDEXED = re.compile(r"/(oneOf|anyOf|allOf|prefixItems|parameters)/\d+")


def attribute_key(model: str, name: str) -> str:
    """Return the key of an attribute of a model."""
    return f"{model}.{name}"


def params_key(model: str) -> str:
    """Return the key of the TypedDict that goes with a model or alias."""
    return f"{model}#params"


def headers_key(pointer: Pointer) -> str:
    """Return the key of the class of headers that an operation or a response declares."""
    return f"{pointer}#headers"


def resource_key(path: tuple[str, ...]) -> str:
    """Return the key of the class of a resource."""
    return f"{'.'.join(path)}#class"


def argument_key(operation: Pointer, place: str, name: str) -> str:
    """Return the key of an argument: of a parameter by its location, of a property of the body."""
    escaped = name.replace("~", "~0").replace("/", "~1")
    return f"{operation}/{place}/{escaped}#"


def content_key(pointer: Pointer, digest: str) -> str:
    """Return the key of a type whose pointer has indexes, by its content."""
    return f"{without_indexes(pointer)}#{digest}"


WEBHOOKS = "#/webhooks#attribute"
"""The key of the client's attribute that takes webhooks."""


def without_indexes(pointer: Pointer) -> str:
    """Return what the pointers of things have in common that differ in their places in a list only."""
    return _INDEXED.sub(r"/\1/*", pointer)
