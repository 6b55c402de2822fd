# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Webhooks: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from .authentication import Pagination


class _NewWebhookRequired(TypedDict):
    url: str


class NewWebhook(_NewWebhookRequired, total=False):
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    description: str
    isActive: bool
    token: Optional[str]


class NewWebhookResult(TypedDict):
    status: Literal["success"]
    message: str
    data: WebhookWithSecret


class WebhookWithSecret(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    isActive: bool
    pausedAt: Optional[str]
    pauseReason: Optional[Literal["failing", "gone"]]
    createdAt: str
    updatedAt: str
    secret: str


class WebhookList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Webhook]
    pagination: Pagination


class Webhook(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    isActive: bool
    pausedAt: Optional[str]
    pauseReason: Optional[Literal["failing", "gone"]]
    createdAt: str
    updatedAt: str


class WebhookResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Webhook


class WebhookChanges(TypedDict, total=False):
    url: str
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    description: str
    isActive: bool
    token: Optional[str]
