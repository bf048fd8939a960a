"""Runs a module whose requests, whatever host they are for, go to a port of loopback.

`python on_loopback.py PORT MODULE.py`. What is sent is HTTP; only the host changes.
"""

from __future__ import annotations

import runpy
import sys

import httpx

_PORT = int(sys.argv[1])
_send = httpx.HTTPTransport.handle_request
_send_async = httpx.AsyncHTTPTransport.handle_async_request


def _redirect(request: httpx.Request) -> None:
    request.url = httpx.URL(request.url).copy_with(
        scheme="http", host="127.0.0.1", port=_PORT
    )


def _handle(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
    _redirect(request)
    return _send(transport, request)


async def _handle_async(
    transport: httpx.AsyncHTTPTransport, request: httpx.Request
) -> httpx.Response:
    _redirect(request)
    return await _send_async(transport, request)


vars(httpx)["HTTPTransport"].handle_request = _handle
vars(httpx)["AsyncHTTPTransport"].handle_async_request = _handle_async
runpy.run_path(sys.argv[2], run_name="__main__")
