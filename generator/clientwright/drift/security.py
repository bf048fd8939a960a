"""Compares how callers prove who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..openapi import OAuthFlow, SecurityRequirement, SecurityScheme


def compare_requirements(
    old: Sequence[SecurityRequirement],
    new: Sequence[SecurityRequirement],
    was: str,
    now: str,
) -> Iterator[Finding]:
    """Yield what differs in the combinations of schemes, each of which suffices.

    Args:
        old: the combinations of the old document.
        new: those of the new one.
        was: where they stand in the old document.
        now: where they stand in the new one.
    """
    before, after = (_words(side) for side in (old, new))
    if before == after:
        return
    first, second = (" or ".join(sorted(words)) for words in (before, after))
    text = f"what is needed changed from {first} to {second}"
    # Nothing stated is the same as a combination of nothing: no proof is needed.
    kept = all(
        any(_covers(had, needed) for needed in new or ({},)) for had in old or ({},)
    )
    rule = "security-relaxed" if kept else "security-tightened"
    yield Finding(rule, text, was, now, values=(first, second))


def compare_schemes(
    old: Mapping[str, SecurityScheme], new: Mapping[str, SecurityScheme]
) -> Iterator[Finding]:
    """Yield what differs in the schemes that are declared."""
    again = renamed_schemes(old, new)
    new = {again.get(name, name): scheme for name, scheme in new.items()}
    for name in sorted(old.keys() | new.keys()):
        first, second = old.get(name), new.get(name)
        if first is None or second is None:
            outcome = "added" if first is None else "removed"
            word = "new" if first is None else "gone"
            yield Finding(
                f"security-scheme-{outcome}",
                f"the security scheme {name} is {word}",
                first.pointer if first else None,
                second.pointer if second else None,
            )
            continue
        before, after = _sending(first), _sending(second)
        if before != after:
            yield Finding(
                "security-scheme-changed",
                f"the security scheme {name} changed from {before} to {after}",
                first.pointer,
                second.pointer,
                values=(name, before, after),
            )
        for flow in sorted(first.flows.keys() | second.flows.keys()):
            told = _told(flow, first.flows.get(flow), second.flows.get(flow))
            if told:
                yield Finding(
                    "security-flow-changed",
                    told,
                    first.pointer,
                    second.pointer,
                    values=(name, flow),
                )


def renamed_schemes(
    old: Mapping[str, SecurityScheme], new: Mapping[str, SecurityScheme]
) -> Mapping[str, str]:
    """Return the old names of schemes that are the same but for their names, by the new ones."""
    come = {name: scheme for name, scheme in new.items() if name not in old}
    found: dict[str, str] = {}
    for name in sorted(old.keys() - new.keys()):
        same = (n for n, scheme in come.items() if _said(scheme) == _said(old[name]))
        again = next(same, None)
        if again is not None:
            found[again] = name
            del come[again]
    return found


def _said(scheme: SecurityScheme) -> tuple[str, Mapping[str, OAuthFlow]]:
    return _sending(scheme), scheme.flows


def _words(side: Sequence[SecurityRequirement]) -> frozenset[str]:
    return frozenset(_combination(each) for each in side or ({},))


def _combination(requirement: SecurityRequirement) -> str:
    parts = [
        name + (f" ({', '.join(sorted(scopes))})" if scopes else "")
        for name, scopes in sorted(requirement.items())
    ]
    return " and ".join(parts) or "nothing"


def _covers(had: SecurityRequirement, needed: SecurityRequirement) -> bool:
    """Tell whether who has one combination has all that another one needs."""
    return all(
        name in had and {*scopes} <= {*had[name]} for name, scopes in needed.items()
    )


def _sending(scheme: SecurityScheme) -> str:
    match scheme.type:
        case "http":
            return f"http {scheme.scheme.lower()}"
        case "apiKey":
            name = scheme.parameter_name
            # RFC 9110, 5.1: names of headers do not depend on upper and lower case.
            name = name.lower() if scheme.location == "header" else name
            return f"apiKey in the {scheme.location} {name}"
        case "openIdConnect":
            return f"openIdConnect at {scheme.openid_connect_url}"
        case other:
            return other


def _told(flow: str, old: OAuthFlow | None, new: OAuthFlow | None) -> str:
    if old is None or new is None:
        return f"the flow {flow} is {'new' if old is None else 'gone'}"
    for what, before, after in (
        ("address for tokens", old.token_url, new.token_url),
        ("address for people", old.authorization_url, new.authorization_url),
        ("address for fresh tokens", old.refresh_url, new.refresh_url),
    ):
        if before != after:
            return f"the {what} of the flow {flow} changed from {before} to {after}"
    added, removed = (
        sorted({*one} - {*other})
        for one, other in ((new.scopes, old.scopes), (old.scopes, new.scopes))
    )
    parts = [f"has the scope {scope} now" for scope in added]
    parts += [f"has the scope {scope} no more" for scope in removed]
    return f"the flow {flow} {' and '.join(parts)}" if parts else ""
