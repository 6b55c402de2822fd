# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Site: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union

from .bot_worker import Dialog
from .bot_worker import Message


class NewGuestDialog(TypedDict, total=False):
    guest_id: str
    title: str
    customer_info: Dict[str, Optional[Union[str, float, bool]]]


class GuestDialog(TypedDict):
    id: int
    assistant_id: int
    assistant_name: str
    title: str
    platform: Literal["telegram", "website"]
    channel: Literal["api", "website", "telegram", "sms", "whatsapp", "email"]
    status: Literal["active", "archived"]
    handoff_status: Literal["none", "requested", "active", "released"]
    handoff_reason: Optional[str]
    handoff_requested_at: Optional[str]
    is_taken_over: bool
    taken_over_by: Optional[int]
    customer_info: Optional[Dict[str, Any]]
    telegram_chat_id: Optional[str]
    telegram_topic_id: Optional[int]
    """The topic of a forum; null for other chats."""
    telegram_username: Optional[str]
    first_name: Optional[str]
    last_name: Optional[str]
    channel_id: Optional[int]
    channel_address: Optional[str]
    channel_blocked_at: Optional[str]
    last_message: Optional[str]
    last_message_time: Optional[str]
    created_at: str
    guest_id: str


class SiteDialogList(TypedDict):
    dialogs: List[Dialog]
    has_more: bool


class SiteMessages(TypedDict):
    messages: List[Message]
    last_seq: int


class ListSiteMessagesAnswer(TypedDict):
    messages: List[Message]


class NewSiteMessage(TypedDict, total=False):
    content: str
    text: str
    sender: Literal["user"]
    client_message_id: str


class ListWidgetMessagesAnswer(TypedDict):
    messages: List[Message]


class SiteEmbedCode(TypedDict):
    embed_code: str
    iframe_url: str
    api_endpoint: str
    instructions: str
    assistant_id: int
    site_token: Optional[str]
    website_integration: bool
    allowed_domains: List[str]


class SiteSelector(TypedDict, total=False):
    assistant_id: int


class SiteToken(TypedDict):
    assistant_id: int
    site_token: Optional[str]
    website_integration: bool
    allowed_domains: List[str]


class Frame(TypedDict):
    iframe_url: str


class PageToCheck(TypedDict):
    url: str


class InstallCheck(TypedDict):
    url: str
    refusal: Optional[Literal["switched_off", "revoked", "not_listed", "port"]]
    snippet: Optional[Literal["present", "other", "none"]]
    failure: Optional[str]


class WidgetPage(TypedDict):
    host: str
    refusal: Optional[Literal["switched_off", "revoked", "not_listed", "port"]]
    last_seen_at: str
