"""The imports of one generated module, gathered while its text is made."""

from collections.abc import Collection, Iterable

from attrs import field, frozen

from .layout import Group, lay_out
from .literals import WIDTH, columns


@frozen
class Imports:
    """What a module needs: `always` when it runs, `typing_only` for type checkers."""

    always: dict[str, set[str]] = field(factory=dict)
    typing_only: dict[str, set[str]] = field(factory=dict)

    def use(self, module: str, *names: str) -> None:
        """Import names when the module runs."""
        self.always.setdefault(module, set()).update(names)

    def type(self, module: str, *names: str) -> None:
        """Import names for type checkers only."""
        self.typing_only.setdefault(module, set()).update(names)

    def add(self, others: "Imports") -> None:
        """Import what others import, too."""
        for module, names in others.always.items():
            self.use(module, *names)
        for module, names in others.typing_only.items():
            self.type(module, *names)

    def lines(self) -> str:
        """Return the import statements, and the block for type checkers, in groups."""
        rest = {
            module: names - self.always.get(module, set())
            for module, names in self.typing_only.items()
            if module not in self.always or names - self.always[module]
        }
        always = {module: set(names) for module, names in self.always.items()}
        if rest:
            always.setdefault("typing", set()).add("TYPE_CHECKING")
        text = "\n\n".join(_groups(always, 0))
        if not rest:
            return text
        block = "\n\n".join(_groups(rest, 4))
        return f"{text}\n\nif TYPE_CHECKING:\n{block}"


_THIRD_PARTY = ("attrs", "httpx", "typing_extensions")


def _groups(modules: dict[str, set[str]], indent: int) -> Iterable[str]:
    """Yield the statements of the standard library, of other packages and of this one."""
    groups: dict[int, list[str]] = {}
    for module in sorted(modules, key=_order):
        groups.setdefault(_group(module), []).append(
            " " * indent + import_statement(module, modules[module], indent)
        )
    return ["\n".join(groups[number]) for number in sorted(groups)]


def import_statement(module: str, names: Collection[str], indent: int) -> str:
    """Return an import, its names sorted, without the margin of its first line.

    Args:
        module: the module.
        names: what is imported from it; nothing means the module itself.
        indent: the column where the statement starts.
    """
    if not names:
        return f"import {module}"
    ordered = tuple(sorted(names, key=_case))
    before = f"from {module} import "
    line = before + ", ".join(ordered)
    if indent + columns(line) <= WIDTH:
        return line
    return lay_out(Group("(", ordered, ")"), indent, before)


def _group(module: str) -> int:
    if module == "__future__":
        return 0
    if module.startswith("."):
        return 3
    return 2 if module.split(".")[0] in _THIRD_PARTY else 1


def _order(module: str) -> tuple[int, str]:
    """Return the sort key of a module: those further away first."""
    dots = len(module) - len(module.lstrip("."))
    return -dots, module


def _case(name: str) -> tuple[int, str]:
    """Return the sort key of a name: constants, classes, then functions."""
    if name.isupper():
        return 0, name
    return (1 if name[:1].isupper() else 2), name
