"""The `[drift]` table: what a comparison with upstream fails for, and what is acknowledged."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fields import Fields
    from .problems import Place

Severity: TypeAlias = Literal["breaking", "maybe", "safe"]


class FailOn(StrEnum):
    """Which changes make the command fail, unless they are acknowledged."""

    BREAKING = "breaking"
    ANY = "any"
    NONE = "none"


class ReportFormat(StrEnum):
    """Who reads a report: people on a terminal, programs, reviewers, browsers, or services."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"


@frozen
class Drift:
    """How drift is judged."""

    fail_on: FailOn = FailOn.BREAKING
    accept: str = "drift-accept.toml"
    """The file of acknowledged changes, seen from the config's folder."""

    rules: Mapping[str, Severity] = field(factory=dict[str, Severity])
    """The verdict of each change that a rule finds, by the id of the rule."""

    place: Place | None = field(default=None, eq=False)
    """Where the rules are stated, to say so if there is no such rule."""


def read_drift(fields: Fields) -> Drift:
    """Read the table; the ids of rules are not looked up."""
    fields.allow("fail_on", "accept", "rules")
    rules = fields.fields("rules")
    stated = fields.text("fail_on") or "breaking"
    if stated not in list(FailOn):
        fields.invalid(
            "fail_on",
            f'"{stated}" is nothing to fail on',
            fix='use "breaking", "any" or "none"',
        )
        stated = "breaking"
    return Drift(
        fail_on=FailOn(stated),
        accept=fields.text("accept") or "drift-accept.toml",
        rules={
            rule: severity
            for rule in rules
            if (severity := _severity(rules, rule)) is not None
        },
        place=rules.place,
    )


def _severity(rules: Fields, rule: str) -> Severity | None:
    stated = rules.text(rule)
    found: Severity | None = next(
        (each for each in get_args(Severity) if each == stated), None
    )
    if found is None and stated is not None:
        rules.invalid(
            rule,
            f'"{stated}" is no severity of a rule',
            fix='use "breaking", "maybe" or "safe"',
        )
    return found
