# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Evaluation: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union

from .bot_worker import Citation


class NewEvaluation(TypedDict, total=False):
    name: str
    questions: List[NewEvaluationQuestion]
    bar: EvaluationBar


class _NewEvaluationQuestionRequired(TypedDict):
    question: str


class NewEvaluationQuestion(_NewEvaluationQuestionRequired, total=False):
    history: List[Union[str, NewEvaluationQuestionHistoryItem]]
    expected_source_id: Optional[int]
    expected_source: Optional[str]
    expected_answer: Optional[str]
    must_abstain: bool


class NewEvaluationQuestionHistoryItem(TypedDict):
    sender: Literal["user", "assistant", "operator"]
    text: str


class EvaluationBar(TypedDict, total=False):
    right: float
    hit_rate: float
    mrr: float
    citation_rate: float
    groundedness: float
    answer_correctness: float
    abstention_precision: float
    abstention_recall: float


class Evaluation(TypedDict):
    id: int
    assistant_id: int
    name: str
    of_draft: bool
    state: Literal["queued", "running", "completed", "failed"]
    questions_count: int
    questions_done: int
    bar: Optional[EvaluationBarOutput]
    passed: Optional[bool]
    missed: List[EvaluationMissedItem]
    measures: Optional[EvaluationMeasures]
    comparison: Optional[EvaluationComparison]
    error: Optional[EvaluationError]
    created_at: str
    finished_at: Optional[str]


class EvaluationBarOutput(TypedDict, total=False):
    right: float
    hit_rate: float
    mrr: float
    citation_rate: float
    groundedness: float
    answer_correctness: float
    abstention_precision: float
    abstention_recall: float


class EvaluationMissedItem(TypedDict):
    figure: str
    wanted: float
    measured: Optional[float]


class EvaluationMeasures(TypedDict):
    right: Optional[float]
    hit_rate: Optional[float]
    mrr: Optional[float]
    citation_rate: Optional[float]
    groundedness: Optional[float]
    answer_correctness: Optional[float]
    abstention_precision: Optional[float]
    abstention_recall: Optional[float]
    latency_p50_ms: float
    latency_p95_ms: float
    abstention_auc: Optional[float]
    coverage_risk: List[EvaluationMeasuresCoverageRiskItem]
    counts: EvaluationMeasuresCounts


class EvaluationMeasuresCoverageRiskItem(TypedDict):
    bound: float
    coverage: float
    risk: float


class EvaluationMeasuresCounts(TypedDict):
    with_source: int
    with_answer: int
    must_abstain: int
    abstained: int
    sentences: int


class EvaluationComparison(TypedDict):
    previous_id: int
    worse: List[int]
    better: List[int]


class EvaluationError(TypedDict):
    code: str
    message: str


class EvaluationList(TypedDict):
    evaluations: List[EvaluationOutput]
    total: int
    has_more: bool


class EvaluationOutput(TypedDict):
    id: int
    assistant_id: int
    name: str
    of_draft: bool
    state: Literal["queued", "running", "completed", "failed"]
    questions_count: int
    questions_done: int
    bar: Optional[EvaluationBarOutput]
    passed: Optional[bool]
    missed: List[EvaluationOutputMissedItem]
    measures: Optional[EvaluationOutputMeasures]
    comparison: Optional[EvaluationOutputComparison]
    error: Optional[EvaluationOutputError]
    created_at: str
    finished_at: Optional[str]


class EvaluationOutputMissedItem(TypedDict):
    figure: str
    wanted: float
    measured: Optional[float]


class EvaluationOutputMeasures(TypedDict):
    right: Optional[float]
    hit_rate: Optional[float]
    mrr: Optional[float]
    citation_rate: Optional[float]
    groundedness: Optional[float]
    answer_correctness: Optional[float]
    abstention_precision: Optional[float]
    abstention_recall: Optional[float]
    latency_p50_ms: float
    latency_p95_ms: float
    abstention_auc: Optional[float]
    coverage_risk: List[EvaluationOutputMeasuresCoverageRiskItem]
    counts: EvaluationOutputMeasuresCounts


class EvaluationOutputMeasuresCoverageRiskItem(TypedDict):
    bound: float
    coverage: float
    risk: float


class EvaluationOutputMeasuresCounts(TypedDict):
    with_source: int
    with_answer: int
    must_abstain: int
    abstained: int
    sentences: int


class EvaluationOutputComparison(TypedDict):
    previous_id: int
    worse: List[int]
    better: List[int]


class EvaluationOutputError(TypedDict):
    code: str
    message: str


class EvaluationReport(TypedDict):
    id: int
    assistant_id: int
    name: str
    of_draft: bool
    state: Literal["queued", "running", "completed", "failed"]
    questions_count: int
    questions_done: int
    bar: Optional[EvaluationBarOutput]
    passed: Optional[bool]
    missed: List[EvaluationReportMissedItem]
    measures: Optional[EvaluationReportMeasures]
    comparison: Optional[EvaluationReportComparison]
    error: Optional[EvaluationReportError]
    created_at: str
    finished_at: Optional[str]
    results: List[EvaluationResult]
    total: int
    has_more: bool


