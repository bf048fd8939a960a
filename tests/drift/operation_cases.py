"""Changes of operations themselves: how they are called, secured and served."""

from __future__ import annotations

from typing import Final

from drift.operation_documents import (
    HEAD,
    SCHEMES,
    operation,
)

# What it is called, the old document, the new one, what is found.
OPERATION_CASES: Final = (
    ("operation", HEAD + "paths: {}" + SCHEMES, operation(), "operation-added"),
    (
        "operation gone",
        operation(),
        HEAD + "paths: {}" + SCHEMES,
        "operation-removed",
    ),
    (
        "deprecated operation gone",
        operation("deprecated: true"),
        HEAD + "paths: {}" + SCHEMES,
        "operation-removed-deprecated",
    ),
    (
        "operation gone after its sunset",
        operation('deprecated: true, x-sunset: "2026-11-19"'),
        HEAD + "paths: {}" + SCHEMES,
        "operation-removed-deprecated",
    ),
    (
        "operation gone before its sunset",
        operation('deprecated: true, x-sunset: "2026-11-21"'),
        HEAD + "paths: {}" + SCHEMES,
        "operation-removed-early",
    ),
    (
        "draft gone",
        operation("x-stability-level: draft"),
        HEAD + "paths: {}" + SCHEMES,
        "operation-removed-deprecated",
    ),
    (
        "deprecated",
        operation(),
        operation("deprecated: true"),
        "operation-deprecated",
    ),
    (
        "not deprecated",
        operation("deprecated: true"),
        operation(),
        "operation-reactivated",
    ),
    (
        "id",
        operation("operationId: make"),
        operation("operationId: create"),
        "operation-id-changed",
    ),
    ("tag", operation(), operation("tags: [A]"), "operation-tag-added"),
    (
        "tag gone",
        operation("tags: [B, A]"),
        operation("tags: [B]"),
        "operation-tag-removed",
    ),
    (
        "sunset that is no date",
        operation(),
        operation("deprecated: true, x-sunset: soon"),
        "operation-deprecated sunset-invalid",
    ),
    (
        "sunset gone",
        operation('deprecated: true, x-sunset: "2030-01-01"'),
        operation("deprecated: true"),
        "sunset-removed",
    ),
    (
        "sunset in the past",
        operation(),
        operation('deprecated: true, x-sunset: "2026-11-01"'),
        "operation-deprecated sunset-too-soon",
    ),
    (
        "later sunset",
        operation('deprecated: true, x-sunset: "2030-01-01"'),
        operation('deprecated: true, x-sunset: "2031-01-01"'),
        "",
    ),
    (
        "stability that is none",
        operation(),
        operation("x-stability-level: solid"),
        "stability-invalid",
    ),
    (
        "less stable",
        operation("x-stability-level: stable"),
        operation("x-stability-level: alpha"),
        "stability-decreased",
    ),
    (
        "stable without saying so",
        operation("x-stability-level: beta"),
        operation(),
        "stability-increased",
    ),
    ("extension", operation(), operation("x-team: a"), "extension-changed"),
    (
        "security",
        operation(),
        operation("security: [{Token: []}]"),
        "security-tightened",
    ),
    (
        "another way to prove it",
        operation("security: [{Token: []}]"),
        operation("security: [{Login: [read]}, {Token: []}]"),
        "security-relaxed",
    ),
    (
        "a way less to prove it",
        operation("security: [{Token: []}, {Login: [read]}]"),
        operation("security: [{Token: []}]"),
        "security-tightened",
    ),
    (
        "scope",
        operation("security: [{Login: [read]}]"),
        operation("security: [{Login: [read, write]}]"),
        "security-tightened",
    ),
    (
        "scope less",
        operation("security: [{Login: [read, write]}]"),
        operation("security: [{Login: [read]}]"),
        "security-relaxed",
    ),
    (
        "security of all, said of one",
        operation() + "security: [{Token: []}]\n",
        operation("security: [{Token: []}]"),
        "",
    ),
    (
        "scheme",
        operation(),
        operation() + "    Key: {type: apiKey, in: header, name: X-Key}\n",
        "security-scheme-added",
    ),
    (
        "scheme gone",
        operation() + "    Key: {type: apiKey, in: header, name: X-Key}\n",
        operation(),
        "security-scheme-removed",
    ),
    (
        "scheme in another place",
        operation() + "    Key: {type: apiKey, in: header, name: X-Key}\n",
        operation() + "    Key: {type: apiKey, in: query, name: X-Key}\n",
        "security-scheme-changed",
    ),
    (
        "flow",
        operation(),
        operation().replace("a.example", "b.example"),
        "security-flow-changed",
    ),
    (
        "server",
        operation() + "servers: [{url: https://a.example}]\n",
        operation()
        + "servers: [{url: https://a.example/}, {url: https://b.example}]\n",
        "server-added",
    ),
    (
        "server gone",
        operation() + "servers: [{url: https://a.example}, {url: https://b.example}]\n",
        operation() + "servers: [{url: https://a.example}]\n",
        "server-removed",
    ),
    (
        "other server first",
        operation() + "servers: [{url: https://a.example}, {url: https://b.example}]\n",
        operation() + "servers: [{url: https://b.example}, {url: https://a.example}]\n",
        "server-default-changed",
    ),
)
