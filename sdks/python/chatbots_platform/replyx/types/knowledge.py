# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Knowledge: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union


class _NewQaPairRequired(TypedDict):
    assistant_id: int
    question: str
    answer: str


class NewQaPair(_NewQaPairRequired, total=False):
    tags: List[str]


class QaPair(TypedDict):
    id: int
    assistant_id: int
    question: str
    answer: str
    tags: List[str]
    status: Literal["queued", "processing", "completed", "failed"]
    created_at: str
    updated_at: str


class QaChanges(TypedDict, total=False):
    question: str
    answer: str
    tags: List[str]


class PairOfMessage(TypedDict, total=False):
    preview: bool
    question: str
    answer: str
    tags: List[str]
    allow_personal_data: bool


class LearnedPair(TypedDict):
    question: str
    answer: str
    question_ids: List[int]
    warnings: List[LearnedPairWarning]
    qa: Optional[QaPair]


class _LearnedPairWarningRequired(TypedDict):
    kind: Literal["no_question", "no_answer", "personal_data", "same_question"]


class LearnedPairWarning(_LearnedPairWarningRequired, total=False):
    personal_data: List[Literal["email", "phone", "number", "name"]]
    qa_id: int
    answer: str


class Confirmation(TypedDict, total=False):
    assistant_id: int
    document_id: int
    facts: List[Union[str, ConfirmationFact]]
    qa_pairs: List[ConfirmationQaPair]


class ConfirmationFact(TypedDict):
    text: str


class _ConfirmationQaPairRequired(TypedDict):
    question: str
    answer: str


class ConfirmationQaPair(_ConfirmationQaPairRequired, total=False):
    tags: List[str]


class Confirmed(TypedDict):
    confirmed: List[Knowledge]


class Knowledge(TypedDict):
    id: int
    assistant_id: int
    type: Literal["document", "page", "text", "fact", "qa"]
    title: str
    content: Optional[str]
    question: Optional[str]
    answer: Optional[str]
    tags: List[str]
    status: Literal["queued", "processing", "completed", "failed"]
    chunks_count: int
    is_confirmed: bool
    confirmed_at: Optional[str]
    document_id: Optional[int]
    usage_count: int
    last_used_at: Optional[str]
    created_at: str
    updated_at: str


class KnowledgeList(TypedDict):
    knowledge: List[Knowledge]
    total: int
    has_more: bool


class KnowledgeStats(TypedDict):
    total_sources: int
    total_chunks: int
    total_bytes: int
    by_type: KnowledgeStatsByType
    by_status: KnowledgeStatsByStatus
    confirmed: KnowledgeStatsConfirmed
    usage: KnowledgeStatsUsage
    unanswered_questions: int


class KnowledgeStatsByType(TypedDict):
    document: int
    page: int
    text: int
    qa: int


class KnowledgeStatsByStatus(TypedDict):
    queued: int
    processing: int
    completed: int
    failed: int


class KnowledgeStatsConfirmed(TypedDict):
    facts: int
    qa_pairs: int


class KnowledgeStatsUsage(TypedDict):
    answers_with_sources: int
    never_used: int
    most_used: List[KnowledgeStatsUsageMostUsedItem]


class KnowledgeStatsUsageMostUsedItem(TypedDict):
    id: int
    title: str
    usage_count: int


class UsageReport(TypedDict, total=False):
    document_id: int
    knowledge_id: int
    count: int


class KnowledgeChanges(TypedDict, total=False):
    question: str
    answer: str
    tags: List[str]
    title: str
    content: str
    text: str


class ValidationRequest(TypedDict, total=False):
    stale_after_days: int


class KnowledgeValidation(TypedDict):
    assistant_id: int
    checked_at: str
    took_ms: int
    is_sound: bool
    is_partial: bool
    sources_checked: int
    passages_checked: int
    golden_questions_checked: int
    totals: KnowledgeValidationTotals
    duplicates: List[KnowledgeValidationDuplicate]
    contradictions: List[KnowledgeValidationContradiction]
    stale_sources: List[KnowledgeValidationStaleSource]
    empty_sources: List[KnowledgeValidationEmptySource]
    golden_questions: List[KnowledgeValidationGoldenQuestion]


class KnowledgeValidationTotals(TypedDict):
    duplicates: int
    contradictions: int
    stale: int
    empty: int
    golden: int


class KnowledgeValidationDuplicate(TypedDict):
    likeness: float
    excerpts: List[KnowledgeValidationDuplicateExcerpt]


