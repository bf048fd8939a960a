"""The stages, in order: the only module that knows them all."""

from collections.abc import Callable, Mapping

from attrs import frozen

from .analysis import analyze, select
from .config import Job
from .diagnostics import Diagnostics
from .drift import Side
from .inputs import hash_inputs
from .ir import Api, Pointer
from .naming import Names, assign_names
from .openapi import apply_overlays, parse_document, report_ignored, validate
from .output import Files, Hashes, Prints
from .python import lower
from .rendering import render
from .source import Content, Tree, load, read_content


@frozen
class Result:
    """What a run of the pipeline gives; nothing of it is on disk yet."""

    files: Files
    sources: Mapping[str, str]
    """The hashes of what files were printed from, by path."""
    diagnostics: Diagnostics
    tree: Tree
    api: Api
    names: Names
    hashes: Hashes
    read: Mapping[str, str]
    """The other files that references led to, and their SHA-256; "" for those that
    could not be read."""


def generate(
    job: Job,
    locked: Mapping[Pointer, str],
    progress: Callable[[str], None],
    document: Content | None = None,
    printed: Prints | None = None,
) -> Result:
    """Make a client in memory.

    Args:
        job: what is generated, from what.
        locked: the names of the last run, by pointer.
        progress: is told each stage before it runs.
        document: what to read in the place of the job's document, as if it were there.
        printed: files that need not be printed again if they are printed from the same.

    Raises:
        InputError: the document or an overlay cannot be used at all.
    """
    diagnostics = Diagnostics()
    progress(f"reading {job.spec}")
    source = _source(job, document, diagnostics)
    overlays = _overlays(job, diagnostics)
    tree = apply_overlays(source, overlays, diagnostics)
    parsed = parse_document(tree, diagnostics)
    progress("validating")
    report_ignored(tree, diagnostics)
    validate(tree, diagnostics)  # after parsing: it leaves out what is reported already
    progress("analysing")
    api = analyze(parsed, job.pages, diagnostics, job.idempotency_header)
    names = assign_names(api, job, locked, diagnostics)
    api = select(api, job.include, job.exclude, diagnostics)
    progress("rendering")
    rendered = render(lower(api, names.only(api), job, source.digest), printed or {})
    others = tree.files.digests()
    return Result(
        files=rendered.files,
        sources=rendered.sources,
        diagnostics=diagnostics,
        tree=tree,
        api=api,
        names=names,
        read=others | dict.fromkeys(tree.files.unreadable(), ""),
        hashes=hash_inputs(
            job, source.digest, others, [overlay.digest for overlay in overlays]
        ),
    )


def read_side(
    job: Job,
    locked: Mapping[Pointer, str],
    diagnostics: Diagnostics,
    document: Content | None = None,
) -> Side:
    """Read one of two documents that are to be compared, as far as names.

    Args:
        job: says which document, and what a client of it is like.
        locked: for the old side, the names of the last run; for the new side, those of the old one
            (`Names.record`), so that only what must be named anew is.
        diagnostics: gets what is wrong with the document.
        document: what is read in place of `job.spec`; None reads that.

    Raises:
        InputError: the document or an overlay cannot be used at all.
    """
    source = _source(job, document, diagnostics)
    tree = apply_overlays(source, _overlays(job, diagnostics), diagnostics)
    parsed = parse_document(tree, diagnostics)
    api = analyze(parsed, job.pages, diagnostics)
    names = assign_names(api, job, locked, diagnostics)
    api = select(api, job.include, job.exclude, diagnostics)
    return Side(tree=tree, document=parsed, api=api, names=names)


def _source(job: Job, document: Content | None, diagnostics: Diagnostics) -> Tree:
    location, remote = job.locate(job.spec), job.allow_remote_refs
    if document is None:
        return load(location, diagnostics, allow_remote=remote)
    return read_content(document, location, diagnostics, allow_remote=remote)


def _overlays(job: Job, diagnostics: Diagnostics) -> list[Tree]:
    return [load(job.locate(overlay), diagnostics) for overlay in job.overlay]
