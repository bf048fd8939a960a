"""Which credential each operation of a document with two kinds of keys is sent with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientwright.config import Job
from clientwright.pipeline import generate
from shared import NEWEST, needs_shared

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.slow
@needs_shared
def test_the_admin_key_is_for_admin_operations(tmp_path: Path) -> None:
    job = Job(spec=str(NEWEST), output=tmp_path / "api", package="api", root=tmp_path)
    result = generate(job, {}, lambda stage: None)
    assert result.api.security == (("ApiKeyAuth",),)
    found = {op.path: op.security for op in result.api.operations}
    own = {path for path, security in found.items() if security is not None}
    assert {found[path] for path in own} == {(("AdminApiKeyAuth",),)}
    admin = {
        path for path in found if path.startswith(("/organization/", "/projects/"))
    }
    assert own == admin
    assert set(result.names.credentials.values()) == {"api_key", "admin_api_key"}
