"""Where in the API each finding matters: all operations that reach it, and the shortest way to it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .change import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .finding import Finding, Key, Step
    from .roots import Notes, Root, Scene
    from .walk import Node

_SCHEMAS = "#/components/schemas/"


@frozen
class Occurrence:
    """A place in an operation."""

    scene: Scene
    section: str
    """ "request", "response 200", "query parameter limit"; empty for the operation itself."""

    path: str = ""
    """From there on: ".messages[].content"."""


@frozen
class Draft:
    """A finding, and all places where it matters; what it means for Python is not known yet."""

    rule: str
    text: str
    old: str | None
    new: str | None
    fingerprint: str
    occurrences: tuple[Occurrence, ...]
    pointers: frozenset[str]
    """All places of both documents that have it: what refers to a component, too."""

    values: tuple[str, ...]
    """From what to what."""

    @property
    def first(self) -> Occurrence:
        """The place that is named in the message."""
        return self.occurrences[0]


@frozen
class _Way:
    """How a pair of values is reached: the way from the root, and from the last component on it."""

    key: Key
    path: str
    home: str
    inside: str
    old: str
    new: str
    """The pointers of the value, or of the nearest one around it that is there."""


@frozen(eq=False)
class _Drafts:
    """Collects drafts; the same finding at several places is one."""

    found: dict[tuple[object, ...], list[Occurrence]] = field(factory=dict)
    details: dict[tuple[object, ...], tuple[Finding, str]] = field(factory=dict)
    pointers: dict[tuple[object, ...], set[str]] = field(factory=dict)

    def add(
        self,
        finding: Finding,
        at: Occurrence,
        way: tuple[str, str],
        pointers: Iterable[str],
    ) -> None:
        """Add a finding at a place; `way` is what it is in (a component, an operation), and the way from there."""
        identity = (finding.rule, finding.old, finding.new, finding.values)
        known = self.found.setdefault(identity, [])
        if at not in known:
            known.append(at)
        self.pointers.setdefault(identity, set()).update(pointers)
        if identity not in self.details:
            digits = fingerprint(finding.rule, *way, *finding.values)
            self.details[identity] = finding, digits

    def finished(self) -> Iterator[Draft]:
        """Yield the drafts; those that nothing tells apart are one."""
        alike: dict[str, list[tuple[object, ...]]] = {}
        for identity, (_, digits) in self.details.items():
            alike.setdefault(digits, []).append(identity)
        for digits, identities in alike.items():
            finding, _ = self.details[identities[0]]
            places = dict.fromkeys(at for each in identities for at in self.found[each])
            yield Draft(
                rule=finding.rule,
                text=finding.text,
                old=finding.old,
                new=finding.new,
                fingerprint=digits,
                occurrences=tuple(places),
                pointers=frozenset(
                    p for each in identities for p in self.pointers[each]
                ),
                values=finding.values,
            )


def reach(notes: Notes, nodes: Mapping[Key, Node]) -> tuple[Draft, ...]:
    """Return all findings, each with the places where it matters.

    Args:
        notes: findings about operations, and where values begin.
        nodes: the pairs of values that were compared.
    """
    drafts = _Drafts()
    for local in notes.locals:
        at = Occurrence(local.scene, local.section, local.finding.part)
        finding = local.finding
        pointers = filter(None, (finding.old, finding.new))
        home = _home((finding.old, finding.new), local.scene, local.section)
        drafts.add(finding, at, (home, at.path), pointers)
    dirty = _dirty(nodes)
    for root in notes.roots:
        if root.key in dirty:
            _explore(root, nodes, dirty, drafts)
    return tuple(drafts.finished())


def _explore(
    root: Root, nodes: Mapping[Key, Node], dirty: frozenset[Key], drafts: _Drafts
) -> None:
    """Add what is found at a root and inside of it, nearest first."""
    places = _nearest(root.key, root.scene)
    home = _home(places, root.scene, root.section)
    ahead = deque([_Way(root.key, "", home, "", *places)])
    seen = {root.key}
    while ahead:
        way = ahead.popleft()
        node = nodes[way.key]
        for found in node.findings:
            finding = _placed(found, way, root)
            at = Occurrence(root.scene, root.section, way.path + finding.segment)
            pointers = {finding.old or "", finding.new or ""} - {""}
            if not finding.of_property:
                pointers |= node.pointers
            places = finding.old or "", finding.new or ""
            drafts.add(finding, at, _inside(way, finding, places), pointers)
        # By name, so that the order of the document decides nothing.
        for step in sorted(node.steps, key=lambda step: step.segment):
            if step.to in dirty and step.to not in seen:
                seen.add(step.to)
                places = _first(step.to[0], way.old), _first(step.to[1], way.new)
                home, inside = _inside(way, step, places)
                path = way.path + step.segment
                ahead.append(_Way(step.to, path, home, inside, *places))


def _inside(
    way: _Way, part: Finding | Step, places: tuple[str, str]
) -> tuple[str, str]:
    """Return what a part of a value is in, and the way from there: from the component, however that was reached.

    What is a component on one side only (`q: {$ref: …}` became `q: {type: string}`) is a part of what refers to it.
    """
    names = _components(places)
    home = " ".join(names)
    is_other = not {*names} & {*way.home.split()}
    if names and (is_other or (home == way.home and all(map(_is_component, places)))):
        return home, part.part
    return way.home, way.inside + part.segment


def _components(places: tuple[str, str]) -> tuple[str, ...]:
    """Return the schemas of the components that something is in; none if it is elsewhere on one side."""
    if not all(pointer.startswith(_SCHEMAS) for pointer in places):
        return ()
    return tuple(dict.fromkeys(pointer.split("/")[3] for pointer in places))


def _is_component(pointer: str) -> bool:
    return pointer.startswith(_SCHEMAS) and pointer.count("/") == _SCHEMAS.count("/")


def _nearest(key: Key, scene: Scene) -> tuple[str, str]:
    return _first(key[0], scene.old or ""), _first(key[1], scene.new or "")


def _first(pointers: tuple[str, ...], otherwise: str) -> str:
    return pointers[0] if pointers else otherwise


def _placed(finding: Finding, way: _Way, root: Root) -> Finding:
    """Return a finding with the places of what is around it, where it has none itself."""
    rule = finding.rule if way.path else _rule_at(root, finding.rule)
    if finding.old and finding.new and rule == finding.rule:
        return finding
    return evolve(
        finding, rule=rule, old=finding.old or way.old, new=finding.new or way.new
    )


def _rule_at(root: Root, rule: str) -> str:
    """Return the rule for a finding about a whole parameter: what is left out there is asked for by its default."""
    if " parameter " not in root.section:
        return rule
    for word in ("default-added", "default-changed", "default-removed"):
        if rule == f"request-{word}":
            return f"parameter-{word}"
    return rule


def _home(places: tuple[str | None, str | None], scene: Scene, section: str) -> str:
    """Return what something is in that is in no schema of the components: another component, or the operation."""
    for pointer in places:
        tokens = (pointer or "").split("/")
        if tokens[:2] == ["#", "components"]:
            return "/".join(tokens[:4])
    return f"{scene.label or ''} {section}"


def _dirty(nodes: Mapping[Key, Node]) -> frozenset[Key]:
    """Return the pairs at which or inside of which something was found."""
    above: dict[Key, list[Key]] = {}
    for key, node in nodes.items():
        for step in node.steps:
            above.setdefault(step.to, []).append(key)
    ahead: Sequence[Key] = [key for key, node in nodes.items() if node.findings]
    found = set(ahead)
    while ahead:
        fresh = {up for key in ahead for up in above.get(key, ()) if up not in found}
        found |= fresh
        ahead = list(fresh)
    return frozenset(found)
