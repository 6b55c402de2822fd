# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Administration: failed jobs: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class FailedJobs(TypedDict):
    jobs: List[FailedJob]
    total: int
    counts: FailedJobsCounts


class FailedJob(TypedDict):
    kind: Literal["document", "website", "mail", "webhook", "channel", "bot", "evaluation", "training"]
    id: int
    account_id: Optional[int]
    owner_email: Optional[str]
    title: str
    code: str
    reason: str
    can_retry: bool
    failed_at: str


class FailedJobsCounts(TypedDict):
    document: int
    website: int
    mail: int
    webhook: int
    channel: int
    bot: int
    evaluation: int
    training: int
