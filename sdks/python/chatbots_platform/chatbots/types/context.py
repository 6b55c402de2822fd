# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Context: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict

from .authentication import Pagination


class ContextResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Context


class Context(TypedDict):
    chatbotId: int
    userId: str
    variables: Dict[str, Any]
    topics: List[Topic]
    entities: List[Entity]
    createdAt: Optional[str]
    updatedAt: Optional[str]


class Topic(TypedDict):
    id: int
    label: str
    weight: float
    firstSeenAt: str
    lastSeenAt: str


class Entity(TypedDict):
    id: int
    type: str
    value: str
    normalisedValue: str
    confidence: float
    source: Literal["message", "api"]
    messageId: Optional[int]
    firstSeenAt: str
    lastSeenAt: str


class ContextChanges(TypedDict):
    variables: Dict[str, Any]


class TopicList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Topic]
    pagination: Pagination


class _NewTopicRequired(TypedDict):
    label: str


class NewTopic(_NewTopicRequired, total=False):
    weight: float


class TopicResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Topic


class EntityList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Entity]
    pagination: Pagination


class _NewEntityRequired(TypedDict):
    type: str
    value: str


class NewEntity(_NewEntityRequired, total=False):
    confidence: float


class EntityResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Entity


class _ReferencesToResolveRequired(TypedDict):
    text: str


class ReferencesToResolve(_ReferencesToResolveRequired, total=False):
    userId: str
    conversationId: int
    history: List[ReferencesToResolveHistoryItem]


class ReferencesToResolveHistoryItem(TypedDict):
    sender: Literal["user", "assistant", "operator"]
    content: str


class ResolutionResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Resolution


class Resolution(TypedDict):
    text: str
    resolvedText: str
    references: List[Reference]


class Reference(TypedDict):
    kind: Literal["pronoun", "place", "ordinal", "one", "noun", "date", "order"]
    start: int
    end: int
    text: str
    antecedent: Optional[str]
    isResolved: bool
    confidence: float
    source: Optional[ReferenceSource]


class ReferenceSource(TypedDict):
    type: Literal["history", "message", "entity"]
    index: Optional[int]
    messageId: Optional[int]
    entityId: Optional[int]
