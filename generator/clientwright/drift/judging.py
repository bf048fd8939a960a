"""Says of each change what it does to Python callers, by what type checkers refuse."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from .breaks import Use
from .change import Change, Direction, Verdict, fingerprint
from .rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .breaks import Break
    from .reach import Draft, Occurrence
    from .side import Side
    from .surface import Called, Surface

_OF_ARGUMENTS = frozenset({Use.ARGUMENT, Use.NARROWED, Use.REQUIRED, Use.PLACE})
_OF_CALLS = frozenset({Use.CALL, *_OF_ARGUMENTS, Use.RESULT, Use.HEADER})
_OF_RESPONSES = frozenset({Use.RESULT, Use.HEADER, Use.WIDENED})
_OF_REQUESTS = frozenset({*_OF_ARGUMENTS, Use.NEEDED, Use.KEY})
_RARE = frozenset(
    f"{way}-{aspect}"
    for way in ("request", "response")
    for aspect in (
        *("value-added", "value-removed"),
        *("condition-added", "condition-removed", "condition-changed"),
    )
) | {"response-type-narrowed", "response-null-removed"}
"""Rules of changes that seldom break: where another change is at the same place, that one is the reason."""

_NOTHING = "No name or annotation that callers use changes by this alone."


@frozen(eq=False)
class Judge:
    """Brings together what changed in the documents and what breaks in the client.

    Args:
        old: the old side.
        new: the new side.
        was: the client of the old side.
        now: the client of the new side.
    """

    old: Side
    new: Side
    was: Surface
    now: Surface

    def judge(
        self, drafts: Sequence[Draft], breaks: Sequence[Break]
    ) -> Iterator[Change]:
        """Yield all changes: those of the documents, and breaks that none of them explains."""
        reasons: dict[str, list[Break]] = defaultdict(list)
        index = _Index(drafts)
        for each in breaks:
            causes = index.causes(each, self.was)
            for draft in causes:
                reasons[draft.fingerprint].append(each)
            if not causes:
                yield self._of_break(each)
        for draft in drafts:
            yield self._of_draft(draft, reasons.get(draft.fingerprint, []))

    def _of_draft(self, draft: Draft, broken: Sequence[Break]) -> Change:
        rule = RULES[draft.rule]
        first = draft.first
        operations = dict.fromkeys(
            o.scene.label for o in draft.occurrences if o.scene.label is not None
        )
        sentences = tuple(dict.fromkeys(_sentence(each.text) for each in broken))
        reason = _NOTHING
        if sentences:
            more = f" And {len(sentences) - 1} more like it."
            reason = sentences[0] + (more if len(sentences) > 1 else "")
        return Change(
            rule=draft.rule,
            direction=rule.direction,
            message=_message(draft),
            operation=first.scene.label,
            operations=tuple(operations),
            call=self._call(first),
            path=_where(first),
            old=self.old.place(draft.old),
            new=self.new.place(draft.new),
            wire=rule.wire,
            python=Verdict.BREAKING if broken else Verdict.SAFE,
            python_reason=reason,
            python_breaks=sentences,
            fingerprint=draft.fingerprint,
        )

    def _of_break(self, broken: Break) -> Change:
        rule = RULES[_rule_of(broken)]
        call = self.was.calls.get(broken.owner) if broken.use in _OF_CALLS else None
        operation = f"{call.method} {call.url}" if call else None
        return Change(
            rule=rule.id,
            direction=rule.direction,
            message=_sentence(broken.text),
            operation=operation,
            operations=(operation,) if operation else (),
            call=_written(broken),
            path=(
                f"{broken.owner}.{broken.part}".strip(".") if not call else broken.part
            ),
            old=self.old.place(broken.old),
            new=self.new.place(broken.new),
            wire=rule.wire,
            python=rule.python,
            python_reason=_sentence(broken.text),
            python_breaks=(_sentence(broken.text),),
            # The text tells from what to what the annotation changed.
            fingerprint=fingerprint(rule.id, broken.owner, broken.part, broken.text),
        )

    def _call(self, at: Occurrence) -> str | None:
        """Return what a caller writes that is touched."""
        for surface, pointer in ((self.was, at.scene.old), (self.now, at.scene.new)):
            call = _call_at(surface, pointer)
            if call is not None:
                argument = _argument_at(call, at)
                return f"client.{call.path}({f'{argument}=' if argument else ''})"
        return None


class _Index:
    """Finds the drafts that explain a break."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._by_operation: dict[str, list[tuple[Draft, Occurrence]]] = defaultdict(
            list
        )
        self._by_pointer: dict[str, list[Draft]] = defaultdict(list)
        for draft in drafts:
            if RULES[draft.rule].python is Verdict.SAFE:
                continue
            for at in draft.occurrences:
                if at.scene.old:
                    self._by_operation[at.scene.old].append((draft, at))
            for pointer in draft.pointers:
                for above in _upwards(pointer):
                    self._by_pointer[above].append(draft)

    def causes(self, broken: Break, surface: Surface) -> tuple[Draft, ...]:
        """Return the drafts that explain a break; none when it is a matter of names only."""
        if broken.use in _OF_CALLS:
            found: Iterable[Draft] = self._of_call(broken, surface.calls[broken.owner])
        elif broken.use is Use.MODEL:
            found = ()  # what is in a class has no part in its name
        else:
            found = (
                draft
                for pointer in (broken.old, broken.new)
                for draft in self._by_pointer.get(pointer or "", ())
            )
        wanted = _direction(broken.use)
        causes = dict.fromkeys(
            draft
            for draft in found
            if wanted is None or RULES[draft.rule].direction in (wanted, Direction.BOTH)
        )
        usual = tuple(draft for draft in causes if draft.rule not in _RARE)
        return usual or tuple(causes)

    def _of_call(self, broken: Break, call: Called) -> tuple[Draft, ...]:
        """Return the drafts about the very part of a call; when there are none, those about its whole body."""
        near: list[Draft] = []
        around: list[Draft] = []
        for draft, at in self._by_operation.get(call.pointer, ()):
            if _is_about(draft, at, broken):
                near.append(draft)
            elif broken.use in _OF_ARGUMENTS and at.section == "request":
                is_whole = not broken.wire or not _argument_name(at)
                around.extend([draft] if is_whole else [])
        return tuple(near or around)


