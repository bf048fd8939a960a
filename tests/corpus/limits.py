"""What openapi-core cannot do, or does wrongly. An entry that is not needed any more fails.

Unless it depends on what is drawn: another version of hypothesis draws other values.
"""

from __future__ import annotations

from typing import Final

# Document, beginning of the operation, part of what openapi-core says; why.
OPC: Final = "doc_opc_baseline_3_1"
HEYAPI: Final = "doc_heyapi_3_1_full"
OPENAI_2: Final = "doc_2023_06_19_0c432eb"
OPENAI_2024: Final = "doc_2024_08_02_0f93697"
OPENAI_2025: Final = "doc_2025_01_31_0f23d5f"
OPENAI_2026: Final = "doc_2026_08_21_f85dbe2"
_UNION_PART: Final = "a part of a form that is a union stays bytes"
_TEXT_PART: Final = "a part of a form that is a nullable number stays text"
_FILE_PART: Final = "3.1: files in forms are bytes to it, and no strings"
_FRAGMENT: Final = "it does not know paths that differ in what is behind a # only"
_DRAWN: Final = "what is drawn from a union may fit no member, or more than one, inside"
_READ_ONLY: Final = "it takes a schema with readOnly for one that no parameter may have"

LIMITS: Final[dict[tuple[str, str, str], str]] = {
    ("doc_own_openapi_3_2", "PURGE /events", "OperationNotFound"): (
        "3.2: additionalOperations are unknown to it"
    ),
    ("doc_own_openapi_3_2", "GET /find", "'querystring'"): (
        "3.2: it fails at `in: querystring`"
    ),
    ("doc_own_main", "GET /people:", "PointerToNowhere"): (
        "it does not follow a map of components that is itself a reference"
    ),
    ("doc_own_keywords_3_1", "GET /things?beta=true", "OperationNotFound"): (
        "it takes the query in the key of a path for a part of the path"
    ),
    ("doc_own_keywords_3_1", "POST /things", "'id' is a required property"): (
        "it asks for properties that are required and readOnly"
    ),
    ("doc_own_keywords_3_1", "POST /upload", "is not of type 'string'"): (
        "3.1: files in forms are bytes to it, and no strings"
    ),
    (OPENAI_2, "POST /images/", "is not of type 'integer'"): (
        "a part of a form that is a nullable integer stays text"
    ),
    (OPENAI_2, "POST /audio/", "is not valid under any of the given schemas"): (
        "a part of a form that is a union of strings stays bytes"
    ),
    (OPENAI_2024, "POST /images/edits", "is not of type 'integer'"): _TEXT_PART,
    (OPENAI_2024, "POST /audio/", "is not valid under any"): _UNION_PART,
    (OPENAI_2024, "POST /images/variations", "is not valid under any"): _UNION_PART,
    (OPENAI_2025, "POST /images/edits", "is not of type 'integer'"): _TEXT_PART,
    (OPENAI_2025, "POST /audio/", "is not valid under any"): _UNION_PART,
    (OPENAI_2025, "POST /images/variations", "is not valid under any"): _UNION_PART,
    (OPENAI_2026, "", "(<ValidationError: \"b'"): _FILE_PART,
    (OPENAI_2026, "POST /audio/", "is not valid under any"): _UNION_PART,
    (OPENAI_2026, "POST /images/edits", "is not valid under any"): _DRAWN,
    (OPENAI_2026, "POST /videos/", "is not valid under any"): _UNION_PART,
    (OPENAI_2026, "", "could not be resolved"): (
        "it takes the values of a discriminator without a mapping for names"
    ),
    (OPENAI_2026, "POST /images/edits", "should not be valid under"): _DRAWN,
    (OPENAI_2026, "POST /images/edits", "Additional properties are not"): _DRAWN,
    (OPENAI_2026, "POST /conversations/", "is not valid under any"): _DRAWN,
    (OPENAI_2026, "POST /vector_stores", "is not valid under any"): _DRAWN,
    (OPENAI_2026, "POST /vector_stores", "Additional properties are not"): _DRAWN,
    ("doc_box", "GET /search", "not an object format"): (
        "it has no form for lists of objects in a query, nor has OpenAPI"
    ),
    ("doc_box", "POST /oauth2/revoke", "'grant_type' is a required property"): (
        "of a form it reads the properties that are declared, and no others"
    ),
    ("doc_box", "PUT /metadata_templates/", "MediaTypeNotFound"): _FRAGMENT,
    ("doc_box", "PUT /", "is not of type 'object'"): _FRAGMENT,
    ("doc_discord", "POST /guilds/{guild_id}/stickers", "Expected a string value"): (
        "3.1: it cannot cast a part of a form that has several types"
    ),
    ("doc_github_api", "", "Tried to write read-only property"): _READ_ONLY,
    ("doc_github_api", "POST /repos/{owner}/{repo}/releases", "with */* mimetype"): (
        "it knows no form for a range of media types"
    ),
    ("doc_influxdb_oss", "", "Invalid header parameter: Accept-Encoding"): (
        "the HTTP library says what it can unpack, which the document does not list"
    ),
    ("doc_influxdb_oss", "", "Invalid header parameter: Accept |"): (
        "the document has Accept as a parameter, which OpenAPI ignores"
    ),
    ("doc_influxdb_oss", "GET /api/v2/tasks", "Invalid query parameter: type"): (
        "it fills in the document's default, which is none of the values there"
    ),
    ("doc_influxdb_oss", "POST /api/v2/restore/", "parameter: Content-Type"): (
        "the document has Content-Type as a parameter, which OpenAPI ignores"
    ),
    ("doc_influxdb_oss", "POST /api/v2/write", "Content-Length"): (
        "the document has Content-Length as a parameter, drawn here as any number"
    ),
    ("doc_docker_engine_v1_55", "POST /build", "header parameter: Content-type"): (
        "the document has Content-type as a parameter, which OpenAPI ignores"
    ),
    ("doc_lob_api_public", "GET /", "IndexError: list index out of range"): (
        "it fails at objects in a query, in deepObject style"
    ),
    ("doc_lob_api_public", "POST /booklets", "is not valid under any"): _DRAWN,
    ("doc_lob_api_public", "POST /letters", "is not valid under any"): _DRAWN,
    ("doc_lob_api_public", "POST /bulk/", "is not of type 'string'"): _DRAWN,
    ("doc_cafe", "POST /menu", "does not contain discriminating property"): (
        "it finds no parts of a form that is a union"
    ),
    ("doc_cafe_3_2", "POST /menu", "does not contain discriminating property"): (
        "it finds no parts of a form that is a union"
    ),
    ("doc_iceberg_rest", "POST /v1/", "'order-id' is a required property"): (
        "it asks for properties that are required and readOnly"
    ),
    (OPC, "", "TypeError: Expected a string value, got <class 'list'>"): (
        "3.1: it cannot cast a parameter that has several types"
    ),
    (OPC, "POST /tests/octet_stream", "is not of type 'string'"): (
        "3.1: a binary body is bytes to it, and no string"
    ),
    (OPC, "POST /config/content-type-override", "is not of type 'string'"): (
        "3.1: a binary body is bytes to it, and no string"
    ),
    (OPC, "POST /types/unions/duplicate-types", "is not valid under any"): (
        "the document has a `oneOf` of twice the same schema, which nothing fits"
    ),
    (HEYAPI, "GET /api/v{api-version}/simple:operation", "foo_param"): (
        "the document declares a path parameter that the path does not have"
    ),
    (HEYAPI, "POST /api/v{api-version}/parameters/deprecated", "Invalid header"): (
        "it does not read objects in headers"
    ),
    (HEYAPI, "POST /api/v{api-version}/parameters/deprecated", "Missing required"): (
        "an object without properties is drawn, for which there is no header to send"
    ),
    (HEYAPI, "", "TypeError: Expected a string value, got <class 'list'>"): (
        "3.1: it cannot cast a parameter that has several types"
    ),
    (HEYAPI, "POST /api/v{api-version}/parameters/{parameter.path.1}", "KeyError"): (
        "it reads names with dots in paths as attributes"
    ),
    (HEYAPI, "POST /api/v{api-version}/parameters:", "query parameter: parameter"): (
        "it looks for exploded objects by their own name"
    ),
    (HEYAPI, "GET /api/v{api-version}/complex", "query parameter: parameter"): (
        "it looks for exploded objects by their own name"
    ),
    (HEYAPI, "POST /api/v{api-version}/upload", "must be an object, not str"): (
        "the document has a text as a form, which no form can be"
    ),
    (HEYAPI, "PUT /api/v{api-version}/non-ascii", "must be an object, not list"): (
        "the document has a list as a form, which no form can be"
    ),
    (HEYAPI, "POST /api/v{api-version}/multipart", "is not of type 'string'"): (
        "3.1: files in forms are bytes to it, and no strings"
    ),
}

