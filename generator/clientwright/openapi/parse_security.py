"""Parses security schemes and requirements of every version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .security import OAuthFlow, SecurityScheme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .node import Node
    from .security import SecurityRequirement

# The names of Swagger 2.0 → those of OpenAPI 3.
_FLOWS: Final[Mapping[str, str]] = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def parse_security_schemes(root: Node) -> dict[str, SecurityScheme]:
    """Parse all security schemes of a document, by name."""
    found: dict[str, SecurityScheme] = {}
    components = root.node("components")
    for holder, key in ((components, "securitySchemes"), (root, "securityDefinitions")):
        if holder is None:
            continue
        for name, node in holder.nodes(key):
            found[name] = _parse_scheme(name, node)
    return found


def _parse_scheme(name: str, node: Node) -> SecurityScheme:
    type_, scheme = node.text("type"), node.text("scheme").lower()
    if type_ == "basic":
        # Swagger 2.0 has a type of its own for it.
        type_, scheme = "http", "basic"
    return SecurityScheme(
        pointer=node.pointer,
        name=name,
        type=type_,
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        scheme=scheme,
        bearer_format=node.text("bearerFormat"),
        location=node.text("in"),
        parameter_name=node.text("name"),
        flows=_parse_flows(node),
        openid_connect_url=node.text("openIdConnectUrl"),
    )


def _parse_flows(node: Node) -> dict[str, OAuthFlow]:
    if node.has("flow"):
        flow = _FLOWS.get(node.text("flow"), node.text("flow"))
        return {flow: _parse_flow(node)}
    return {
        name: _parse_flow(flow)
        for name, flow in node.nodes("flows")
        if not name.startswith("x-")
    }


def _parse_flow(node: Node) -> OAuthFlow:
    return OAuthFlow(
        authorization_url=node.text("authorizationUrl"),
        token_url=node.text("tokenUrl"),
        refresh_url=node.text("refreshUrl"),
        device_authorization_url=node.text("deviceAuthorizationUrl"),
        scopes={
            name: value if isinstance(value, str) else ""
            for name, value, _ in node.entries("scopes")
            if not name.startswith("x-")
        },
    )


def parse_requirements(
    node: Node, schemes: Mapping[str, SecurityScheme]
) -> tuple[SecurityRequirement, ...]:
    """Parse the `security` of a document or operation.

    An alternative that names a scheme that is not declared cannot be met, and is left
    out with a warning.
    """
    found: list[SecurityRequirement] = []
    for item, pointer in node.items("security"):
        requirement = node.context.node(item, pointer)
        if requirement is None:
            continue
        unknown = [name for name in requirement.data if name not in schemes]
        for name in unknown:
            node.context.diagnostics.warning(
                "unknown-security-scheme",
                f'the security scheme "{name}" is not declared; this way to '
                "authenticate is left out",
                requirement.at(name),
                "declare it under components/securitySchemes",
            )
        if not unknown:
            found.append({name: requirement.texts(name) for name in requirement.data})
    return tuple(found)
