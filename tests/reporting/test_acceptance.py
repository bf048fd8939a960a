"""The file of acknowledged changes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import InputError
from clientwright.reporting import read_acceptances

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
# Reviewed with the team.
[[accept]]
change = "0123456789ab"
reason = "nobody calls it"
until = 2027-01-31

[[accept]]
change = "ba9876543210"
reason = "the server still takes the old form"
until = 2027-02-28
"""


def test_entries_are_read_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "drift-accept.toml"
    file.write_text(GOOD)
    first, second = read_acceptances(file)
    assert first.fingerprint == "0123456789ab"
    assert first.reason == "nobody calls it"
    assert first.until == datetime.date(2027, 1, 31)
    assert [first.position.line, second.position.line] == [2, 7]


@pytest.mark.parametrize(
    ("old", "new", "message", "line"),
    [
        ('reason = "nobody calls it"\n', "", 'no "reason"', 2),
        ("until = 2027-01-31\n", "", 'no "until"', 2),
        ("2027-01-31", '"2027-01-31"', '"until" must be a date', 5),
        ('"0123456789ab"', '"012345"', "no fingerprint", 3),
        ('"0123456789ab"', '"ba9876543210"', "acknowledged in line 2 too", 8),
        ('[[accept]]\nchange = "0', '[[acept]]\nchange = "0', '"acept" is no key', 2),
        ("2027-01-31", "2027-13-31", "not TOML", 5),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, old: str, new: str, message: str, line: int
) -> None:
    file = tmp_path / "drift-accept.toml"
    assert old in GOOD
    file.write_text(GOOD.replace(old, new, 1))
    with pytest.raises(InputError, match=message) as caught:
        read_acceptances(file)
    found = caught.value.diagnostic.position
    assert found is not None
    assert found.line == line


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read_acceptances(tmp_path / "drift-accept.toml")
