"""Read our own JSON files, whose format has a version."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from ..config import shown
from ..diagnostics import InputError, input_error

if TYPE_CHECKING:
    from pathlib import Path

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"

FORMAT = 1
"""The version of the manifest's and the lock's format."""


def read_own(path: Path, code: str, consequence: str, fix: str) -> dict[str, JSON]:
    """Read a JSON object that says the format that we know.

    Args:
        path: the file, which exists.
        code: the diagnostic code for a file that cannot be read.
        consequence: what follows from that.
        fix: what to do about it.

    Raises:
        InputError: the file cannot be read, or is of a later format.
    """
    try:
        content: JSON = json.loads(path.read_bytes())
    except OSError as error:
        why = f"it cannot be read: {error.strerror}"
        raise input_error(code, f"{shown(path)}: {why}; {consequence}", fix) from None
    except ValueError:
        raise damaged(path, code, consequence, fix) from None
    if not isinstance(content, dict) or not isinstance(content.get("format"), int):
        raise damaged(path, code, consequence, fix)
    if content["format"] != FORMAT:
        raise input_error(
            code,
            f"{shown(path)} is of another format: another clientwright wrote it",
            fix="use the version that wrote it, or a later one",
        )
    return content


def texts(value: JSON) -> dict[str, str] | None:
    """Take an object whose values are strings; None when it is something else."""
    if not isinstance(value, dict):
        return None
    found = {key: item for key, item in value.items() if isinstance(item, str)}
    return found if len(found) == len(value) else None


def damaged(path: Path, code: str, consequence: str, fix: str) -> InputError:
    """Make the error for a file that is not as we wrote it."""
    return input_error(code, f"{shown(path)} is damaged; {consequence}", fix)
