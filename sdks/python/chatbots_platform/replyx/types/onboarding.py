# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Onboarding: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union


class Onboarding(TypedDict):
    status: Literal["not_started", "in_progress", "completed", "skipped"]
    onboarding_completed: bool
    current_step: Optional[Union[int, str]]
    steps: List[Union[int, str]]
    tips: List[Union[int, str]]
    bot_created: bool
    first_message_sent: bool
    started_at: Optional[str]
    completed_at: Optional[str]
    skipped_at: Optional[str]
    bot_created_at: Optional[str]
    first_message_at: Optional[str]


class OnboardingStep(TypedDict):
    step: Union[int, str]


class OnboardingTip(TypedDict):
    tip: Union[int, str]
