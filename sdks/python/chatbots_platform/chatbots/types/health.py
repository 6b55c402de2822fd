# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Health: what is sent and received."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict


class HealthResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Health


class Health(TypedDict):
    status: Literal["ok"]
    time: str


class SystemStatusResult(TypedDict):
    status: Literal["success"]
    message: str
    data: SystemStatus


class SystemStatus(TypedDict):
    state: Literal["ok", "degraded", "down"]
    checkedAt: str
    parts: SystemStatusParts
    backlog: Optional[SystemStatusBacklog]


class SystemStatusParts(TypedDict):
    database: SystemPart
    objectStorage: SystemPart
    rooms: SystemPart
    limiters: SystemPart
    queues: SystemPart
    ai: SystemPart
    mail: SystemPart
    webhooks: SystemPart


class SystemPart(TypedDict):
    state: Literal["ok", "degraded", "down"]
    latencyMs: Optional[float]
    detail: Optional[str]


class SystemStatusBacklog(TypedDict):
    unfinishedDocuments: int
    lateDocuments: int
    queuedMails: int
    lateMails: int
    unfinishedWebsites: int
    accountEvents: int
    waitingHandoffs: int
    pausedWebhooks: int