# Operations of which openapi-core accepts no call, for these limits: more than a share
# of the document's. All that document is there for is what is rare.
MOST_NOT_ACCEPTED: Final = 0.1
NOT_ACCEPTED: Final[dict[str, int]] = {
    "doc_own_keywords_3_1": 3,
    "doc_own_openapi_3_2": 2,
    HEYAPI: 12,
}
# Components of which some values, to the letter of the document, are not read as what
# they were drawn from: several members of a union fit them. `union-overlap` says so.
MOST_UNLIKE: Final = 0.04
UNLIKE: Final[dict[str, int]] = {"doc_influxdb_oss": 30}


def too_many(found: int, of: int, share: float, listed: int | None) -> bool:
    """Tell whether something is above its share, or more than is listed, or listed without need."""
    bound = of * share + 1
    return found > bound if listed is None else not (bound < found <= listed)


def limit_of(document: str, problem: str) -> str | None:
    """Return the limit that a problem comes from, if it is one."""
    for name, operation, said in LIMITS:
        if name == document and problem.startswith(operation) and said in problem:
            return f"{operation} {said}"
    return None


def unused(document: str, used: set[str]) -> list[str]:
    """Return the limits of a document that no problem comes from, though any call meets them."""
    listed = [
        f"{op} {said}"
        for (name, op, said), why in LIMITS.items()
        if name == document and why != _DRAWN
    ]
    return [limit for limit in listed if limit not in used]
