"""Templates print views: they loop, they leave out, and they compute nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from architecture.sources import TEMPLATES, name
from jinja2 import Environment, nodes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.jinja")), ids=name)
def test_a_template_does_not_think(path: Path) -> None:
    assert list(thoughts(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "template",
    [
        "{% set x = 1 %}",
        "{{ view.name | upper }}",
        "{{ view.name() }}",
        "{{ view.name ~ '!' }}",
        "{{ view['name'] }}",
        "{{ 'text' }}",
        "{% if view.kind == 'a' %}{% endif %}",
        "{% if view.a and view.b %}{% endif %}",
        "{% if view.a %}{% elif view.b %}{% endif %}",
        "{% for a in view.b if a.c %}{% endfor %}",
        "{% for a in view.b() %}{% endfor %}",
        "{% for a, b in view.c %}{% endfor %}",
        "{% include view.name %}",
        "{% macro m() %}{% endmacro %}",
        "{% extends 'a' %}",
        "{% raw %}{{ a }}{% endraw %}{{ a if b else c }}",
    ],
)
def test_a_thought_is_noticed(template: str) -> None:
    assert list(thoughts(template)) != []


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.name }}",
        "{{ line }}",
        "{% for a in view.b %}{{ a.c }}{% else %}{% endfor %}",
        "{% if view.a %}{% else %}{% endif %}",
        "{% if not view.a %}{% endif %}",
        '{% include "child.jinja" %}',
    ],
)
def test_printing_is_no_thought(template: str) -> None:
    assert list(thoughts(template)) == []


def thoughts(template: str) -> Iterator[str]:
    """Yield whatever a template does but print, loop, leave out and include."""
    for node in Environment().parse(template).body:
        yield from _statement(node)


def _statement(node: nodes.Node) -> Iterator[str]:
    match node:
        case nodes.Output():
            yield from (
                _complaint(part)
                for part in node.nodes
                if not isinstance(part, nodes.TemplateData) and not _is_value(part)
            )
        case nodes.For(target=nodes.Name(), test=None, recursive=False):
            if not _is_value(node.iter):
                yield _complaint(node.iter)
            yield from _statements(node.body, node.else_)
        case nodes.If(elif_=[]):
            test = node.test.node if isinstance(node.test, nodes.Not) else node.test
            if not _is_value(test):
                yield _complaint(test)
            yield from _statements(node.body, node.else_)
        case nodes.Include(template=nodes.Const(value=str())):
            return
        case _:
            yield _complaint(node)


def _statements(*bodies: list[nodes.Node]) -> Iterator[str]:
    for body in bodies:
        for node in body:
            yield from _statement(node)


def _is_value(node: nodes.Node) -> bool:
    """Tell whether a node is a name, or an attribute of one."""
    if isinstance(node, nodes.Getattr):
        return _is_value(node.node)
    return isinstance(node, nodes.Name)


def _complaint(node: nodes.Node) -> str:
    return f"line {node.lineno}: {type(node).__name__}"
