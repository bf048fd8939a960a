"""The bytes of a path, an address or standard input."""

from __future__ import annotations

import importlib
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, cast

from ..diagnostics import input_error
from .pointers import is_remote

if TYPE_CHECKING:
    from ..diagnostics import InputError
    from .hosts import Reach

MAX_BYTES: Final = 100 * 1024 * 1024
STDIN: Final = "-"
_DOCUMENT_SUFFIXES: Final = frozenset({".yaml", ".yml", ".json"})


class _Remote(Protocol):
    """What is used of the module `remote`."""

    def fetch(self, url: str, limit: int, reach: Reach | None) -> tuple[bytes, str]: ...


def read_bytes(
    location: str, reach: Reach | None = None, *, limit: int | None = None
) -> bytes:
    """Read all bytes of a path, an http(s) address, or "-" for standard input.

    Args:
        location: what to read.
        reach: which hosts may be asked. For what a document names: it must not make
            this machine ask its neighbours. None: for what people name.
        limit: how many bytes there may be at most; default: `MAX_BYTES`.

    Raises:
        InputError: there is nothing to read, or it is too large.
    """
    return read_found(location, reach, limit=limit)[0]


def read_found(
    location: str, reach: Reach | None = None, *, limit: int | None = None
) -> tuple[bytes, str]:
    """Read as `read_bytes` does; say also where redirects led to, "" for what has none."""
    most = MAX_BYTES if limit is None else limit
    if location == STDIN:
        return sys.stdin.buffer.read(most), ""
    if is_remote(location):
        # Imported only when needed: httpx takes longer to import than a whole run on
        # a local document should take.
        remote = cast("_Remote", importlib.import_module(f"{__package__}.remote"))
        return remote.fetch(location, most, reach)
    return _read_path(location, most), ""


def _read_path(location: str, most: int) -> bytes:
    path = Path(location)
    try:
        if path.stat().st_size > most:
            message = f"{location} is larger than {MAX_BYTES // 2**20} MB"
            raise input_error("too-large", message, "check that it is the right file")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise _no_such_file(path) from error
    except NotADirectoryError as error:
        raise _no_such_file(path) from error
    except IsADirectoryError as error:
        raise _directory(path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise input_error(
            "not-a-file",
            f"{location} cannot be read: {reason}",
            "give the path of a file that can be read",
        ) from error


def _no_such_file(path: Path) -> InputError:
    folder = path.parent
    if not folder.is_dir():
        near = _near(folder.name, folder.parent, files=False)
        hint = f"did you mean {near / path.name}?" if near else "check the path"
        return input_error("no-such-file", f"there is no folder {folder}", hint)
    near = _near(path.name, folder, files=True)
    hint = f"did you mean {near}?" if near else "check the path"
    return input_error("no-such-file", f"there is no file {path}", hint)


def _near(name: str, folder: Path, *, files: bool) -> Path | None:
    try:
        entries = [e for e in folder.iterdir() if e.is_file() == files]
    except OSError:
        return None
    names = sorted(entry.name for entry in entries)
    found = get_close_matches(name, names, n=1, cutoff=0.5)
    return folder / found[0] if found else None


def _directory(path: Path) -> InputError:
    names = sorted(
        entry.name
        for entry in path.iterdir()
        if entry.suffix.lower() in _DOCUMENT_SUFFIXES and entry.is_file()
    )
    likely = [name for name in names if "openapi" in name or "swagger" in name] or names
    hint = f"did you mean {path / likely[0]}?" if likely else "give the path of a file"
    return input_error("not-a-file", f"{path} is a directory", hint)
