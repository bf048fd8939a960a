"""An OpenAPI document in the specification's own words."""

from .document import Document, Info, Tag
from .homes import plain_reference
from .ignored import report_ignored
from .operation import (
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Server,
    ServerVariable,
)
from .overlay import apply_overlays
from .parse_document import parse_document
from .schema import MISSING, Discriminator, Missing, Schema
from .security import OAuthFlow, SecurityRequirement, SecurityScheme
from .validate import validate

__all__ = [
    "MISSING",
    "Discriminator",
    "Document",
    "Encoding",
    "Header",
    "Info",
    "MediaType",
    "Missing",
    "OAuthFlow",
    "Operation",
    "Parameter",
    "RequestBody",
    "Response",
    "Schema",
    "SecurityRequirement",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Tag",
    "apply_overlays",
    "parse_document",
    "plain_reference",
    "report_ignored",
    "validate",
]
