"""What templates print: finished strings, in the order and the lines of the output."""

from collections.abc import Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from ..config import HttpLibrary


@frozen
class Attribute:
    """One attribute of a class: its declaration, and the docstring under it (empty: none).

    `spaced`: there is an empty line before it.
    """

    declaration: str
    docstring: str
    spaced: bool = True


@frozen
class Class:
    """A class of declarations, and its docstring (empty: none); `gap` are the empty lines before it."""

    header: str
    docstring: str
    attributes: tuple[Attribute, ...]
    is_class: bool = True
    gap: str = "\n\n"


@frozen
class Statement:
    """An assignment, and the docstring under it (empty: none); `gap` are the empty lines before it."""

    declaration: str
    docstring: str
    is_class: bool = False
    gap: str = "\n\n"


@frozen
class Module:
    """A module of declarations: models or params."""

    docstring: str
    imports: str
    definitions: tuple[Class | Statement, ...]

    @classmethod
    def of(
        cls, docstring: str, imports: str, definitions: Sequence[Class | Statement]
    ) -> "Module":
        """Make a module; an assignment right after imports has one empty line before it, not two."""
        first, *rest = definitions
        if isinstance(first, Statement):
            first = evolve(first, gap="\n")
        return cls(docstring, imports, (first, *rest))


@frozen
class Export:
    """A name of a lazy namespace, the module that has it, and the statement that imports it."""

    name: str
    module: str
    statement: str


@frozen
class Namespace:
    """A package whose modules are imported when their names are first used."""

    docstring: str
    exports: tuple[Export, ...]


@frozen
class Overload:
    """One signature of a method, complete with its `...`."""

    signature: str


@frozen
class Method:
    """A method: its signatures, its docstring and the statement that makes the call.

    `decorator` stands above the implementation (empty: none).
    """

    decorator: str
    overloads: tuple[Overload, ...]
    signature: str
    docstring: str
    body: str


@frozen
class Child:
    """A resource as an attribute of another, or of the client."""

    name: str
    class_name: str
    import_statement: str
    docstring: str
    client: str


@frozen
class Wrapper:
    """An attribute of a wrapped resource: `self.create = raw(files.create)`."""

    assignment: str


@frozen
class WrappedChild:
    """A resource as an attribute of a wrapped one."""

    name: str
    class_name: str
    docstring: str
    value: str


@frozen
class WrapperClass:
    """The methods of a resource, each giving something else than usual; `imports` are what only that needs.

    `holders` keep the resource, if that has others in it.
    """

    name: str
    property: str
    docstring: str
    property_docstring: str
    argument: str
    resource: str
    imports: tuple[str, ...]
    holders: tuple[str, ...]
    wrappers: tuple[Wrapper, ...]
    children: tuple[WrappedChild, ...]


@frozen
class ResourceClass:
    """A resource, for calls of one kind (sync or async)."""

    name: str
    base: str
    docstring: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    aliases: tuple[str, ...]
    wrappers: tuple[WrapperClass, ...]


@frozen
class ResourceModule:
    """A module with a resource for sync calls and one for async calls.

    `pragmas` are comments for type checkers.
    """

    docstring: str
    pragmas: tuple[str, ...]
    imports: str
    operations: tuple[str, ...]
    classes: tuple[ResourceClass, ...]


@frozen
class Webhooks:
    """What takes webhooks, as an attribute of the client."""

    name: str
    annotation: str
    docstring: str
    import_statement: str
    value: str


@frozen
class ClientClass:
    """The client for calls of one kind."""

    name: str
    base: str
    docstring: str
    assignments: tuple[str, ...]
    signature: str
    initializer: str
    children: tuple[Child, ...]
    webhooks: tuple[Webhooks, ...]
    wrappers: tuple[WrapperClass, ...]


@frozen
class ClientModule:
    """The module of both clients."""

    docstring: str
    imports: str
    constants: tuple[str, ...]
    classes: tuple[ClientClass, ...]


@frozen
class PackageModule:
    """`__init__.py`: what users import from the package itself."""

    docstring: str
    client: str
    async_client: str
    exports: tuple[str, ...]
    has_webhooks: bool


@frozen
class ReadmeCall:
    """A row of the table of calls."""

    call: str
    request: str
    summary: str


@frozen
class Readme:
    """The README of the package."""

    title: str
    package: str
    http_library: HttpLibrary
    client: str
    async_client: str
    arguments: str
    source: str
    digest: str
    version: str
    calls: tuple[ReadmeCall, ...]


@frozen
class TestingModule:
    """What tests of callers use: an example for each operation."""

    docstring: str
    examples: str


View: TypeAlias = (
    Module
    | Namespace
    | ResourceModule
    | ClientModule
    | PackageModule
    | Readme
    | TestingModule
)


@frozen
class File:
    """A file to render: where it goes, which template prints it, and what.

    `is_settled` tells that black has nothing to change in it, long lines or not.
    """

    path: str
    template: str
    view: View
    is_settled: bool = False


@frozen
class Package:
    """All files of a client but the runtime, which is copied.

    `http_library` is what the runtime sends requests with: "httpx" or "httpx2".
    """

    name: str
    http_library: HttpLibrary
    files: tuple[File, ...]