def _is_about(draft: Draft, at: Occurrence, broken: Break) -> bool:
    """Tell whether something that was found in an operation is about what breaks of its call."""
    match broken.use:
        case Use.CALL:
            return not at.section
        case Use.RESULT:
            return at.section.startswith("response") and not at.path.startswith(".")
        case Use.HEADER:
            return at.section.lower().endswith(f", header {broken.wire.lower()}")
        case _:
            is_renamed = draft.rule == "parameter-renamed"
            return _argument_name(at) == (broken.wire or broken.part) or (
                is_renamed and broken.wire in draft.values
            )


def _rule_of(broken: Break) -> str:
    """Return the rule that reports a break by itself."""
    if broken.use is Use.KEY:
        return "argument-narrowed"
    if broken.renamed:
        return str(broken.use).replace("removed", "renamed")
    return str(broken.use)


def _direction(use: Use) -> Direction | None:
    if use in _OF_RESPONSES:
        return Direction.RESPONSE
    return Direction.REQUEST if use in _OF_REQUESTS else None


def _upwards(pointer: str) -> Iterator[str]:
    """Yield a pointer and those of what it is in, up to the nearest property."""
    while "/" in pointer:
        yield pointer
        pointer, _, token = pointer.rpartition("/")
        if pointer.endswith("/properties") and token:
            return


def _argument_name(at: Occurrence) -> str:
    """Return the name on the wire of the argument that a place is in; empty for the whole body."""
    if " parameter " in at.section:
        return at.section.partition(" parameter ")[2]
    if at.section != "request":
        return ""
    head = at.path.removeprefix(".")
    for end in (".", "[", "{", "("):
        head = head.partition(end)[0] or head
    return head


def _call_at(surface: Surface, pointer: str | None) -> Called | None:
    return next((c for c in surface.calls.values() if c.pointer == pointer), None)


def _argument_at(call: Called, at: Occurrence) -> str | None:
    wire = _argument_name(at)
    if not wire:
        return None
    return next((a.name for a in call.arguments.values() if a.wire == wire), None)


def _written(broken: Break) -> str | None:
    match broken.use:
        case Use.ARGUMENT | Use.NARROWED | Use.REQUIRED | Use.PLACE:
            return f"client.{broken.owner}({broken.part}=)"
        case Use.CALL | Use.RESULT:
            return f"client.{broken.owner}()"
        case Use.HEADER:
            resource, _, method = broken.owner.rpartition(".")
            path = f"{resource}.with_raw_response.{method}".strip(".")
            return f"client.{path}().typed_headers.{broken.part}"
        case Use.CREDENTIAL:
            return f"Client({broken.part}=)"
        case Use.ATTRIBUTE | Use.WIDENED:
            return f"{broken.owner}.{broken.part}"
        case Use.NEEDED | Use.KEY:
            return f"{broken.owner}({broken.part}=)"
        case Use.MODEL | Use.ALIAS:
            return f"models.{broken.owner}"


def _where(at: Occurrence) -> str:
    path = at.path.removeprefix(".")
    return " › ".join(part for part in (at.section, path) if part)


def _message(draft: Draft) -> str:
    at = draft.first
    path = at.path.removeprefix(".")
    subject = ""
    if path:
        subject = f"`{path}` of the {at.section}: "
    elif at.section:
        subject = f"the {at.section}: "
    return _sentence(subject + draft.text)


def _sentence(text: str) -> str:
    first = (
        text[:1]
        if text.startswith(("`", "client.", "models ", "params "))
        else text[:1].upper()
    )
    return first + text[1:] + ("" if text.endswith(".") else ".")
