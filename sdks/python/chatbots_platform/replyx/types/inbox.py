# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Inbox: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class Draft(TypedDict):
    dialog_id: int
    kind: Literal["reply", "note"]
    text: Optional[str]
    revision: int
    updated_at: Optional[str]


class _NewDraftRequired(TypedDict):
    text: str
    revision: int


class NewDraft(_NewDraftRequired, total=False):
    kind: Literal["reply", "note"]


class InboxPage(TypedDict):
    dialogs: List[InboxRow]
    next_cursor: Optional[str]
    has_more: bool
    removed: List[int]
    """Of changes: dialogs that have been erased."""
    revision: int
    """Pass it as `changed_since` to get what changes after this answer."""


class InboxRow(TypedDict):
    dialog_id: int
    seq: int
    """The last entry of the dialog's log that the row tells of: a larger one is newer."""
    status: Literal["active", "archived"]
    handoff_status: Literal["none", "requested", "active", "released"]
    handoff_reason: Optional[str]
    waiting_since: Optional[str]
    operator: Optional[InboxRowOperator]
    last_message: Optional[str]
    last_message_time: Optional[str]
    label_ids: List[int]
    priority: Optional[Literal["low", "medium", "high", "urgent"]]
    snoozed_until: Optional[str]
    team: Optional[InboxRowTeam]
    title: Optional[str]
    contact_name: Optional[str]
    channel: Optional[Literal["api", "website", "telegram", "sms", "whatsapp", "email"]]
    assistant: Optional[InboxRowAssistant]
    unanswered_seqs: List[int]
    """The visitor's messages that nobody has answered: the newest 100."""
    sla_due_at: Optional[str]
    """When the next target of the SLA policy is due, or was due and is not met yet."""
    read_seq: int
    """The last entry of the dialog that you have read."""
    unread_count: int
    """The unanswered messages after it."""
    is_mentioned: bool
    """Whether a note that you have not read mentions you."""
    has_draft: bool


class _InboxRowOperatorRequired(TypedDict):
    id: int
    name: str


class InboxRowOperator(_InboxRowOperatorRequired, total=False):
    avatar: str


class InboxRowTeam(TypedDict):
    id: int
    name: str


class InboxRowAssistant(TypedDict):
    id: int
    name: str


class InboxCounts(TypedDict):
    revision: int
    views: InboxCountsViews
    drafts: int
    teams: List[InboxCountsTeam]
    labels: List[InboxCountsLabel]
    assistants: List[InboxCountsAssistant]
    channels: List[InboxCountsChannel]


class InboxCountsViews(TypedDict):
    queue: InboxCountsViewsQueue
    mine: InboxCountsViewsMine
    unassigned: InboxCountsViewsUnassigned
    team: InboxCountsViewsTeam
    all: InboxCountsViewsAll
    mentions: InboxCountsViewsMentions
    snoozed: InboxCountsViewsSnoozed


class InboxCountsViewsQueue(TypedDict):
    dialogs: int
    unread: int


class InboxCountsViewsMine(TypedDict):
    dialogs: int
    unread: int


class InboxCountsViewsUnassigned(TypedDict):
    dialogs: int
    unread: int


class InboxCountsViewsTeam(TypedDict):
    dialogs: int
    unread: int


class InboxCountsViewsAll(TypedDict):
    dialogs: int
    unread: int


class InboxCountsViewsMentions(TypedDict):
    dialogs: int
    unread: int


class InboxCountsViewsSnoozed(TypedDict):
    dialogs: int
    unread: int


class InboxCountsTeam(TypedDict):
    dialogs: int
    unread: int
    id: int


class InboxCountsLabel(TypedDict):
    dialogs: int
    unread: int
    id: int


class InboxCountsAssistant(TypedDict):
    dialogs: int
    unread: int
    id: int


class InboxCountsChannel(TypedDict):
    dialogs: int
    unread: int
    channel: Literal["api", "website", "telegram", "sms", "whatsapp", "email"]


class InboxHits(TypedDict):
    hits: List[InboxHitsHit]
    next_cursor: Optional[str]


class InboxHitsHit(TypedDict):
    dialog: InboxRow
    message: Optional[InboxHitsHitMessage]


class InboxHitsHitMessage(TypedDict):
    id: int
    sender: Literal["user", "assistant", "operator", "system"]
    text: str
    created_at: str


class NewReadState(TypedDict, total=False):
    message_id: int
    seq: int


class ReadState(TypedDict):
    dialog_id: int
    read_seq: int
    unread_count: int
    is_mentioned: bool


class Notifications(TypedDict):
    sound: bool
    desktop: bool
    events: NotificationsEvents
    quiet_when_away: bool
    revision: int


class NotificationsEvents(TypedDict):
    waiting: bool
    own: bool
    mentions: bool
    all: bool
