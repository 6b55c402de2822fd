"""Every way in which a call can fail."""

from __future__ import annotations

import json
import re
from typing import Any, List, Mapping, Optional


class PlatformError(Exception):
    """What every error of this library is."""


class ConnectionFault(PlatformError):
    """The platform was not reached, or the connection broke before the answer was complete."""


class TimedOut(ConnectionFault):
    """Nothing came within the timeout."""


class StreamError(PlatformError):
    """An answer that was being streamed failed; `data` is the `error` event's."""

    def __init__(self, data: Any) -> None:
        super().__init__(_message_of(data) or "the answer failed")
        self.data = data
        self.code = _code_of(data)


class ApiError(PlatformError):
    """The platform refused a request."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str]) -> None:
        self.status = status
        self.code: Optional[str] = _code_of(body)
        self.message: str = _message_of(body) or f"status {status}"
        found = re.search(r"\breq_\w+", self.message)
        self.request_id: Optional[str] = headers.get("x-request-id") or (found.group() if found else headers.get("cf-ray"))
        """What support asks for. None where the answer has none."""
        self.retry_after: Optional[float] = None
        """Seconds, of an answer with `Retry-After`."""
        self.body = body
        super().__init__(f"{self.message} ({status}{f' {self.code}' if self.code else ''})")

    @property
    def issues(self) -> List[Any]:
        """The wrong fields of a request that is not valid, as the dialect writes them."""
        if not isinstance(self.body, dict):
            return []
        issues = self.body.get("errors") or self.body.get("detail")
        return issues if isinstance(issues, list) else []


class InvalidRequest(ApiError):
    """400 and 422: something in the request is wrong."""


class Unauthenticated(ApiError):
    """401: no credential, or one that is wrong, expired or revoked."""


class Forbidden(ApiError):
    """403: the credential may not do this."""


class NotFound(ApiError):
    """404: no such record, or another account's."""


class Conflict(ApiError):
    """409: the request does not fit what is there."""


class RateLimited(ApiError):
    """429: too many requests, and the retries are used up or would take too long."""


class ServerError(ApiError):
    """5xx: the platform failed, or something it needs did."""


_OF_STATUS = {
    400: InvalidRequest,
    401: Unauthenticated,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: InvalidRequest,
    429: RateLimited,
}


def error_of(status: int, payload: bytes, headers: Mapping[str, str]) -> ApiError:
    """The error of an answer. `headers` are by their names in lower case."""
    try:
        body = json.loads(payload)
    except ValueError:
        body = payload.decode("utf-8", "replace")
    kind = ServerError if status >= 500 else _OF_STATUS.get(status, ApiError)
    return kind(status, body, headers)


def _code_of(body: Any) -> Optional[str]:
    if not isinstance(body, dict):
        return None
    inner = body.get("error")
    code = inner.get("code") if isinstance(inner, dict) else body.get("code")
    # Document 003 has errors without a code: there, the error is it.
    return code if isinstance(code, str) else inner if isinstance(inner, str) else None


def _message_of(body: Any) -> Optional[str]:
    if isinstance(body, str):
        return body[:200] or None
    if not isinstance(body, dict):
        return None
    detail, inner, message = body.get("detail"), body.get("error"), body.get("message")
    if isinstance(detail, list):
        return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in detail)
    if isinstance(message, dict):
        return "; ".join(f"{field}: {', '.join(said)}" for field, said in message.items())
    own = inner.get("message") if isinstance(inner, dict) else None
    return next((text for text in (detail, message, own, inner) if isinstance(text, str)), None)
