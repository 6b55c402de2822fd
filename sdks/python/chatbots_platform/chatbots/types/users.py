# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Users: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict

from .authentication import Pagination


class AdminUserList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[AdminUser]
    pagination: Pagination


class AdminUser(TypedDict):
    id: int
    username: Optional[str]
    email: str
    firstName: str
    lastName: str
    avatarUrl: Optional[str]
    role: Literal["user", "operator", "admin"]
    isEmailConfirmed: bool
    createdAt: str
    isBlocked: bool
    plan: str
    chatbotsCount: int
    conversationsCount: int
    lastLoginAt: Optional[str]


class AdminUserResult(TypedDict):
    status: Literal["success"]
    message: str
    data: AdminUser


class AdminUserChanges(TypedDict, total=False):
    email: str
    firstName: str
    lastName: str
    role: Literal["user", "operator", "admin"]
    isEmailConfirmed: bool
    isBlocked: bool
    plan: str
