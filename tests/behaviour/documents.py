"""What the flagship's document and the newest one say differently, where a test needs it."""

from __future__ import annotations

from typing import Final

from attrs import frozen
from loopback.library import FOLDER

IS_NEWEST: Final = FOLDER is not None
"""Is the client under test that of the newest document?"""


@frozen
class Calls:
    """Calls that either document has, each under its own name.

    `streamed` takes an id in its path and `stream` in its query, and nothing else.
    """

    streamed: str
    streamed_argument: str
    streamed_path: str
    cancel: str
    cancel_argument: str


CALLS: Final = (
    Calls(
        "responses.retrieve",
        "response_id",
        "/v1/responses/ft",
        "fine_tuning.jobs.cancel",
        "fine_tuning_job_id",
    )
    if IS_NEWEST
    else Calls(
        "fine_tunes.list_events",
        "fine_tune_id",
        "/v1/fine-tunes/ft/events",
        "fine_tunes.cancel",
        "fine_tune_id",
    )
)
VERSION: Final = "2.3.0" if IS_NEWEST else "2.0.0"

_GONE: Final = "edits and fine-tunes were taken out of the API"
NOT_OF_THE_NEWEST: Final = {
    "test_importing.py": "runs the committed package, from its files",
    "test_models.py": "makes data of the committed document; the corpus has the others",
    "test_pages.py": "its clients are those of golden cases",
    "test_vendored.py": "vendors the committed package",
    "test_operations.py::test_there_is_a_case_for_every_operation": (
        "asks about the config of the project; the corpus has the other calls"
    ),
    "test_operations.py::test_parts_of_fine_tunes_have_their_classes": _GONE,
    "test_operations.py:: edits.": _GONE,
    "test_operations.py:: fine_tunes.": _GONE,
    "test_raw_responses.py:: edits": _GONE,
    "test_raw_responses.py:: fine_tunes": _GONE,
    "test_streams.py::test_streams_of_fine_tunes_have_their_types": _GONE,
    "test_unions.py::test_model_of_fine_tunes": _GONE,
}
"""Tests that say nothing of the newest document's client, each with the reason.

A file, a test, or after a space the beginning of an argument.
"""


def fitting(test: str, callspec: tuple[object, ...]) -> str | None:
    """Return the entry of `NOT_OF_THE_NEWEST` that a test falls under, if there is one.

    Args:
        test: the file and the function: "test_paths.py::test_by_name".
        callspec: the arguments that it is parametrised with.
    """
    for entry in NOT_OF_THE_NEWEST:
        place, _, beginning = entry.partition(" ")
        if test.startswith(place) and (
            not beginning
            or any(isinstance(a, str) and a.startswith(beginning) for a in callspec)
        ):
            return entry
    return None
