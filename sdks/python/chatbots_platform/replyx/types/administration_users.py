# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Administration: users: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class AdminUserList(TypedDict):
    users: List[AdminUser]
    total: int


class AdminUser(TypedDict):
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
    account_id: int
    is_owner: bool
    is_active: bool
    total_spent: float
    assistants_count: int
    dialogs_count: int
    last_login_at: Optional[str]
    last_active_at: Optional[str]


class _NewUserRequired(TypedDict):
    email: str
    password: str


class NewUser(_NewUserRequired, total=False):
    first_name: str
    last_name: str
    role: Literal["user", "admin"]
    is_admin: bool
    is_email_confirmed: bool


class DetailedUserList(TypedDict):
    users: List[AdminUser]
    total: int
    page: int
    limit: int
    pages: int


class UserChanges(TypedDict, total=False):
    email: str
    first_name: str
    last_name: str
    role: Literal["user", "operator", "admin"]
    is_admin: bool
    is_email_confirmed: bool
    onboarding_completed: bool
    is_active: bool
    status: Literal["active", "blocked"]
    plan: str


class DeletedUser(TypedDict):
    message: str
    account_closed: bool
