"""Parses the parameters of an operation, and brings them in line with its path."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .operation import Parameter
from .parse_parameter import parse_parameter
from .schema import Schema

if TYPE_CHECKING:
    from .node import Node
    from .parse_schema import SchemaParser

_TEMPLATE: Final = re.compile(r"\{([^{}]+)\}")


@frozen(eq=False)
class Parameters:
    """The parameters that a path item or an operation lists."""

    plain: tuple[Parameter, ...] = ()
    body: Node | None = None
    """With `in: body` (Swagger 2.0)."""

    form: tuple[Node, ...] = ()
    """With `in: formData` (Swagger 2.0)."""

    def overridden_by(self, own: Parameters) -> Parameters:
        """Merge those of a path item with those of one of its operations."""
        merged = {_key(parameter): parameter for parameter in self.plain}
        merged.update((_key(parameter), parameter) for parameter in own.plain)
        form = {node.text("name"): node for node in (*self.form, *own.form)}
        return Parameters(
            tuple(merged.values()), own.body or self.body, tuple(form.values())
        )

    def fitted_to(self, path: str, operation: Node) -> tuple[Parameter, ...]:
        """Give the plain ones, with exactly the path parameters of the template."""
        names = self._expressions(path)
        declared = {p.name for p in self.plain if p.location == "path"}
        kept: list[Parameter] = []
        for parameter in self.plain:
            if parameter.location != "path" or parameter.name in names:
                kept.append(parameter)
            else:
                _report_absent(parameter, names, operation)
        for name in names:
            if name not in declared:
                kept.append(_make_missing(name, declared - set(names), operation))
        return tuple(kept)

    def _expressions(self, path: str) -> tuple[str, ...]:
        """Give the names in the template that have to be path parameters.

        A fragment is never sent. `/a?b={b}` is a common way to say that there is a
        query parameter `b`; only where there is none is it a part of the path.
        """
        path, _, query = path.partition("#")[0].partition("?")
        elsewhere = {p.name for p in self.plain if p.location == "query"}
        found = _TEMPLATE.findall(path)
        found += [name for name in _TEMPLATE.findall(query) if name not in elsewhere]
        return tuple(dict.fromkeys(found))


def parse_parameters(node: Node, schemas: SchemaParser) -> Parameters:
    """Parse the `parameters` of a path item or an operation."""
    plain: dict[tuple[str, str], Parameter] = {}
    body: Node | None = None
    form: dict[str, Node] = {}
    for item, pointer in node.items("parameters"):
        found = node.context.follow_to_node(item, pointer)
        if found is None:
            continue
        location = found.data.get("in")
        if location == "body":
            body = found
        elif location == "formData" and found.text("name"):
            form[found.text("name")] = found
        else:
            parameter = parse_parameter(found, schemas)
            if parameter is not None:
                _report_repeated(plain.get(_key(parameter)), parameter, pointer, node)
                plain[_key(parameter)] = parameter
    return Parameters(tuple(plain.values()), body, tuple(form.values()))


def _key(parameter: Parameter) -> tuple[str, str]:
    # RFC 9110, 5.1: the names of header fields do not depend on upper and lower case.
    name = parameter.name
    return parameter.location, name.lower() if parameter.location == "header" else name


def _report_repeated(
    first: Parameter | None, again: Parameter, pointer: str, node: Node
) -> None:
    if first is not None:
        node.context.diagnostics.warning(
            "duplicate-parameter",
            f'the {again.location} parameter "{again.name}" is listed twice; the last '
            "one counts",
            pointer,
            "remove one of the two",
            (first.pointer,),
        )


def _report_absent(
    parameter: Parameter, names: tuple[str, ...], operation: Node
) -> None:
    near = get_close_matches(parameter.name, names, n=1)
    operation.context.diagnostics.warning(
        "undeclared-path-parameter",
        f'the path has no "{{{parameter.name}}}"; the parameter is left out',
        parameter.pointer,
        f'did you mean "{near[0]}"?' if near else "add it to the path, or remove it",
        (operation.pointer,),
    )


def _make_missing(name: str, spare: set[str], operation: Node) -> Parameter:
    near = get_close_matches(name, sorted(spare), n=1)
    operation.context.diagnostics.warning(
        "undeclared-path-parameter",
        f'the path parameter "{name}" is not declared; it is taken as a string',
        operation.pointer,
        f'it is declared as "{near[0]}"' if near else "declare it with `in: path`",
    )
    pointer = operation.at("parameters", name)
    return Parameter(
        pointer=pointer,
        name=name,
        location="path",
        required=True,
        schema=Schema(pointer=f"{pointer}/schema", types=("string",)),
    )
