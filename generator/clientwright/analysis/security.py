"""Security schemes into credentials that a caller gives."""

from collections.abc import Sequence

from ..diagnostics import Diagnostics
from ..ir import Credential, CredentialKind, Documentation, Location
from ..openapi import SecurityRequirement, SecurityScheme


def analyze_scheme(
    source: SecurityScheme, diagnostics: Diagnostics
) -> Credential | None:
    """Return the credential of a scheme; None, and a diagnostic, when no header or query can carry it."""
    kind = _kind(source)
    if kind is None:
        diagnostics.warning(
            "unsupported-security-scheme",
            f'security of type "{source.type}" is not sent by the client; configure it on `http_client`',
            source.pointer,
        )
        return None
    location = source.location if source.location in list(Location) else "header"
    return Credential(
        pointer=source.pointer,
        scheme=source.name,
        kind=kind,
        docs=Documentation(source.description.strip(), deprecated=source.deprecated),
        location=Location(location),
        name=source.parameter_name,
    )


def _kind(source: SecurityScheme) -> CredentialKind | None:
    match source.type, source.scheme:
        case "apiKey", _:
            return CredentialKind.API_KEY
        case "http", "basic":
            return CredentialKind.BASIC
        case "http", "bearer":
            return CredentialKind.BEARER
        case ("oauth2" | "openIdConnect"), _:
            return CredentialKind.BEARER
        case _:
            return None


def analyze_requirements(
    requirements: Sequence[SecurityRequirement],
    schemes: frozenset[str],
    pointer: str,
    diagnostics: Diagnostics,
) -> tuple[tuple[str, ...], ...]:
    """Return alternatives of combinations of schemes; a scheme that is not declared is reported and left out."""
    alternatives: dict[tuple[str, ...], None] = {}
    for requirement in requirements:
        for name in requirement:
            if name not in schemes:
                diagnostics.error(
                    "unknown-security-scheme",
                    f'security scheme "{name}" is not declared; nothing is sent for it',
                    pointer,
                )
        alternatives[tuple(n for n in requirement if n in schemes)] = None
    return tuple(alternatives)
