"""What is upstream of a client, and what it would change."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from ..config import is_url, shown, without_secrets
from ..diagnostics import Diagnostic, InputError, input_error
from ..output import read_lock, render_lock, replacing
from ..source import Validators, read_upstream
from .findings import run_pipeline
from .making import alone, keep
from .stages import inspection
from .terminal import Progress, count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..inspection import Changes
    from ..output import Locked, Written
    from ..pipeline import Result
    from ..source import Fetched
    from .tasks import Task

_SHOWN = 20
"""How many lines of each kind a change log has, unless all are asked for."""


@frozen
class Update:
    """A document that is published, beside the one on disk."""

    task: Task
    origin: str
    fetched: Fetched | None = None
    """None: its server says that it is the one on disk."""
    result: Result | None = None
    """What it gives; None: it is the one on disk."""
    changes: Changes | None = None
    """None: there is nothing to compare it with."""
    inapplicable: tuple[Diagnostic, ...] = ()
    """Why actions of the overlays do not apply to it; it cannot be taken then."""
    written: Written | None = None

    @property
    def name(self) -> str:
        """The document as messages name it."""
        return shown(self.path)

    @property
    def path(self) -> Path:
        """The document on disk."""
        return Path(self.task.job.root / self.task.job.spec)

    @property
    def record(self) -> Mapping[str, str]:
        """What the lock keeps, so that the next update need not fetch the same."""
        if self.fetched is None or not is_url(self.origin):
            return {}
        said = self.fetched.validators
        return {
            "address": without_secrets(self.origin),
            "sha256": _digest(self.fetched.content),
            **({"etag": said.etag} if said.etag else {}),
            **({"last_modified": said.last_modified} if said.last_modified else {}),
        }


def get_update(task: Task, upstream: str | None, progress: Progress) -> Update:
    """Fetch what is upstream, and generate from it in memory; write nothing.

    Args:
        task: the client.
        upstream: a path, seen from the working folder, or an address; None: the config
            says.
        progress: is told each stage.

    Raises:
        InputError: it cannot be fetched, or is no OpenAPI document.
    """
    update = Update(task, _origin(task, upstream))
    current = update.path.read_bytes() if update.path.is_file() else None
    progress(f"reading {without_secrets(update.origin)}")
    known = _known(update, task.locked(), current)
    fetched = read_upstream(update.origin, known, progress)
    update = evolve(update, fetched=fetched)
    if fetched is None or fetched.content == current:
        return update
    result, _ = run_pipeline(task, progress, fetched.content)
    inapplicable = tuple(d for d in result.diagnostics if d.code.startswith("overlay-"))
    update = evolve(update, result=result, inapplicable=inapplicable)
    if current is None or inapplicable:
        return update
    progress("comparing")
    try:
        before, _ = run_pipeline(task, Progress(quiet=True), current)
    except InputError:
        # What is on disk cannot be used: all the better that it is replaced.
        return update
    return evolve(update, changes=inspection().changes(before, result))


def keep_update(update: Update, force: bool, progress: Progress) -> Update:
    """Replace the document, the package and the lock: all or none.

    Raises:
        InputError: it cannot be written; nothing was changed.
    """
    task = update.task
    with alone(task, progress), ExitStack() as stack:
        locked = task.locked()
        if update.result is None or update.fetched is None:
            _keep_record(update, locked)
            return update
        progress("writing files")
        update.path.parent.mkdir(parents=True, exist_ok=True)
        stack.enter_context(replacing(update.path, update.fetched.content))
        written = keep(task, update.result, locked, force, update.record)
    return evolve(update, written=written)


def update_lines(update: Update, everything: bool) -> Iterator[str]:
    """Write the change log as text."""
    if update.written is not None:
        changed = len(update.written.changed) + len(update.written.removed)
        yield f"{count(changed, 'file')} changed in {shown(update.task.job.output)}"
    if update.changes is None:
        yield "  it is the first one"
    elif not update.changes:
        yield "  nothing changes for callers"
    else:
        for sign, lines in (
            ("+", update.changes.added),
            ("-", update.changes.removed),
            ("~", update.changes.changed),
        ):
            most = len(lines) if everything else _SHOWN
            yield from (f"  {sign} {line}" for line in lines[:most])
            if len(lines) > most:
                yield f"  {sign} … and {len(lines) - most} more; -v prints them"


def update_as_json(update: Update) -> dict[str, object]:
    """Give what was found and done as plain data."""
    job, changes = update.task.job, update.changes
    return {
        "package": job.package,
        "spec": update.name,
        "upstream": without_secrets(update.origin),
        "modified": update.result is not None,
        "written": update.written is not None,
        "overlay_problems": [item.message for item in update.inapplicable],
        "added": [] if changes is None else list(changes.added),
        "removed": [] if changes is None else list(changes.removed),
        "changed": [] if changes is None else list(changes.changed),
    }


def _origin(task: Task, upstream: str | None) -> str:
    """Say where the document is published."""
    job = task.job
    if is_url(job.spec):
        raise input_error(
            "argument-conflict",
            f'the document of "{job.package}" is an address, and no file to update',
            fix="clientwright generate fetches it; for update, keep a copy as spec",
        )
    if upstream is not None:
        return upstream
    if job.upstream is None:
        raise input_error(
            "argument-conflict",
            f'it is not said where the document of "{job.package}" is published',
            fix='say it: --upstream ADDRESS, or upstream = "…" in the config',
        )
    return job.locate(job.upstream)


def _known(update: Update, locked: Locked | None, current: bytes | None) -> Validators:
    """Say what the server said of the content on disk; nothing if that is another."""
    said: Mapping[str, str] = {} if locked is None else locked.upstream
    if (
        current is None
        or said.get("address") != without_secrets(update.origin)
        or said.get("sha256") != _digest(current)
    ):
        return Validators()
    return Validators(said.get("etag", ""), said.get("last_modified", ""))


def _keep_record(update: Update, locked: Locked | None) -> None:
    """Keep what the server says now of a content that is the one on disk."""
    path = update.task.lock
    if path is None or locked is None or not update.record:
        return
    if update.record != locked.upstream:
        clients = dict(read_lock(path))
        clients[update.task.key] = evolve(locked, upstream=update.record)
        with replacing(path, render_lock(clients).encode()):
            pass


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
