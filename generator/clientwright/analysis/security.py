"""Security schemes into credentials that a caller gives."""

from collections.abc import Iterator, Sequence

from ..diagnostics import Diagnostics
from ..ir import (
    ApiKey,
    BasicLogin,
    BearerToken,
    Certificate,
    ClientCredentials,
    Credential,
    Documentation,
    OtherScheme,
    Sending,
)
from ..openapi import Document, SecurityRequirement, SecurityScheme


def analyze_schemes(
    document: Document, diagnostics: Diagnostics
) -> tuple[Credential, ...]:
    """Return the credentials of a document; a scheme that nothing is known of is reported and left out."""
    found: list[Credential] = []
    for source in document.security_schemes.values():
        sending = _sending(source, _scopes(source.name, document))
        if sending is None:
            diagnostics.warning(
                "unsupported-security-scheme",
                f'security of type "{source.type}" is unknown; nothing is sent for it',
                source.pointer,
            )
            continue
        docs = Documentation(source.description.strip(), deprecated=source.deprecated)
        found.append(Credential(source.pointer, source.name, sending, docs))
    return tuple(found)


def _sending(source: SecurityScheme, scopes: tuple[str, ...]) -> Sending | None:
    flow = source.flows.get("clientCredentials")
    match source.type, source.scheme:
        case "apiKey", _:
            return ApiKey(source.location or "header", source.parameter_name)
        case "http", "basic":
            return BasicLogin()
        case "http", "bearer":
            return BearerToken()
        case "http", scheme if scheme:
            return OtherScheme(scheme)
        case "oauth2", _ if flow is not None and flow.token_url:
            wanted = tuple(scope for scope in scopes if scope in flow.scopes)
            return ClientCredentials(flow.token_url, wanted)
        case ("oauth2" | "openIdConnect"), _:
            return BearerToken()
        case "mutualTLS", _:
            return Certificate()
        case _:
            return None


def _scopes(scheme: str, document: Document) -> tuple[str, ...]:
    """Return the scopes that the operations of a document need, all together."""

    def every() -> Iterator[SecurityRequirement]:
        yield from document.security
        for operation in document.operations:
            yield from operation.security or ()

    return tuple(
        dict.fromkeys(s for required in every() for s in required.get(scheme, ()))
    )


def analyze_requirements(
    requirements: Sequence[SecurityRequirement], schemes: frozenset[str]
) -> tuple[tuple[str, ...], ...]:
    """Return alternatives of combinations of schemes.

    Args:
        requirements: what the document asks for.
        schemes: those that can be sent; others were reported, and are left out.
    """
    return tuple(
        dict.fromkeys(
            tuple(name for name in requirement if name in schemes)
            for requirement in requirements
        )
    )
