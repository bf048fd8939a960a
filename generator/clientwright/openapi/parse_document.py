"""Parses a tree into a Document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .context import Context
from .defaults import check_defaults
from .document import Document, Info, Tag
from .homes import find_homes
from .node import Node
from .parse_operation import OperationParser
from .parse_schema import SchemaParser
from .parse_security import parse_requirements, parse_security_schemes
from .parse_server import parse_servers
from .parse_swagger2 import parse_host
from .schema import Schema
from .version import check_version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diagnostics import Diagnostics
    from ..source import Tree
    from .operation import Operation


def parse_document(tree: Tree, diagnostics: Diagnostics) -> Document:
    """Parse an OpenAPI document of any version.

    Mistakes inside the document are reported, and the rest is parsed.

    Raises:
        InputError: it is no OpenAPI document at all.
    """
    version = check_version(tree, diagnostics)
    context = Context(tree, diagnostics)
    root = Node(context, tree.root if isinstance(tree.root, dict) else {}, "#")
    schemas = SchemaParser(context)
    component_schemas = _parse_schemas(root, schemas)
    schemes = parse_security_schemes(root)
    parser = OperationParser(
        schemas, schemes, root.texts("consumes"), root.texts("produces")
    )
    operations = tuple(parser.parse_path_items(root, "paths", templated=True))
    webhooks = tuple(parser.parse_path_items(root, "webhooks"))
    webhooks += tuple(parser.parse_path_items(root, "x-webhooks"))
    schemas.parse_referenced()
    check_defaults(schemas.all(), schemas.find, diagnostics)
    _report_repeated_ids(operations, diagnostics)
    return Document(
        version=version,
        info=_parse_info(root),
        servers=parse_servers(root) or parse_host(root),
        operations=operations,
        webhooks=webhooks,
        schemas=component_schemas,
        security_schemes=schemes,
        security=parse_requirements(root, schemes),
        tags=_parse_tags(root),
        extensions=root.extensions(),
        homes=find_homes(component_schemas, schemas.find),
        find_schema=schemas.find,
    )


def _parse_schemas(root: Node, schemas: SchemaParser) -> dict[str, Schema]:
    found: dict[str, Schema] = {}
    components = root.node("components")
    for holder, way in (
        (components, ("components", "schemas")),
        (root, ("definitions",)),
    ):
        if holder is None:
            continue
        for name, value, pointer in holder.entries(way[-1]):
            if not name.startswith("x-") or isinstance(value, dict):
                schema = schemas.parse(value, pointer)
                # A map that is a reference has components all the same.
                place = root.at(*way, name)
                if pointer != place:
                    schema = schemas.add(Schema(pointer=place, ref=pointer))
                found[name] = schema
    return found


def _parse_info(root: Node) -> Info:
    info = root.node("info")
    if info is None:
        return Info()
    license_, contact = info.node("license"), info.node("contact")
    return Info(
        title=info.text("title"),
        version=info.text("version"),
        description=info.text("description"),
        summary=info.text("summary"),
        terms_of_service=info.text("termsOfService"),
        license_name=license_.text("name") if license_ else "",
        license_url=license_.text("url") if license_ else "",
        contact_name=contact.text("name") if contact else "",
        contact_url=contact.text("url") if contact else "",
        contact_email=contact.text("email") if contact else "",
    )


def _parse_tags(root: Node) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for item, pointer in root.items("tags"):
        tag = root.context.node(item, pointer)
        if tag is not None and tag.text("name"):
            found.setdefault(
                tag.text("name"),
                Tag(
                    name=tag.text("name"),
                    description=tag.text("description"),
                    summary=tag.text("summary"),
                    parent=tag.optional_text("parent"),
                ),
            )
    return tuple(found.values())


def _report_repeated_ids(
    operations: Sequence[Operation], diagnostics: Diagnostics
) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        if operation.operation_id is None:
            continue
        known = first.setdefault(operation.operation_id, operation)
        if known is not operation:
            # OpenAPI 3.1.0, 4.8.10: "The id MUST be unique among all operations
            # described in the API."
            diagnostics.warning(
                "duplicate-operation-id",
                f'the operationId "{operation.operation_id}" is also that of '
                f"{known.method} {known.path}; both are generated",
                f"{operation.pointer}/operationId",
                "give each operation an id of its own",
                (f"{known.pointer}/operationId",),
            )