class EvaluationReportMissedItem(TypedDict):
    figure: str
    wanted: float
    measured: Optional[float]


class EvaluationReportMeasures(TypedDict):
    right: Optional[float]
    hit_rate: Optional[float]
    mrr: Optional[float]
    citation_rate: Optional[float]
    groundedness: Optional[float]
    answer_correctness: Optional[float]
    abstention_precision: Optional[float]
    abstention_recall: Optional[float]
    latency_p50_ms: float
    latency_p95_ms: float
    abstention_auc: Optional[float]
    coverage_risk: List[EvaluationReportMeasuresCoverageRiskItem]
    counts: EvaluationReportMeasuresCounts


class EvaluationReportMeasuresCoverageRiskItem(TypedDict):
    bound: float
    coverage: float
    risk: float


class EvaluationReportMeasuresCounts(TypedDict):
    with_source: int
    with_answer: int
    must_abstain: int
    abstained: int
    sentences: int


class EvaluationReportComparison(TypedDict):
    previous_id: int
    worse: List[int]
    better: List[int]


class EvaluationReportError(TypedDict):
    code: str
    message: str


class EvaluationResult(TypedDict):
    ordinal: int
    question: str
    history: List[EvaluationResultHistoryItem]
    expected_source_id: Optional[int]
    expected_source: Optional[str]
    expected_answer: Optional[str]
    must_abstain: bool
    is_right: Optional[bool]
    result: Optional[EvaluationResultResult]


class EvaluationResultHistoryItem(TypedDict):
    sender: Literal["user", "assistant", "operator"]
    text: str


class EvaluationResultResult(TypedDict):
    outcome: Literal["answer", "clarify", "abstain", "handoff"]
    answer: str
    model: str
    confidence: float
    failure: Optional[str]
    citations: List[Citation]
    expected_source_is_missing: bool
    rank: Optional[int]
    is_cited: Optional[bool]
    is_correct: Optional[bool]
    sentences: int
    unsupported: List[str]
    milliseconds: float
    trace: EvaluationResultResultTrace


class EvaluationResultResultTrace(TypedDict):
    query: str
    milliseconds: float
    answer_milliseconds: float
    passages: List[EvaluationResultResultTracePassage]
    legs: List[EvaluationResultResultTraceLeg]


class EvaluationResultResultTracePassage(TypedDict):
    chunk_id: str
    source_id: int
    title: str
    score: float


class _EvaluationResultResultTraceLegRequired(TypedDict):
    leg: str
    milliseconds: float
    hits: List[EvaluationResultResultTraceLegHit]


class EvaluationResultResultTraceLeg(_EvaluationResultResultTraceLegRequired, total=False):
    error: str


class EvaluationResultResultTraceLegHit(TypedDict):
    chunk_id: str
    score: float


class SettingsDraft(TypedDict):
    assistant_id: int
    live: AnswerSettings
    draft: Optional[StoredDraft]
    previous: Optional[StoredPrevious]


class AnswerSettings(TypedDict):
    system_prompt: str
    ai_model: str
    abstain_below: Optional[float]
    personality_id: Optional[int]
    handoff_keywords: List[str]
    handoff_after_abstentions: int


class StoredDraft(TypedDict):
    settings: AnswerSettings
    changed: List[str]
    version: int
    minimums: EvaluationBarOutput
    publishes_itself: bool
    updated_at: str
    updated_by: str
    answering_model: str
    check: DraftCheck


class DraftCheck(TypedDict):
    state: Literal["none", "running", "failed", "stale", "worse", "holds"]
    stale: List[Literal["live", "draft", "questions", "documents"]]
    baseline_id: Optional[int]
    evaluation_id: Optional[int]
    figures: List[ComparedFigure]
    tolerance: float
    model_failures: int
    worse_questions: int
    better_questions: int
    questions_done: int
    questions_count: int
    error: Optional[DraftCheckError]


class ComparedFigure(TypedDict):
    figure: str
    live: Optional[float]
    draft: Optional[float]
    minimum: Optional[float]
    problem: Optional[Literal["worse", "below"]]


class DraftCheckError(TypedDict):
    code: str
    message: str


class StoredPrevious(TypedDict):
    settings: AnswerSettings
    has_personality: bool
    version: int
    replaced_at: str
    replaced_by: str


class _SettingsDraftChangesRequired(TypedDict):
    version: int


class SettingsDraftChanges(_SettingsDraftChangesRequired, total=False):
    system_prompt: str
    ai_model: str
    abstain_below: Optional[float]
    handoff_keywords: List[str]
    handoff_after_abstentions: int
    personality_id: Optional[int]
    minimums: EvaluationBar
    publishes_itself: bool


class DraftVersion(TypedDict):
    version: int


class _PreviousVersionRequired(TypedDict):
    version: int


class PreviousVersion(_PreviousVersionRequired, total=False):
    live: AnswerSettings
