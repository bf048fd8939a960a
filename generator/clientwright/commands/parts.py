"""The files that a published document refers to, beside those on disk."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..config import is_url, shown, without_secrets
from ..diagnostics import input_error
from ..inputs import hash_inputs_on_disk
from ..line_ends import text_digest
from ..source import Fetched, Validators

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..config import Job
    from ..diagnostics import InputError
    from ..output import Locked
    from ..pipeline import Result


@frozen
class Known:
    """What a server has said of the files that are on disk."""

    main: Validators = field(factory=Validators)
    parts: Mapping[str, Fetched] = field(factory=dict[str, Fetched])


def content_of(path: Path) -> bytes | None:
    """Read a file; None: there is none."""
    return path.read_bytes() if path.is_file() else None


def digest_of(content: bytes) -> str:
    """Hash a content as it was sent."""
    return hashlib.sha256(content).hexdigest()


def what_is_known(job: Job, address: str, locked: Locked | None) -> Known:
    """Say what the server said of the files on disk; nothing of those that changed."""
    if locked is None or locked.upstream.get("address") != without_secrets(address):
        return Known()
    said, main = locked.upstream, Path(job.root / job.spec)
    current, parts = content_of(main), dict[str, Fetched]()
    for name, tag in locked.upstream_files.items():
        content = content_of(main.parent / name)
        if content is not None and locked.files.get(name) == text_digest(content):
            parts[name] = Fetched(content, Validators(tag))
    if current is None or said.get("sha256") != digest_of(current):
        return Known(parts=parts)
    validators = Validators(said.get("etag", ""), said.get("last_modified", ""))
    return Known(validators, parts)


def has_one_file(job: Job, locked: Locked | None) -> bool:
    """Say whether the document on disk is known to refer to no other file beside it."""
    if locked is None or any(not is_url(name) for name in locked.files):
        return False
    now = hash_inputs_on_disk(job, locked)
    return now is not None and now.document == locked.hashes.document


def refuse_missing(result: Result, locked: Locked | None) -> None:
    """Refuse a document that refers to files that cannot be had.

    Not for those that nobody has, and that the document on disk refers to as well: what
    it is like today is no reason to stay there.

    Raises:
        InputError: there is such a file; it says which one.
    """
    before: Mapping[str, str] = {} if locked is None else locked.files
    for name, error in result.tree.files.failures().items():
        said = error.diagnostic
        if said.code == "no-such-file" and before.get(name) == "":
            continue
        # Some names are only tried, and found to mean something else.
        if any(
            each.code == "unresolved-reference" and f"({said.message})" in each.message
            for each in result.diagnostics
        ):
            raise error


def taken(parts: Mapping[str, Fetched], result: Result) -> Mapping[str, Fetched]:
    """Give the files that are part of a document, and not those that were only tried."""
    used = result.read
    return {name: found for name, found in parts.items() if used.get(name)}


def refuse_foreign(
    job: Job, main: Path, others: Iterable[Path], known: Iterable[str], force: bool
) -> None:
    """Refuse to write over what the document on disk does not refer to.

    Args:
        job: says what else is in use.
        main: the main file on disk.
        others: the files that would be written beside it.
        known: the names of those that the document on disk refers to.
        force: write over what nobody is known to need.

    Raises:
        InputError: there is such a file, or a link leads out of the folder.
    """
    ours = {main.parent / name for name in known}
    inputs = {job.root / name for name in job.overlay} | {job.config_file}
    for path in others:
        if not path.resolve().is_relative_to(main.parent.resolve()):
            raise _not_taken(path, "a link leads out of the folder")
        if path in inputs or path.is_relative_to(job.output):
            raise _not_taken(path, "it is in use already")
        if path.exists() and path not in ours and not force:
            raise _not_taken(
                path,
                "it is there already, and the document does not refer to it so far",
                fix="move it away, or use --force to give it up",
            )


def _not_taken(path: Path, why: str, fix: str = "") -> InputError:
    message = f"{shown(path)} is not taken from upstream: {why}"
    return input_error("reference-not-taken", message, fix)
