# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Accounts: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union


class _RegisterBodyRequired(TypedDict):
    email: str
    password: str


class RegisterBody(_RegisterBodyRequired, total=False):
    first_name: str
    last_name: str


class User(TypedDict):
    id: int
    email: str
    first_name: str
    last_name: str
    avatar_url: Optional[str]
    role: Literal["user", "operator", "admin"]
    is_admin: bool
    is_email_confirmed: bool
    balance: float
    welcome_bonus: float
    currency: str
    plan: str
    onboarding_completed: bool
    created_at: str


class _LoginBodyRequired(TypedDict):
    password: str


class LoginBody(_LoginBodyRequired, total=False):
    email: str
    username: str


class LoginResult(TypedDict):
    access_token: str
    token_type: Literal["bearer"]
    user: User


class Done(TypedDict):
    message: str


class ProfileChanges(TypedDict, total=False):
    first_name: str
    last_name: str
    avatar_url: Optional[str]


class PasswordChange(TypedDict):
    current_password: str
    new_password: str


class PasswordChanged(TypedDict):
    message: str
    access_token: str
    token_type: Literal["bearer"]


class ActivityRecorded(TypedDict):
    message: str
    last_activity_at: str


class OwnLimits(TypedDict):
    limits: List[OwnLimitsLimit]


class OwnLimitsLimit(TypedDict):
    name: str
    limit: int
    remaining: int
    window_seconds: int
    reset_at: Optional[str]


class AccountAudit(TypedDict):
    entries: List[AccountAuditEntry]
    next_before: Optional[int]


class AccountAuditEntry(TypedDict):
    id: int
    actor: AccountAuditEntryActor
    action: str
    target: AccountAuditEntryTarget
    change: Optional[AccountAuditEntryChange]
    created_at: str


class AccountAuditEntryActor(TypedDict):
    kind: Literal["user", "account_token"]
    id: int
    name: str


class AccountAuditEntryTarget(TypedDict):
    kind: str
    id: str


class AccountAuditEntryChange(TypedDict):
    fields: List[str]
    values: Dict[str, Optional[Union[str, float, bool]]]


class ResetRequest(TypedDict):
    email: str


class ResetToken(TypedDict):
    token: str


class ResetTokenIsValid(TypedDict):
    valid: Literal[True]


class _PasswordResetRequired(TypedDict):
    token: str


class PasswordReset(_PasswordResetRequired, total=False):
    new_password: str
    password: str


class AccountExport(TypedDict):
    exported_at: str
    user: User
    operators: List[Dict[str, Any]]
    contacts: List[Dict[str, Any]]
    other_dialogs: List[Dict[str, Any]]


class AccountClosing(TypedDict):
    email: str
    password: str
