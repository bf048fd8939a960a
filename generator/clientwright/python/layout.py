"""Lines broken as black breaks them: on one line when it fits, else one item a line and a trailing comma."""

from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

from .literals import WIDTH, columns


@frozen
class Group:
    """Items between brackets: `open` ends with one and `close` starts with one.

    `single` marks a tuple, whose only item needs a comma.
    """

    open: str
    items: "tuple[Item, ...]"
    close: str
    single: bool = False


Item: TypeAlias = str | Group


def flat(item: Item) -> str:
    """Return an item on one line."""
    if isinstance(item, str):
        return item
    comma = "," if item.single and len(item.items) == 1 else ""
    return item.open + ", ".join(map(flat, item.items)) + comma + item.close


def labelled(label: str, item: Item) -> Item:
    """Return an item with a key or keyword in front."""
    if isinstance(item, str):
        return label + item
    return Group(label + item.open, item.items, item.close)


def lay_out(item: Item, indent: int, before: str = "", after: str = "") -> str:
    """Return an item over as many lines as it needs, the first without its margin.

    Args:
        item: what is laid out.
        indent: the column where the line starts.
        before: what stands in front of the item on its line.
        after: what stands behind it.
    """
    line = before + flat(item) + after
    if isinstance(item, str) or indent + columns(line) <= WIDTH or not item.items:
        return line
    margin = " " * (indent + 4)
    lines = [before + item.open]
    lines += [margin + lay_out(part, indent + 4, after=",") for part in item.items]
    lines.append(" " * indent + item.close + after)
    return "\n".join(lines)


def annotated(
    name: str,
    parts: Sequence[str],
    indent: int,
    default: str = "",
    after: str = "",
) -> str:
    """Return `name: annotation = default`; a union that does not fit is put in parentheses.

    Args:
        name: the variable.
        parts: the members of the annotation.
        indent: the column where the line starts.
        default: ` = value`, or nothing.
        after: what stands behind, such as the comma of an argument.
    """
    whole = " | ".join(parts)
    line = f"{name}: {whole}{default}{after}"
    if indent + columns(line) <= WIDTH:
        return line
    margin = " " * (indent + 4)
    value = default.removeprefix(" = ")
    if value and not after and indent + columns(f"{name}: {whole} = (") <= WIDTH:
        return f"{name}: {whole} = (\n{margin}{value}\n{' ' * indent})"
    if len(parts) == 1:
        return line
    if len(margin) + columns(whole) > WIDTH:
        whole = f"\n{margin}| ".join(parts)
    return f"{name}: (\n{margin}{whole}\n{' ' * indent}){default}{after}"
