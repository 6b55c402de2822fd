# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Administration: what is sent and received."""

from __future__ import annotations

from typing import Any, List, TypedDict


class AuditLog(TypedDict):
    acts: List[AuditLine]
    total: int


class AuditLine(TypedDict):
    id: int
    actor_id: int
    actor_email: str
    action: str
    target_kind: str
    target_id: str
    before: Any
    after: Any
    created_at: str
