"""Documents of others. They lie beside the project, in ../shared, and are no part of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

SHARED: Final = Path(__file__).parents[2] / "shared"
CORPUS: Final = SHARED / "corpus"
OPENAI: Final = CORPUS / "openai"
NEWEST: Final = OPENAI / "2026-08-21_f85dbe2.yaml"

# The only reason for which a test of these documents is skipped: they may not be copied
# into the project, so a clone alone has none of them. Our own documents are never skipped.
needs_shared: Final = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"{SHARED} is not there: no documents of others"
)
