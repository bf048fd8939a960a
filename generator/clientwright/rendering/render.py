"""Templates print views; the runtime is copied as it is."""

import hashlib
from collections.abc import Mapping
from functools import cache

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..config import HttpLibrary
from ..installation import templates_folder
from ..python import File, Package
from .formatting import settle


@frozen
class Rendered:
    """A package as text. `sources` are hashes of what files were printed from; the runtime is not printed."""

    files: Mapping[str, str]
    sources: Mapping[str, str]


def render(package: Package, before: Mapping[str, tuple[str, str]]) -> Rendered:
    """Return the text of all files of a package by path, in the order of their paths.

    Args:
        package: what to print.
        before: path to the hash of what a file was printed from the last time, by this generator, and its text. It is
            not printed again when it is the same now.
    """
    sources = {file.path: _source(file) for file in package.files}
    files: dict[str, str] = {}
    for file in package.files:
        source, text = before.get(file.path, ("", ""))
        is_same = source == sources[file.path]
        files[file.path] = text if is_same else _print(file)
    files |= runtime_files(package.http_library)
    files["py.typed"] = ""
    return Rendered(dict(sorted(files.items())), sources)


_HTTP: Mapping[HttpLibrary, str] = {"httpx": "http.py", "httpx2": "http_httpx2.py"}
"""The module of the runtime that imports an HTTP library; a package has one, as `http.py`."""


def runtime_files(http_library: HttpLibrary) -> Mapping[str, str]:
    """Return the runtime as it is copied into a package."""
    folder = templates_folder() / "runtime"
    paths = {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}
    names = paths.difference(_HTTP.values())
    sources = {name: name for name in names} | {"http.py": _HTTP[http_library]}
    return {
        f"_runtime/{name}": (folder / source).read_text(encoding="utf-8")
        for name, source in sorted(sources.items())
    }


def _source(file: File) -> str:
    """Hash all that a file is printed from, but the generator."""
    return hashlib.sha256(repr(file).encode()).hexdigest()


def _print(file: File) -> str:
    text = _environment().get_template(file.template).render(view=file.view)
    is_python = file.path.endswith(".py")
    return settle(text) if is_python and not file.is_settled else text


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
