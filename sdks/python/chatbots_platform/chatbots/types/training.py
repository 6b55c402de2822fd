# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Training: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union

from .authentication import Pagination


class TrainingDatasetList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[TrainingDatasetSummary]
    pagination: Pagination


class TrainingDatasetSummary(TypedDict):
    id: int
    chatbotId: int
    name: str
    description: str
    examplesCount: int
    createdAt: str
    updatedAt: str


class _NewTrainingDatasetRequired(TypedDict):
    name: str


class NewTrainingDataset(_NewTrainingDatasetRequired, total=False):
    description: str
    intents: List[NewTrainingDatasetIntent]


class NewTrainingDatasetIntent(TypedDict):
    name: str
    action: Union[IntentActionNone, IntentActionHandoff, IntentActionAnswer, IntentActionTool]


class IntentActionNone(TypedDict):
    type: Literal["none"]


class IntentActionHandoff(TypedDict):
    type: Literal["handoff"]


class IntentActionAnswer(TypedDict):
    type: Literal["answer"]
    text: str


class IntentActionTool(TypedDict):
    type: Literal["tool"]
    plugin: str
    tool: str


class TrainingDatasetResult(TypedDict):
    status: Literal["success"]
    message: str
    data: TrainingDataset


class TrainingDataset(TypedDict):
    id: int
    chatbotId: int
    name: str
    description: str
    examplesCount: int
    createdAt: str
    updatedAt: str
    intents: List[TrainingDatasetIntent]
    outOfScopeExamples: int
    examples: List[TrainingExample]


class TrainingDatasetIntent(TypedDict):
    name: str
    examples: int
    action: Union[IntentActionNone, IntentActionHandoff, IntentActionAnswer, IntentActionTool]


class TrainingExample(TypedDict):
    id: int
    text: str
    intent: Optional[str]
    createdAt: str


class TrainingDatasetChanges(TypedDict, total=False):
    name: str
    description: str
    intents: List[TrainingDatasetChangesIntent]


class TrainingDatasetChangesIntent(TypedDict):
    name: str
    action: Union[IntentActionNone, IntentActionHandoff, IntentActionAnswer, IntentActionTool]


class NewTrainingExamples(TypedDict, total=False):
    examples: List[NewTrainingExample]
    format: Literal["csv", "json", "jsonl"]
    content: str


class _NewTrainingExampleRequired(TypedDict):
    text: str
    intent: Optional[str]


class NewTrainingExample(_NewTrainingExampleRequired, total=False):
    answer: str
    plugin: str
    tool: str
    handoff: bool


class AddedTrainingExamplesResult(TypedDict):
    status: Literal["success"]
    message: str
    data: AddedTrainingExamples


class AddedTrainingExamples(TypedDict):
    added: int
    duplicates: int
    contradictions: AddedTrainingExamplesContradictions
    otherActions: List[AddedTrainingExamplesOtherAction]
    dataset: TrainingDatasetSummary


class AddedTrainingExamplesContradictions(TypedDict):
    total: int
    examples: List[AddedTrainingExamplesContradictionsExample]


class AddedTrainingExamplesContradictionsExample(TypedDict):
    text: str
    intent: Optional[str]
    keptIntent: Optional[str]


class AddedTrainingExamplesOtherAction(TypedDict):
    intent: str
    kept: Union[IntentActionNone, IntentActionHandoff, IntentActionAnswer, IntentActionTool]
    refused: Union[IntentActionNone, IntentActionHandoff, IntentActionAnswer, IntentActionTool]


class TrainingExampleChanges(TypedDict):
    text: str
    intent: Optional[str]


class NewTrainingSession(TypedDict, total=False):
    datasetIds: List[int]
    activate: bool


class TrainingSessionResult(TypedDict):
    status: Literal["success"]
    message: str
    data: TrainingSession


class TrainingSession(TypedDict):
    id: int
    chatbotId: int
    datasetIds: List[int]
    status: Literal["queued", "running", "completed", "failed", "cancelled"]
    progress: int
    activate: bool
    isLive: bool
    hasModel: bool
    examplesCount: int
    intentsCount: int
    accuracy: Optional[float]
    macroF1: Optional[float]
    error: Optional[TrainingSessionError]
    createdAt: str
    finishedAt: Optional[str]
    report: Optional[TrainingReport]


class TrainingSessionError(TypedDict):
    code: str
    message: str


class TrainingReport(TypedDict):
    heldOut: int
    accuracy: float
    macroF1: float
    confusionMatrix: List[List[int]]
    intents: List[TrainingReportIntent]
    calibrationError: float
    abstention: TrainingReportAbstention
    outOfScopeExamples: int
    duplicates: int
    contradictions: TrainingReportContradictions
    modelBytes: int


class TrainingReportIntent(TypedDict):
    name: str
    examples: int
    action: Literal["none", "handoff", "answer", "tool"]
    heldOut: int
    precision: float
    recall: float
    f1: float


class TrainingReportAbstention(TypedDict):
    bound: float
    labelled: float
    rightOfLabelled: float
    outOfScope: int
    outOfScopeRefused: float


class TrainingReportContradictions(TypedDict):
    total: int
    examples: List[TrainingReportContradictionsExample]


class TrainingReportContradictionsExample(TypedDict):
    text: str
    intents: List[Optional[str]]


class TrainingSessionList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[TrainingSessionSummary]
    pagination: Pagination


class TrainingSessionSummary(TypedDict):
    id: int
    chatbotId: int
    datasetIds: List[int]
    status: Literal["queued", "running", "completed", "failed", "cancelled"]
    progress: int
    activate: bool
    isLive: bool
    hasModel: bool
    examplesCount: int
    intentsCount: int
    accuracy: Optional[float]
    macroF1: Optional[float]
    error: Optional[TrainingSessionSummaryError]
    createdAt: str
    finishedAt: Optional[str]


class TrainingSessionSummaryError(TypedDict):
    code: str
    message: str


class TrainingMessage(TypedDict):
    text: str


class ClassifiedMessageResult(TypedDict):
    status: Literal["success"]
    message: str
    data: ClassifiedMessage


class ClassifiedMessage(TypedDict):
    intent: Optional[str]
    confidence: float
    bound: float
    actionBound: float
    action: Union[IntentActionNone, IntentActionHandoff, IntentActionAnswer, IntentActionTool]
    ranked: List[ClassifiedMessageRankedItem]


class ClassifiedMessageRankedItem(TypedDict):
    intent: str
    confidence: float
