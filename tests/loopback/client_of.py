"""A client that is generated for a test, and imported."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

from clientwright.config import load_config
from clientwright.pipeline import generate

if TYPE_CHECKING:
    from pathlib import Path


def client_of(document: str, folder: Path, package: str, config: str = "") -> Any:
    """Generate the client of a document into a folder, and import it."""
    write_client(document, folder, package, config)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))


def write_client(document: str, folder: Path, package: str, config: str = "") -> None:
    """Generate the client of a document into a folder."""
    (folder / f"{package}.yaml").write_text(document, "utf-8")
    settings = folder / f"{package}.toml"
    settings.write_text(f'spec = "{package}.yaml"\npackage = "{package}"\n{config}')
    (job,) = load_config(settings, folder)
    for name, text in generate(job, {}, lambda stage: None).files.items():
        path = job.output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
