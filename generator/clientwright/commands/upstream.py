"""What is upstream of a client, and what it would change."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from ..config import is_url, shown, without_secrets
from ..diagnostics import Diagnostic, InputError, input_error
from ..output import read_lock, render_lock, replacing, replacing_all
from ..source import Content, Validators, publication
from .findings import Origin, origin_of_lock, run_pipeline
from .making import alone, keep
from .parts import (
    content_of,
    digest_of,
    has_one_file,
    refuse_foreign,
    refuse_missing,
    taken,
    what_is_known,
)
from .stages import inspection
from .terminal import Progress, count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..inspection import Changes
    from ..output import Locked, Written
    from ..pipeline import Result
    from ..source import Fetched
    from .making import Outcome
    from .parts import Known
    from .tasks import Task

_SHOWN = 20
"""How many lines of each kind a change log has, unless all are asked for."""


@frozen
class Update:
    """A document that is published, beside the one on disk."""

    task: Task
    address: str
    """Where it is published."""
    content: bytes | None = None
    """Its main file; None: it has not been read yet."""
    said: Validators = field(factory=Validators)
    """What its server says of that."""
    parts: Mapping[str, Fetched] = field(factory=dict[str, "Fetched"])
    """The files that it refers to, and that lie beside it, by name."""
    replaced: Mapping[Path, bytes] = field(factory=dict[Path, bytes])
    """The files that are not as they are published, the main one first, and what they
    would be."""
    result: Result | None = None
    """What it gives; None: it is the one on disk."""
    changes: Changes | None = None
    """None: there is nothing to compare it with."""
    inapplicable: tuple[Diagnostic, ...] = ()
    """Why actions of the overlays do not apply to it; it cannot be taken then."""
    written: Written | None = None
    made: Outcome | None = None
    """What was generated anew although the document is the same."""

    @property
    def path(self) -> Path:
        """The document on disk."""
        return Path(self.task.job.root / self.task.job.spec)

    @property
    def origin(self) -> Origin:
        """What the lock keeps, so that the next update need not fetch the same."""
        if self.content is None or not is_url(self.address):
            return Origin()
        record = {
            "address": without_secrets(self.address),
            "sha256": digest_of(self.content),
            "etag": self.said.etag,
            "last_modified": self.said.last_modified,
        }
        tags = {name: found.validators.etag for name, found in self.parts.items()}
        return Origin(_stated(record), _stated(tags))


def get_update(
    task: Task, upstream: str | None, force: bool, progress: Progress
) -> Update:
    """Fetch what is upstream, and generate from it in memory; write nothing.

    Args:
        task: the client.
        upstream: a path, seen from the working folder, or an address; None: the config
            says.
        force: write over files that nobody is known to need.
        progress: is told each stage.

    Raises:
        InputError: it cannot be fetched, is no OpenAPI document, or files of it cannot
            be had, or must not be written.
    """
    update, locked = Update(task, _address(task, upstream)), task.locked()
    current = content_of(update.path)
    progress(f"reading {without_secrets(update.address)}")
    said = what_is_known(task.job, update.address, locked)
    with publication(update.address, said.parts, progress) as published:
        found = published.main(said.main if current is not None else Validators())
        update = _read(update, found, current, said)
        if update.content == current and has_one_file(task.job, locked):
            return update
        content = Content(update.content or b"", published.part)
        try:
            result, _ = run_pipeline(task, progress, content)
        except InputError as error:
            raise _elsewhere(error, update) from error
    refuse_missing(result, locked)
    update = evolve(update, parts=taken(published.parts, result))
    update = evolve(update, replaced=_replaced(update))
    if not update.replaced:
        return update
    inapplicable = tuple(d for d in result.diagnostics if d.code.startswith("overlay-"))
    update = evolve(update, result=result, inapplicable=inapplicable)
    before = None if current is None else _before(update, current, progress)
    known = dict[str, str]() if before is None else before.read
    others = [path for path in update.replaced if path != update.path]
    refuse_foreign(task.job, update.path, others, known, force)
    if before is None or inapplicable:
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
        if update.result is None:
            _keep_origin(update, locked)
            return update
        progress("writing files")
        stack.enter_context(replacing_all(update.replaced))
        written = keep(task, update.result, locked, force, update.origin)
    return evolve(update, written=written)


def update_lines(update: Update, dry_run: bool, everything: bool) -> Iterator[str]:
    """Write what was or would be replaced, and the change log, as text."""
    verb = "would be" if dry_run else "was"
    files = [f"{shown(path)} {verb} replaced" for path in update.replaced]
    most = len(files) if everything else _SHOWN
    yield from files[:most]
    if len(files) > most:
        yield f"… and {len(files) - most} more; -v prints them"
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
        "spec": shown(update.path),
        "upstream": without_secrets(update.address),
        "modified": update.result is not None,
        "written": (update.written or update.made) is not None,
        "files": [] if update.result is None else [shown(p) for p in update.replaced],
        "overlay_problems": [item.message for item in update.inapplicable],
        "added": [] if changes is None else list(changes.added),
        "removed": [] if changes is None else list(changes.removed),
        "changed": [] if changes is None else list(changes.changed),
    }


def _address(task: Task, upstream: str | None) -> str:
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


def _read(
    update: Update, found: Fetched | None, current: bytes | None, known: Known
) -> Update:
    """Take what was fetched, or what is on disk where the server says it is that."""
    if found is None:
        return evolve(update, content=current, said=known.main)
    return evolve(update, content=found.content, said=found.validators)


def _elsewhere(error: InputError, update: Update) -> InputError:
    """Say of a mistake in what was fetched where that is; the document on disk has none."""
    found = error.diagnostic
    here, there = shown(update.path), without_secrets(update.address)
    if found.position is not None and found.position.file == here:
        found = evolve(found, position=evolve(found.position, file=there))
    if found.message.startswith(f"{here} "):
        found = evolve(found, message=there + found.message.removeprefix(here))
    return InputError(found)


def _replaced(update: Update) -> Mapping[Path, bytes]:
    folder, parts = update.path.parent, update.parts
    wanted = {
        **({} if update.content is None else {update.path: update.content}),
        **{folder / name: parts[name].content for name in sorted(parts)},
    }
    return {path: new for path, new in wanted.items() if new != content_of(path)}


def _before(update: Update, current: bytes, progress: Progress) -> Result | None:
    """Read what is on disk; None: it cannot be used, and all the better if it goes."""
    progress("comparing")
    try:
        return run_pipeline(update.task, Progress(quiet=True), Content(current))[0]
    except InputError:
        return None


def _keep_origin(update: Update, locked: Locked | None) -> None:
    """Keep what the server says now of files that are those on disk."""
    path, origin = update.task.lock, update.origin
    if path is None or locked is None or not origin.record:
        return
    if origin != origin_of_lock(locked):
        clients = dict(read_lock(path))
        clients[update.task.key] = evolve(
            locked, upstream=origin.record, upstream_files=origin.files
        )
        with replacing(path, render_lock(clients).encode()):
            pass


def _stated(texts: Mapping[str, str]) -> Mapping[str, str]:
    return {key: text for key, text in texts.items() if text}
