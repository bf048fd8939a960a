"""Compares operations: which there are, and what is said of each as a whole."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from attrs import frozen

from .alternatives import identity
from .change import Direction
from .finding import Finding
from .lifecycle import Lifecycle, compare_lifecycles, removal, stability
from .messages import Messages
from .parameters import compare_parameters, compare_sent
from .paths import without_names
from .roots import Notes, Scene
from .security import compare_requirements, renamed_schemes
from .servers import compare_servers
from .values import show

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..openapi import Document, Operation
    from .lifecycle import Policy
    from .walk import Walk

_OWN_RULES = frozenset({"x-stability-level", "x-sunset"})


@frozen(eq=False)
class Operations:
    """Compares the operations of two documents.

    Args:
        walk: compares the values that they take and give.
        notes: gets what is found.
        policy: what callers are promised.
    """

    walk: Walk
    notes: Notes
    policy: Policy

    def compare(self, old: Document, new: Document) -> None:
        """Compare operations and webhooks."""
        messages = Messages(self.walk, self.notes)
        before, after = _by_key(old.operations), _by_key(new.operations)
        for key in dict.fromkeys((*before, *after)):
            first, second = before.get(key), after.get(key)
            scene = Scene.of(first, second)
            if first is None:
                assert second is not None
                text = f"the operation {second.operation_id or ''} is new"
                self._note(
                    scene,
                    Finding(
                        "operation-added",
                        text.replace("  ", " "),
                        None,
                        second.pointer,
                    ),
                )
            elif second is None:
                above = "#/paths"
                gone = removal(_lifecycle(first), above, "operation", self.policy)
                self._note(scene, gone)
            else:
                self._both(scene, first, second, (old, new), messages)
        self._incoming(old.webhooks, new.webhooks, "webhook ", messages)

    def _both(
        self,
        scene: Scene,
        old: Operation,
        new: Operation,
        documents: tuple[Document, Document],
        messages: Messages,
    ) -> None:
        self._note(scene, *_whole(old, new, self.policy))
        compare_parameters(scene, old, new, self.walk, self.notes, self.policy)
        messages.compare(scene, old, new, Direction.REQUEST, Direction.RESPONSE)
        was, now = documents
        before = was.security if old.security is None else old.security
        after = now.security if new.security is None else new.security
        again = renamed_schemes(was.security_schemes, now.security_schemes)
        known = [
            {again.get(name, name): scopes for name, scopes in each.items()}
            for each in after
        ]
        places = tuple(
            (
                "#/security"
                if operation.security is None
                else f"{operation.pointer}/security"
            )
            for operation in (old, new)
        )
        self._note(scene, *compare_requirements(before, known, places[0], places[1]))
        if old.servers or new.servers:
            served = old.servers or was.servers, new.servers or now.servers
            self._note(scene, *compare_servers(*served, old.pointer, new.pointer))
        self._incoming(
            old.callbacks, new.callbacks, f"callback of {scene.label}: ", messages
        )

    def _incoming(
        self,
        old: Sequence[Operation],
        new: Sequence[Operation],
        kind: str,
        messages: Messages,
    ) -> None:
        """Compare requests that the API sends: their bodies come, and what is answered goes."""
        before, after = _by_name(old), _by_name(new)
        for key in dict.fromkeys((*before, *after)):
            first, second = before.get(key), after.get(key)
            scene = Scene.of(first, second, kind)
            if first is None or second is None:
                outcome = "added" if first is None else "removed"
                word = "new" if first is None else "gone"
                self._note(
                    scene,
                    Finding(
                        f"webhook-{outcome}",
                        f"the API's request {key[1]} is {word}",
                        scene.old,
                        scene.new,
                    ),
                )
                continue
            self._note(scene, *_whole(first, second, self.policy))
            compare_sent(scene, first, second, self.walk, self.notes)
            messages.compare(
                scene, first, second, Direction.RESPONSE, Direction.REQUEST
            )

    def _note(self, scene: Scene, *findings: Finding) -> None:
        self.notes.add(scene, "", *findings)


def _by_key(operations: Sequence[Operation]) -> Mapping[tuple[str, str], Operation]:
    """Return operations by what requests look like: the names of path parameters do not matter."""
    found: dict[tuple[str, str], Operation] = {}
    for operation in operations:
        found.setdefault((operation.method, without_names(operation.path)), operation)
    return found


def _by_name(
    operations: Sequence[Operation],
) -> Mapping[tuple[str, str, int], Operation]:
    """Return webhooks or callbacks by method and name or expression; several may have the same expression."""
    found: dict[tuple[str, str, int], Operation] = {}
    for operation in operations:
        key = operation.method, operation.path
        number = next(n for n in count() if (*key, n) not in found)
        found[(*key, number)] = operation
    return found


def _lifecycle(operation: Operation) -> Lifecycle:
    return Lifecycle(operation.pointer, operation.deprecated, operation.extensions)


def _whole(old: Operation, new: Operation, policy: Policy) -> Iterator[Finding]:
    yield from compare_lifecycles(_lifecycle(old), _lifecycle(new), "operation", policy)
    yield from _stability(old, new)
    if old.operation_id != new.operation_id:
        first, second = (
            operation.operation_id or "nothing" for operation in (old, new)
        )
        yield Finding(
            "operation-id-changed",
            f"the operationId changed from {first} to {second}",
            old.pointer,
            new.pointer,
            values=(first, second),
        )
    for tag in sorted({*old.tags} - {*new.tags}):
        text = f'the tag "{tag}" is gone'
        yield Finding(
            "operation-tag-removed", text, old.pointer, new.pointer, values=(tag,)
        )
    for tag in sorted({*new.tags} - {*old.tags}):
        text = f'the tag "{tag}" is new'
        yield Finding(
            "operation-tag-added", text, old.pointer, new.pointer, values=(tag,)
        )
    for key in sorted((old.extensions.keys() | new.extensions.keys()) - _OWN_RULES):
        was, now = old.extensions.get(key), new.extensions.get(key)
        if identity(was) != identity(now):
            yield Finding(
                "extension-changed",
                f"the extension {key} changed from {show(was)} to {show(now)}",
                old.pointer,
                new.pointer,
                values=(key,),
            )


def _stability(old: Operation, new: Operation) -> Iterator[Finding]:
    before, after = stability(old.extensions), stability(new.extensions)
    for side in (before, after):
        if side.level is None:
            yield Finding(
                "stability-invalid",
                f"the stability {show(side.stated)} is no level",
                old.pointer,
                new.pointer,
                values=(identity(side.stated),),
            )
            return
    if before.level != after.level:
        worse = (after.level or 0) < (before.level or 0)
        yield Finding(
            f"stability-{'decreased' if worse else 'increased'}",
            f"the stability changed from {before.name} to {after.name}",
            old.pointer,
            new.pointer,
        )
