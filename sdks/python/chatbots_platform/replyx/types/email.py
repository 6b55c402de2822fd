# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""E-mail: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union


class EmailConfirmation(TypedDict):
    email: str
    code: Union[str, int]


class EmailConfirmed(TypedDict):
    message: str
    email: str
    is_email_confirmed: Literal[True]


class CodeRequest(TypedDict):
    email: str


class TestMail(TypedDict, total=False):
    email: str
    to: str


class TestMailSent(TypedDict):
    message: str
    email: str
    delivered: bool


class MailList(TypedDict):
    mails: List[ListedMail]
    total: int


class ListedMail(TypedDict):
    id: int
    kind: str
    recipient: str
    status: Literal["queued", "sent", "kept", "failed"]
    attempts: int
    error: Optional[str]
    created_at: str
    finished_at: Optional[str]
    next_attempt_at: Optional[str]
    subject: Optional[str]
    text: Optional[str]
