"""What of the old client's callers the new client does not accept."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

from .annotation import (
    NONE,
    Annotation,
    Generic,
    parse_annotation,
    show_annotation,
    union,
)
from .assign import Checker
from .paths import without_names
from .translate import Translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .surface import Attribute, Called, Model, Surface, Taken


class Use(StrEnum):
    """What callers write that does not work any more; each is named like the rule that reports it by itself."""

    CALL = "call-removed"
    ARGUMENT = "argument-removed"
    NARROWED = "argument-narrowed"
    REQUIRED = "argument-required"
    PLACE = "argument-by-place"
    RESULT = "result-widened"
    HEADER = "header-changed"
    MODEL = "model-removed"
    ALIAS = "model-changed"
    ATTRIBUTE = "attribute-removed"
    WIDENED = "attribute-widened"
    NEEDED = "attribute-required"
    KEY = "key-narrowed"
    CREDENTIAL = "credential-changed"


@frozen
class Break:
    """One thing that callers may have written, and that type checkers now refuse.

    Args:
        use: what it is.
        owner: the call ("files.create"), or the name of the model.
        part: the argument, attribute or key; for results, "answer", "stream" or "whole"; for headers, the attribute.
        text: one sentence: what is not as it was.
        old: the pointer of it in the old document.
        new: in the new one, where it is there at all.
        wire: the name of the part on the wire.
        renamed: what it is called now, when it is still there.
    """

    use: Use
    owner: str
    part: str
    text: str
    old: str | None
    new: str | None
    wire: str = ""
    renamed: str = ""


def find_breaks(old: Surface, new: Surface) -> tuple[Break, ...]:
    """Return everything that callers of the old client can write and that the new one refuses."""
    comparison = _Comparison(old, new, Checker(new), Translator(old, new))
    return tuple(comparison.find())


@frozen
class _Comparison:
    old: Surface
    new: Surface
    checker: Checker
    translator: Translator

    def find(self) -> Iterator[Break]:
        for call in self.old.calls.values():
            yield from self._call(call)
        for model in self.old.models.values():
            yield from self._model(model)
        for alias in self.old.aliases.values():
            yield from self._alias(alias.name)
        for name, annotation in self.old.credentials.items():
            known = self.new.credentials.get(name)
            if known is None:
                text = f"the client's class has no argument {name}"
            elif annotation != known and show_annotation(known) == "Key":
                text = f"the client's argument {name} is no login any more"
            else:
                continue
            yield Break(Use.CREDENTIAL, "", name, text, None, None)

    def _passes(self, old: Annotation, new: Annotation) -> bool:
        """Tell whether what callers give fits."""
        return self.checker.assignable(self.translator.translate(old), new)

    def _covers(self, old: Annotation, new: Annotation) -> bool:
        """Tell whether what callers get is what they expect."""
        return self.checker.assignable(new, self.translator.translate(old))

    # ---- calls

    def _call(self, old: Called) -> Iterator[Break]:
        new = self.new.calls.get(old.path)
        if new is None:
            text = f"client.{old.path}() is gone"
            again = next(
                (
                    call.path
                    for call in self.new.calls.values()
                    if call.method == old.method
                    and without_names(call.url) == without_names(old.url)
                ),
                None,
            )
            if again is not None:
                text = f"client.{old.path}() is called client.{again}() now"
            yield Break(
                Use.CALL, old.path, "", text, old.pointer, None, renamed=again or ""
            )
            return
        for argument in old.arguments.values():
            yield from self._argument(argument, old, new)
        for argument in new.arguments.values():
            known = old.arguments.get(argument.name)
            if argument.required and (known is None or not known.required):
                yield Break(
                    Use.REQUIRED,
                    old.path,
                    argument.name,
                    f"client.{old.path}() needs the argument {argument.name}",
                    old.pointer,
                    new.pointer,
                    argument.wire or "",
                )
        yield from self._positions(old, new)
        yield from self._results(old, new)
        yield from self._headers(old, new)

    def _argument(self, old: Taken, call: Called, new: Called) -> Iterator[Break]:
        known = new.arguments.get(old.name)
        wire = old.wire or ""
        if known is None:
            text = f"client.{call.path}() takes no argument {old.name}"
            again = next(
                (
                    each.name
                    for each in new.arguments.values()
                    if (each.wire, each.target) == (old.wire, old.target)
                ),
                None,
            )
            if again is not None:
                text = f"the argument {old.name} of client.{call.path}() is called {again} now"
            yield Break(
                Use.ARGUMENT,
                call.path,
                old.name,
                text,
                call.pointer,
                new.pointer,
                wire,
                again or "",
            )
        elif not self._passes(old.annotation, known.annotation):
            text = (
                f"the argument {old.name} of client.{call.path}() takes "
                f"{show_annotation(known.annotation)}, not {show_annotation(old.annotation)}"
            )
            yield Break(
                Use.NARROWED, call.path, old.name, text, call.pointer, new.pointer, wire
            )

    def _positions(self, old: Called, new: Called) -> Iterator[Break]:
        for place, name in enumerate(old.positional):
            now = new.positional[place] if place < len(new.positional) else None
            if now is not None and (now == name or name not in new.arguments):
                continue  # it is the same one, or has another name
            text = f"client.{old.path}() does not take {name} by place"
            if now is not None:
                text = f"client.{old.path}() takes {now} by place, not {name}"
            yield Break(
                Use.PLACE,
                old.path,
                name,
                text,
                old.pointer,
                new.pointer,
                old.arguments[name].wire or "",
            )

    def _results(self, old: Called, new: Called) -> Iterator[Break]:
        forms = ["answer"]
        if old.chooses:
            forms.append("whole" if old.unasked else "stream")
        for form in forms:
            was, now = _result(old, form), _result(new, form)
            # Nobody uses a result that is None, and type checkers do not let it be used, though Any would cover it.
            is_used_no_more = now == NONE
            if (
                not was
                or was == NONE
                or (self._covers(was, now) and not is_used_no_more)
            ):
                continue
            text = (
                f"client.{old.path}() gives {show_annotation(now)}, not "
                f"{show_annotation(was)}"
            )
            yield Break(Use.RESULT, old.path, form, text, old.pointer, new.pointer)

    def _headers(self, old: Called, new: Called) -> Iterator[Break]:
        for name, header in old.headers.items():
            known = new.headers.get(name)
            subject = f"the attribute {name} of the headers of client.{old.path}()"
            if known is None:
                text = f"{subject} is gone"
            elif not self._covers(header.annotation, known.annotation):
                text = (
                    f"{subject} is {show_annotation(known.annotation)}, not "
                    f"{show_annotation(header.annotation)}"
                )
            else:
                continue
            yield Break(
                Use.HEADER, old.path, name, text, old.pointer, new.pointer, header.wire
            )

    # ---- models

    def _model(self, old: Model) -> Iterator[Break]:
        if not self._is_there(old.name):
            yield self._gone(old.name, old.pointer)
            return
        new = self.new.models.get(old.name)
        if old.name in self.old.read:
            for attribute in old.attributes.values():
                yield from self._read(attribute, old)
        if old.name in self.old.written:
            if new is None:
                text = f"{old.name} is no class any more"
                yield Break(Use.ALIAS, old.name, "", text, old.pointer, None)
            elif new.dict_name in self.new.dicts:
                yield from self._write(old, new)
            else:
                yield self._gone(old.dict_name, old.pointer, "params")

    def _read(self, old: Attribute, model: Model) -> Iterator[Break]:
        now = self._attribute(model.name, old.name)
        if now is None:
            text = f"{model.name} has no attribute {old.name}"
            yield Break(
                Use.ATTRIBUTE,
                model.name,
                old.name,
                text,
                old.pointer,
                None,
                old.wire,
            )
        elif not self._covers(old.held, now):
            text = (
                f"{model.name}.{old.name} is {show_annotation(now)}, not "
                f"{show_annotation(old.held)}"
            )
            yield Break(
                Use.WIDENED, model.name, old.name, text, old.pointer, None, old.wire
            )

    def _attribute(self, model: str, name: str) -> Annotation | None:
        """Return the annotation of an attribute of all that a name stands for now."""
        found: Annotation = ()
        for member in self.checker.expand(_plain(model)):
            known = self.new.models.get(str(member))
            if known is None:
                return None
            attribute = known.attributes.get(name)
            if attribute is None and name == "additional_properties":
                held = _ADDITIONAL
            elif attribute is None:
                return None
            else:
                held = attribute.held
            found = union(found, held)
        return found

    def _write(self, old: Model, new: Model) -> Iterator[Break]:
        keys = {each.wire: each for each in new.attributes.values() if each.wire}
        for attribute in old.attributes.values():
            if not attribute.wire:
                continue
            if attribute.name not in new.attributes:
                text = f"{old.name} takes no {attribute.name}"
                yield self._written(Use.ATTRIBUTE, old, attribute, None, text)
            known = keys.get(attribute.wire)
            if known is None:
                text = f"{old.dict_name} has no key {attribute.wire}"
                yield self._written(Use.KEY, old, attribute, None, text)
            elif not self._passes(attribute.passed, known.passed):
                text = (
                    f"the key {attribute.wire} of {old.dict_name} takes "
                    f"{show_annotation(known.passed)}, not "
                    f"{show_annotation(attribute.passed)}"
                )
                yield self._written(Use.KEY, old, attribute, known, text)
        before = {each.wire: each for each in old.attributes.values()}
        for attribute in new.attributes.values():
            was = before.get(attribute.wire)
            if (attribute.needed and not (was and was.needed)) or (
                attribute.needed_key and not (was and was.needed_key)
            ):
                text = f"{old.name} needs {attribute.name}"
                yield self._written(Use.NEEDED, old, was, attribute, text)

    def _written(
        self,
        use: Use,
        model: Model,
        old: Attribute | None,
        new: Attribute | None,
        text: str,
    ) -> Break:
        either = old or new
        assert either is not None
        part = either.wire if use is Use.KEY else (new or either).name
        return Break(
            use,
            model.name,
            part,
            text,
            old.pointer if old else model.pointer,
            new.pointer if new else None,
            either.wire,
        )

    def _alias(self, name: str) -> Iterator[Break]:
        old = self.old.aliases[name]
        if not self._is_there(name):
            yield self._gone(name, old.pointer)
            return
        now = self.checker.expand(_plain(name))
        if name in self.old.read and not self._covers(old.held, now):
            text = f"{name} is {show_annotation(now)}, not {show_annotation(old.held)}"
            yield Break(Use.ALIAS, name, "held", text, old.pointer, None)
        alias = self.new.aliases.get(name)
        if alias is None or name not in self.old.written:
            return
        if old.passed_name not in self.new.passed_aliases:
            if old.passed_name != name:
                yield self._gone(old.passed_name, old.pointer, "params")
        elif not self._passes(old.passed, alias.passed):
            text = (
                f"{name} takes {show_annotation(alias.passed)}, not "
                f"{show_annotation(old.passed)}"
            )
            yield Break(Use.ALIAS, name, "passed", text, old.pointer, alias.pointer)

    def _is_there(self, name: str) -> bool:
        return name in self.new.models or name in self.new.aliases

    def _gone(self, name: str, pointer: str, module: str = "models") -> Break:
        return Break(Use.MODEL, name, "", f"{module} has no {name}", pointer, None)


def _plain(name: str) -> Annotation:
    return parse_annotation(name)


_ADDITIONAL = parse_annotation("dict[str, Any]")


def _result(call: Called, form: str) -> Annotation:
    """Return what a call gives: as it is ("answer"), or when it is told to stream, or to give the "whole"."""
    stream: Annotation = (Generic("Stream", (call.item,)),) if call.item else ()
    if not call.chooses:
        return union(call.answer, stream) or NONE
    streams = call.unasked if form == "answer" else form == "stream"
    return stream if streams else call.answer
