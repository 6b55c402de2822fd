# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Analytics: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from .authentication import Pagination


class MessageAnalyticsResult(TypedDict):
    status: Literal["success"]
    message: str
    data: MessageAnalytics


MessageAnalytics = TypedDict(
    "MessageAnalytics",
    {
        "from": "str",
        "to": "str",
        "timeZone": "str",
        "granularity": "Literal['hour', 'day', 'week', 'month']",
        "totals": "MessageAnalyticsTotals",
        "values": "List[MessageAnalyticsValue]",
    },
)


class MessageAnalyticsTotals(TypedDict):
    messages: MessageAnalyticsTotalsMessages
    answers: MessageAnalyticsTotalsAnswers


class MessageAnalyticsTotalsMessages(TypedDict):
    total: int
    user: int
    chatbot: int
    operator: int
    system: int


class MessageAnalyticsTotalsAnswers(TypedDict):
    answer: int
    clarify: int
    abstain: int
    handoff: int


class MessageAnalyticsValue(TypedDict):
    start: str
    end: str
    messages: MessageAnalyticsValueMessages
    answers: MessageAnalyticsValueAnswers


class MessageAnalyticsValueMessages(TypedDict):
    total: int
    user: int
    chatbot: int
    operator: int
    system: int


class MessageAnalyticsValueAnswers(TypedDict):
    answer: int
    clarify: int
    abstain: int
    handoff: int


class UserAnalyticsResult(TypedDict):
    status: Literal["success"]
    message: str
    data: UserAnalytics


UserAnalytics = TypedDict(
    "UserAnalytics",
    {
        "from": "str",
        "to": "str",
        "timeZone": "str",
        "granularity": "Literal['hour', 'day', 'week', 'month']",
        "totals": "UserAnalyticsTotals",
        "values": "List[UserAnalyticsValue]",
        "sample": "float",
        "standardError": "float",
    },
)


class UserAnalyticsTotals(TypedDict):
    activeUsers: int
    newUsers: int


class UserAnalyticsValue(TypedDict):
    start: str
    end: str
    activeUsers: int
    newUsers: int


class SessionAnalyticsResult(TypedDict):
    status: Literal["success"]
    message: str
    data: SessionAnalytics


SessionAnalytics = TypedDict(
    "SessionAnalytics",
    {
        "from": "str",
        "to": "str",
        "timeZone": "str",
        "granularity": "Literal['hour', 'day', 'week', 'month']",
        "totals": "SessionAnalyticsTotals",
        "values": "List[SessionAnalyticsValue]",
    },
)


class SessionAnalyticsTotals(TypedDict):
    sessions: int
    results: SessionAnalyticsTotalsResults
    messagesPerSession: Optional[float]
    averageSeconds: Optional[float]


class SessionAnalyticsTotalsResults(TypedDict):
    answered: int
    person: int
    missed: int
    unanswered: int


class SessionAnalyticsValue(TypedDict):
    start: str
    end: str
    sessions: int
    results: SessionAnalyticsValueResults
    messagesPerSession: Optional[float]
    averageSeconds: Optional[float]


class SessionAnalyticsValueResults(TypedDict):
    answered: int
    person: int
    missed: int
    unanswered: int


class IntentAnalyticsResult(TypedDict):
    status: Literal["success"]
    message: str
    data: IntentAnalytics


IntentAnalytics = TypedDict(
    "IntentAnalytics",
    {
        "from": "str",
        "to": "str",
        "timeZone": "str",
        "granularity": "Literal['hour', 'day', 'week', 'month']",
        "totals": "IntentAnalyticsTotals",
        "values": "List[IntentAnalyticsValue]",
    },
)


class IntentAnalyticsTotals(TypedDict):
    intents: List[IntentAnalyticsTotalsIntent]
    otherIntents: int
    withoutIntent: int


class IntentAnalyticsTotalsIntent(TypedDict):
    intent: str
    count: int


class IntentAnalyticsValue(TypedDict):
    start: str
    end: str
    intents: List[IntentAnalyticsValueIntent]
    otherIntents: int
    withoutIntent: int


