# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Webhooks: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict

from .authentication import Pagination


class _NewWebhookRequired(TypedDict):
    url: str


class NewWebhook(_NewWebhookRequired, total=False):
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    description: str
    isActive: bool
    token: Optional[str]


class NewWebhookResult(TypedDict):
    status: Literal["success"]
    message: str
    data: WebhookWithSecret


class WebhookWithSecret(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    isActive: bool
    pausedAt: Optional[str]
    pauseReason: Optional[Literal["failing", "gone"]]
    createdAt: str
    updatedAt: str
    secret: str


class WebhookList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Webhook]
    pagination: Pagination


class Webhook(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    isActive: bool
    pausedAt: Optional[str]
    pauseReason: Optional[Literal["failing", "gone"]]
    createdAt: str
    updatedAt: str


class WebhookResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Webhook


class WebhookChanges(TypedDict, total=False):
    url: str
    events: List[Literal["message.received", "message.sent", "conversation.started", "conversation.ended", "user.registered", "chatbot.created", "training.completed"]]
    description: str
    isActive: bool
    token: Optional[str]


class MessageReceivedWebhookEvent(TypedDict):
    type: Literal["message.received"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: MessageReceivedWebhookEventData
    """What the event tells."""


class MessageReceivedWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    message: EventMessage
    """The message."""


class EventDialog(TypedDict):
    id: int
    """Id of the dialog."""
    assistant_id: int
    """Id of the assistant."""
    channel: str
    """Channel of the dialog, such as `website` or `telegram`."""
    title: str
    """Title of the dialog."""
    visitor: EventVisitor
    """Who writes in the dialog."""
    created_at: str
    """When the dialog was created."""


class EventVisitor(TypedDict):
    first_name: Optional[str]
    """First name of the visitor; null: unknown."""
    last_name: Optional[str]
    """Last name of the visitor; null: unknown."""
    telegram_username: Optional[str]
    """Name of the visitor at Telegram; null: unknown."""
    language: Optional[str]
    """Language of the visitor as a tag, such as `en`; null: unknown."""
    info: Dict[str, Any]
    """What your page gave about the visitor."""


class EventMessage(TypedDict):
    id: int
    """Id of the message."""
    seq: int
    """Position in the dialog, which its messages are in the order of."""
    sender: Literal["user", "assistant", "operator", "system"]
    """Who wrote it; `user` is the visitor."""
    text: str
    """Text of the message."""
    author: Optional[str]
    """Name of the author, as the other side sees it; null: it has none."""
    client_message_id: Optional[str]
    """Id that the client gave the message; null: none."""
    answer: Optional[EventAnswer]
    """About an answer of the assistant; null: somebody else wrote the message."""
    attachments: List[EventAttachment]
    """Files of the message."""
    created_at: str
    """When the message was written."""


class EventAnswer(TypedDict):
    outcome: Literal["answer", "clarify", "abstain", "handoff"]
    """What the assistant did."""
    confidence: float
    """How sure the answer is, 0 to 1."""
    model: str
    """The model that wrote it."""
    reply_to_seq: int
    """Position of the message that it answers."""
    citations: List[EventCitation]
    """What the answer is based on."""


class _EventCitationRequired(TypedDict):
    marker: int
    """Number of the citation in the text, from 1: `[1]`."""
    source_id: int
    """Id of the source; 0: a tool is cited."""
    title: str
    """Title of the source."""
    url: Optional[str]
    """Address of the page; null: the source has none."""
    page: Optional[int]
    """Page of the document, from 1; null: it has none."""
    quote: str
    """What the source says, word for word."""


class EventCitation(_EventCitationRequired, total=False):
    tool: EventCitationTool
    """The tool that returned the quote; absent for sources."""


class EventCitationTool(TypedDict):
    """The tool that returned the quote; absent for sources."""

    plugin: str
    """Name of the plugin."""
    name: str
    """Name of the tool."""


class EventAttachment(TypedDict):
    id: int
    """Id of the file."""
    name: str
    """Name of the file."""
    content_type: str
    """Media type of the file."""
    size_bytes: Optional[int]
    """Bytes; null: the file has not arrived yet."""


class MessageSentWebhookEvent(TypedDict):
    type: Literal["message.sent"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: MessageSentWebhookEventData
    """What the event tells."""


class MessageSentWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    message: EventMessage
    """The message."""


class ConversationStartedWebhookEvent(TypedDict):
    type: Literal["conversation.started"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: ConversationStartedWebhookEventData
    """What the event tells."""


class ConversationStartedWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""


class ConversationEndedWebhookEvent(TypedDict):
    type: Literal["conversation.ended"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: ConversationEndedWebhookEventData
    """What the event tells."""


class ConversationEndedWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    status: Literal["active", "archived"]
    """The new status."""


class UserRegisteredWebhookEvent(TypedDict):
    type: Literal["user.registered"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: UserRegisteredWebhookEventData
    """What the event tells."""


class UserRegisteredWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    user: UserRegisteredWebhookEventDataUser
    """The new user."""


class UserRegisteredWebhookEventDataUser(TypedDict):
    """The new user."""

    id: int
    """Id of the user."""
    email: str
    """E-mail address of the user."""
    username: Optional[str]
    """Name that the user logs in with; null: the address."""
    role: Literal["user", "operator", "admin"]
    """Role of the user."""
    first_name: str
    """First name of the user; empty: unknown."""
    last_name: str
    """Last name of the user; empty: unknown."""


class ChatbotCreatedWebhookEvent(TypedDict):
    type: Literal["chatbot.created"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: ChatbotCreatedWebhookEventData
    """What the event tells."""


class ChatbotCreatedWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    assistant: ChatbotCreatedWebhookEventDataAssistant
    """The new assistant."""


class ChatbotCreatedWebhookEventDataAssistant(TypedDict):
    """The new assistant."""

    id: int
    """Id of the assistant."""
    name: str
    """Name of the assistant."""
    model: str
    """Its model."""


class TrainingCompletedWebhookEvent(TypedDict):
    type: Literal["training.completed"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: TrainingCompletedWebhookEventData
    """What the event tells."""


class TrainingCompletedWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    training: TrainingCompletedWebhookEventDataTraining
    """The training session."""


class TrainingCompletedWebhookEventDataTraining(TypedDict):
    """The training session."""

    id: int
    """Id of the training session."""
    assistant_id: int
    """Id of the assistant."""
    examples: int
    """Number of examples."""
    intents: int
    """Number of intents."""
    accuracy: float
    """Part of the held-out examples that are right, 0 to 1."""
    macro_f1: float
    """F1 of the held-out examples, averaged over the intents, 0 to 1."""
    is_live: bool
    """Whether the assistant uses the model."""
