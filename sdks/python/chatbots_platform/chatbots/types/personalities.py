# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Personalities: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from .authentication import Pagination


class PersonalityList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[Personality]
    pagination: Pagination


class Personality(TypedDict):
    id: int
    chatbotId: int
    name: str
    description: str
    traits: List[str]
    tone: str
    language: str
    formality: Literal["casual", "neutral", "formal"]
    responseLength: Literal["short", "medium", "long"]
    greeting: str
    forbiddenWords: List[str]
    examples: List[PersonalityExample]
    isDefault: bool
    createdAt: str
    updatedAt: str


class PersonalityExample(TypedDict):
    question: str
    answer: str


class _NewPersonalityRequired(TypedDict):
    name: str


class NewPersonality(_NewPersonalityRequired, total=False):
    description: str
    traits: List[str]
    tone: str
    language: Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"]
    formality: Literal["casual", "neutral", "formal"]
    responseLength: Literal["short", "medium", "long"]
    greeting: str
    forbiddenWords: List[str]
    examples: List[NewPersonalityExample]
    isDefault: bool


class NewPersonalityExample(TypedDict):
    question: str
    answer: str


class PersonalityResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Personality


class PersonalityChanges(TypedDict, total=False):
    name: str
    description: str
    traits: List[str]
    tone: str
    language: Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"]
    formality: Literal["casual", "neutral", "formal"]
    responseLength: Literal["short", "medium", "long"]
    greeting: str
    forbiddenWords: List[str]
    examples: List[PersonalityChangesExample]


class PersonalityChangesExample(TypedDict):
    question: str
    answer: str


class PromptModifierResult(TypedDict):
    status: Literal["success"]
    message: str
    data: PromptModifier


class PromptModifier(TypedDict):
    personalityId: int
    promptModifier: str
    builtInModel: PromptModifierBuiltInModel


class PromptModifierBuiltInModel(TypedDict):
    honoured: List[str]
    ignored: List[str]
