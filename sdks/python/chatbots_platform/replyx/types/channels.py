# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Channels: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union

from .bot_worker import Message


class _NewChannelRequired(TypedDict):
    assistant_id: int
    channel: Literal["sms", "whatsapp", "email"]
    provider: Literal["twilio", "meta", "mail"]
    address: str


class NewChannel(_NewChannelRequired, total=False):
    name: str
    provider_account: str
    sender_id: str
    auth_token: str
    access_token: str
    app_secret: str


class Channel(TypedDict):
    id: int
    assistant_id: int
    channel: Literal["sms", "whatsapp", "email"]
    provider: Literal["twilio", "meta", "mail"]
    name: str
    address: str
    provider_account: str
    sender_id: str
    secrets: Dict[str, str]
    is_enabled: bool
    status: Literal["active", "pending", "failed", "expired"]
    status_reason: Optional[str]
    webhook_url: Optional[str]
    verify_token: Optional[str]
    checked_at: Optional[str]
    templates_synced_at: Optional[str]
    created_at: str
    updated_at: str


class ChannelChanges(TypedDict, total=False):
    assistant_id: int
    name: str
    is_enabled: bool
    provider_account: str
    sender_id: str
    auth_token: str
    access_token: str
    app_secret: str


class ChannelTemplate(TypedDict):
    name: str
    language: str
    status: str
    category: str
    reason: Optional[str]
    parts: List[ChannelTemplatePart]


class _ChannelTemplatePartRequired(TypedDict):
    type: Literal["header", "body", "button"]
    text: str
    variables: List[str]


class ChannelTemplatePart(_ChannelTemplatePartRequired, total=False):
    format: str
    sub_type: str


class _OutboundDialogRequired(TypedDict):
    to: OutboundDialogTo


class OutboundDialog(_OutboundDialogRequired, total=False):
    text: str
    template: OutboundDialogTemplate
    take: bool


class _OutboundDialogToRequired(TypedDict):
    phone: str


class OutboundDialogTo(_OutboundDialogToRequired, total=False):
    name: str
    email: str


class _OutboundDialogTemplateRequired(TypedDict):
    template: str


class OutboundDialogTemplate(_OutboundDialogTemplateRequired, total=False):
    language: str
    parameters: OutboundDialogTemplateParameters


class OutboundDialogTemplateParameters(TypedDict, total=False):
    header: List[Union[str, float]]
    body: List[Union[str, float]]
    buttons: OutboundDialogTemplateParametersButtons


class OutboundDialogTemplateParametersButtons(TypedDict, total=False):
    copy_code: Union[str, float]
    otp: Union[str, float]
    url: Union[str, float]


class StartedDialog(TypedDict):
    dialog: TeamDialog
    message: Message


class TeamDialog(TypedDict):
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
    contact_id: Optional[int]
    is_contact_blocked: bool
    label_ids: List[int]
    variables: Dict[str, Union[str, float, bool]]
    priority: Optional[Literal["low", "medium", "high", "urgent"]]
    snoozed_until: Optional[str]
    team_id: Optional[int]
    sla_breached_at: Optional[str]


class _NewTemplateMessageRequired(TypedDict):
    template: str


class NewTemplateMessage(_NewTemplateMessageRequired, total=False):
    language: str
    parameters: NewTemplateMessageParameters


class NewTemplateMessageParameters(TypedDict, total=False):
    header: List[Union[str, float]]
    body: List[Union[str, float]]
    buttons: NewTemplateMessageParametersButtons


class NewTemplateMessageParametersButtons(TypedDict, total=False):
    copy_code: Union[str, float]
    otp: Union[str, float]
    url: Union[str, float]
