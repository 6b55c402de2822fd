"""Webhooks that are received: whether they are the platform's, and what they say."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Mapping, Optional, Union

from .errors import PlatformError

if TYPE_CHECKING:
    from ..replyx.webhook_event import WebhookEvent


class WebhookRefused(PlatformError):
    """The request is not the platform's, was changed, or is too old."""


def verify_webhook(
    secret: str,
    headers: Mapping[str, str],
    body: Union[bytes, str],
    *,
    tolerance: float = 300,
    now: Optional[float] = None,
) -> WebhookEvent:
    """Checks the signature of a webhook and returns its event.

    `secret` begins with `whsec_`; `body` is exactly what came; `tolerance` is how many seconds its clock may differ from
    yours, and `now` the time in seconds since the epoch. Raises `WebhookRefused`. A webhook that was set in another dialect gets the
    `WebhookEvent` of that one.
    """
    of = {name.lower(): value for name, value in headers.items()}
    try:
        event_id, sent_at, signatures = of["webhook-id"], of["webhook-timestamp"], of["webhook-signature"]
        timestamp = int(sent_at)
    except (KeyError, ValueError):
        raise WebhookRefused("the headers webhook-id, webhook-timestamp and webhook-signature are missing or wrong") from None
    if abs((time.time() if now is None else now) - timestamp) > tolerance:
        raise WebhookRefused("the timestamp is too far from now")
    payload = body.encode() if isinstance(body, str) else body
    try:
        key = base64.b64decode(secret[len("whsec_") :] if secret.startswith("whsec_") else secret, validate=True)
    except binascii.Error:
        key = b""
    if key == b"":
        raise WebhookRefused("the secret is no webhook secret")
    signed = hmac.new(key, f"{event_id}.{sent_at}.".encode() + payload, hashlib.sha256).digest()
    expected = b"v1," + base64.b64encode(signed)
    # All of them are compared: during a rotation there are two.
    matches = [hmac.compare_digest(expected, each.encode()) for each in signatures.split(" ")]
    if not any(matches):
        raise WebhookRefused("the signature is wrong")
    return json.loads(payload)
