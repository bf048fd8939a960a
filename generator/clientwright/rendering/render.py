"""Templates print views; the runtime is copied as it is."""

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..installation import templates_folder
from ..python import File, Package
from .formatting import settle


def render(package: Package) -> Mapping[str, str]:
    """Return the text of all files of a package by path, in the order of their paths."""
    files = {file.path: _print(file) for file in package.files}
    files |= runtime_files()
    files["py.typed"] = ""
    return dict(sorted(files.items()))


def runtime_files() -> Mapping[str, str]:
    """Return the runtime as it is copied into every package."""
    folder = templates_folder() / "runtime"
    return {
        f"_runtime/{path.name}": path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("*.py"))
    }


def _print(file: File) -> str:
    text = _environment().get_template(file.template).render(view=file.view)
    return settle(text) if file.path.endswith(".py") else text


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(templates_folder() / "package"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
