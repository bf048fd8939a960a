"""The newest OpenAI document gives the calls that people know."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from corpus.building import run, write_config
from corpus.counting import operations
from corpus.documents import NEWEST, SAMPLES
from corpus.newest import known_calls
from corpus.reading import open_document
from shared import needs_shared

if TYPE_CHECKING:
    from pathlib import Path

# The official library has no calls for these; they are named by rule.
WITHOUT_CALL: Final = {
    "DELETE /audio/voice_consents/{consent_id}",
    "GET /audio/voice_consents",
    "GET /audio/voice_consents/{consent_id}",
    "POST /audio/voice_consents",
    "POST /audio/voice_consents/{consent_id}",
    "POST /audio/voices",
    "POST /realtime/translations/client_secrets",
}


@needs_shared
def test_every_operation_is_where_people_know_it(tmp_path: Path) -> None:
    sample = next(s for s in SAMPLES if s.path.as_posix().endswith(NEWEST))
    declared = {op.title for op in operations(open_document(sample.path))}
    calls = known_calls(declared)
    write_config(tmp_path, sample, calls)
    plan: Any = json.loads(run("inspect", "--format", "json", folder=tmp_path))
    planned = {
        f"{op['method']} {op['path']}": [op["call"], *op["aliases"]]
        for op in plan["operations"]
    }
    assert len(planned) == len(declared) == 288
    assert set(planned) - set(calls) == WITHOUT_CALL
    assert {title: planned[title] for title in calls} == calls
    codes = {diagnostic["code"] for diagnostic in plan["diagnostics"]}
    assert not codes & {"call-clash", "config-unused", "unresolved-reference"}
