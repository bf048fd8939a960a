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
from .survey import intact
from .swap import is_settled
from .vendoring import vendor
from .writer import Written, write

__all__ = [
    "MANIFEST_NAME",
    "Change",
    "Difference",
    "Files",
    "Hashes",
    "Locked",
    "Manifest",
    "Written",
    "differences",
    "exclusive",
    "intact",
    "is_settled",
    "package_digest",
    "read_lock",
    "read_manifest",
    "render_lock",
    "replacing",
    "vendor",
    "write",
]
