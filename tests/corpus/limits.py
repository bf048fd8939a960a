"""What openapi-core cannot do, or does wrongly. An entry that is not needed any more fails."""

from __future__ import annotations

from typing import Final

# Document, beginning of the operation, part of what openapi-core says; why.
LIMITS: Final[dict[tuple[str, str, str], str]] = {
    (
        "doc_own_openapi_3_2",
        "PURGE /events",
        "OperationNotFound",
    ): "3.2: additionalOperations are unknown",
    ("doc_own_openapi_3_2", "GET /find", "'querystring'"): "3.2: `in: querystring`",
    (
        "doc_own_main",
        "GET /people:",
        "PointerToNowhere",
    ): "a map of components that is itself a reference",
    (
        "doc_own_keywords_3_1",
        "GET /things?beta=true",
        "OperationNotFound",
    ): "a query in the key of a path",
    (
        "doc_2023_06_19_0c432eb",
        "POST /images/",
        "is not of type 'integer'",
    ): "a part of a form that is a nullable integer stays text",
    (
        "doc_2023_06_19_0c432eb",
        "POST /audio/",
        "is not valid under any of the given schemas",
    ): "a part of a form that is a union of strings stays bytes",
}


def limit_of(document: str, problem: str) -> str | None:
    """Return the limit that a problem comes from, if it is one."""
    for name, operation, said in LIMITS:
        if name == document and problem.startswith(operation) and said in problem:
            return f"{operation} {said}"
    return None


def unused(document: str, used: set[str]) -> list[str]:
    """Return the limits of a document that no problem comes from."""
    listed = [f"{op} {said}" for name, op, said in LIMITS if name == document]
    return [limit for limit in listed if limit not in used]
