# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""AI tokens: what is sent and received."""

from __future__ import annotations

from typing import Dict, List, Literal, Optional, TypedDict


class AiToken(TypedDict):
    id: int
    name: str
    token: str
    model_access: List[str]
    model_names: Dict[str, str]
    daily_limit: Optional[int]
    monthly_limit: Optional[int]
    daily_usage: int
    monthly_usage: int
    priority: int
    notes: str
    is_active: bool
    state: Literal["ready", "resting", "spent", "inactive"]
    rests: List[AiTokenRest]
    last_error_code: Optional[str]
    last_error: Optional[str]
    last_error_at: Optional[str]
    last_used_at: Optional[str]
    created_at: str
    updated_at: str


class AiTokenRest(TypedDict):
    model: Optional[str]
    reason: str
    until: str
    failures: int


class _NewAiTokenRequired(TypedDict):
    name: str
    token: str


class NewAiToken(_NewAiTokenRequired, total=False):
    model_access: List[str]
    model_names: Dict[str, str]
    daily_limit: Optional[int]
    monthly_limit: Optional[int]
    priority: int
    notes: str
    is_active: bool


class AiTokenChanges(TypedDict, total=False):
    name: str
    model_access: List[str]
    model_names: Dict[str, str]
    daily_limit: Optional[int]
    monthly_limit: Optional[int]
    priority: int
    notes: str
    is_active: bool
    token: str


class DeleteAiTokenAnswer(TypedDict):
    message: str


class AiTokenTest(TypedDict, total=False):
    model: str


class AiTokenTested(TypedDict):
    success: bool
    failure: Optional[str]
    message: str
    model: str
    duration_ms: float
    token: AiToken


class AiTokenUsage(TypedDict):
    id: int
    name: str
    daily_usage: int
    monthly_usage: int
    daily_limit: Optional[int]
    monthly_limit: Optional[int]
    last_error_code: Optional[str]
    last_error: Optional[str]
    last_error_at: Optional[str]
    last_used_at: Optional[str]
    total: AiTokenUsageTotal
    days: List[AiTokenUsageDay]
    months: List[AiTokenUsageMonth]


class AiTokenUsageTotal(TypedDict):
    requests: int
    failures: int
    input_tokens: int
    output_tokens: int


class AiTokenUsageDay(TypedDict):
    date: str
    requests: int
    failures: int
    input_tokens: int
    output_tokens: int


class AiTokenUsageMonth(TypedDict):
    month: str
    requests: int
    failures: int
    input_tokens: int
    output_tokens: int


class OpenAiToken(TypedDict):
    id: int
    name: str
    token: str
    model_access: List[str]
    model_names: Dict[str, str]
    daily_limit: Optional[int]
    monthly_limit: Optional[int]
    daily_usage: int
    monthly_usage: int
    priority: int
    notes: str
    is_active: bool
    state: Literal["ready", "resting", "spent", "inactive"]
    rests: List[OpenAiTokenRest]
    last_error_code: Optional[str]
    last_error: Optional[str]
    last_error_at: Optional[str]
    last_used_at: Optional[str]
    created_at: str
    updated_at: str
    user_id: int
    openai_token: str


class OpenAiTokenRest(TypedDict):
    model: Optional[str]
    reason: str
    until: str
    failures: int


class NewOpenAiToken(TypedDict, total=False):
    model_access: List[str]
    model_names: Dict[str, str]
    daily_limit: Optional[int]
    monthly_limit: Optional[int]
    notes: str
    is_active: bool
    token: Optional[str]
    openai_token: Optional[str]
