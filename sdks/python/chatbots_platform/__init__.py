"""The client library of the platform: one class for each kind of caller, the same again for asyncio."""

from .chatbots import AsyncChatbots, Chatbots
from .core.errors import (
    ApiError,
    Conflict,
    ConnectionFault,
    Forbidden,
    InvalidRequest,
    NotFound,
    PlatformError,
    RateLimited,
    ServerError,
    StreamError,
    TimedOut,
    Unauthenticated,
)
from .core.omit import OMIT, Omit
from .core.retry import Retries
from .core.stream import Event
from .core.upload import Upload
from .core.webhook import WebhookRefused, verify_webhook
from .replycx import AsyncReplyCX, ReplyCX
from .replyx import AsyncReplyX, ReplyX
from .replyx.webhook_event import WebhookEvent
from .visitor import AsyncVisitor, Visitor

__all__ = [
    "ApiError",
    "AsyncChatbots",
    "AsyncReplyCX",
    "AsyncReplyX",
    "AsyncVisitor",
    "Chatbots",
    "Conflict",
    "ConnectionFault",
    "Event",
    "Forbidden",
    "InvalidRequest",
    "NotFound",
    "OMIT",
    "Omit",
    "PlatformError",
    "RateLimited",
    "ReplyCX",
    "ReplyX",
    "Retries",
    "ServerError",
    "StreamError",
    "TimedOut",
    "Unauthenticated",
    "Upload",
    "Visitor",
    "WebhookEvent",
    "WebhookRefused",
    "verify_webhook",
]
