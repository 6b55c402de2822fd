# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Webhooks: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class _NewWebhookRequired(TypedDict):
    url: str


class NewWebhook(_NewWebhookRequired, total=False):
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    description: str
    enabled: bool
    token: Optional[str]


class WebhookWithSecret(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    enabled: bool
    paused_at: Optional[str]
    pause_reason: Optional[Literal["failing", "gone"]]
    has_token: bool
    previous_secret_ends_at: Optional[str]
    created_at: str
    updated_at: str
    secret: str


class Webhook(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    enabled: bool
    paused_at: Optional[str]
    pause_reason: Optional[Literal["failing", "gone"]]
    has_token: bool
    previous_secret_ends_at: Optional[str]
    created_at: str
    updated_at: str


class WebhookState(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    enabled: bool
    paused_at: Optional[str]
    pause_reason: Optional[Literal["failing", "gone"]]
    has_token: bool
    previous_secret_ends_at: Optional[str]
    created_at: str
    updated_at: str
    waiting: int
    last_delivered_at: Optional[str]
    failing_since: Optional[str]


class WebhookChanges(TypedDict, total=False):
    url: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    description: str
    enabled: bool
    token: Optional[str]


class SecretRotation(TypedDict, total=False):
    overlap_hours: int


class WebhookDeliveryDetail(TypedDict):
    id: int
    event_id: str
    type: Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed", "test"]
    dialog_id: Optional[int]
    status: Literal["waiting", "delivered", "failed"]
    attempts: int
    next_attempt_at: Optional[str]
    failure: Optional[str]
    created_at: str
    ended_at: Optional[str]
    payload: str
    log: List[WebhookDeliveryDetailLogItem]


class WebhookDeliveryDetailLogItem(TypedDict):
    at: str
    ms: int
    status: Optional[int]
    failure: Optional[str]
    answer: Optional[str]


class WebhookDelivery(TypedDict):
    id: int
    event_id: str
    type: Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed", "test"]
    dialog_id: Optional[int]
    status: Literal["waiting", "delivered", "failed"]
    attempts: int
    next_attempt_at: Optional[str]
    failure: Optional[str]
    created_at: str
    ended_at: Optional[str]


WebhookReplay = TypedDict(
    "WebhookReplay",
    {
        "from": "str",
        "to": "str",
        "status": "Literal['delivered', 'failed']",
    },
    total=False,
)


class WebhookReplayed(TypedDict):
    replayed: int
