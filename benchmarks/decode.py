"""Decoding a chat completion: our models beside those of OpenAI's own SDK.

Both run in one process, in turns, so that what else the machine does meets both.
"""

from __future__ import annotations

import statistics
import sys
import timeit
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peers import ROOT, run_in_peer

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 41
CALLS = 500
REQUIREMENTS = ("openai", "attrs", "httpx")

# Nine objects: the completion, three choices with a message each, a call, the usage.
DATA: dict[str, Any] = {
    "id": "chatcmpl-7QyqpwdfhqwajicIEznoc6Q47XAyW",
    "object": "chat.completion",
    "created": 1677664795,
    "model": "gpt-3.5-turbo-0613",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "It rains in Lisbon. " * 20},
            "finish_reason": "stop",
        },
        {
            "index": 1,
            "message": {"role": "assistant", "content": "Ask again tomorrow."},
            "finish_reason": "length",
        },
        {
            "index": 2,
            "message": {
                "role": "assistant",
                "content": None,
                "function_call": {"name": "weather", "arguments": '{"city":"Lisbon"}'},
            },
            "finish_reason": "function_call",
        },
    ],
    "usage": {"prompt_tokens": 57, "completion_tokens": 17, "total_tokens": 74},
}


def main() -> int:
    """Measure, print a table, and say which targets hold.

    Returns:
        0 if all hold, else 1.
    """
    subjects = _subjects()
    times = _measured(subjects)
    for name, micros in times.items():
        print(f"{name:<42} {micros:8.2f} µs")
    ours = times["ours: from_dict"]
    pydantic = times["pydantic: model_validate"]
    sdk = times["SDK: its own parsing"]
    print()
    return _verdict(
        (
            f"ours / pydantic = {ours / pydantic:.2f}, at most 1.8",
            ours / pydantic <= 1.8,
        ),
        (f"SDK / ours = {sdk / ours:.1f}, at least 5", sdk / ours >= 5),
    )


def _subjects() -> dict[str, Callable[[], object]]:
    """Give what is measured. Only the environment of the peers can import this."""
    sys.path.insert(0, str(ROOT / "generated"))
    from openai._models import construct_type
    from openai.types.chat import ChatCompletion
    from openai_client.models import CreateChatCompletionResponse

    ours = CreateChatCompletionResponse.from_dict(DATA)
    peer = ChatCompletion.model_validate(DATA)
    if ours.to_dict() != DATA:
        raise AssertionError("what is measured does not give back what came")
    return {
        "ours: from_dict": lambda: CreateChatCompletionResponse.from_dict(DATA),
        "ours: from_dict, strict": lambda: CreateChatCompletionResponse.from_dict(
            DATA, strict=True
        ),
        "pydantic: model_validate": lambda: ChatCompletion.model_validate(DATA),
        "SDK: its own parsing": lambda: construct_type(
            type_=ChatCompletion, value=DATA
        ),
        "ours: to_dict": ours.to_dict,
        "pydantic: model_dump(exclude_unset)": lambda: peer.model_dump(
            exclude_unset=True
        ),
    }


def _measured(subjects: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Give the median time of a call, in microseconds."""
    rounds: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(ROUNDS):
        for name, call in subjects.items():
            rounds[name].append(timeit.timeit(call, number=CALLS) / CALLS * 1e6)
    return {name: statistics.median(times) for name, times in rounds.items()}


def _verdict(*targets: tuple[str, bool]) -> int:
    for text, holds in targets:
        print(f"{'holds' if holds else 'FAILS'}: {text}")
    return 0 if all(holds for _, holds in targets) else 1


if __name__ == "__main__":
    beside_peers = Path(sys.prefix) == ROOT / ".bench-venv"
    sys.exit(main() if beside_peers else run_in_peer("decode.py", *REQUIREMENTS))
