# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Bots: what is sent and received."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict


class BotInstance(TypedDict):
    id: int
    assistant_id: int
    telegram_token: str
    name: str
    is_active: bool
    status: Literal["created", "pending", "running", "stopped", "error"]
    status_reason: Optional[str]
    telegram_bot_username: Optional[str]
    webhook_url: str
    started_at: Optional[str]
    created_at: str


class NamedBot(TypedDict, total=False):
    bot_id: int
    assistant_id: int


class BotRun(TypedDict):
    bot_id: int
    status: Literal["created", "pending", "running", "stopped", "error"]
    webhook_url: str
    started_at: Optional[str]


class _NewBotInstanceRequired(TypedDict):
    assistant_id: int
    telegram_token: str


class NewBotInstance(_NewBotInstanceRequired, total=False):
    name: str
    is_active: bool


class BotInstanceChanges(TypedDict, total=False):
    assistant_id: int
    telegram_token: str
    name: str
    is_active: bool
