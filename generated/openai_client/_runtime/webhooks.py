"""Webhooks: requests that the API sends, proven by a signature and then decoded.

The signature is that of Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256
over the id, the time and the body, with a secret that the API and its user share.

ValueError
└── InvalidWebhookError                what was sent is no event
    └── InvalidWebhookSignatureError   it was not sent by the API, or not now
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import time
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .codec import DecodeError, decode
from .jsondata import parse_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Final

T_co = TypeVar("T_co", covariant=True)

TOLERANCE: Final = 300
"""Seconds that an event may be old, or early: what Standard Webhooks proposes."""

_PREFIX: Final = "whsec_"


class InvalidWebhookError(ValueError):
    """What was sent as a webhook is no event.

    It is no APIError: no call failed, and there is neither a request nor a response.
    """


class InvalidWebhookSignatureError(InvalidWebhookError):
    """Nothing proves that the API has sent it, or it was not sent now."""


class WebhookReceiver(Generic[T_co]):
    """Takes what the API sends. Does no I/O: it is the same for both clients.

    Args:
        annotation: The type of the events, as it would be written in a module of models.
        namespace: Where annotations are looked up.
        strict: Whether an event that is not as documented raises.
        secret: What the API signs with; None: that of the environment.
        env: The environment variable that has it, if there is one.
    """

    def __init__(
        self,
        annotation: str,
        namespace: ModuleType,
        *,
        strict: bool,
        secret: str | None,
        env: str | None,
    ) -> None:
        self._annotation = annotation
        self._namespace = namespace
        self._strict = strict
        self._secret = secret
        self._env = env

    def unwrap(
        self,
        payload: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
        tolerance: float = TOLERANCE,
    ) -> T_co:
        """Check who sent a webhook, and return its event.

        An event of a kind that is not known is kept as a dict.

        Args:
            payload: The body of the request as it came, before anybody has parsed it.
            headers: The headers of the request.
            secret: What the API signs with, in place of the client's.
            tolerance: Seconds that the event may be old, or early.

        Raises:
            InvalidWebhookSignatureError: The signature does not fit.
            InvalidWebhookError: It does, and the body is no JSON; for a strict client,
                also when the body is not as documented.
            ValueError: There is no secret, or it is no secret.
            TypeError: The payload is not as it came, or the secret is no text.
        """
        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        try:
            data = parse_json(_bytes(payload))
        except ValueError as error:
            raise InvalidWebhookError("the body of the webhook is no JSON") from error
        try:
            event = decode(self._annotation, data, self._namespace, strict=self._strict)
        except DecodeError as error:
            raise InvalidWebhookError(
                f"the webhook is not as documented: {error}"
            ) from error
        return cast("T_co", event)

    def verify_signature(
        self,
        payload: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        """Check who sent a webhook, and when. Does not look into its body.

        The arguments are those of `unwrap`.

        Raises:
            InvalidWebhookSignatureError: The signature does not fit.
            ValueError: There is no secret, or it is no secret.
            TypeError: The payload is not as it came, or the secret is no text.
        """
        key = self._key(secret)
        found = {name.lower(): value for name, value in headers.items()}
        message_id = _header(found, "webhook-id")
        sent = _header(found, "webhook-timestamp")
        signatures = _header(found, "webhook-signature")
        _check_time(sent, tolerance)
        signed = _bytes(f"{message_id}.{sent}.") + _bytes(payload)
        expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
        # All of them are compared: how long it takes says nothing.
        fitting = [
            hmac.compare_digest(_bytes(signature), expected)
            for version, _, signature in (s.partition(",") for s in signatures.split())
            if version == "v1"
        ]
        if not fitting:
            raise InvalidWebhookSignatureError(
                'the header "webhook-signature" has no signature of version v1'
            )
        if not any(fitting):
            raise InvalidWebhookSignatureError(
                "no signature of the webhook fits: the body is not as it was sent, or "
                "the secret is another one"
            )

    def _key(self, given: str | None) -> bytes:
        """The key of the signature.

        An empty secret is none: anybody could sign with it.
        """
        of_environment = os.environ.get(self._env) if self._env else None
        secret = _stripped(given or self._secret or of_environment or "")
        if not secret:
            env = f" or the environment variable {self._env}" if self._env else ""
            raise ValueError(
                "there is no secret to check the webhook with: it is the argument "
                f"`secret`, the client's `webhook_secret`{env}"
            )
        if not secret.startswith(_PREFIX):
            return secret.encode()
        try:
            key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if not key:
            # Not even as the cause: that would show the secret.
            raise ValueError(f"the secret has no base64 after {_PREFIX}")
        return key


def _bytes(payload: object) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, bytes | bytearray):
        return bytes(payload)
    kind = type(payload).__name__
    raise TypeError(
        f"the payload must be the body as it came, bytes or str, not {kind}"
    )


def _stripped(secret: object) -> str:
    # A line break at the end is what reading it from a file leaves.
    if isinstance(secret, str):
        return secret.strip()
    raise TypeError(f"the secret must be a str, not {type(secret).__name__}")


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise InvalidWebhookSignatureError(f'the header "{name}" is missing')
    return value


def _check_time(sent: str, tolerance: float) -> None:
    if not (sent.isascii() and sent.isdigit() and len(sent) < 16):
        raise InvalidWebhookSignatureError(
            'the header "webhook-timestamp" is no number of seconds'
        )
    age = time.time() - int(sent)
    if abs(age) > tolerance:
        when = "too old" if age > 0 else "from the future"
        raise InvalidWebhookSignatureError(
            f"the webhook is {when}: {abs(age):.0f} seconds, and {tolerance:g} are allowed"
        )


__all__ = [
    "TOLERANCE",
    "InvalidWebhookError",
    "InvalidWebhookSignatureError",
    "WebhookReceiver",
]
