# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Webhooks: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union


class _NewWebhookRequired(TypedDict):
    url: str


class NewWebhook(_NewWebhookRequired, total=False):
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    description: str
    enabled: bool
    token: Optional[str]


class WebhookWithSecret(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    enabled: bool
    paused_at: Optional[str]
    pause_reason: Optional[Literal["failing", "gone"]]
    has_token: bool
    previous_secret_ends_at: Optional[str]
    created_at: str
    updated_at: str
    secret: str


class Webhook(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    enabled: bool
    paused_at: Optional[str]
    pause_reason: Optional[Literal["failing", "gone"]]
    has_token: bool
    previous_secret_ends_at: Optional[str]
    created_at: str
    updated_at: str


class WebhookState(TypedDict):
    id: int
    url: str
    description: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    enabled: bool
    paused_at: Optional[str]
    pause_reason: Optional[Literal["failing", "gone"]]
    has_token: bool
    previous_secret_ends_at: Optional[str]
    created_at: str
    updated_at: str
    waiting: int
    last_delivered_at: Optional[str]
    failing_since: Optional[str]


class WebhookChanges(TypedDict, total=False):
    url: str
    events: List[Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed"]]
    description: str
    enabled: bool
    token: Optional[str]


class SecretRotation(TypedDict, total=False):
    overlap_hours: int


class WebhookDeliveryDetail(TypedDict):
    id: int
    event_id: str
    type: Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed", "test"]
    dialog_id: Optional[int]
    status: Literal["waiting", "delivered", "failed"]
    attempts: int
    next_attempt_at: Optional[str]
    failure: Optional[str]
    created_at: str
    ended_at: Optional[str]
    payload: str
    log: List[WebhookDeliveryDetailLogItem]


class WebhookDeliveryDetailLogItem(TypedDict):
    at: str
    ms: int
    status: Optional[int]
    failure: Optional[str]
    answer: Optional[str]


class WebhookDelivery(TypedDict):
    id: int
    event_id: str
    type: Literal["dialog.created", "message.created", "dialog.status_changed", "dialog.handoff_requested", "dialog.assigned", "dialog.team_changed", "dialog.sla_breached", "dialog.variables_changed", "dialog.labels_changed", "note.created", "user.registered", "assistant.created", "training.completed", "test"]
    dialog_id: Optional[int]
    status: Literal["waiting", "delivered", "failed"]
    attempts: int
    next_attempt_at: Optional[str]
    failure: Optional[str]
    created_at: str
    ended_at: Optional[str]


WebhookReplay = TypedDict(
    "WebhookReplay",
    {
        "from": "str",
        "to": "str",
        "status": "Literal['delivered', 'failed']",
    },
    total=False,
)


class WebhookReplayed(TypedDict):
    replayed: int


class DialogCreatedEvent(TypedDict):
    type: Literal["dialog.created"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogCreatedEventData
    """What the event tells."""


class DialogCreatedEventData(TypedDict):
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


class MessageCreatedEvent(TypedDict):
    type: Literal["message.created"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: MessageCreatedEventData
    """What the event tells."""


class MessageCreatedEventData(TypedDict):
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


class DialogStatusChangedEvent(TypedDict):
    type: Literal["dialog.status_changed"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogStatusChangedEventData
    """What the event tells."""


class DialogStatusChangedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    status: Literal["active", "archived"]
    """The new status."""


class DialogHandoffRequestedEvent(TypedDict):
    type: Literal["dialog.handoff_requested"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogHandoffRequestedEventData
    """What the event tells."""


class DialogHandoffRequestedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    reason: Literal["keyword", "user_request", "low_confidence", "operator", "api"]
    """Why a person is asked for."""
    queue_position: Optional[int]
    """Place in the queue, from 1; null: there is none."""


class DialogAssignedEvent(TypedDict):
    type: Literal["dialog.assigned"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogAssignedEventData
    """What the event tells."""


class _DialogAssignedEventDataRequired(TypedDict):
    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    operator: Optional[EventPerson]
    """Who has the dialog now; null: nobody."""


class DialogAssignedEventData(_DialogAssignedEventDataRequired, total=False):
    """What the event tells."""

    cause: Literal["released", "cancelled", "reset", "expired"]
    """Why nobody has it any more."""


class EventPerson(TypedDict):
    id: int
    """Id of the user."""
    name: str
    """Name of the user."""


class DialogTeamChangedEvent(TypedDict):
    type: Literal["dialog.team_changed"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogTeamChangedEventData
    """What the event tells."""


class DialogTeamChangedEventData(TypedDict):
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


class DialogSlaBreachedEvent(TypedDict):
    type: Literal["dialog.sla_breached"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogSlaBreachedEventData
    """What the event tells."""


class DialogSlaBreachedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    metric: Literal["first_response", "next_response", "resolution"]
    """The target that was missed."""
    policy: DialogSlaBreachedEventDataPolicy
    """The SLA policy."""
    due_at: str
    """When it was due."""


class DialogSlaBreachedEventDataPolicy(TypedDict):
    """The SLA policy."""

    id: int
    """Id of the policy."""
    name: str
    """Name of the policy."""


class DialogVariablesChangedEvent(TypedDict):
    type: Literal["dialog.variables_changed"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogVariablesChangedEventData
    """What the event tells."""


class DialogVariablesChangedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    variables: Dict[str, Union[str, float, bool]]
    """All variables of the dialog."""
    changed: Dict[str, Optional[Union[str, float, bool]]]
    """The variables that changed; null: it was removed."""


class DialogLabelsChangedEvent(TypedDict):
    type: Literal["dialog.labels_changed"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: DialogLabelsChangedEventData
    """What the event tells."""


class DialogLabelsChangedEventData(TypedDict):
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


class NoteCreatedEvent(TypedDict):
    type: Literal["note.created"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: NoteCreatedEventData
    """What the event tells."""


class NoteCreatedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    dialog: EventDialog
    """The dialog that it happened in."""
    note: NoteCreatedEventDataNote
    """The note."""


class NoteCreatedEventDataNote(TypedDict):
    """The note."""

    id: int
    """Id of the note."""
    seq: int
    """Position in the dialog."""
    text: str
    """Text of the note."""
    author: EventPerson
    """Who wrote it."""


class UserRegisteredEvent(TypedDict):
    type: Literal["user.registered"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: UserRegisteredEventData
    """What the event tells."""


class UserRegisteredEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    user: UserRegisteredEventDataUser
    """The new user."""


class UserRegisteredEventDataUser(TypedDict):
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


class AssistantCreatedEvent(TypedDict):
    type: Literal["assistant.created"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: AssistantCreatedEventData
    """What the event tells."""


class AssistantCreatedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    assistant: AssistantCreatedEventDataAssistant
    """The new assistant."""


class AssistantCreatedEventDataAssistant(TypedDict):
    """The new assistant."""

    id: int
    """Id of the assistant."""
    name: str
    """Name of the assistant."""
    model: str
    """Its model."""


class TrainingCompletedEvent(TypedDict):
    type: Literal["training.completed"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: TrainingCompletedEventData
    """What the event tells."""


class TrainingCompletedEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    training: TrainingCompletedEventDataTraining
    """The training session."""


class TrainingCompletedEventDataTraining(TypedDict):
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


class TestEvent(TypedDict):
    type: Literal["test"]
    """Type of the event."""
    timestamp: str
    """When it happened."""
    data: TestEventData
    """What the event tells."""


class TestEventData(TypedDict):
    """What the event tells."""

    account_id: int
    """Id of the account."""
    message: str
    """Says that it is a test."""
