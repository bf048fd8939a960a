"""The package on disk: written, compared, locked and vendored."""

from .differences import Change, Difference, differences
from .lock import Hashes, Locked, read_lock, render_lock, replacing
from .locking import exclusive
from .manifest import MANIFEST_NAME, Files, Manifest, generator_name, read_manifest
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
    "generator_name",
    "read_lock",
    "read_manifest",
    "render_lock",
    "replacing",
    "vendor",
    "write",
]
