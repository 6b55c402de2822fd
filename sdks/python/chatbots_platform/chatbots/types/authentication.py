# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Authentication: what is sent and received."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, TypedDict


class _NewUserRequired(TypedDict):
    email: str
    password: str


class NewUser(_NewUserRequired, total=False):
    username: str
    firstName: str
    lastName: str


class SessionResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Session


class Session(TypedDict):
    accessToken: str
    tokenType: Literal["Bearer"]
    expiresIn: int
    refreshToken: str
    refreshExpiresAt: str
    user: User


class User(TypedDict):
    id: int
    username: Optional[str]
    email: str
    firstName: str
    lastName: str
    avatarUrl: Optional[str]
    role: Literal["user", "operator", "admin"]
    isEmailConfirmed: bool
    createdAt: str


class _LoginRequired(TypedDict):
    password: str


class Login(_LoginRequired, total=False):
    username: str
    email: str


class Refresh(TypedDict):
    refreshToken: str


class TokensResult(TypedDict):
    status: Literal["success"]
    message: str
    data: Tokens


class Tokens(TypedDict):
    accessToken: str
    tokenType: Literal["Bearer"]
    expiresIn: int
    refreshToken: str
    refreshExpiresAt: str


class Done(TypedDict):
    status: Literal["success"]
    message: str
    data: Any


class UserResult(TypedDict):
    status: Literal["success"]
    message: str
    data: User


class ProfileChanges(TypedDict, total=False):
    username: str
    firstName: str
    lastName: str
    avatarUrl: Optional[str]


class PasswordResetRequest(TypedDict):
    email: str


class PasswordReset(TypedDict):
    token: str
    newPassword: str


class NewApiKey(TypedDict, total=False):
    name: str
    scopes: List[Literal["read", "manage", "conversation"]]
    expiresAt: Optional[str]


class ApiKeyResult(TypedDict):
    status: Literal["success"]
    message: str
    data: ApiKey


class ApiKey(TypedDict):
    id: int
    name: str
    key: str
    scopes: List[Literal["read", "manage", "conversation"]]
    expiresAt: Optional[str]
    lastUsedAt: Optional[str]
    createdAt: str


class ApiKeyList(TypedDict):
    status: Literal["success"]
    message: str
    data: List[ApiKey]
    pagination: Pagination


class Pagination(TypedDict):
    total: int
    pages: int
    page: int
    limit: int
