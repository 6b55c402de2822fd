# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Assistants: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from .bot_worker import Citation
from .bot_worker import ToolCall


class AssistantStats(TypedDict):
    assistants: List[AssistantStatsAssistant]
    total: AssistantStatsTotal


class AssistantStatsAssistant(TypedDict):
    assistant_id: int
    name: str
    is_active: bool
    dialogs_count: int
    active_dialogs: int
    handoff_dialogs: int
    messages_count: int
    answers_count: int
    documents_count: int
    last_message_time: Optional[str]


class AssistantStatsTotal(TypedDict):
    assistants_count: int
    active_assistants: int
    dialogs_count: int
    active_dialogs: int
    handoff_dialogs: int
    messages_count: int
    answers_count: int
    documents_count: int


class AssistantSettings(TypedDict):
    id: int
    user_id: int
    name: str
    description: str
    ai_model: str
    system_prompt: str
    is_active: bool
    website_integration_enabled: bool
    website_integration: bool
    allowed_domains: List[str]
    handoff_keywords: List[str]
    handoff_after_abstentions: int
    abstain_below: Optional[float]
    answering_model: str
    model_failure: Optional[AssistantSettingsModelFailure]
    telegram_bot_token: Optional[str]
    telegram_bot_username: Optional[str]
    created_at: str
    assistant_id: int
    widget: WidgetSettings


class AssistantSettingsModelFailure(TypedDict):
    failure: str
    failures: int
    since: str


class WidgetSettings(TypedDict):
    primary_color: str
    text_color: str
    theme: Literal["light", "dark", "auto"]
    position: Literal["bottom-right", "bottom-left"]
    language: Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"]
    title: Optional[str]
    subtitle: Optional[str]
    greeting: Optional[str]
    placeholder: Optional[str]
    avatar_url: Optional[str]
    quick_replies: List[str]
    pre_chat_fields: List[PreChatField]
    file_upload: bool
    sound: bool
    answers_per_hour: int
    assistant_id: int
    assistant_name: str
    updated_at: Optional[str]


class PreChatField(TypedDict):
    name: str
    label: str
    type: Literal["text", "email", "phone"]
    required: bool


