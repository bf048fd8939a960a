"""Parses Path Item and Operation Objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .operation import Operation
from .parse_body import parse_request_body, parse_responses
from .parse_parameters import Parameters, parse_parameters
from .parse_security import parse_requirements
from .parse_server import parse_servers
from .parse_swagger2 import parse_body_parameter, parse_form_parameters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .node import Node
    from .operation import RequestBody
    from .parse_schema import SchemaParser
    from .security import SecurityScheme

_METHODS: Final = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)


@frozen(eq=False)
class OperationParser:
    """Parses operations, knowing what the document says for all of them."""

    schemas: SchemaParser
    security_schemes: Mapping[str, SecurityScheme]
    consumes: tuple[str, ...]
    """The media types of bodies in Swagger 2.0, where an operation names none."""

    produces: tuple[str, ...]
    """The media types of responses likewise."""

    _open_callbacks: set[str] = field(factory=set[str], init=False)

    def parse_path_items(
        self, holder: Node, key: str, *, templated: bool = False
    ) -> Iterator[Operation]:
        """Parse all operations of an object of path items.

        Args:
            holder: the object that has it.
            key: its field: "paths", "webhooks", or the name of a callback.
            templated: whether the keys are paths with parameters in them.
        """
        for path, value, pointer in holder.entries(key):
            if not path.startswith("x-"):
                yield from self._parse_path_item(
                    holder.context.path_item(value, pointer), path, templated
                )

    def _parse_path_item(
        self, item: Node | None, path: str, templated: bool
    ) -> Iterator[Operation]:
        if item is None:
            return
        shared = parse_parameters(item, self.schemas)
        for method in item.data:
            if method.lower() in _METHODS and method == method.lower():
                node = item.node(method)
                if node is not None:
                    yield self._parse(
                        node, method.upper(), path, item, shared, templated
                    )
        for method, node in item.nodes("additionalOperations"):
            yield self._parse(node, method, path, item, shared, templated)

    def _parse(
        self,
        node: Node,
        method: str,
        path: str,
        item: Node,
        shared: Parameters,
        templated: bool,
    ) -> Operation:
        own = parse_parameters(node, self.schemas)
        merged = shared.overridden_by(own)
        produces = node.texts("produces") if node.has("produces") else self.produces
        return Operation(
            pointer=node.pointer,
            method=method,
            path=path,
            operation_id=node.optional_text("operationId") or None,
            tags=node.texts("tags"),
            summary=node.text("summary") or item.text("summary"),
            description=node.text("description") or item.text("description"),
            deprecated=node.flag("deprecated"),
            parameters=merged.fitted_to(path, node) if templated else merged.plain,
            request_body=self._parse_request_body(node, merged),
            responses=parse_responses(node, produces, self.schemas),
            security=(
                parse_requirements(node, self.security_schemes)
                if node.has("security")
                else None
            ),
            servers=parse_servers(node) or parse_servers(item),
            extensions=node.extensions(),
            callbacks=tuple(self._parse_callbacks(node)),
        )

    def _parse_request_body(
        self, node: Node, parameters: Parameters
    ) -> RequestBody | None:
        body = node.node("requestBody")
        if body is not None:
            return parse_request_body(body, self.schemas)
        consumes = node.texts("consumes") if node.has("consumes") else self.consumes
        if parameters.body is not None:
            return parse_body_parameter(parameters.body, consumes, self.schemas)
        if parameters.form:
            return parse_form_parameters(
                node.at("parameters"), parameters.form, consumes, self.schemas
            )
        return None

    def _parse_callbacks(self, node: Node) -> Iterator[Operation]:
        for _, callback in node.nodes("callbacks"):
            if callback.pointer in self._open_callbacks:
                # A callback's operation has, by reference, the same callback again.
                node.context.report_cycle(callback.pointer)
                continue
            self._open_callbacks.add(callback.pointer)
            for expression, value, pointer in callback.all_entries():
                if not expression.startswith("x-"):
                    item = node.context.path_item(value, pointer)
                    yield from self._parse_path_item(item, expression, False)
            self._open_callbacks.discard(callback.pointer)
