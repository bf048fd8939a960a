"""The package on disk: written, compared, locked and vendored."""

from .differences import Change, Difference, differences
from .lock import Hashes, Locked, read_lock, render_lock, replacing
from .locking import exclusive
from .manifest import (
    MANIFEST_NAME,
    Files,
    Manifest,
    package_digest,
    read_manifest,
)
from .project import write_project
from .survey import intact
from .swap import is_settled
from .vendoring import NOTE_NAME, compare_copy, origin_of, vendor
from .writer import Written, write

__all__ = [
    "MANIFEST_NAME",
    "NOTE_NAME",
    "Change",
    "Difference",
    "Files",
    "Hashes",
    "Locked",
    "Manifest",
    "Written",
    "compare_copy",
    "differences",
    "exclusive",
    "intact",
    "is_settled",
    "origin_of",
    "package_digest",
    "read_lock",
    "read_manifest",
    "render_lock",
    "replacing",
    "vendor",
    "write",
    "write_project",
]
