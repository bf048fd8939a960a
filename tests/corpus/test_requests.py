"""Every operation is called: what is sent is what the document says, what comes is decoded."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from attrs import Factory, define
from corpus.arguments import ANYTHING, Answer, draw_answers, draw_calls
from corpus.calling import Caller
from corpus.counting import operations
from corpus.documents import Sample, of_each
from corpus.drawing import text
from corpus.limits import (
    MOST_NOT_ACCEPTED,
    NOT_ACCEPTED,
    limit_of,
    too_many,
    unused,
)
from corpus.plain_schemas import Undrawable
from corpus.reading import open_document
from corpus.validating import Validator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus.building import Built
    from corpus.counting import Counted

CALLS: Final = 3
# Above these shares the test would say little.
MOST_UNDRAWN: Final = 0.05
LEAST_GIVEN: Final = 0.75


@define
class Tally:
    """How much of a document is tried."""

    calls: int = 0
    accepted: set[str] = Factory(set)
    """The operations of which a call has nothing wrong with it."""
    limited: set[str] = Factory(set)
    """Those of which each call meets a limit of openapi-core."""
    undrawn: Counter[str] = Factory(Counter)
    """Why operations are not tried."""
    answers: Counter[str] = Factory(Counter)
    """Why the answers of some are not what the document says."""
    arguments: int = 0
    given: int = 0
    """How many arguments there are, and how many of them some call has."""
    left_out: Counter[str] = Factory(Counter)
    """Why arguments are never given."""


@of_each(lambda sample: sample.light)
def test_every_operation_sends_what_the_document_says(
    sample: Sample, built: Built
) -> None:
    document = open_document(sample.path)
    planned = {f"{op['method']} {op['path']}": op for op in built.plan["operations"]}
    validator = Validator(document)
    tally = Tally()
    limits: set[str] = set()
    problems: list[str] = []
    caller = Caller(built, document)
    try:
        for op in operations(document):
            found = _try(caller, validator, op, planned[op.title], tally)
            for problem in found:
                line = f"{op.title}: {problem}"
                if limit := limit_of(sample.name, line):
                    limits.add(limit)
                    tally.limited.add(op.title)
                else:
                    problems.append(line)
    finally:
        caller.close()
    tally.limited -= tally.accepted
    _report(sample, len(planned), tally)
    assert not problems, "\n".join(problems)
    assert unused(sample.name, limits) == []
    tried = tally.accepted | tally.limited
    assert len(tried) + tally.undrawn.total() == len(planned)
    listed = NOT_ACCEPTED.get(sample.name)
    refused = len(tally.limited)
    assert not too_many(refused, len(planned), MOST_NOT_ACCEPTED, listed), tally.limited
    assert tally.undrawn.total() <= len(planned) * MOST_UNDRAWN + 1, tally.undrawn
    assert tally.answers.total() <= len(planned) * MOST_UNDRAWN + 1, tally.answers
    assert tally.given >= tally.arguments * LEAST_GIVEN, tally.given
    assert tally.left_out.total() <= tally.arguments * MOST_UNDRAWN + 1, tally.left_out


def _report(sample: Sample, planned: int, tally: Tally) -> None:
    print(
        f"{sample.name}: {planned} operations, {len(tally.accepted)} accepted,"
        f" {len(tally.limited)} not for the limits, in {tally.calls} calls;"
        f" not drawn: {dict(tally.undrawn)}; answers not drawn: {dict(tally.answers)};"
        f" {tally.given} of {tally.arguments} arguments given,"
        f" not drawn: {dict(tally.left_out)}"
    )


def _try(
    caller: Caller,
    validator: Validator,
    op: Counted,
    planned: Any,
    tally: Tally,
) -> list[str]:
    """Call an operation some times; return what is wrong."""
    try:
        calls = draw_calls(op, planned, CALLS, tally.left_out)
    except Undrawable as reason:
        tally.undrawn[str(reason)] += 1
        return []
    try:
        answers = draw_answers(op, planned, CALLS)
    except Undrawable as reason:
        tally.answers[str(reason)] += 1
        answers = [ANYTHING]
    tally.arguments += len(planned["arguments"])
    names = {argument["name"] for argument in planned["arguments"]}
    tally.given += len(names & set().union(*calls))
    problems: list[str] = []
    for number, arguments in enumerate(calls):
        answer = answers[number % len(answers)]
        found = _call(caller, validator, planned["call"], arguments, answer)
        tally.calls += 1
        if not found:
            tally.accepted.add(op.title)
        problems += [f"{arguments!r:.300}: {problem}" for problem in found]
    return problems


def _call(
    caller: Caller,
    validator: Validator,
    path: str,
    arguments: Mapping[str, Any],
    answer: Answer,
) -> list[str]:
    """Make a call; return what is wrong with what is sent, and with what comes."""
    caller.answer(answer.status, answer.media_type, answer.content)
    try:
        result = caller.call(path, arguments)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    problems = [
        problem
        for problem in validator.problems(caller.sent, caller.server.last.body)
        # What is drawn from a part of a union may fit the rest of it as well.
        if "is valid under each of" not in problem
    ]
    return [*problems, *_decoded(caller, result, answer)]


def _decoded(caller: Caller, result: Any, answer: Answer) -> list[str]:
    """Return what is wrong with what a call gave."""
    if answer.kind == "empty":
        return [] if result is None else [f"gave {result!r}, not None"]
    if answer.kind != "json":
        return []
    if text(caller.encode(result)) != text(answer.content):
        return [f"{answer.content!r:.300} was decoded to {result!r:.300}"]
    model = getattr(caller.models, answer.annotation, None)
    # On Python 3.11 Any is a type, too.
    if model is Any or not isinstance(model, type):
        return []
    if isinstance(answer.content, dict):
        return [] if isinstance(result, model) else [f"gave {type(result).__name__}"]
    return []
