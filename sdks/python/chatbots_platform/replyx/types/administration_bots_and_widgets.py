# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Administration: bots and widgets: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union


class MonitoredBots(TypedDict):
    bots: List[MonitoredBot]
    total: int


class MonitoredBot(TypedDict):
    id: int
    user_id: int
    user_email: str
    assistant_id: int
    assistant_name: str
    name: str
    telegram_token: str
    telegram_bot_username: Optional[str]
    is_active: bool
    status: Literal["created", "pending", "running", "stopped", "error"]
    status_reason: Optional[str]
    started_at: Optional[str]
    checked_at: Optional[str]
    created_at: str
    dialogs: int
    messages: int


class BotStats(TypedDict):
    total: int
    by_status: BotStatsByStatus
    dialogs: int
    messages: int


class BotStatsByStatus(TypedDict):
    created: int
    pending: int
    running: int
    stopped: int
    error: int


class BotAction(TypedDict):
    action: Union[Literal["start", "stop", "restart", "delete"], BotActionAction]


class BotActionAction(TypedDict):
    action: Literal["start", "stop", "restart", "delete"]


class BotActionResult(TypedDict):
    bot_id: int
    action: Literal["start", "stop", "restart", "delete"]
    status: str
    message: str


class EmbedCodes(TypedDict):
    embed_codes: List[ListedEmbedCode]
    total: int


class ListedEmbedCode(TypedDict):
    assistant_id: int
    assistant_name: str
    user_id: Optional[int]
    site_token: Optional[str]
    embed_code: Optional[str]
    website_integration: bool
    is_active: bool
    allowed_domains: List[str]
    created_at: str
