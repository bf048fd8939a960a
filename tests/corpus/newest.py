"""The client of the newest OpenAI document, under the calls and names that people know."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from corpus.building import once, run
from corpus.counting import operations
from corpus.documents import HERE, NEWEST, SAMPLES
from corpus.reading import open_document
from shared import SHARED

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

TABLE: Final = SHARED / "openai" / "operations.tsv"
OVERLAY: Final = HERE.parent / "behaviour" / "newest.overlay.yaml"
AUTH: Final = {
    "ApiKeyAuth": ("api_key", "OPENAI_API_KEY"),
    "AdminApiKeyAuth": ("admin_api_key", "OPENAI_ADMIN_KEY"),
}
# As in the config of the project, where the document has the same schema elsewhere.
_MESSAGE: Final = "#/components/schemas/ChatCompletion"
_COMPLETION: Final = "#/components/schemas/CreateCompletionResponse"
NAMES: Final = {
    f"{_MESSAGE}FunctionCallOption": "FunctionCallOption",
    f"{_MESSAGE}ResponseMessage/properties/function_call": "FunctionCall",
    f"{_MESSAGE}RequestAssistantMessage/properties/function_call/anyOf/0": (
        "RequestFunctionCall"
    ),
    f"{_COMPLETION}/properties/choices/items": "CompletionChoice",
    f"{_COMPLETION}/properties/choices/items/properties/logprobs/anyOf/0": (
        "CompletionLogprobs"
    ),
}


def known_calls(declared: Collection[str]) -> dict[str, list[str]]:
    """The call paths by method and path: the name, then its aliases.

    Args:
        declared: the operations of the document; the table has those of other ones, too.
    """
    found: dict[str, list[str]] = defaultdict(list)
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if (operation := f"{row['method']} {row['path']}") in declared:
                found[operation].append(row["call"])
    return found


def newest_calls() -> dict[str, list[str]]:
    """The call paths of the newest document, by method and path."""
    sample = next(s for s in SAMPLES if s.path.as_posix().endswith(NEWEST))
    return known_calls({op.title for op in operations(open_document(sample.path))})


def build_newest(root: Path, http_library: str) -> Path:
    """Make the client, or take the one that another worker made.

    Args:
        root: a folder that all workers of a run share.
        http_library: what sends the requests.

    Returns:
        The folder in which the package `openai_client` is.
    """
    folder = root / f"newest_on_{http_library}"
    folder.mkdir(parents=True, exist_ok=True)
    with once(folder) as is_new:
        if is_new:
            _write_config(folder, http_library)
            run("generate", "--quiet", "--force", folder=folder)
    return folder


def _write_config(folder: Path, http_library: str) -> None:
    sample = next(s for s in SAMPLES if s.path.as_posix().endswith(NEWEST))
    calls = newest_calls()
    lines = [
        f"spec = {json.dumps(str(sample.path))}",
        f"overlay = [{json.dumps(str(OVERLAY))}]",
        'output = "openai_client"',
        'client_name = "OpenAI"',
        f"http_library = {json.dumps(http_library)}",
        "brackets = true",
    ]
    for scheme, (argument, env) in AUTH.items():
        lines += [f"[auth.{scheme}]", f'argument = "{argument}"', f'env = "{env}"']
    for table, entries in (("names", NAMES), ("operations", calls)):
        lines.append(f"[{table}]")
        lines += [f"{json.dumps(k)} = {json.dumps(v)}" for k, v in entries.items()]
    (folder / "clientwright.toml").write_text("\n".join(lines) + "\n", "utf-8")
