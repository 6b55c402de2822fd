# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Knowledge bases: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from .authentication import Pagination


class KnowledgeBaseList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[KnowledgeBase]
    pagination: Pagination


class KnowledgeBase(TypedDict):
    id: int
    name: str
    description: str
    chatbotIds: List[int]
    itemsCount: int
    createdAt: str
    updatedAt: str


class NewKnowledgeBase(TypedDict, total=False):
    name: str
    description: str
    knowledgeBaseId: int


class KnowledgeBaseResult(TypedDict):
    status: Literal["success"]
    message: str
    data: KnowledgeBase


class KnowledgeBaseChanges(TypedDict, total=False):
    name: str
    description: str
    chatbotIds: List[int]


class FoundPassageList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[FoundPassage]
    pagination: Pagination
    evidence: float
    isExact: bool


class FoundPassage(TypedDict):
    itemId: int
    title: str
    url: Optional[str]
    page: Optional[int]
    headingPath: List[str]
    start: int
    end: int
    text: str
    score: float


class KnowledgeItemList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[KnowledgeItem]
    pagination: Pagination


class _KnowledgeItemRequired(TypedDict):
    id: int
    knowledgeBaseId: int
    type: Literal["text", "qa", "file", "page"]
    title: str
    tags: List[str]
    url: Optional[str]
    status: Literal["queued", "processing", "completed", "failed"]
    error: Optional[str]
    createdAt: str
    updatedAt: str


class KnowledgeItem(_KnowledgeItemRequired, total=False):
    content: str
    question: str
    answer: str


class NewKnowledgeItem(TypedDict, total=False):
    title: str
    content: str
    question: str
    answer: str
    tags: List[str]


class KnowledgeItemResult(TypedDict):
    status: Literal["success"]
    message: str
    data: KnowledgeItem


class KnowledgeItemChanges(TypedDict, total=False):
    title: str
    content: str
    question: str
    answer: str
    tags: List[str]
