# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Webhooks: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class _WebhookSettingsRequired(TypedDict):
    webhook_url: str
    subscribed_events: List[WebhookSettingsSubscribedEvent]


class WebhookSettings(_WebhookSettingsRequired, total=False):
    is_enabled: bool
    token: Optional[str]


class WebhookSettingsSubscribedEvent(TypedDict):
    key: Literal["conversation_create", "message", "status", "assignee_change", "sla_breached", "variables", "conversation_labels", "note"]
    is_subscribed: bool


class WebhookSet(TypedDict):
    ok: Literal[True]
    Ok: Literal[True]
