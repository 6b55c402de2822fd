# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Bot worker: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union


class Dialog(TypedDict):
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


class _NewBotDialogRequired(TypedDict):
    assistant_id: int
    telegram_chat_id: Union[str, int]


class NewBotDialog(_NewBotDialogRequired, total=False):
    telegram_username: Optional[str]
    first_name: Optional[str]
    last_name: Optional[str]


class NewBotMessage(TypedDict, total=False):
    text: str
    content: str
    client_message_id: str
    sender: Literal["user"]


class _MessageRequired(TypedDict):
    id: int
    sender: Literal["user", "assistant", "operator", "system"]
    content: str
    text: str
    created_at: str


class Message(_MessageRequired, total=False):
    operator_name: str
    sender_name: str
    client_message_id: str
    reply_to: int
    outcome: Literal["answer", "clarify", "abstain", "handoff"]
    citations: List[Citation]
    model: str
    rating: Literal["good", "bad"]
    attachments: List[Attachment]
    response_time: float
    confidence: float
    model_failure: str
    tool_calls: List[ToolCall]
    delivery_status: Literal["queued", "sent", "delivered", "read", "undelivered", "failed"]
    delivery_error: str
    sms_encoding: Literal["GSM-7", "UCS-2"]
    sms_segments: int


class _CitationRequired(TypedDict):
    marker: int
    source_id: int
    title: str
    page: Optional[int]
    heading_path: List[str]
    start: int
    end: int
    quote: str


class Citation(_CitationRequired, total=False):
    url: str
    tool: CitationTool


class CitationTool(TypedDict):
    plugin: str
    name: str


class Attachment(TypedDict):
    id: int
    name: str
    content_type: str
    size: Optional[int]
    url: str


class _ToolCallRequired(TypedDict):
    plugin: Optional[ToolCallPlugin]
    tool: str
    arguments: Dict[str, Any]
    state: Literal["succeeded", "failed"]
    milliseconds: float


class ToolCall(_ToolCallRequired, total=False):
    error: ToolCallError


class ToolCallPlugin(TypedDict):
    id: int
    name: str


class ToolCallError(TypedDict):
    failure: str
    message: str


class UserInfo(TypedDict, total=False):
    telegram_username: Optional[str]
    first_name: Optional[str]
    last_name: Optional[str]


class _AnswerRequestRequired(TypedDict):
    dialog_id: int


class AnswerRequest(_AnswerRequestRequired, total=False):
    text: str
    content: str
    client_message_id: str
    message: str


class BotAnswer(TypedDict):
    dialog_id: int
    response: Optional[str]
    ai_response: Optional[Message]
