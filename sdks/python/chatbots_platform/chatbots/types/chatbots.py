# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Chatbots: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from .authentication import Pagination


class ChatbotList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Chatbot]
    pagination: Pagination


class Chatbot(TypedDict):
    id: int
    name: str
    description: str
    systemPrompt: str
    model: str
    isActive: bool
    websiteIntegration: bool
    allowedDomains: List[str]
    handoffKeywords: List[str]
    handoffAfterAbstentions: int
    extractsWithModel: bool
    abstainBelow: Optional[float]
    answeringModel: str
    modelFailure: Optional[ChatbotModelFailure]
    siteToken: str
    createdAt: str


class ChatbotModelFailure(TypedDict):
    failure: str
    failures: int
    since: str


class _NewChatbotRequired(TypedDict):
    name: str


class NewChatbot(_NewChatbotRequired, total=False):
    description: str
    systemPrompt: str
    model: str
    isActive: bool
    websiteIntegration: bool
    allowedDomains: List[str]
    handoffKeywords: List[str]
    handoffAfterAbstentions: int
    extractsWithModel: bool
    abstainBelow: Optional[float]


class ChatbotResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Chatbot


class ChatbotChanges(TypedDict, total=False):
    name: str
    description: str
    systemPrompt: str
    model: str
    isActive: bool
    websiteIntegration: bool
    allowedDomains: List[str]
    handoffKeywords: List[str]
    handoffAfterAbstentions: int
    extractsWithModel: bool
    abstainBelow: Optional[float]
