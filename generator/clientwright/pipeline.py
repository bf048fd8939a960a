"""The stages, in order: the only module that knows them all."""

import hashlib
from collections.abc import Callable, Mapping
from importlib.metadata import version

from attrs import frozen

from .analysis import analyze, select
from .config import Job
from .diagnostics import Diagnostics
from .ir import Api, Pointer
from .naming import Names, assign_names
from .openapi import apply_overlays, parse_document, report_ignored, validate
from .output import Files, Hashes, generator_name
from .python import lower
from .rendering import render, template_digest
from .source import Tree, load


@frozen
class Result:
    """What a run of the pipeline gives; nothing of it is on disk yet."""

    files: Files
    diagnostics: Diagnostics
    tree: Tree
    api: Api
    names: Names
    hashes: Hashes
    remote: Mapping[str, str]
    """The files that were fetched from other hosts, and their SHA-256."""


def generate(
    job: Job, locked: Mapping[Pointer, str], progress: Callable[[str], None]
) -> Result:
    """Make a client in memory.

    Args:
        job: what is generated, from what.
        locked: the names of the last run, by pointer.
        progress: is told each stage before it runs.

    Raises:
        InputError: the document or an overlay cannot be used at all.
    """
    diagnostics = Diagnostics()
    progress(f"reading {job.spec}")
    source = load(job.locate(job.spec), diagnostics, allow_remote=job.allow_remote_refs)
    overlays = [load(job.locate(overlay), diagnostics) for overlay in job.overlay]
    tree = apply_overlays(source, overlays, diagnostics)
    document = parse_document(tree, diagnostics)
    progress("validating")
    report_ignored(tree, diagnostics)
    validate(tree, diagnostics)  # after parsing: it leaves out what is reported already
    progress("analysing")
    api = analyze(document, job.pages, diagnostics)
    names = assign_names(api, job, locked, diagnostics)
    api = select(api, job.include, job.exclude, diagnostics)
    progress("rendering")
    files = render(lower(api, names.only(api), job, source.digest))
    others = tree.files.digests()
    return Result(
        files=files,
        diagnostics=diagnostics,
        tree=tree,
        api=api,
        names=names,
        remote={name: found for name, found in others.items() if "://" in name},
        hashes=Hashes(
            document=_digest(source.digest, *map(" ".join, others.items())),
            overlay=_digest(*(overlay.digest for overlay in overlays)),
            config=job.digest(),
            generator=_digest(
                generator_name(), template_digest(), f"black {version('black')}"
            ),
        ),
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
