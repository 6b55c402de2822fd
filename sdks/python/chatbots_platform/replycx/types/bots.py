# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Bots: what is sent and received."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, TypedDict


class BotList(TypedDict):
    ok: Literal[True]
    bots: List[Bot]


class Bot(TypedDict):
    bot_id: int
    bot_title: str
    bot_key: Optional[str]
    preview_key: Optional[str]
    channels: List[BotChannel]
    is_active: bool
    is_inactive_by_system: bool
    priority: int
    preferred_bot_language: BotPreferredBotLanguage
    type: Literal["inbound"]
    outbound_type: Any
    bot_owner: BotBotOwner
    created_at: str
    last_deployed_at: str
    knowledge_base_id: int


class BotChannel(TypedDict):
    name: Literal["WEB", "TELEGRAM", "SMS", "WHATSAPP", "EMAIL"]


class BotPreferredBotLanguage(TypedDict):
    label: str
    code: str


class BotBotOwner(TypedDict):
    id: int
    name: str
    email: str
