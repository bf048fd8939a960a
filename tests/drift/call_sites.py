"""Everything that callers of an old client may write, for a type checker to read beside a new one.

One line is one question. The type checker's answers are compared with what drift predicts, so nothing here asks the
modules that predict: only what the old client has, and which names the new one has.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from attrs import field, frozen
from clientwright.drift.annotation import (
    NONE,
    Annotation,
    Generic,
    show_annotation,
    union,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clientwright.drift.surface import Alternate, Called, Model, Surface

Site = tuple[str, str, str]
"""What is asked, as the names of `breaks.Use` in lower case; the call or model; the argument, attribute or key."""

_HEAD = """\
from __future__ import annotations
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, Union
from uuid import UUID
from {package} import Client, models, params
from {package}._runtime.security.auth import Key, Login
from {package}._runtime.responses.content import BinaryContent
from {package}._runtime.bodies.files import FileInput
from {package}._runtime.pages.page import Page
from {package}._runtime.sequences import SequenceNotStr
from {package}._runtime.streams.stream import Stream
from {package}._runtime.unset import Unset
"""
_KNOWN = frozenset(re.findall(r"\b[A-Z]\w+\b", _HEAD)) | {"None", "dt.datetime"}
_MISSING_ARGUMENT = re.compile(
    r"Missing (?:named|positional) arguments? (.*?)(?: in call to| for )"
)
_MISSING_KEYS = re.compile(r"Missing keys? \(?(.*?)\)? for TypedDict")


@frozen
class Sites:
    """Writes the sites of one pair of clients.

    Args:
        old: the client that callers know.
        new: the client that they get.
        package: the name of the new client.
    """

    old: Surface
    new: Surface
    package: str
    lines: list[str] = field(factory=list)
    asked: dict[int, Site] = field(factory=dict)

    def write(self) -> str:
        """Return the module."""
        self.lines.extend(_HEAD.format(package=self.package).splitlines())
        self._import()
        for call in self.old.calls.values():
            self._call(call)
        for model in self.old.models.values():
            self._model(model)
        for alias in self.old.aliases.values():
            self._alias(alias)
        for name, annotation in self.old.credentials.items():
            made = f"Client({name}=value)"
            self._ask(("credential", "", name), f"value: {_text(annotation)}", made)
        return "\n".join(self.lines) + "\n"

    def _ask(self, site: Site, arguments: str, statement: str) -> None:
        given = ", ".join(part for part in (arguments, "ANY: Any") if part)
        rest = "REST: dict[str, Any], client: Client"
        number = len(self.lines)
        self.lines.append(f"def ask_{number}({given}, {rest}) -> None:")
        self.lines.append(f"    {statement}")
        self.asked[number + 1] = self.asked[number + 2] = site

    def _import(self) -> None:
        """Import what annotations name; what is not there any more stands for what it stood for."""
        here = {*self.new.models, *self.new.aliases}
        passed = {*self.new.dicts, *self.new.passed_aliases} - here
        for name in sorted(here):
            self.lines.append(f"from {self.package}.models import {name}")
        for name in sorted(passed & self._named()):
            self.lines.append(f"from {self.package}.params import {name}")
        for name in sorted({*self.old.models, *self.old.dicts} - here - passed):
            self.lines.append(f"class {name}: ...")
        for alias in self.old.aliases.values():
            for name, meant in (
                (alias.name, alias.held),
                (alias.passed_name, alias.passed),
            ):
                is_written = {*self.old.aliases, *self.old.passed_aliases}
                if name not in here | passed and name in is_written:
                    here.add(name)
                    parts = ", ".join(repr(_text((part,))) for part in meant)
                    self.lines.append(f"{name}: TypeAlias = Union[{parts}]")

    def _named(self) -> set[str]:
        """Return all names in annotations of what callers pass."""
        found: set[str] = {*self.old.dicts, *self.old.passed_aliases}
        return found & {*self.new.dicts, *self.new.passed_aliases}

    # ---- calls

    def _call(self, old: Called) -> None:
        self._ask(("call", old.path, ""), "", f"client.{old.path}")
        new = self.new.calls.get(old.path)
        if new is None:
            return
        for name, argument in old.arguments.items():
            site = "argument", old.path, name
            value = f"value: {_text(argument.annotation)}"
            others = ["ANY" for each in new.positional if each != name]
            if name in old.positional and name in new.positional:
                placed = ["value" if each == name else "ANY" for each in new.positional]
                self._ask(
                    site, value, f"client.{old.path}({', '.join(placed)}, **REST)"
                )
                others = [f"{each}=ANY" for each in new.positional if each != name]
            given = ", ".join([*others, f"{name}=value", "**REST"])
            self._ask(site, value, f"client.{old.path}({given})")
        for count, name in enumerate(old.positional, 1):
            made = f"client.{old.path}({', '.join(['ANY'] * count)}, **REST)"
            self._ask(("place", old.path, name), "", made)
        self._needed(old, new)
        self._results(old, new)

    def _needed(self, old: Called, new: Called) -> None:
        kept = [
            n for n, a in old.arguments.items() if a.required and n in new.arguments
        ]
        given = ", ".join(f"{name}=ANY" for name in kept)
        self._ask(("required", old.path, ""), "", f"client.{old.path}({given})")

    def _results(self, old: Called, new: Called) -> None:
        given = [
            f"{n}=ANY" for n, a in new.arguments.items() if a.required and n != "stream"
        ]
        stream: Annotation = (Generic("Stream", (old.item,)),) if old.item else ()
        answer = old.answer if old.chooses else union(old.answer, stream)
        asked = new.arguments.get("stream")
        if answer and answer != NONE:
            usual = f"stream={new.unasked if new.chooses else 'ANY'}"
            needed = [usual] if asked is not None and asked.required else []
            made = f"client.{old.path}({', '.join([*given, *needed])})"
            line = f"found: {_text(answer)} = {made}"
            self._ask(("result", old.path, "answer"), "", line)
        if old.chooses:
            asking = ["stream=True"] if asked is not None else []
            made = f"client.{old.path}({', '.join([*given, *asking])})"
            line = f"found: {_text(stream)} = {made}"
            self._ask(("result", old.path, "stream"), "", line)

    # ---- models

    def _model(self, old: Model) -> None:
        self._ask(("model", old.name, ""), f"value: models.{old.name}", "...")
        if old.name not in {*self.new.models, *self.new.aliases}:
            return
        if old.name in self.old.read:
            for name, attribute in old.attributes.items():
                self._ask(
                    ("attribute", old.name, name),
                    f"value: {old.name}",
                    f"found: {_text(attribute.held)} = value.{name}",
                )
        if old.name in self.old.written:
            self._write(old)

    def _write(self, old: Model) -> None:
        new = self.new.models.get(old.name)
        self._ask(("model", old.dict_name, ""), f"value: params.{old.dict_name}", "...")
        self._ask(("class", old.name, ""), "", f"{old.name}(**REST)")
        if new is None or new.dict_name not in self.new.dicts:
            return
        for name, attribute in old.attributes.items():
            if not attribute.wire:
                continue
            made = f"{old.name}({name}=ANY, **REST)"
            self._ask(("attribute", old.name, name), "", made)
            self._ask(
                ("key", old.name, attribute.wire),
                f"held: params.{new.dict_name}, value: {_text(attribute.passed)}",
                f"held[{attribute.wire!r}] = value",
            )
        kept = [
            n for n, a in old.attributes.items() if a.needed and n in new.attributes
        ]
        given = ", ".join(f"{name}=ANY" for name in kept)
        self._ask(("needed", old.name, ""), "", f"{old.name}({given})")
        wires = {each.wire for each in new.attributes.values()}
        keys = [
            a.wire for a in old.attributes.values() if a.needed_key and a.wire in wires
        ]
        pairs = ", ".join(f"{key!r}: ANY" for key in keys)
        line = f"held: params.{new.dict_name} = {{{pairs}}}"
        self._ask(("needed", old.name, ""), "", line)

    def _alias(self, old: Alternate) -> None:
        self._ask(("model", old.name, ""), f"value: models.{old.name}", "...")
        if old.name not in {*self.new.models, *self.new.aliases}:
            return
        if old.name in self.old.read:
            line = f"found: {_text(old.held)} = value"
            self._ask(("alias", old.name, "held"), f"value: {old.name}", line)
        alias = self.new.aliases.get(old.name)
        if alias is not None and old.name in self.old.written:
            home = "models" if old.passed_name == old.name else "params"
            named = f"value: {home}.{old.passed_name}"
            self._ask(("model", old.passed_name, ""), named, "...")
            if old.passed_name not in self.new.passed_aliases:
                return
            line = f"found: {home}.{alias.passed_name} = value"
            self._ask(
                ("alias", old.name, "passed"), f"value: {_text(old.passed)}", line
            )


def _text(annotation: Annotation) -> str:
    return show_annotation(annotation)


def check(sites: Sites, folder: Path, cache: Path) -> set[Site]:
    """Return the sites that mypy refuses, in a folder that the new client is in."""
    module = folder / "sites.py"
    module.write_text(sites.write(), "utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--config-file=",
            f"--cache-dir={cache}",
            "--python-version=3.11",
            "--output=json",
            str(module),
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(folder)},
        check=False,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    errors = [json.loads(line) for line in done.stdout.splitlines() if line[:1] == "{"]
    found: set[Site] = set()
    for error in errors:
        if error["severity"] == "error":
            assert error["file"].endswith("sites.py"), error
            assert error["line"] in sites.asked, error
            site = sites.asked[error["line"]]
            found |= set(_blamed(site, error["message"], sites.new))
    return found


def _blamed(site: Site, message: str, new: Surface) -> Iterator[Site]:
    """Yield what an error is about: of what is needed, the message says the name."""
    use, owner, _ = site
    missing = (
        _MISSING_ARGUMENT.search(message) if use in ("required", "needed") else None
    )
    keys = _MISSING_KEYS.search(message) if use == "needed" else None
    said = missing or keys
    if said:
        for name in re.findall(r'"([^"]*)"', said[1]):
            yield use, owner, _attribute(new.models[owner], name) if keys else name
    else:
        yield site


def _attribute(model: Model, wire: str) -> str:
    """Return the name of the attribute that a key of the TypedDict goes with."""
    return next(a.name for a in model.attributes.values() if a.wire == wire)