class IntentAnalyticsValueIntent(TypedDict):
    intent: str
    count: int


class InsightsResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Insights


class Insights(TypedDict):
    current: InsightsCurrent
    previous: InsightsPrevious
    satisfaction: InsightsSatisfaction
    unanswered: InsightsUnanswered


InsightsCurrent = TypedDict(
    "InsightsCurrent",
    {
        "from": "str",
        "to": "str",
        "sessions": "int",
        "deflectionRate": "Optional[float]",
        "abstentionRate": "Optional[float]",
        "ratings": "InsightsCurrentRatings",
        "firstResponse": "InsightsCurrentFirstResponse",
        "firstChatbotResponse": "InsightsCurrentFirstChatbotResponse",
        "firstPersonResponse": "InsightsCurrentFirstPersonResponse",
        "resolution": "InsightsCurrentResolution",
    },
)


class InsightsCurrentRatings(TypedDict):
    good: int
    bad: int


class InsightsCurrentFirstResponse(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsCurrentFirstChatbotResponse(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsCurrentFirstPersonResponse(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsCurrentResolution(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


InsightsPrevious = TypedDict(
    "InsightsPrevious",
    {
        "from": "str",
        "to": "str",
        "sessions": "int",
        "deflectionRate": "Optional[float]",
        "abstentionRate": "Optional[float]",
        "ratings": "InsightsPreviousRatings",
        "firstResponse": "InsightsPreviousFirstResponse",
        "firstChatbotResponse": "InsightsPreviousFirstChatbotResponse",
        "firstPersonResponse": "InsightsPreviousFirstPersonResponse",
        "resolution": "InsightsPreviousResolution",
    },
)


class InsightsPreviousRatings(TypedDict):
    good: int
    bad: int


class InsightsPreviousFirstResponse(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsPreviousFirstChatbotResponse(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsPreviousFirstPersonResponse(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsPreviousResolution(TypedDict):
    count: int
    medianSeconds: Optional[float]
    p90Seconds: Optional[float]
    p95Seconds: Optional[float]


class InsightsSatisfaction(TypedDict):
    previous: Optional[float]
    current: Optional[float]
    pValue: Optional[float]
    isFalling: bool


class InsightsUnanswered(TypedDict):
    total: int
    questions: List[InsightsUnansweredQuestion]


class InsightsUnansweredQuestion(TypedDict):
    id: int
    question: str
    count: int
    lastSeenAt: str


class LearningItemList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[LearningItem]
    pagination: Pagination


class LearningItem(TypedDict):
    id: int
    chatbotId: int
    origin: Literal["abstention", "low_rating", "handoff", "operator_answer", "manual"]
    question: str
    answer: Optional[str]
    personalData: List[Literal["email", "phone", "number", "name"]]
    status: Literal["pending", "approved", "rejected", "applied", "undone"]
    author: Optional[str]
    conversationId: Optional[int]
    questionMessageId: Optional[int]
    answerMessageId: Optional[int]
    clusterId: Optional[int]
    knowledgeItemId: Optional[int]
    appliedAt: Optional[str]
    createdAt: str
    updatedAt: str


class NewLearningItem(TypedDict):
    question: str
    answer: str


class LearningItemResult(TypedDict):
    status: Literal["success"]
    message: str
    data: LearningItem


class _LearningChangeRequired(TypedDict):
    status: Literal["pending", "approved", "rejected", "applied", "undone"]


class LearningChange(_LearningChangeRequired, total=False):
    question: str
    answer: str
    allowPersonalData: bool


class GeneratedLearningResult(TypedDict):
    status: Literal["success"]
    message: str
    data: GeneratedLearning


class GeneratedLearning(TypedDict):
    created: int
    answered: int


class LearningChoice(TypedDict, total=False):
    ids: List[int]


class AppliedLearningResult(TypedDict):
    status: Literal["success"]
    message: str
    data: AppliedLearning


class AppliedLearning(TypedDict):
    applied: List[LearningItem]
    failed: List[AppliedLearningFailedItem]
    remaining: int


class AppliedLearningFailedItem(TypedDict):
    id: int
    reason: str
