# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Dialogs: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union

from ...core.upload import Upload
from .bot_worker import Dialog
from .bot_worker import Message
from .bot_worker import Citation
from .bot_worker import Attachment
from .bot_worker import ToolCall
from .channels import TeamDialog
from .assistants import TracedSearch


class _NewFileRequired(TypedDict):
    file: Upload


class NewFile(_NewFileRequired, total=False):
    text: str
    sender: Literal["user"]
    client_message_id: str
    after_seq: int
    draft_revision: int


class FoundMessages(TypedDict):
    messages: List[FoundMessagesMessage]


class _FoundMessagesMessageRequired(TypedDict):
    id: int
    sender: Literal["user", "assistant", "operator", "system"]
    content: str
    text: str
    created_at: str
    dialog_id: int


class FoundMessagesMessage(_FoundMessagesMessageRequired, total=False):
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


class DialogExport(TypedDict):
    exported_at: str
    dialog: Dialog
    messages: List[Message]


class _NewDialogRequired(TypedDict):
    assistant_id: int


class NewDialog(_NewDialogRequired, total=False):
    title: str
    customer_info: Dict[str, Any]
    contact_id: int


class DialogList(TypedDict):
    dialogs: List[TeamDialog]
    total: int
    has_more: bool


class NewMessage(TypedDict, total=False):
    content: str
    text: str
    sender: Literal["user"]
    operator_name: str
    client_message_id: str
    draft_revision: int
    after_seq: int


class Exchange(TypedDict):
    user_message: Message
    ai_response: Optional[Message]


class ListMessagesAnswer(TypedDict):
    messages: List[Message]


class AnswerTrace(TypedDict):
    message_id: int
    question_id: int
    outcome: Literal["answer", "clarify", "abstain", "handoff"]
    text: str
    citations: List[Citation]
    model: str
    model_failure: Optional[str]
    confidence: float
    response_time: float
    intent: Optional[AnswerTraceIntent]
    references: List[AnswerTraceReference]
    given: Optional[AnswerTraceGiven]
    personality: Optional[AnswerTracePersonality]
    tool_calls: List[ToolCall]
    bound: Optional[float]
    trace: Optional[AnswerTraceTrace]


class AnswerTraceIntent(TypedDict):
    label: Optional[str]
    confidence: float
    action: str


class AnswerTraceReference(TypedDict):
    text: str
    antecedent: str
    confidence: float


class AnswerTraceGiven(TypedDict):
    variables: List[str]
    entities: List[str]
    topics: List[str]


class AnswerTracePersonality(TypedDict):
    id: int
    name: str


class AnswerTraceTrace(TypedDict):
    question: str
    language: str
    history_length: int
    searches: List[TracedSearch]
    refused_sentences: List[AnswerTraceTraceRefusedSentence]
    usage: Optional[AnswerTraceTraceUsage]
    steps: List[AnswerTraceTraceStep]


class AnswerTraceTraceRefusedSentence(TypedDict):
    text: str
    reason: Literal["unknown_value", "denies_source", "unknown_link", "unsafe"]


class AnswerTraceTraceUsage(TypedDict):
    input_tokens: int
    output_tokens: int


class AnswerTraceTraceStep(TypedDict):
    step: Literal["intent", "context", "retrieval", "answer"]
    milliseconds: float


class SuggestionRequest(TypedDict, total=False):
    after_seq: int


class Suggestion(TypedDict):
    draft: Optional[str]
    outcome: Literal["answer", "clarify", "abstain", "handoff"]
    text: str
    citations: List[Citation]
    model: str
    model_failure: Optional[str]
    confidence: float
    bound: float
    question: str
    language: str
    history_length: int
    searches: List[TracedSearch]
    refused_sentences: List[SuggestionRefusedSentence]
    usage: Optional[SuggestionUsage]
    steps: List[SuggestionStep]
    intent: Optional[SuggestionIntent]
    references: List[SuggestionReference]
    given: Optional[SuggestionGiven]
    personality: Optional[SuggestionPersonality]
    tool_calls: List[ToolCall]
    question_ids: List[int]
    last_seq: int
    charged: float


class SuggestionRefusedSentence(TypedDict):
    text: str
    reason: Literal["unknown_value", "denies_source", "unknown_link", "unsafe"]


class SuggestionUsage(TypedDict):
    input_tokens: int
    output_tokens: int


class SuggestionStep(TypedDict):
    step: Literal["intent", "context", "retrieval", "answer"]
    milliseconds: float


class SuggestionIntent(TypedDict):
    label: Optional[str]
    confidence: float
    action: str


class SuggestionReference(TypedDict):
    text: str
    antecedent: str
    confidence: float


class SuggestionGiven(TypedDict):
    variables: List[str]
    entities: List[str]
    topics: List[str]


class SuggestionPersonality(TypedDict):
    id: int
    name: str


class DialogSummary(TypedDict):
    method: Literal["extractive", "model"]
    model: str
    model_failure: Optional[str]
    text: str
    questions: List[DialogSummaryQuestion]
    unanswered: int
    entities: List[DialogSummaryEntity]
    is_partial: bool
    message_count: int
    last_seq: int


class DialogSummaryQuestion(TypedDict):
    message_id: int
    text: str
    answer: Optional[DialogSummaryQuestionAnswer]


class DialogSummaryQuestionAnswer(TypedDict):
    by: Literal["operator", "assistant"]
    message_id: int
    text: str
    sources: List[DialogSummaryQuestionAnswerSource]


class DialogSummaryQuestionAnswerSource(TypedDict):
    source_id: int
    title: str


class DialogSummaryEntity(TypedDict):
    type: str
    value: str
    message_id: int


class NewNote(TypedDict, total=False):
    text: str
    content: str
    client_message_id: str
    mentions: List[int]
    draft_revision: int


class Note(TypedDict):
    id: int
    dialog_id: int
    text: str
    author: NoteAuthor
    mentions: List[int]
    created_at: str


class NoteAuthor(TypedDict):
    id: int
    name: str


class NoteList(TypedDict):
    notes: List[Note]
    last_seq: int


class LabelsOfDialog(TypedDict):
    label_ids: List[int]


class Triage(TypedDict):
    label_ids: List[int]
    variables: Dict[str, Union[str, float, bool]]
    priority: Optional[Literal["low", "medium", "high", "urgent"]]
    snoozed_until: Optional[str]
    team: Optional[TriageTeam]


class TriageTeam(TypedDict):
    id: int
    name: str


class LabelChanges(TypedDict, total=False):
    add: List[int]
    remove: List[int]


class VariableChanges(TypedDict):
    variables: Dict[str, Optional[Union[str, float, bool]]]


class NewPriority(TypedDict):
    priority: Optional[Literal["low", "medium", "high", "urgent"]]


class NewSnooze(TypedDict):
    until: Optional[str]


class NewTeamOfDialog(TypedDict):
    team_id: Optional[int]


class _NewDialogMergeRequired(TypedDict):
    dialog_id: int


class NewDialogMerge(_NewDialogMergeRequired, total=False):
    merge_contacts: bool


class DialogMerges(TypedDict):
    merged_into: Optional[DialogMerge]
    merged: List[DialogMerge]


class DialogMerge(TypedDict):
    id: int
    merged_id: int
    kept_id: int
    merged_at: str
    by: DialogMergeBy
    dialog: DialogMergeDialog
    undo_until: str


class DialogMergeBy(TypedDict):
    id: int
    name: str


class DialogMergeDialog(TypedDict):
    id: int
    title: str
    channel: Literal["api", "website", "telegram", "sms", "whatsapp", "email"]
    last_message_time: Optional[str]
