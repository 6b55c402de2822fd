# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""API tokens: what is sent and received."""

from __future__ import annotations

from typing import Optional, TypedDict


class ApiToken(TypedDict):
    id: int
    user_id: int
    name: str
    token: str
    expires_at: Optional[str]
    last_used_at: Optional[str]
    created_at: str


class NewApiToken(TypedDict, total=False):
    name: str
    user_id: int
    expires_at: Optional[str]


class _NewOwnApiTokenRequired(TypedDict):
    name: str


class NewOwnApiToken(_NewOwnApiTokenRequired, total=False):
    expires_at: Optional[str]
