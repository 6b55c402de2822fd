# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Figures: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


Figures = TypedDict(
    "Figures",
    {
        "from": "str",
        "to": "str",
        "time_zone": "str",
        "granularity": "Literal['hour', 'day', 'week', 'month']",
        "totals": "FiguresTotals",
        "values": "List[FiguresValue]",
        "hours": "List[FiguresHour]",
        "clocks": "FiguresClocks",
        "by_channel": "List[FiguresByChannelItem]",
        "by_assistant": "List[FiguresByAssistantItem]",
        "by_operator": "List[FiguresByOperatorItem]",
        "unanswered": "List[FiguresUnansweredItem]",
    },
)


class FiguresTotals(TypedDict):
    conversations: int
    messages: int
    results: FiguresTotalsResults
    ratings: FiguresTotalsRatings
    open: int
    deflection_rate: Optional[float]
    answer_rate: Optional[float]


class FiguresTotalsResults(TypedDict):
    assistant: int
    person: int
    missed: int
    unanswered: int


class FiguresTotalsRatings(TypedDict):
    good: int
    bad: int


FiguresValue = TypedDict(
    "FiguresValue",
    {
        "from": "str",
        "to": "str",
        "conversations": "int",
        "messages": "int",
        "results": "FiguresValueResults",
        "ratings": "FiguresValueRatings",
        "open": "int",
        "deflection_rate": "Optional[float]",
        "answer_rate": "Optional[float]",
    },
)


class FiguresValueResults(TypedDict):
    assistant: int
    person: int
    missed: int
    unanswered: int


class FiguresValueRatings(TypedDict):
    good: int
    bad: int


class FiguresHour(TypedDict):
    weekday: int
    hour: int
    conversations: int


class FiguresClocks(TypedDict):
    assistant_first: FiguresClocksAssistantFirst
    person_first: FiguresClocksPersonFirst
    assistant_resolution: FiguresClocksAssistantResolution
    person_resolution: FiguresClocksPersonResolution


class FiguresClocksAssistantFirst(TypedDict):
    count: int
    median_seconds: Optional[float]
    p90_seconds: Optional[float]
    p95_seconds: Optional[float]


class FiguresClocksPersonFirst(TypedDict):
    count: int
    median_seconds: Optional[float]
    p90_seconds: Optional[float]
    p95_seconds: Optional[float]


class FiguresClocksAssistantResolution(TypedDict):
    count: int
    median_seconds: Optional[float]
    p90_seconds: Optional[float]
    p95_seconds: Optional[float]


class FiguresClocksPersonResolution(TypedDict):
    count: int
    median_seconds: Optional[float]
    p90_seconds: Optional[float]
    p95_seconds: Optional[float]


class FiguresByChannelItem(TypedDict):
    channel: Literal["api", "website", "telegram", "sms", "whatsapp", "email"]
    conversations: int
    messages: int
    results: FiguresByChannelItemResults
    ratings: FiguresByChannelItemRatings
    open: int
    deflection_rate: Optional[float]
    answer_rate: Optional[float]


class FiguresByChannelItemResults(TypedDict):
    assistant: int
    person: int
    missed: int
    unanswered: int


class FiguresByChannelItemRatings(TypedDict):
    good: int
    bad: int


class FiguresByAssistantItem(TypedDict):
    id: int
    name: str
    conversations: int
    messages: int
    results: FiguresByAssistantItemResults
    ratings: FiguresByAssistantItemRatings
    open: int
    deflection_rate: Optional[float]
    answer_rate: Optional[float]


class FiguresByAssistantItemResults(TypedDict):
    assistant: int
    person: int
    missed: int
    unanswered: int


class FiguresByAssistantItemRatings(TypedDict):
    good: int
    bad: int


class FiguresByOperatorItem(TypedDict):
    id: int
    name: str
    conversations: int
    messages: int
    results: FiguresByOperatorItemResults
    ratings: FiguresByOperatorItemRatings
    open: int
    deflection_rate: Optional[float]
    answer_rate: Optional[float]


class FiguresByOperatorItemResults(TypedDict):
    assistant: int
    person: int
    missed: int
    unanswered: int


class FiguresByOperatorItemRatings(TypedDict):
    good: int
    bad: int


class FiguresUnansweredItem(TypedDict):
    cluster_id: int
    assistant_id: int
    question: str
    state: Literal["open", "answered", "dismissed"]
    conversations: int


class FigureConversations(TypedDict):
    conversations: List[FigureConversationsConversation]
    total: int
    messages: int
    has_more: bool


class FigureConversationsConversation(TypedDict):
    dialog_id: int
    message_id: int
    title: str
    contact_name: Optional[str]
    assistant_id: int
    assistant_name: str
    channel: Literal["api", "website", "telegram", "sms", "whatsapp", "email"]
    operator_id: Optional[int]
    operator_name: Optional[str]
    started_at: str
    ended_at: str
    is_open: bool
    messages: int
    result: Literal["assistant", "person", "missed", "unanswered"]
    first_answer_seconds: Optional[float]
    first_person_seconds: Optional[float]
    resolution_seconds: Optional[float]
    ratings: FigureConversationsConversationRatings


class FigureConversationsConversationRatings(TypedDict):
    good: int
    bad: int
