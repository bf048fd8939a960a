"""What the first config of documents says: as asked for, or as proposed."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import typer
from attrs import field, frozen

from ..config import check_name, is_url, job_for
from ..diagnostics import input_error
from .stages import inspection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inspection import FirstLook
    from .terminal import Progress

_DOCUMENTS = ("openapi", "swagger", "api")
_FOLDERS = (".", "spec", "api", "docs", "openapi")


@frozen
class Answers:
    """What the command line says of the clients, and whether to ask for the rest."""

    specs: tuple[str, ...]
    output: Path | None
    package: str | None
    client_name: str | None
    upstream: str | None
    asking: bool


@frozen
class Proposal:
    """One client of a config."""

    package: str
    settings: Mapping[str, str]
    """Keys and texts; those without a text are not written."""
    calls: Mapping[str, str] = field(factory=dict[str, str])
    """Proposed call paths."""


def propose(
    answers: Answers, here: Path, from_paths: bool, progress: Progress
) -> tuple[Proposal, ...]:
    """Propose a client for each document.

    Args:
        answers: what was said.
        here: the folder of the config.
        from_paths: whether call paths are proposed.
        progress: is told what is read.

    Raises:
        InputError: a document cannot be used, or what was said does not go together.
    """
    specs = answers.specs or (_ask("Document", _found(here), answers.asking),)
    said = (answers.output, answers.package, answers.client_name, answers.upstream)
    if len(specs) > 1 and any(said):
        raise input_error(
            "argument-conflict",
            "there are several documents, and these arguments can only be meant for one",
            fix="init them one after the other: each is added to the config",
        )
    documents = [_seen_from(here, spec) for spec in specs]
    proposals: list[Proposal] = []
    for document, name in zip(documents, _packages(documents), strict=True):
        look = inspection().first_look(document, progress)
        progress.done()
        if len(specs) > 1 and answers.asking:
            typer.echo(f"{document}:")
        proposals.append(_proposal(answers, document, name, here, look, from_paths))
    return tuple(proposals)


def _proposal(
    answers: Answers,
    document: str,
    name: str | None,
    here: Path,
    look: FirstLook,
    from_paths: bool,
) -> Proposal:
    output, asking = answers.output, answers.asking
    stated = None if output is None else output.as_posix()
    job = job_for(document, here, stated, answers.package or name)
    settings = {
        "spec": document,
        "output": stated or _ask("Folder", job.package, asking),
        "package": answers.package or "",
        "client_name": answers.client_name or _ask("Class", look.client_name, asking),
        "upstream": answers.upstream or _published(document, asking),
    }
    check_name("--client-name", settings["client_name"])
    calls: Mapping[str, str] = look.calls if from_paths else {}
    package = answers.package or PurePosixPath(settings["output"]).name
    return Proposal(package, settings, calls)


def _packages(documents: list[str]) -> tuple[str | None, ...]:
    """Name the packages of documents that are called the same after their folders."""
    stems = Counter(PurePosixPath(document).stem for document in documents)
    return tuple(
        _after_folder(document) if stems[PurePosixPath(document).stem] > 1 else None
        for document in documents
    )


def _after_folder(document: str) -> str | None:
    folder = PurePosixPath(document).parent.name
    name = "".join(c if c.isalnum() else "_" for c in folder.lower())
    return f"{name}_client" if name.isidentifier() else None


def _seen_from(here: Path, spec: str) -> str:
    """Say a path so that it means the same on another machine, where that is possible."""
    if is_url(spec) or not Path(spec).is_absolute():
        return spec if is_url(spec) else Path(spec).as_posix()
    path = Path(os.path.normpath(spec))
    inside = path.is_relative_to(here)
    return (path.relative_to(here) if inside else path).as_posix()


def _ask(question: str, default: str, asking: bool) -> str:
    """Ask, or take the default.

    Raises:
        InputError: there is neither.
    """
    if asking:
        answer: str = typer.prompt(question, default=default or None)
        return answer
    if not default:
        raise input_error(
            "argument-conflict",
            "no document was found here",
            fix="name it: clientwright init openapi.yaml --yes",
        )
    return default


def _found(here: Path) -> str:
    """Find a document where they usually are; "" if there is none."""
    for folder in _FOLDERS:
        for stem in _DOCUMENTS:
            for suffix in ("yaml", "yml", "json"):
                path = here / folder / f"{stem}.{suffix}"
                if path.is_file():
                    return path.relative_to(here).as_posix()
    return ""


def _published(document: str, asking: bool) -> str:
    if is_url(document) or not asking:
        return ""
    answer: str = typer.prompt("Where it is published (for update)", default="")
    return answer
