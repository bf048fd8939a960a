"""What one client is made from and where it goes: one `[[client]]` of the config."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import asdict, field, frozen

from .drift import Drift

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .allowance import Allowance
    from .pages import PageRule
    from .selector import Selector

HttpLibrary: TypeAlias = Literal["httpx", "httpx2"]

LOCK_NAME = "clientwright.lock"


@frozen
class Auth:
    """How callers state the credential of one security scheme; None: the default."""

    argument: str | None = None
    env: str | None = None


@frozen(kw_only=True)
class Job:
    """One client: a document, what corrects it, and the package it becomes.

    `spec` and `overlay` are as the user wrote them; `locate` gives what to open.
    """

    spec: str
    output: Path
    """The package folder, absolute."""
    package: str
    root: Path
    """The folder that relative paths refer to, absolute."""
    overlay: tuple[str, ...] = ()
    client_name: str = "Client"
    upstream: str | None = None
    http_library: HttpLibrary = "httpx"
    """What the client sends its requests with."""
    idempotency_header: str | None = None
    """The header in which calls that are not idempotent get a key."""
    brackets: bool = False
    """Whether arrays and objects in queries and forms are named `a[]` and `a[b]`, where no style is stated."""
    auth: Mapping[str, Auth] = field(factory=dict[str, Auth])
    operations: Mapping[str, tuple[str, ...]] = field(
        factory=dict[str, tuple[str, ...]]
    )
    """operationId or "METHOD /path" to call paths: the name, then the aliases."""
    pages: Mapping[str, PageRule | None] = field(factory=dict[str, "PageRule | None"])
    """operationId or "METHOD /path" to how its pages follow; None: it has none."""
    names: Mapping[str, str] = field(factory=dict[str, str])
    """JSON Pointer to identifier."""
    webhook_env: str | None = None
    """The environment variable that has the secret of webhooks."""
    include: tuple[Selector, ...] = ()
    """The operations to generate; () means all."""
    exclude: tuple[Selector, ...] = ()
    """The operations to leave out; it has the last word."""
    allow: tuple[Allowance, ...] = ()
    """The findings that `--strict` does not fail for; they decide nothing of what is generated."""
    allow_remote_refs: bool = False
    """Whether `$ref`s to other hosts are followed."""
    drift: Drift = field(factory=Drift)
    """How a comparison with another version of the document is judged."""
    config_file: Path | None = None
    """None: made from command-line arguments alone."""

    @property
    def lock_file(self) -> Path | None:
        """Where the lock is; a job without a config keeps none."""
        return None if self.config_file is None else self.root / LOCK_NAME

    @property
    def key(self) -> str:
        """The job's name in the lock: its output, seen from the config's folder."""
        return Path(os.path.relpath(self.output, self.root)).as_posix()

    @property
    def source_name(self) -> str:
        """The document's name as generated files may state it.

        Never an absolute path and never a secret in a URL, so that the same input
        gives the same bytes on every machine.
        """
        if self.spec == "-":
            return "stdin"
        if is_url(self.spec):
            return without_secrets(self.spec)
        path = PurePosixPath(self.spec.replace("\\", "/"))
        outside = path.is_absolute() or PureWindowsPath(self.spec).is_absolute()
        return path.name if outside or ".." in path.parts else path.as_posix()

    def locate(self, location: str) -> str:
        """Say what to open for `spec` or an item of `overlay`.

        Paths below the working folder are relative to it: that is how messages
        show them best.
        """
        if location == "-" or is_url(location):
            return location
        path = self.root / location
        if self.root == Path.cwd() and not Path(location).is_absolute():
            return location
        try:
            return str(path.relative_to(Path.cwd()))
        except ValueError:
            return str(path)

    def digest(self) -> str:
        """Hash the settings that decide what is generated, not how they are written."""
        settings = {
            "spec": self.source_name,
            "package": self.package,
            "client_name": self.client_name,
            "http_library": self.http_library,
            "idempotency_header": self.idempotency_header,
            "brackets": self.brackets,
            "auth": {k: [v.argument, v.env] for k, v in self.auth.items()},
            "operations": {k: list(v) for k, v in self.operations.items()},
            "pages": {k: rule and asdict(rule) for k, rule in self.pages.items()},
            "names": dict(self.names),
            "webhook_env": self.webhook_env,
            "include": [str(selector) for selector in self.include],
            "exclude": [str(selector) for selector in self.exclude],
            "allow_remote_refs": self.allow_remote_refs,
        }
        text = json.dumps(settings, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode("ascii")).hexdigest()


def is_url(location: str) -> bool:
    """Say whether a location is fetched and not opened."""
    return location.lower().startswith(("http://", "https://"))


def without_secrets(url: str) -> str:
    """Take user information, query and fragment off a URL; leave a path as it is."""
    if not is_url(url):
        return url
    scheme, _, rest = url.partition("://")
    rest = rest.split("#", 1)[0].split("?", 1)[0]
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
