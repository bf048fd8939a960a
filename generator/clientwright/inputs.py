"""The inputs of a client, each as a hash: what a lock keeps, and what may have moved."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from .config import is_url
from .installation import generator_digest
from .line_ends import text_digest
from .output import Hashes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .config import Job
    from .output import Locked


def hash_inputs(
    job: Job, document: str, files: Mapping[str, str], overlays: Iterable[str]
) -> Hashes:
    """Give the four hashes of what a client is made from.

    Args:
        job: its settings.
        document: the SHA-256 of the document's main file.
        files: the files that its references lead to, and the SHA-256 of each.
        overlays: the SHA-256 of each overlay, in order.
    """
    return Hashes(
        document=_digest(document, *map(" ".join, sorted(files.items()))),
        overlay=_digest(*overlays),
        config=job.digest(),
        generator=generator_digest(),
    )


def hash_inputs_on_disk(job: Job, locked: Locked) -> Hashes | None:
    """Give the four hashes without reading what the files say; None: it takes reading.

    Does not look at addresses: what is there is known only after fetching it.

    Args:
        job: the client's settings.
        locked: names the files that the document's references led to.
    """
    if locked.remote or "-" in (job.spec, *job.overlay):
        return None
    if any(is_url(location) for location in (job.spec, *job.overlay, *locked.files)):
        return None
    main = Path(job.locate(job.spec))
    # A file that was not there before makes another document when it is there now.
    if any(
        (main.parent / name).exists() for name, was in locked.files.items() if not was
    ):
        return None
    try:
        return hash_inputs(
            job,
            _digest_of(main),
            {
                name: _digest_of(main.parent / name)
                for name, was in locked.files.items()
                if was
            },
            [_digest_of(Path(job.locate(overlay))) for overlay in job.overlay],
        )
    except OSError:
        return None


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _digest_of(path: Path) -> str:
    return text_digest(path.read_bytes())
