# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Account tokens: what is sent and received."""

from __future__ import annotations

from typing import Optional, TypedDict


class AccountToken(TypedDict):
    id: int
    account_id: int
    name: str
    token: str
    created_by: int
    expires_at: Optional[str]
    last_used_at: Optional[str]
    created_at: str


class NewAccountToken(TypedDict, total=False):
    name: str


class AccountTokenRotation(TypedDict, total=False):
    overlap_minutes: int


class RotatedAccountToken(TypedDict):
    id: int
    account_id: int
    name: str
    token: str
    created_by: int
    expires_at: Optional[str]
    last_used_at: Optional[str]
    created_at: str
    replaces: AccountToken
