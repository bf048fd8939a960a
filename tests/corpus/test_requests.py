"""Every operation is called: what is sent is what the document says, what comes is decoded."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from corpus.arguments import Answer, draw_answers, draw_calls
from corpus.calling import Caller
from corpus.counting import operations
from corpus.documents import Sample, of_each
from corpus.drawing import text
from corpus.limits import limit_of, unused
from corpus.plain_schemas import Undrawable
from corpus.reading import open_document
from corpus.validating import Validator

if TYPE_CHECKING:
    from corpus.building import Built
    from corpus.counting import Counted

CALLS = 3


@of_each(lambda sample: sample.light)
def test_every_operation_sends_what_the_document_says(
    sample: Sample, built: Built
) -> None:
    document = open_document(sample.path)
    planned = {f"{op['method']} {op['path']}": op for op in built.plan["operations"]}
    validator = None if "swagger" in document.value else Validator(document)
    undrawn: Counter[str] = Counter()
    limits: set[str] = set()
    problems: list[str] = []
    caller = Caller(built, document)
    try:
        for op in operations(document):
            for problem in _try(caller, validator, op, planned[op.title], undrawn):
                line = f"{op.title}: {problem}"
                if limit := limit_of(sample.name, line):
                    limits.add(limit)
                else:
                    problems.append(line)
    finally:
        caller.close()
    print(f"{sample.name}: {len(planned)} operations, not drawn: {dict(undrawn)}")
    assert not problems, "\n".join(problems)
    assert unused(sample.name, limits) == []
    assert undrawn.total() <= len(planned) / 20 + 1, undrawn


def _try(
    caller: Caller,
    validator: Validator | None,
    op: Counted,
    planned: Any,
    undrawn: Counter[str],
) -> list[str]:
    """Call an operation some times; return what is wrong."""
    try:
        calls = draw_calls(op, planned, CALLS)
    except Undrawable as reason:
        undrawn[f"arguments: {reason}"] += 1
        return []
    try:
        answers = draw_answers(op, planned, CALLS)
    except Undrawable as reason:
        undrawn[f"answer: {reason}"] += 1
        return []
    problems: list[str] = []
    for number, arguments in enumerate(calls):
        answer = answers[number % len(answers)]
        caller.answer(answer.status, answer.media_type, answer.content)
        try:
            result = caller.call(planned["call"], arguments)
        except Exception as error:
            problems.append(f"{arguments!r:.300}: {type(error).__name__}: {error}")
            continue
        if validator is not None:
            sent = caller.server.last
            problems += [
                f"{arguments!r:.300}: {problem}"
                for problem in validator.problems(caller.sent, sent.body)
                # What is drawn from a part of a union may fit the rest of it as well.
                if "is valid under each of" not in problem
            ]
        problems += _decoded(caller, result, answer)
    return problems


def _decoded(caller: Caller, result: Any, answer: Answer) -> list[str]:
    """Return what is wrong with what a call gave."""
    if answer.kind == "empty":
        return [] if result is None else [f"gave {result!r}, not None"]
    if answer.kind != "json":
        return []
    if text(caller.encode(result)) != text(answer.content):
        return [f"{answer.content!r:.300} was decoded to {result!r:.300}"]
    model = getattr(caller.models, answer.annotation, None)
    if isinstance(model, type) and isinstance(answer.content, dict):
        return [] if isinstance(result, model) else [f"gave {type(result).__name__}"]
    return []
