# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Conversations: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict

from .authentication import Pagination


class _NewMessageRequired(TypedDict):
    message: str


class NewMessage(_NewMessageRequired, total=False):
    userId: str
    conversationId: int
    clientMessageId: str
    stream: bool


class ExchangeResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Exchange


class Exchange(TypedDict):
    conversationId: int
    message: Message
    response: Optional[Message]


class _MessageRequired(TypedDict):
    id: int
    conversationId: int
    sender: Literal["user", "assistant", "operator", "system"]
    content: str
    author: Optional[str]
    createdAt: str
    rating: Optional[Literal["positive", "negative"]]


class Message(_MessageRequired, total=False):
    replyTo: int
    outcome: Literal["answer", "clarify", "abstain", "handoff"]
    confidence: float
    model: str
    citations: List[Citation]
    trace: Dict[str, Any]


class _CitationRequired(TypedDict):
    marker: int
    itemId: int
    title: str
    page: Optional[int]
    headingPath: List[str]
    start: int
    end: int
    quote: str


class Citation(_CitationRequired, total=False):
    url: str


class MessageList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Message]
    pagination: Pagination


class ConversationEnd(TypedDict, total=False):
    conversationId: int
    userId: str


class ConversationResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Conversation


class Conversation(TypedDict):
    conversationId: int
    status: Literal["active", "ended"]


class _NewRatingRequired(TypedDict):
    messageId: int
    rating: Literal["positive", "negative"]


class NewRating(_NewRatingRequired, total=False):
    comment: Optional[str]


class RatingResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Rating


class Rating(TypedDict):
    messageId: int
    rating: Literal["positive", "negative"]
    ratedAt: str
