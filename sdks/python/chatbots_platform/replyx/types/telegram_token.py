# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Telegram token: what is sent and received."""

from __future__ import annotations

from typing import Optional, TypedDict


class TelegramToken(TypedDict):
    token: str
    telegram_token: str
    assistant_id: int
    telegram_bot_username: Optional[str]
    created_at: str


class NewTelegramToken(TypedDict, total=False):
    token: str
    telegram_token: str
    telegram_bot_token: str
    assistant_id: int
