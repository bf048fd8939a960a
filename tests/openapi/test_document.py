"""What a document says of all its operations: security, servers, tags."""

from __future__ import annotations

from openapi.documents import parse


def test_security() -> None:
    document = parse(
        """
        security: [{key: []}]
        paths:
          /a: {get: {security: []}}
          /b: {get: {security: [{}, {key: [], oauth: [read]}, {nothing: []}]}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            bearer: {type: http, scheme: Bearer, bearerFormat: JWT}
            oauth:
              type: oauth2
              flows:
                clientCredentials: {tokenUrl: https://t, scopes: {read: Read}}
            broken: {type: magic}
        """,
        "unknown-security-scheme",
    )
    assert document.security == ({"key": ()},)
    first, second = document.operations
    assert first.security == ()
    assert second.security == ({}, {"key": (), "oauth": ("read",)})
    schemes = document.security_schemes
    assert (schemes["key"].location, schemes["key"].parameter_name) == (
        "header",
        "X-Key",
    )
    assert schemes["bearer"].scheme == "bearer"
    assert schemes["oauth"].flows["clientCredentials"].scopes == {"read": "Read"}
    # Whether a type is known is asked where it is used.
    assert schemes["broken"].type == "magic"


def test_servers_with_variables() -> None:
    document = parse("""
        servers:
          - url: https://{region}.example.com
            variables: {region: {default: eu, enum: [eu, us], description: D}}
          - url: ''
    """)
    first, second = document.servers
    assert first.variables["region"].enum == ("eu", "us")
    assert first.variables["region"].default == "eu"
    assert second.url == ""


def test_info_and_tags() -> None:
    document = parse("""
        openapi: 3.1.0
        info:
          title: T
          version: 1.0
          summary: S
          license: {name: MIT, url: https://l}
          contact: {email: a@b.c}
        tags: [{name: a, description: D}, {name: a}, {description: x}]
        x-top: 1
    """)
    assert (document.version, document.info.title) == ("3.1.0", "T")
    assert document.info.version == "1.0"
    assert document.info.license_name == "MIT"
    assert document.info.contact_email == "a@b.c"
    assert [(t.name, t.description) for t in document.tags] == [("a", "D")]
    assert document.extensions == {"x-top": 1}
