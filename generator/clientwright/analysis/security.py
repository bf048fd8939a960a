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

_PLACES = frozenset({"header", "query", "cookie"})


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
                f"{_unknown(source)}; nothing is sent for it",
                source.pointer,
                "correct it by an overlay, or send it by `default_headers` of the client",
            )
            continue
        docs = Documentation(source.description.strip(), deprecated=source.deprecated)
        found.append(Credential(source.pointer, source.name, sending, docs))
    return tuple(found)


def _sending(source: SecurityScheme, scopes: tuple[str, ...]) -> Sending | None:
    flow = source.flows.get("clientCredentials")
    match source.type, source.scheme:
        case "apiKey", _ if source.location in _PLACES and source.parameter_name:
            return ApiKey(source.location, source.parameter_name)
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


def _unknown(source: SecurityScheme) -> str:
    """Say what of a scheme is not understood."""
    match source.type:
        case "":
            return f'the security scheme "{source.name}" has no type'
        case "http":
            return f'the security scheme "{source.name}" does not say which one of HTTP'
        case "apiKey" if source.parameter_name:
            return f'the key "{source.name}" cannot be sent in "{source.location}"'
        case "apiKey":
            return f'the key "{source.name}" has no name to send it by'
        case _:
            return f'security of type "{source.type}" is unknown'


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
