# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Unanswered questions: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union

from .knowledge import QaPair


class UnansweredList(TypedDict):
    unanswered: List[UnansweredCluster]
    total: int
    has_more: bool


class UnansweredCluster(TypedDict):
    id: int
    assistant_id: int
    question: str
    state: Literal["open", "answered", "dismissed"]
    count: int
    reasons: UnansweredClusterReasons
    first_seen: str
    last_seen: str
    qa_id: Optional[int]
    examples: List[UnansweredClusterExample]


class UnansweredClusterReasons(TypedDict):
    abstained: int
    badly_rated: int
    handed_off: int


class UnansweredClusterExample(TypedDict):
    dialog_id: int
    message_id: int
    question: str
    reason: Literal["abstained", "badly_rated", "handed_off"]
    failed_at: str


class _ClusterAnswerRequired(TypedDict):
    answer: str


class ClusterAnswer(_ClusterAnswerRequired, total=False):
    question: str
    tags: List[str]


class AnsweredCluster(TypedDict):
    qa: QaPair
    cluster: UnansweredCluster


class _NewRatingRequired(TypedDict):
    rating: Union[int, Literal["good", "bad"]]


class NewRating(_NewRatingRequired, total=False):
    comment: str


class Rating(TypedDict):
    dialog_id: int
    message_id: int
    rating: int
    comment: Optional[str]
    rated_at: str
