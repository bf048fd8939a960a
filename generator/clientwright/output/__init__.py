"""The package on disk: written, compared, locked and vendored."""

from .differences import Change, Difference, differences
from .kinship import NOTE_NAME, source_of
from .lock import Hashes, Locked, read_lock, render_lock
from .locking import exclusive
from .manifest import (
    MANIFEST_NAME,
    Files,
    Manifest,
    package_digest,
    read_manifest,
)
from .prints import Prints, keep_prints, prints_file, read_prints
from .project import client_in, stale_metadata, write_project
from .replacing import replacing, replacing_all
from .survey import intact
from .swap import is_settled
from .vendoring import compare_copy, origin_of, vendor
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
    "Prints",
    "Written",
    "client_in",
    "compare_copy",
    "differences",
    "exclusive",
    "intact",
    "is_settled",
    "keep_prints",
    "origin_of",
    "package_digest",
    "prints_file",
    "read_lock",
    "read_manifest",
    "read_prints",
    "render_lock",
    "replacing",
    "replacing_all",
    "source_of",
    "stale_metadata",
    "vendor",
    "write",
    "write_project",
]
