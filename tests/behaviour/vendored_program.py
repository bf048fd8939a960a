"""Uses two vendored copies beside each other; run by Python 3.10 and newer.

Arguments: the folder that the copies are importable from, the URL of the API. Prints
what was found, as JSON.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import Any

FOLDER, URL = sys.argv[1:]
KEY = "sk-vendored"


def sync_calls(package: Any) -> list[object]:
    """A decoded answer, a stream, an upload and an error."""
    with package.OpenAI(api_key=KEY, base_url=URL, max_retries=0) as client:
        models = client.models.list()
        stream = client.completions.create(model="m", prompt=[[1]], stream=True)
        texts = [piece.choices[0].text for piece in stream]
        file = client.files.create(file=Path(__file__), purpose="p")
        try:
            client.models.retrieve("none")
        except package.NotFoundError as error:
            said = str(error)
    return [models.data[0].id, texts, file.filename, said]


async def async_calls(package: Any) -> list[object]:
    """A decoded answer and a stream."""
    async with package.AsyncOpenAI(api_key=KEY, base_url=URL) as client:
        models = await client.models.list()
        stream = await client.completions.create(model="m", prompt="a", stream=True)
        texts = [piece.choices[0].text async for piece in stream]
    return [models.data[0].id, texts]


def main() -> None:
    """Use both copies, the second while the first is loaded."""
    sys.path.insert(0, FOLDER)
    one: Any = importlib.import_module("other._vendor.llm")
    two: Any = importlib.import_module("second_copy")
    found = {
        "version": list(sys.version_info[:2]),
        "sync": [sync_calls(one), sync_calls(two)],
        "async": [asyncio.run(async_calls(one)), asyncio.run(async_calls(two))],
        "apart": one.models.Model is not two.models.Model
        and not issubclass(one.APIError, two.APIError),
        "names": [one.models.Model.__module__, two.models.Model.__module__],
        "ours": sorted(name for name in sys.modules if "clientwright" in name),
        "originals": sorted(name for name in sys.modules if "openai" in name),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
