# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Webhooks: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union


class _WebhookSettingsRequired(TypedDict):
    webhook_url: str
    subscribed_events: List[WebhookSettingsSubscribedEvent]


class WebhookSettings(_WebhookSettingsRequired, total=False):
    is_enabled: bool
    token: Optional[str]


class WebhookSettingsSubscribedEvent(TypedDict):
    key: Literal["conversation_create", "message", "status", "assignee_change", "sla_breached", "variables", "conversation_labels", "note"]
    is_subscribed: bool


class WebhookSet(TypedDict):
    ok: Literal[True]
    Ok: Literal[True]


class ConversationCreateWebhookEvent(TypedDict):
    type: Literal["conversation_create"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: ConversationCreateWebhookEventData
    """What the event tells."""


class ConversationCreateWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""


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


class MessageWebhookEvent(TypedDict):
    type: Literal["message"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: MessageWebhookEventData
    """What the event tells."""


class MessageWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    message: EventMessage
    """The message."""


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


class StatusWebhookEvent(TypedDict):
    type: Literal["status"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: StatusWebhookEventData
    """What the event tells."""


class StatusWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    status: Literal["active", "archived"]
    """The new status."""


class AssigneeChangeWebhookEvent(TypedDict):
    type: Literal["assignee_change"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: Union[AssigneeChangeWebhookEventData1, AssigneeChangeWebhookEventData2]
    """What the event tells."""


class _AssigneeChangeWebhookEventData1Required(TypedDict):
    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    operator: Optional[EventPerson]
    """Who has the dialog now; null: nobody."""


class AssigneeChangeWebhookEventData1(_AssigneeChangeWebhookEventData1Required, total=False):
    """What the event tells."""

    cause: Literal["released", "cancelled", "reset", "expired"]
    """Why nobody has it any more."""


class EventPerson(TypedDict):
    id: int
    """Id of the user."""
    name: str
    """Name of the user."""


class AssigneeChangeWebhookEventData2(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    team: Optional[EventTeam]
    """The team of the dialog; null: none."""
    before: Optional[EventTeam]
    """The team before; null: none."""


class EventTeam(TypedDict):
    id: int
    """Id of the team."""
    name: str
    """Name of the team."""


class SlaBreachedWebhookEvent(TypedDict):
    type: Literal["sla_breached"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: SlaBreachedWebhookEventData
    """What the event tells."""


class SlaBreachedWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    metric: Literal["first_response", "next_response", "resolution"]
    """The target that was missed."""
    policy: SlaBreachedWebhookEventDataPolicy
    """The SLA policy."""
    due_at: str
    """When it was due."""


class SlaBreachedWebhookEventDataPolicy(TypedDict):
    """The SLA policy."""

    id: int
    """Id of the policy."""
    name: str
    """Name of the policy."""


class VariablesWebhookEvent(TypedDict):
    type: Literal["variables"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: VariablesWebhookEventData
    """What the event tells."""


class VariablesWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    variables: Dict[str, Union[str, float, bool]]
    """All variables of the dialog."""
    changed: Dict[str, Optional[Union[str, float, bool]]]
    """The variables that changed; null: it was removed."""


class ConversationLabelsWebhookEvent(TypedDict):
    type: Literal["conversation_labels"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: ConversationLabelsWebhookEventData
    """What the event tells."""


class ConversationLabelsWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    labels: List[int]
    """Ids of all labels of the dialog."""
    added: List[int]
    """Ids of the labels that were added."""
    removed: List[int]
    """Ids of the labels that were removed."""


class NoteWebhookEvent(TypedDict):
    type: Literal["note"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: NoteWebhookEventData
    """What the event tells."""


class NoteWebhookEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    note: NoteWebhookEventDataNote
    """The note."""


class NoteWebhookEventDataNote(TypedDict):
    """The note."""

    id: int
    """Id of the note."""
    seq: int
    """Position in the dialog."""
    text: str
    """Text of the note."""
    author: EventPerson
    """Who wrote it."""
