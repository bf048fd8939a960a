"""Packages of the corpus, each made once a run by the command line, also with several workers."""

from __future__ import annotations

import ast
import fcntl
import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from corpus.reading import identities, open_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from corpus.documents import Sample

RUNTIME: Final = "_runtime"


@frozen
class Built:
    """A package that was generated, and what `inspect` says of it."""

    sample: Sample
    folder: Path
    """Has the config in it, and the package."""
    plan: Mapping[str, Any]

    @property
    def package(self) -> Path:
        """The package's folder."""
        return self.folder / self.sample.name

    @property
    def texts(self) -> dict[str, str]:
        """The text of each file of the package."""
        return {
            path.relative_to(self.package).as_posix(): path.read_text("utf-8")
            for path in sorted(self.package.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }


def build(sample: Sample, root: Path) -> Built:
    """Make a package, or take the one that another worker made.

    Args:
        sample: the document.
        root: a folder that all workers of a run share.
    """
    folder = root / sample.name
    folder.mkdir(parents=True, exist_ok=True)
    plan = folder / "plan.json"
    with once(folder) as is_new:
        if is_new:
            write_config(folder, sample)
            run("generate", "--quiet", folder=folder)
            plan.write_text(run("inspect", "--format", "json", folder=folder), "utf-8")
    return Built(sample, folder, json.loads(plan.read_text("utf-8")))


@contextmanager
def once(folder: Path) -> Iterator[bool]:
    """Keep other workers from a folder; tell whether it is still to be filled."""
    done = folder / "done"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield not done.exists()
        done.touch()


def write_config(
    folder: Path,
    sample: Sample,
    operations: Mapping[str, list[str]] | None = None,
    **settings: Any,
) -> None:
    """Write the config of a client into a folder.

    Args:
        folder: where the package goes as well.
        sample: the document.
        operations: call paths by operation, the name first.
        settings: more keys of the config.
    """
    keys = {**_settings(sample), **settings}
    lines = [f"{k} = {json.dumps(v)}" for k, v in keys.items()]
    if operations:
        lines += ["[operations]"]
        lines += [f"{json.dumps(k)} = {json.dumps(v)}" for k, v in operations.items()]
    (folder / "clientwright.toml").write_text("\n".join(lines) + "\n", "utf-8")


def _settings(sample: Sample) -> dict[str, str]:
    return {
        "spec": str(sample.path),
        "output": sample.name,
        "package": sample.name,
    }


def run(*arguments: str, folder: Path, **environment: str) -> str:
    """Run a command of clientwright that must succeed; return what it prints."""
    # Not by a pipe: the plans are large.
    with tempfile.TemporaryFile() as printed:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "clientwright", *arguments],
            cwd=folder,
            stdout=printed,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, **environment},
            check=False,
        )
        assert done.returncode == 0, f"{folder.name}: {done.returncode}: {done.stderr}"
        printed.seek(0)
        return printed.read().decode()


def python(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, to the end."""
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )


def wire_names(built: Built) -> dict[str, frozenset[str]]:
    """Return the properties of each model by the pointer of its schema, read from its source."""
    by_class: dict[tuple[str, str], frozenset[str]] = {}
    for path in sorted((built.package / "models").glob("*.py")):
        for node in ast.parse(path.read_bytes()).body:
            if isinstance(node, ast.ClassDef):
                names = frozenset(_wire_names(node))
                by_class[(path.stem, node.name)] = names
    document = open_document(built.sample.path)
    return {
        pointer: by_class.get((schema["module"], schema["name"]), frozenset())
        for schema in built.plan["schemas"]
        if schema["kind"] == "object"
        for pointer in identities(document, schema["pointer"])
    }


def _wire_names(model: ast.ClassDef) -> list[str]:
    found: list[str] = []
    for node in model.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            renamed = _renamed(node.annotation)
            found.append(node.target.id if renamed is None else renamed)
    return found


def _renamed(annotation: ast.expr) -> str | None:
    """The name in `Annotated[..., Wire("name")]`, wherever it is in an annotation."""
    for node in ast.walk(annotation):
        match node:
            case ast.Call(
                func=ast.Name(id="Wire"), args=[ast.Constant(value=str(name)), *_]
            ):
                return name
            case _:
                continue
    return None
