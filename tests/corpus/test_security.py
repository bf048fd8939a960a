"""Which credential each operation of a document with two kinds of keys is sent with."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientwright.config import Job
from clientwright.pipeline import generate

DOCUMENT = Path(__file__).parents[3] / "shared/corpus/openai/2026-08-21_f85dbe2.yaml"


@pytest.mark.slow
@pytest.mark.skipif(not DOCUMENT.exists(), reason="the corpus is not there")
def test_the_admin_key_is_for_admin_operations(tmp_path: Path) -> None:
    job = Job(spec=str(DOCUMENT), output=tmp_path / "api", package="api", root=tmp_path)
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
