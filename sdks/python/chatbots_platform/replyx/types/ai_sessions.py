# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""AI sessions: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class NewAiSession(TypedDict, total=False):
    assistant_id: int
    session_id: int
    dialog_id: int


class AiSession(TypedDict):
    session_id: str
    dialog_id: int
    assistant_id: int
    assistant_name: str
    ai_model: str
    status: Literal["active", "archived"]
    context_messages: int
    sources: int
    cleared_at: Optional[str]
    created_at: str
    last_activity: Optional[str]


class ClearAiSessionAnswer(TypedDict):
    message: str
    session_id: str
    cleared: bool


class ClearAllAiSessionsAnswer(TypedDict):
    message: str
    cleared: int


class AiState(TypedDict):
    tokens: List[AiStateToken]
    own_tokens: int
    models: List[str]
    last_model: str
    failing: List[AiStateFailingItem]
    today: AiStateToday
    sessions_cleared_at: Optional[str]


class AiStateToken(TypedDict):
    id: int
    name: str
    state: Literal["ready", "resting", "spent", "inactive"]
    rests: List[AiStateTokenRest]
    last_error_code: Optional[str]


class AiStateTokenRest(TypedDict):
    model: Optional[str]
    reason: str
    until: str
    failures: int


class AiStateFailingItem(TypedDict):
    failure: str
    accounts: int


class AiStateToday(TypedDict):
    requests: int
    failures: int
    input_tokens: int
    output_tokens: int


class Reloaded(TypedDict):
    tokens: List[ReloadedToken]
    own_tokens: int
    models: List[str]
    last_model: str
    failing: List[ReloadedFailingItem]
    today: ReloadedToday
    sessions_cleared_at: Optional[str]
    message: str
    rests_ended: int


class ReloadedToken(TypedDict):
    id: int
    name: str
    state: Literal["ready", "resting", "spent", "inactive"]
    rests: List[ReloadedTokenRest]
    last_error_code: Optional[str]


class ReloadedTokenRest(TypedDict):
    model: Optional[str]
    reason: str
    until: str
    failures: int


class ReloadedFailingItem(TypedDict):
    failure: str
    accounts: int


class ReloadedToday(TypedDict):
    requests: int
    failures: int
    input_tokens: int
    output_tokens: int