class KnowledgeValidationDuplicateExcerpt(TypedDict):
    source_id: int
    title: str
    page: Optional[int]
    start: int
    end: int
    text: str


class KnowledgeValidationContradiction(TypedDict):
    is_candidate: Literal[True]
    difference: Literal["number", "price", "date", "negation"]
    likeness: float
    excerpts: List[KnowledgeValidationContradictionExcerpt]


class KnowledgeValidationContradictionExcerpt(TypedDict):
    source_id: int
    title: str
    page: Optional[int]
    start: int
    end: int
    text: str


class KnowledgeValidationStaleSource(TypedDict):
    source_id: int
    title: str
    reasons: List[KnowledgeValidationStaleSourceReason]


class _KnowledgeValidationStaleSourceReasonRequired(TypedDict):
    reason: Literal["not_updated", "expired", "old_dates"]


class KnowledgeValidationStaleSourceReason(_KnowledgeValidationStaleSourceReasonRequired, total=False):
    days: int
    date: str
    quote: str
    start: int


class KnowledgeValidationEmptySource(TypedDict):
    source_id: int
    title: str
    reason: Literal["failed", "no_text", "hardly_any_text"]
    message: Optional[str]


class KnowledgeValidationGoldenQuestion(TypedDict):
    id: int
    question: str
    problem: Literal["source_gone", "source_not_found", "answer_not_found", "abstains", "does_not_abstain"]
    found_source_ids: List[int]


class _NewGoldenQuestionRequired(TypedDict):
    question: str


class NewGoldenQuestion(_NewGoldenQuestionRequired, total=False):
    expected_source_id: Optional[int]
    expected_answer: Optional[str]
    must_abstain: bool


class GoldenQuestion(TypedDict):
    id: int
    assistant_id: int
    question: str
    expected_source_id: Optional[int]
    expected_answer: Optional[str]
    must_abstain: bool
    created_at: str


class GoldenList(TypedDict):
    golden_questions: List[GoldenQuestion]
    total: int
    has_more: bool


class DocumentAnalysis(TypedDict):
    document_id: int
    title: str
    method: Literal["extractive", "model"]
    model: str
    summary: str
    key_phrases: List[str]
    is_partial: bool
    analysed_at: Optional[str]
    key_facts: List[DocumentAnalysisKeyFact]
    suggested_questions: List[str]
    suggested_qa: List[DocumentAnalysisSuggestedQaItem]
    model_failure: Optional[str]


class DocumentAnalysisKeyFact(TypedDict):
    text: str
    start: int
    end: int


class DocumentAnalysisSuggestedQaItem(TypedDict):
    question: str
    answer: str
    start: int
    end: int


class DocumentSummary(TypedDict):
    document_id: int
    title: str
    method: Literal["extractive", "model"]
    model: str
    summary: str
    key_phrases: List[str]
    is_partial: bool
    analysed_at: Optional[str]


class KnowledgeGapList(TypedDict):
    gaps: List[KnowledgeGap]
    total: int
    has_more: bool
    is_partial: bool


class KnowledgeGap(TypedDict):
    id: str
    kind: Literal["missing", "unclear", "duplicated", "contradictory"]
    state: Literal["open", "accepted", "dismissed"]
    question: Optional[str]
    asked: int
    reasons: KnowledgeGapReasons
    last_seen: Optional[str]
    examples: List[KnowledgeGapExample]
    excerpts: List[KnowledgeGapExcerpt]
    difference: Optional[Literal["number", "price", "date", "negation"]]
    draft: Optional[KnowledgeGapDraft]
    qa_id: Optional[int]


class KnowledgeGapReasons(TypedDict, total=False):
    abstained: int
    badly_rated: int
    handed_off: int
    low_confidence: int
    cited: int


class KnowledgeGapExample(TypedDict):
    dialog_id: int
    message_id: int
    question: str


class KnowledgeGapExcerpt(TypedDict):
    source_id: int
    title: str
    page: Optional[int]
    start: int
    end: int
    text: str


class KnowledgeGapDraft(TypedDict):
    question: str
    answer: str
    author: Optional[str]
    dialog_id: int
    message_id: int
    personal_data: List[Literal["email", "phone", "number", "name"]]


class _GapDecisionRequired(TypedDict):
    state: Literal["open", "accepted", "dismissed"]


class GapDecision(_GapDecisionRequired, total=False):
    question: str
    answer: str
    allow_personal_data: bool


class DecidedGap(TypedDict):
    id: str
    state: Literal["open", "accepted", "dismissed"]
    qa: Optional[QaPair]
