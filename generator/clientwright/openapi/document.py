"""An OpenAPI document of any version, in the words of the specification."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from ..source.data import EMPTY, JSON
from .schema import Schema

if TYPE_CHECKING:
    from .operation import Operation, Server
    from .security import SecurityRequirement, SecurityScheme


@frozen(kw_only=True)
class Info:
    """What the document says of itself."""

    title: str = ""
    version: str = ""
    description: str = ""
    summary: str = ""
    terms_of_service: str = ""
    license_name: str = ""
    license_url: str = ""
    contact_name: str = ""
    contact_url: str = ""
    contact_email: str = ""


@frozen(kw_only=True)
class Tag:
    """A group of operations."""

    name: str
    description: str = ""
    summary: str = ""
    parent: str | None = None


SchemaLookup: TypeAlias = Callable[[str], Schema]
"""Finds a schema by its absolute pointer; raises LookupError."""


def _find_nothing(pointer: str) -> Schema:
    raise LookupError(pointer)


@frozen(kw_only=True)
class Document:
    """The whole document; references of all but schemas have been followed."""

    version: str
    """As the document states it: "2.0", "3.0.3" and so on."""

    info: Info = Info()
    servers: tuple[Server, ...] = ()
    operations: tuple[Operation, ...] = ()
    """In the order of the document."""

    webhooks: tuple[Operation, ...] = ()
    """Their `path` is the webhook's name."""

    schemas: Mapping[str, Schema] = EMPTY
    """Name of a component → its schema."""

    security_schemes: Mapping[str, SecurityScheme] = EMPTY
    security: tuple[SecurityRequirement, ...] = ()
    tags: tuple[Tag, ...] = ()
    extensions: Mapping[str, JSON] = EMPTY
    homes: Mapping[str, str] = EMPTY
    """Pointer of a schema elsewhere → that of the component that is only a reference to it."""

    find_schema: SchemaLookup = field(default=_find_nothing, repr=False, eq=False)

    def schema(self, pointer: str) -> Schema:
        """Find any schema of the document by its absolute pointer.

        Raises:
            LookupError: there is no schema at the pointer.
        """
        return self.find_schema(pointer)
