"""What the files of a package were printed from, kept beside the lock from one run to the next.

Printing takes as long as all that goes before it. Of a document that has changed a little, most files are printed from
the same views as the last time, and are still there.

It is a cache: it lies in a folder of its own that Git ignores, what is wrong with it counts as nothing, and so does a
file that is not as it was written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

from .manifest import digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .data import JSON
    from .manifest import Files

CACHE_NAME = ".clientwright_cache"

Prints: TypeAlias = Mapping[str, tuple[str, str]]
"""Path in the package to the hash of what the file was printed from, and its text."""


def prints_file(lock: Path, key: str) -> Path:
    """Name the file that keeps what a client was printed from.

    Args:
        lock: the lock that the client has its entry in.
        key: that of the entry.
    """
    name = hashlib.sha256(key.encode()).hexdigest()[:16]
    return lock.parent / CACHE_NAME / f"{name}.json"


def read_prints(file: Path, package: Path, generator: str) -> Prints:
    """Return the files of a package that are still as they were printed.

    Args:
        file: what was kept.
        package: the package folder.
        generator: the hash of the generator; what another one has printed counts for nothing.
    """
    with suppress(OSError, ValueError):
        kept: JSON = json.loads(file.read_bytes())
        if isinstance(kept, dict) and kept.get("generator") == generator:
            files = kept.get("files")
            return dict(_intact(files, package)) if isinstance(files, dict) else {}
    return {}


def keep_prints(
    file: Path, files: Files, sources: Mapping[str, str], generator: str
) -> None:
    """Keep what files were printed from, if that can be written.

    Args:
        file: where.
        files: the package.
        sources: the hashes of what files of it were printed from, by path.
        generator: the hash of the generator.
    """
    content = {
        "generator": generator,
        "files": {
            path: [source, digest(files[path].encode())]
            for path, source in sources.items()
        },
    }
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        (file.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        staged = file.with_name(f"{file.name}.new")
        staged.write_text(json.dumps(content), encoding="utf-8")
        staged.replace(file)


def _intact(
    files: Mapping[str, JSON], package: Path
) -> Iterator[tuple[str, tuple[str, str]]]:
    for path, said in files.items():
        match said:
            case [str(source), str(expected)]:
                with suppress(OSError):
                    content = (package / path).read_bytes()
                    if digest(content) == expected:
                        yield path, (source, content.decode())
            case _:
                pass
