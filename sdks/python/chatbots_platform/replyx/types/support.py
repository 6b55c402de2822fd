# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Support: what is sent and received."""

from __future__ import annotations

from typing import List, Optional, TypedDict


class _SupportMessageRequired(TypedDict):
    message: str


class SupportMessage(_SupportMessageRequired, total=False):
    subject: str
    email: str


class SupportMessageSent(TypedDict):
    id: int
    message: str
    created_at: str


class SupportMessageList(TypedDict):
    messages: List[ListedSupportMessage]
    total: int


class ListedSupportMessage(TypedDict):
    id: int
    account_id: int
    user_id: Optional[int]
    assistant_id: Optional[int]
    reply_to: Optional[str]
    subject: str
    message: str
    created_at: str
