"""Names that generated code needs for itself."""

import keyword

KEYWORDS = frozenset(keyword.kwlist)

ATTRIBUTES = (
    KEYWORDS
    | {"list", "dict", "str", "int", "float", "bool", "tuple"}
    | {"additional_properties", "dt", "from_dict", "to_dict", "self", "mro"}
)
"""Attributes of a model: annotations after an attribute called `list` would mean that attribute."""

TYPES = KEYWORDS | {
    "Annotated",
    "AttributeError",
    "Any",
    "Decimal",
    "UUID",
    "BaseModel",
    "ByFit",
    "ByItem",
    "ByKey",
    "ByTag",
    "FileInput",
    "Literal",
    "Mapping",
    "Required",
    "Sequence",
    "SequenceNotStr",
    "TypeAlias",
    "TypedDict",
    "UNSET",
    "Union",
    "Unset",
    "Wire",
    "READ_ONLY",
    "RequestOptions",
    "Unpack",
}
"""Classes and aliases: what the modules of models and params import.

Modules of resources import more; there the runtime's names give way to those of the document.
"""

RESOURCES = TYPES | {
    "AsyncPages",
    "AsyncResource",
    "AsyncStream",
    "Binary",
    "BinaryContent",
    "CursorPages",
    "Empty",
    "Encoding",
    "EventStream",
    "Json",
    "JsonLines",
    "JsonSequence",
    "LastItemPages",
    "LinkPages",
    "NumberedPages",
    "OffsetPages",
    "Operation",
    "Page",
    "Resource",
    "SinglePages",
    "Stream",
    "Style",
    "Text",
    "UrlPages",
    "WholeEvents",
    "AsyncKey",
    "AsyncLogin",
    "ClientCredentials",
    "HttpScheme",
    "Key",
    "Login",
    "MutualTLS",
    "ApiKey",
    "AsyncBaseClient",
    "AsyncHTTPClient",
    "BaseClient",
    "Basic",
    "Bearer",
    "ClassVar",
    "HTTPClient",
    "RetryRule",
    "Scheme",
    "ServerAddress",
    "Timeout",
    "WebhookReceiver",
}
"""Classes of resources: what the module of the client imports, too."""

HEADERS = TYPES | {"Header", "ResponseHeaders"}
"""Classes of headers: what their modules import, too."""

ARGUMENTS = KEYWORDS | {
    "self",
    "options",
    "extra_headers",
    "extra_query",
    "extra_body",
    "timeout",
}
"""Arguments of a call."""

CLIENT_ARGUMENTS = KEYWORDS | {
    "credential",
    "self",
    "super",
    "variables",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
    "idle_timeout",
    "max_reconnects",
    "should_retry",
    "strict",
}
"""Arguments of a client."""

RESOURCE_ATTRIBUTES = KEYWORDS | {
    "cached_property",
    "overload",
    "self",
    "with_raw_response",
    "with_streaming_response",
}
"""Attributes of a resource: decorators after a method called `overload` would be that method."""

CLIENT_ATTRIBUTES = RESOURCE_ATTRIBUTES | {
    "async_raw",
    "async_streamed",
    "async_typed_raw",
    "async_typed_streamed",
    "typed_raw",
    "typed_streamed",
    "raw",
    "streamed",
    "aclose",
    "base_url",
    "close",
    "copy",
    "default_headers",
    "default_query",
    "idle_timeout",
    "max_reconnects",
    "max_retries",
    "should_retry",
    "strict",
    "timeout",
    "with_options",
}
"""Attributes of a client; the wrappers of a resource have an argument that is called like it."""

MODULES = KEYWORDS | {
    "getattr",
    "globals",
    "importlib",
    "list",
    "object",
    "sorted",
    "str",
}
"""Modules of models, params and resources: their packages have functions that need these names."""
