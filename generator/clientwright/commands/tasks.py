"""Turn command-line arguments and the config into the jobs to do."""

import os
from pathlib import Path

from attrs import evolve, field, frozen

from ..config import (
    HttpLibrary,
    Job,
    Selector,
    check_name,
    find_config,
    is_url,
    job_for,
    load_config,
    parse_selector,
)
from ..diagnostics import input_error
from ..output import Locked, read_lock


@frozen(kw_only=True)
class Arguments:
    """What the command line says of the jobs."""

    spec: str | None = None
    output: Path | None = None
    package: str | None = None
    client_name: str | None = None
    http_library: HttpLibrary | None = None
    overlays: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    allow_remote_refs: bool = False
    config: Path | None = None
    client: str | None = None

    @property
    def changes_jobs(self) -> bool:
        """Say whether anything differs from what the config says."""
        return bool(
            self.spec
            or self.output
            or self.package
            or self.client_name
            or self.http_library
            or self.overlays
            or self.include
            or self.exclude
            or self.allow_remote_refs
        )


@frozen
class Task:
    """A job, and where its names are kept."""

    job: Job
    lock: Path | None = None
    """None: names are kept nowhere."""
    key: str = ""
    """The client in the lock. Its output may be another one for this time."""
    keeps_lock: bool = False
    """Whether the lock is written. Not when the command line changed the job."""
    ignored_config: Path | None = field(default=None, eq=False)
    """A config that was found and is not used, as a document was named."""

    def locked(self) -> Locked | None:
        """Read what the lock says of this client.

        Raises:
            InputError: the lock cannot be read.
        """
        return None if self.lock is None else read_lock(self.lock).get(self.key)


def select_tasks(
    arguments: Arguments, cwd: Path, one: bool = False
) -> tuple[Task, ...]:
    """Say what is to be done.

    Args:
        arguments: what the command line says.
        cwd: the working folder.
        one: whether something else on the command line can only be meant for one.

    Raises:
        InputError: the config cannot be used, or the arguments do not fit it.
    """
    if arguments.spec is not None and arguments.config is None:
        job = job_for(
            arguments.spec,
            cwd,
            None if arguments.output is None else str(arguments.output),
            arguments.package,
        )
        job = _changed(job, evolve(arguments, spec=None, output=None), cwd)
        return (Task(job, ignored_config=find_config(cwd)),)
    jobs = _chosen(load_config(arguments.config, cwd), arguments.client)
    if (one or arguments.changes_jobs) and len(jobs) > 1:
        raise input_error(
            "argument-conflict",
            f"the config has {len(jobs)} clients, and these arguments can only be "
            "meant for one",
            fix=f"say which: --client {jobs[0].package}",
        )
    return tuple(
        Task(
            _changed(job, arguments, cwd),
            job.lock_file,
            job.key,
            keeps_lock=not arguments.changes_jobs,
        )
        for job in jobs
    )


def select_task(arguments: Arguments, cwd: Path) -> Task:
    """Say what is to be done, where it can only be one thing.

    Raises:
        InputError: as `select_tasks`, or there are several clients.
    """
    first, *others = select_tasks(arguments, cwd)
    if others:
        names = ", ".join(task.job.package for task in (first, *others))
        raise input_error(
            "argument-conflict",
            f"the config has several clients: {names}",
            fix=f"say which: --client {first.job.package}",
        )
    return first


def _chosen(jobs: tuple[Job, ...], client: str | None) -> tuple[Job, ...]:
    if client is None:
        return jobs
    chosen = tuple(job for job in jobs if job.package == client)
    if not chosen:
        raise input_error(
            "argument-conflict",
            f'--client: the config has no client with the package "{client}"',
            fix=f"it has {', '.join(job.package for job in jobs)}",
        )
    return chosen


def _changed(job: Job, arguments: Arguments, cwd: Path) -> Job:
    """Put what the command line says in the place of what the config says."""
    for option, word in (
        ("--package", arguments.package),
        ("--client-name", arguments.client_name),
    ):
        if word is not None:
            check_name(option, word)
    output = job.output if arguments.output is None else cwd / arguments.output
    spec, overlays = arguments.spec, arguments.overlays
    return evolve(
        job,
        spec=job.spec if spec is None else seen_from_root(spec, job, cwd),
        overlay=tuple(seen_from_root(o, job, cwd) for o in overlays) or job.overlay,
        output=Path(os.path.normpath(output)),
        package=arguments.package or job.package,
        client_name=arguments.client_name or job.client_name,
        http_library=arguments.http_library or job.http_library,
        include=_selectors("--include", arguments.include) or job.include,
        exclude=_selectors("--exclude", arguments.exclude) or job.exclude,
        allow_remote_refs=arguments.allow_remote_refs or job.allow_remote_refs,
    )


def _selectors(option: str, texts: tuple[str, ...]) -> tuple[Selector, ...]:
    try:
        return tuple(parse_selector(text) for text in texts)
    except ValueError as error:
        raise input_error("config-invalid-value", f"{option}: {error}") from None


def seen_from_root(location: str, job: Job, cwd: Path) -> str:
    """Say a location as the config would: seen from the config's folder."""
    if location == "-" or is_url(location):
        return location
    path = Path(os.path.normpath(cwd / location))
    if path.is_relative_to(job.root):
        return path.relative_to(job.root).as_posix()
    if Path(location).is_absolute():
        return location
    return Path(os.path.relpath(path, job.root)).as_posix()
