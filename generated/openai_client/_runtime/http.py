"""The HTTP library, under the names that the runtime uses. No other module imports it.

It is chosen when a client is generated, and this module is all that differs then.
"""

from __future__ import annotations

from httpx import (
    URL,
    AsyncBaseTransport,
    AsyncByteStream,
    Auth,
    BaseTransport,
    ConnectError,
    ConnectTimeout,
    DecodingError,
    Headers,
    HTTPError,
    InvalidURL,
    Limits,
    LocalProtocolError,
    PoolTimeout,
    ProxyError,
    RemoteProtocolError,
    Request,
    Response,
    StreamError,
    SyncByteStream,
    Timeout,
    TimeoutException,
    TooManyRedirects,
    UnsupportedProtocol,
)
from httpx import AsyncClient as AsyncHTTPClient
from httpx import Client as HTTPClient

__all__ = [
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncHTTPClient",
    "Auth",
    "BaseTransport",
    "ConnectError",
    "ConnectTimeout",
    "DecodingError",
    "HTTPClient",
    "HTTPError",
    "Headers",
    "InvalidURL",
    "Limits",
    "LocalProtocolError",
    "PoolTimeout",
    "ProxyError",
    "RemoteProtocolError",
    "Request",
    "Response",
    "StreamError",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
    "TooManyRedirects",
    "URL",
    "UnsupportedProtocol",
]