class WidgetChanges(TypedDict, total=False):
    primary_color: Optional[str]
    text_color: Optional[str]
    theme: Optional[Literal["light", "dark", "auto"]]
    position: Optional[Literal["bottom-right", "bottom-left"]]
    language: Optional[Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"]]
    title: Optional[str]
    subtitle: Optional[str]
    greeting: Optional[str]
    placeholder: Optional[str]
    avatar_url: Optional[str]
    quick_replies: Optional[List[str]]
    pre_chat_fields: Optional[List[PreChatFieldInput]]
    file_upload: Optional[bool]
    sound: Optional[bool]
    answers_per_hour: Optional[int]


class _PreChatFieldInputRequired(TypedDict):
    name: str
    label: str


class PreChatFieldInput(_PreChatFieldInputRequired, total=False):
    type: Literal["text", "email", "phone"]
    required: bool


class IntegrationSwitch(TypedDict, total=False):
    enabled: bool
    is_enabled: bool
    website_integration: bool
    website_integration_enabled: bool
    allowed_domains: List[str]


class Assistant(TypedDict):
    id: int
    user_id: int
    name: str
    description: str
    ai_model: str
    system_prompt: str
    is_active: bool
    website_integration_enabled: bool
    website_integration: bool
    allowed_domains: List[str]
    handoff_keywords: List[str]
    handoff_after_abstentions: int
    abstain_below: Optional[float]
    answering_model: str
    model_failure: Optional[AssistantModelFailure]
    telegram_bot_token: Optional[str]
    telegram_bot_username: Optional[str]
    created_at: str


class AssistantModelFailure(TypedDict):
    failure: str
    failures: int
    since: str


class _NewAssistantRequired(TypedDict):
    name: str


class NewAssistant(_NewAssistantRequired, total=False):
    description: str
    system_prompt: str
    ai_model: str
    is_active: bool
    website_integration_enabled: bool
    website_integration: bool
    allowed_domains: List[str]
    handoff_keywords: List[str]
    handoff_after_abstentions: int
    abstain_below: Optional[float]
    telegram_bot_token: Optional[str]


class AssistantChanges(TypedDict, total=False):
    name: str
    description: str
    system_prompt: str
    ai_model: str
    is_active: bool
    website_integration_enabled: bool
    website_integration: bool
    allowed_domains: List[str]
    handoff_keywords: List[str]
    handoff_after_abstentions: int
    abstain_below: Optional[float]
    telegram_bot_token: Optional[str]


class EmbedCode(TypedDict):
    embed_code: str
    iframe_url: str
    api_endpoint: str
    instructions: str


class _PlaygroundQuestionRequired(TypedDict):
    question: str


class PlaygroundQuestion(_PlaygroundQuestionRequired, total=False):
    history: List[PlaygroundQuestionHistoryItem]
    abstain_below: float
    language: str
    personality_id: int


class PlaygroundQuestionHistoryItem(TypedDict):
    sender: Literal["user", "assistant", "operator"]
    text: str


class PlaygroundAnswer(TypedDict):
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
    refused_sentences: List[PlaygroundAnswerRefusedSentence]
    usage: Optional[PlaygroundAnswerUsage]
    steps: List[PlaygroundAnswerStep]
    intent: Optional[PlaygroundAnswerIntent]
    references: List[PlaygroundAnswerReference]
    given: Optional[PlaygroundAnswerGiven]
    personality: Optional[PlaygroundAnswerPersonality]
    tool_calls: List[ToolCall]
    evidence: Optional[float]
    at_stored_bound: Optional[PlaygroundAnswerAtStoredBound]
    charged: float


class TracedSearch(TypedDict):
    question: str
    understood: str
    query: str
    evidence: float
    is_stored_answer: bool
    legs: List[TracedSearchLeg]
    milliseconds: float
    passages: List[TracedPassage]


class _TracedSearchLegRequired(TypedDict):
    leg: Literal["words", "grams", "pairs", "dense", "fused", "rerank"]
    found: int
    milliseconds: float


class TracedSearchLeg(_TracedSearchLegRequired, total=False):
    error: str


class _TracedPassageRequired(TypedDict):
    chunk_id: str
    source_id: int
    title: str
    page: Optional[int]
    heading_path: List[str]
    start: int
    end: int
    excerpt: str
    score: float
    ranks: List[TracedPassageRank]
    confidence: Optional[float]
    use: Literal["cited", "contradicts_stored_answer", "below_bound", "not_used"]


class TracedPassage(_TracedPassageRequired, total=False):
    url: str


class TracedPassageRank(TypedDict):
    leg: Literal["words", "grams", "pairs", "dense", "fused", "rerank"]
    rank: int
    score: float


class PlaygroundAnswerRefusedSentence(TypedDict):
    text: str
    reason: Literal["unknown_value", "denies_source", "unknown_link", "unsafe"]


class PlaygroundAnswerUsage(TypedDict):
    input_tokens: int
    output_tokens: int


class PlaygroundAnswerStep(TypedDict):
    step: Literal["intent", "context", "retrieval", "answer"]
    milliseconds: float


class PlaygroundAnswerIntent(TypedDict):
    label: Optional[str]
    confidence: float
    action: str


class PlaygroundAnswerReference(TypedDict):
    text: str
    antecedent: str
    confidence: float


class PlaygroundAnswerGiven(TypedDict):
    variables: List[str]
    entities: List[str]
    topics: List[str]


class PlaygroundAnswerPersonality(TypedDict):
    id: int
    name: str


class PlaygroundAnswerAtStoredBound(TypedDict):
    bound: float
    outcome: Optional[Literal["answer", "clarify", "abstain", "handoff"]]
    text: Optional[str]
